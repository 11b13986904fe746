import { cleanLine } from "../channels/terminal/clean.ts";
import { readLinkCode } from "../domain/link-code.ts";
import { instant } from "../domain/time.ts";
import { linkLine } from "./link-line.ts";
import {
  type CommandInput,
  complain,
  type ExitCode,
  exitCodes,
  runCommand,
  say,
} from "./run-command.ts";
import { createStoreWork, placeOf } from "./store-work.ts";
import { wording } from "./wording.ts";
import type { LinkEntry, Work, WorkReply } from "./work-request.ts";

const words = wording.link;

async function link({ config, log, words: typed, options }: CommandInput): Promise<ExitCode> {
  const work = createStoreWork(placeOf(config, log));
  const [wanted] = typed;
  const { refuse } = options;
  const refused = typeof refuse === "string" ? refuse : undefined;
  if (wanted !== undefined && refused !== undefined) {
    return refuseUse([wording.wrongUse(wording.help.link)]);
  }
  const given = wanted ?? refused;
  return given === undefined ? list(work) : settle(work, given, refused !== undefined);
}

async function list(work: Work): Promise<ExitCode> {
  const reply = await work({ kind: "link-requests" });
  if (reply.kind !== "link-requests") return exitCodes.fault;
  const { requests } = reply;
  const lines = requests.length === 0 ? [words.none] : [words.howTo, ...linesOf(requests)];
  for (const line of lines) say(line);
  return exitCodes.fine;
}

async function settle(work: Work, given: string, refuse: boolean): Promise<ExitCode> {
  const code = readLinkCode(given);
  if (code === undefined) return refuseUse([words.notACode(cleanLine(given))]);
  return tell(await work({ kind: "link", code, refuse }), code);
}

function tell(reply: WorkReply, code: string): ExitCode {
  switch (reply.kind) {
    case "linked":
      say(cleanLine(words.linked(reply.entry)));
      return exitCodes.fine;
    case "link-refused":
      say(cleanLine(words.refused(reply.entry)));
      return exitCodes.fine;
    case "no-such-request":
      return refuseUse([words.noSuchRequest(code)]);
    case "same-code":
      return refuseUse([words.sameCode(code), ...linesOf(reply.requests)]);
    default:
      return exitCodes.fault;
  }
}

function linesOf(requests: readonly LinkEntry[]): readonly string[] {
  const now = instant(Date.now());
  return requests.map((request) => linkLine(request, now));
}

function refuseUse(lines: readonly string[]): ExitCode {
  for (const line of lines) complain(line);
  return exitCodes.wrongUse;
}

await runCommand({
  help: wording.help.link,
  options: { refuse: { type: "string" } },
  mostWords: 1,
  run: link,
});
