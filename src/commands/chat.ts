import { runCommand } from "./run-command.ts";
import { wording } from "./wording.ts";

await runCommand({
  help: wording.help.chat,
  options: { network: { type: "string" } },
  mostWords: 0,
  // Loaded when the settings are right: a wrong one is told at once, and this takes a moment.
  run: async (input) => (await import("./chat-here.ts")).chat(input),
});
