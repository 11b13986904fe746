import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Before anything of ours is loaded: what was compiled at an earlier start is not compiled again,
// which takes half of a start. Where the directory cannot be written, starting takes longer.
enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/dan-bel-ik"));

const { runCommand } = await import("./run-command.ts");
const { wording } = await import("./wording.ts");

await runCommand({
  help: wording.help.start,
  mostWords: 0,
  // Loaded when the settings are right: a wrong one is told at once, and this takes seconds.
  run: async (input) => (await import("./run-bot.ts")).runBot(input),
});
