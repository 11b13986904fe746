import { parseArgs } from "node:util";
import type { Day } from "../../../src/domain/time.ts";
import { live } from "./lived.ts";
import { usualPlanner } from "./planner.ts";

/** The figures of some seeds, a line each: `node tests/simulation/meetings/run.ts --seeds 1,2`. */
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1" },
    days: { type: "string", default: "731" },
    moves: { type: "string", default: String(usualPlanner.moves) },
    cancels: { type: "string", default: String(usualPlanner.cancels) },
  },
});

for (const seed of values.seeds.split(",").map(Number)) {
  const restless = { moves: Number(values.moves), cancels: Number(values.cancels) };
  const days = Number(values.days);
  const lived = await live({ seed, start: "2027-01-11" as Day, days, restless });
  const { witness, calendars, letters, network, end, moved, leavers, presses } = lived;
  const { held, counted } = witness;
  const webbers = letters.ofWebbers(network, end);
  const faults = [...witness.faults, ...calendars.faults, ...lived.goodbyes.faults];
  const { said, had } = lived.goodbyes;
  const goodbyes = { said, had };
  const figures = { seed, held: held.size, ...moved, leavers, goodbyes, presses, webbers, counted };
  process.stdout.write(`${JSON.stringify({ ...figures, all: letters.all, faults })}\n`);
}
