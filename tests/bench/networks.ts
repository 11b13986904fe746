import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Figure } from "./figure.ts";
import { makeMany } from "./networks/many.ts";
import { figures, megabytes, percentile } from "./statistics.ts";
import { toldByChild } from "./told-by-child.ts";

const memory = z.object({ resident: z.number(), own: z.number() });
const schema = z.object({
  networks: z.number(),
  loads: z.array(z.number()),
  first: z.number(),
  ticks: z.array(z.number()),
  memory: z.object({ before: memory, after: memory, touched: memory, peak: z.number() }),
});

/** As many networks as there are municipalities, each with five years of history. */
export const networks: Figure = async ({ tell }) => {
  const directory = await mkdtemp(join(tmpdir(), "bench-networks-"));
  try {
    tell("networks: making them");
    const count = await makeMany(directory);
    tell(`networks: opening ${count}`);
    const told = await toldByChild({
      file: "./networks/networks-child.ts",
      words: [directory],
      schema,
    });
    return rowsOf(told);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

function rowsOf({ networks: count, loads, first, ticks, memory: used }: z.output<typeof schema>) {
  const both = (values: readonly number[]) =>
    `p50 ${figures(percentile(values, 0.5))} ms, p99 ${figures(percentile(values, 0.99))} ms`;
  const grown = (name: "after" | "touched") =>
    `${megabytes(used[name].own - used.before.own)} (resident ${megabytes(used[name].resident)})`;
  return [
    { what: `Networks: loading one of ${count} with five years behind it`, found: both(loads) },
    {
      what: `Networks: first look at all ${count} after a start`,
      found: `${figures(first / 1000)} s, ${figures(first / count)} ms each`,
    },
    { what: "Networks: an idle tick after that", found: both(ticks) },
    {
      what: "Networks: memory that they take, after the first look",
      found: `${grown("after")}, at most resident ${megabytes(used.peak)}`,
    },
    { what: "Networks: the same when somebody asked in each of them", found: grown("touched") },
  ];
}
