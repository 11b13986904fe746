import type { Network } from "../domain/network.ts";
import { type AskedLine, byTheme, inWeeks, tallyOf } from "../domain/report/asked-tally.ts";
import type { Instant } from "../domain/time.ts";
import { weeksUpTo } from "../domain/week.ts";
import { wording } from "./wording.ts";
import type { Cell, SheetOf } from "./workbook.ts";

/** A quarter of a year. */
const WEEKS = 13;
const [WEEK_WIDTH, THEME_WIDTH] = [11, 30];

/** How often was asked about each theme in each week; no more is kept than that. */
export function askedSheet({
  network,
  at,
  asked,
}: {
  readonly network: Network;
  readonly at: Instant;
  readonly asked: readonly AskedLine[];
}): SheetOf {
  const { names } = weeksUpTo(at, network.description.zone, { count: WEEKS, back: 0 });
  const weeks = [...names].sort();
  const lines = inWeeks(asked, names);
  const themes = [...byTheme(lines).keys()].map((id) => ({
    name: network.themes.get(id)?.short ?? id,
    own: lines.filter(({ theme }) => theme === id),
  }));
  const without = lines.filter(({ theme }) => theme === undefined);
  const groups = [
    ...themes,
    ...(without.length > 0 ? [{ name: wording.noTheme, own: without }] : []),
  ];
  return {
    name: wording.sheets.asked,
    columns: [
      { heading: wording.headings.theme, width: THEME_WIDTH },
      ...weeks.map((heading) => ({ heading, width: WEEK_WIDTH })),
      { heading: wording.headings.total, width: WEEK_WIDTH },
    ],
    rows: groups.map(({ name, own }): readonly Cell[] => {
      const counts = weeks.map((week) => tallyOf(inWeeks(own, new Set([week]))).asked);
      const total = counts.reduce((sum, count) => sum + count, 0);
      return [{ kind: "text", text: name }, ...[...counts, total].map(numberOf)];
    }),
  };
}

function numberOf(number: number): Cell {
  return { kind: "number", number };
}
