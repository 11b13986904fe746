import { runCommand } from "./run-command.ts";
import { wording } from "./wording.ts";

await runCommand({
  help: wording.help.start,
  mostWords: 0,
  // Loaded when the settings are right: a wrong one is told at once, and this takes seconds.
  run: async (input) => (await import("./run-bot.ts")).runBot(input),
});
