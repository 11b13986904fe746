import { Stryker } from "@stryker-mutator/core";
import { leftOut, roomsFor } from "./rooms.ts";
import { enough, type Score, scoreOf, tableOf } from "./score.ts";

// `npm run mutation`, or for one folder `npm run mutation -- src/lookup`.
const scores: Score[] = [];
for (const { folder, tests } of roomsFor(process.argv.slice(2))) {
  const stryker = new Stryker({
    configFile: ".stryker.config.json",
    mutate: [`${folder}/**/*.ts`, ...leftOut],
    testFiles: [...tests],
  });
  scores.push(scoreOf(folder, await stryker.runMutationTest()));
}
process.stdout.write(`\n${tableOf(scores)}`);
if (scores.some(({ percent }) => percent < enough)) process.exitCode = 1;
