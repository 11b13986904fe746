import { z } from "zod";
import { ids } from "../domain/ids.ts";
import {
  type CountLine,
  countOutcomes,
  type NamelessLine,
  type PulseLine,
  pulseQuestions,
  pulseScores,
} from "./outcome.ts";

const week = z.string().regex(/^\d{4}-W\d\d$/);
const times = z.int().positive();

/** Fields that came later may be absent: a line that was written before them is read all the same. */
const countSchema = z.object({
  ...{ outcome: z.enum(countOutcomes), week, times },
  theme: ids.theme.exactOptional(),
  area: ids.area.exactOptional(),
  nearest: ids.theme.exactOptional(),
});

const pulseSchema = z.object({
  ...{ outcome: z.literal("pulse"), week, times },
  question: z.literal(pulseQuestions),
  score: z.literal(pulseScores).exactOptional(),
  words: z.string().exactOptional(),
  isPerson: z.literal(true).exactOptional(),
});

const schema = z.union([countSchema, pulseSchema]);

/** A line of counts from the text that a store keeps; nothing when it cannot be read. Never throws. */
export function readCountLine(text: string): NamelessLine | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What makes it the same line, but for how often. */
function keyOf(line: NamelessLine): string {
  if (line.outcome === "pulse") {
    const { outcome, question, score, words, isPerson } = line;
    return JSON.stringify([outcome, question, score, words, line.week, isPerson]);
  }
  const { theme, area, nearest, outcome } = line;
  return JSON.stringify([theme, area, nearest, outcome, line.week]);
}

/** What was asked, without what was answered after meetings. */
export function askedIn(lines: readonly NamelessLine[]): readonly CountLine[] {
  return lines.filter((line) => line.outcome !== "pulse");
}

/** What was answered after meetings. */
export function pulseIn(lines: readonly NamelessLine[]): readonly PulseLine[] {
  return lines.filter((line) => line.outcome === "pulse");
}

/**
 * As they are written: what was answered after meetings in the order of its text, so that of what is
 * written at once nobody sees what came from one person, or who came first.
 */
export function unordered(lines: readonly NamelessLine[]): readonly NamelessLine[] {
  const sorted = pulseIn(lines).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return [...askedIn(lines), ...sorted];
}

/** Counts that are added up: each theme, area, outcome and week is one line, and each answer. */
export class CountSum {
  readonly #lines = new Map<string, NamelessLine>();

  constructor(lines: Iterable<NamelessLine> = []) {
    this.add(lines);
  }

  add(lines: Iterable<NamelessLine>): void {
    for (const line of lines) {
      const key = keyOf(line);
      this.#lines.set(key, { ...line, times: line.times + (this.#lines.get(key)?.times ?? 0) });
    }
  }

  /** In the order in which they first came. */
  lines(): readonly NamelessLine[] {
    return [...this.#lines.values()];
  }
}
