import { loadQuickly } from "./load-quickly.ts";

// Before anything else of ours is loaded.
loadQuickly();

const { runCommand } = await import("./run-command.ts");
const { wording } = await import("./wording.ts");

await runCommand({
  help: wording.help.start,
  mostWords: 0,
  // Loaded when the settings are right: a wrong one is told at once, and this takes seconds.
  run: async (input) => (await import("./run-bot.ts")).runBot(input),
});
