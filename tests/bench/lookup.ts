import { z } from "zod";
import type { Figure } from "./figure.ts";
import { figures, megabytes, percentile } from "./statistics.ts";
import { toldByChild } from "./told-by-child.ts";

const schema = z.object({ times: z.array(z.number()), model: z.number() });

/** One ranking of a question, and what the model takes of the memory. */
export const lookup: Figure = async () => {
  const { times, model } = await toldByChild({ file: "./lookup/lookup-child.ts", schema });
  const [middle, late] = [0.5, 0.99].map((share) => figures(percentile(times, share)));
  return [
    {
      what: `Lookup: one ranking, ${figures(times.length)} of them`,
      found: `p50 ${middle} ms, p99 ${late} ms`,
      wanted: "< 1 ms",
    },
    { what: "Lookup: memory of the model", found: megabytes(model) },
  ];
};
