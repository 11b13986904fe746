import { Stryker } from "@stryker-mutator/core";
import { roomsFor } from "./rooms.ts";
import { drawn, filesOf, readAsked } from "./sample.ts";
import { enough, type Score, scoreOf, tableOf } from "./score.ts";

// `npm run mutation`, for one folder `npm run mutation -- src/lookup`, and for a part of the files,
// drawn by chance, `npm run mutation -- dialogs --sample 0.15 --seed 2`.
const asked = readAsked(process.argv.slice(2));
const scores: Score[] = [];
for (const { folder, tests } of roomsFor(asked.folders)) {
  const all = filesOf(folder);
  const files = drawn(all, asked);
  const stryker = new Stryker({
    configFile: ".stryker.config.json",
    mutate: [...files],
    testFiles: [...tests],
  });
  scores.push(scoreOf(folder, await stryker.runMutationTest(), files.length / all.length));
}
process.stdout.write(`\n${tableOf(scores)}`);
if (scores.some(({ percent }) => percent < enough)) process.exitCode = 1;
