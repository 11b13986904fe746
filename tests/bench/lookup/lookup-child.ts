import { loadKnowledge } from "../../../src/commands/knowledge.ts";
import { memoryNow } from "../memory.ts";
import { questions } from "../turns/questions.ts";

const ROUNDS = 100;
/** Until the engine has made fast code of it. */
const ROUNDS_BEFORE = 20;

/** Ranks questions in a process of its own; tells how long each took, and what the model takes. */
const before = memoryNow().own;
const { rank } = await loadKnowledge();
const model = memoryNow().own - before;
const times: number[] = [];
for (let round = -ROUNDS_BEFORE; round < ROUNDS; round++) {
  for (const question of questions) {
    const from = performance.now();
    rank(question);
    if (round >= 0) times.push(performance.now() - from);
  }
}
process.send?.({ times, model }, () => process.exit(0));
