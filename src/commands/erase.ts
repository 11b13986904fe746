import { cleanLine } from "../channels/terminal/clean.ts";
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
import type { WorkReply } from "./work-request.ts";

const words = wording.erase;

async function erase({ config, log, words: typed, options }: CommandInput): Promise<ExitCode> {
  const [person] = typed;
  if (person === undefined) {
    complain(wording.wrongUse(wording.help.erase));
    return exitCodes.wrongUse;
  }
  const work = createStoreWork(placeOf(config, log));
  const { yes } = options;
  return tell(await work({ kind: "erase", person, sure: yes === true }));
}

function tell(reply: WorkReply): ExitCode {
  switch (reply.kind) {
    case "erasure-planned":
      for (const line of words.planned(reply.entry)) say(cleanLine(line));
      return exitCodes.fine;
    case "erased":
      say(cleanLine(words.erased(reply.entry)));
      return exitCodes.fine;
    case "erasure-begun":
      for (const line of words.begun(reply.entry, reply.mails)) say(cleanLine(line));
      return exitCodes.fine;
    case "no-such-person":
      complain(words.nobody);
      return exitCodes.wrongUse;
    case "several-people":
      complain(words.several);
      for (const entry of reply.people) complain(cleanLine(words.one(entry)));
      return exitCodes.wrongUse;
    default:
      return exitCodes.fault;
  }
}

await runCommand({
  help: wording.help.erase,
  options: { yes: { type: "boolean" } },
  mostWords: 1,
  run: erase,
});
