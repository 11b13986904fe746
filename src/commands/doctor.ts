import { join } from "node:path";
import { parseArgs } from "node:util";
import { clean } from "../channels/terminal/clean.ts";
import { inspectionOfProcess } from "../config.ts";
import { examine } from "./doctor/examine.ts";
import type { Finding } from "./doctor/finding.ts";
import { type Outside, realOutside } from "./doctor/outside.ts";
import { isReal } from "./doctor/patient.ts";
import { chapterLines, summaryLine } from "./doctor/report.ts";
import { wording } from "./doctor/wording.ts";
import { complain, type ExitCode, exitCodes, say } from "./run-command.ts";
import { wording as commandWording } from "./wording.ts";

/**
 * Says of everything how it is. Not in the frame of the other commands, which stops at the first
 * wrong setting: this one is there to show them all.
 */
async function consult(): Promise<ExitCode> {
  const typed = readArguments();
  if (!typed) return refuse(commandWording.wrongUse(wording.help));
  if (typed.help === true) {
    say(wording.help);
    return exitCodes.fine;
  }
  const outside = outsideOf(typed["stand-in"]);
  if (!outside) return refuse(wording.badStandIn);
  const inspection = inspectionOfProcess();
  const manifests = join(import.meta.dirname, "../../manifests");
  const findings: Finding[] = [];
  for await (const chapter of examine({ inspection, outside, manifests, now: Date.now })) {
    findings.push(...chapter.findings);
    for (const line of chapterLines(chapter)) say(clean(line));
  }
  say("");
  if (!isReal({ inspection })) say(wording.tryOut);
  say(summaryLine(findings));
  return findings.some(({ mark }) => mark === "wrong") ? exitCodes.fault : exitCodes.fine;
}

function refuse(line: string): ExitCode {
  complain(line);
  return exitCodes.wrongUse;
}

function readArguments() {
  try {
    const options = {
      help: { type: "boolean", short: "h" },
      "stand-in": { type: "string" },
    } as const;
    return parseArgs({ options }).values;
  } catch {
    return undefined;
  }
}

/** A test has the platforms on this machine. Elsewhere it could not be: secrets are sent there. */
function outsideOf(standIn: string | undefined): Outside | undefined {
  if (standIn === undefined) return realOutside;
  const url = URL.parse(standIn);
  if (url?.protocol !== "http:" || url.hostname !== "127.0.0.1") return undefined;
  const { origin } = url;
  return { microsoftLogin: origin, botFramework: origin, slack: origin };
}

// `| head` closes the pipe: that is no fault, and there is nobody to tell.
process.stdout.on("error", () => process.exit());
process.exitCode = await consult();
