import { z } from "zod";
import { ids } from "../domain/ids.ts";
import { type CountLine, countOutcomes } from "./outcome.ts";

/** Fields that came later may be absent: a line that was written before them is read all the same. */
const schema = z.object({
  outcome: z.enum(countOutcomes),
  week: z.string().regex(/^\d{4}-W\d\d$/),
  times: z.int().positive(),
  theme: ids.theme.exactOptional(),
  area: ids.area.exactOptional(),
  nearest: ids.theme.exactOptional(),
});

/** A line of counts from the text that a store keeps; nothing when it cannot be read. Never throws. */
export function readCountLine(text: string): CountLine | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What makes it the same line, but for how often. */
function keyOf({ theme, area, nearest, outcome, week }: CountLine): string {
  return JSON.stringify([theme, area, nearest, outcome, week]);
}

/** Counts that are added up: each theme, area, outcome and week is one line. */
export class CountSum {
  readonly #lines = new Map<string, CountLine>();

  constructor(lines: Iterable<CountLine> = []) {
    this.add(lines);
  }

  add(lines: Iterable<CountLine>): void {
    for (const line of lines) {
      const key = keyOf(line);
      this.#lines.set(key, { ...line, times: line.times + (this.#lines.get(key)?.times ?? 0) });
    }
  }

  /** In the order in which they first came. */
  lines(): readonly CountLine[] {
    return [...this.#lines.values()];
  }
}
