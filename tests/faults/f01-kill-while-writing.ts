import { killRounds } from "../store/lowdb/kill-rounds.ts";
import { atLeast, exactly, type Fault } from "./fault.ts";

const KILLS = 200;

export const killWhileWriting: Fault = {
  id: "F1",
  name: "kill -9 during writes",
  run: async (progress) => {
    const outcome = await killRounds(KILLS, (round) => progress(round + 1, KILLS));
    const figures = [
      exactly("missing", 0, outcome.missing.length),
      atLeast("acknowledged", 20 * KILLS, outcome.acknowledged),
    ];
    return [{ about: `file store ×${KILLS}`, figures }];
  },
};
