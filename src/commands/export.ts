import { findNetwork } from "./find-network.ts";
import {
  type CommandInput,
  complain,
  type ExitCode,
  exitCodes,
  runCommand,
} from "./run-command.ts";
import { createStoreWork, placeOf } from "./store-work.ts";
import { wording } from "./wording.ts";

async function exportNetwork({ config, log, words: [name] }: CommandInput): Promise<ExitCode> {
  const work = createStoreWork(placeOf(config, log));
  const found = await findNetwork(work, name);
  if (found.kind === "refused") {
    for (const line of found.lines) complain(line);
    return exitCodes.wrongUse;
  }
  process.stdout.write(found.file);
  return exitCodes.fine;
}

await runCommand({ help: wording.help.export, mostWords: 1, run: exportNetwork });
