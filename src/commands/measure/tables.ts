import {
  hitsWithin,
  meanReciprocalRank,
  reliability,
  rightWhenAnswered,
  type Share,
  shareOfKind,
} from "./figures.ts";
import type { Judged } from "./judged.ts";

const percent = (share: number): string => (100 * share).toFixed(1);

/** `71.6 (63.4–78.6)`. */
const withInterval = ({ share, low, high }: Share): string =>
  `${percent(share)} (${percent(low)}–${percent(high)})`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row), ""].join("\n");

/** Sets of questions about themes, a row each, as a Markdown table in percent. */
export function rankingTable(sets: readonly (readonly [string, readonly Judged[]])[]): string {
  const head = ["questions", "n", "hit@1", "hit@3", "hit@5", "MRR"];
  return table(
    [...head, "answered", "right in first two", "asked back", "none"],
    sets.map(([name, judged]) => [
      name,
      String(judged.length),
      ...[1, 3, 5].map((first) => withInterval(hitsWithin(judged, first))),
      meanReciprocalRank(judged).toFixed(3),
      withInterval(shareOfKind(judged, "answer")),
      withInterval(rightWhenAnswered(judged)),
      percent(shareOfKind(judged, "ask").share),
      withInterval(shareOfKind(judged, "none")),
    ]),
  );
}

/** Sets of texts about no theme: what they get all the same. */
export function noiseTable(sets: readonly (readonly [string, readonly Judged[]])[]): string {
  return table(
    ["texts about nothing", "n", "answered with a theme", "asked back", "none"],
    sets.map(([name, judged]) => [
      name,
      String(judged.length),
      ...(["answer", "ask", "none"] as const).map((kind) =>
        withInterval(shareOfKind(judged, kind)),
      ),
    ]),
  );
}

/** What was stated of the first theme, and what came true. */
export function reliabilityTable(judged: readonly Judged[]): string {
  return table(
    ["stated", "n", "mean stated", "came true"],
    reliability(judged).map(({ from, count, stated, right }) => [
      `${percent(from)}–${percent(from + 0.1)}`,
      String(count),
      percent(stated),
      withInterval(right),
    ]),
  );
}

/** Judged questions by what `keysOf` says of them, a question under each of its keys. */
export function groupedBy(
  judged: readonly Judged[],
  keysOf: (one: Judged) => readonly string[],
): readonly (readonly [string, readonly Judged[]])[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return [...groups].sort(([one], [other]) => one.localeCompare(other));
}
