import type { AreaId, ThemeId } from "../ids.ts";

/** How often something was asked in an ISO week and what came of it, as the contract counts it. */
export type AskedLine = {
  readonly theme?: ThemeId;
  readonly area?: AreaId;
  /** Of a question about no theme: the one it was nearest to. */
  readonly nearest?: ThemeId;
  readonly outcome: "answered" | "asked-back" | "no-theme" | "nobody" | "spoken" | "no-reply";
  readonly week: string;
  readonly times: number;
};

/** What came of the questions in some weeks. */
export type Tally = {
  readonly asked: number;
  readonly answered: number;
  /** Of these the end is counted too, when there was one. */
  readonly askedBack: number;
  readonly without: number;
  readonly spoken: number;
  readonly noReply: number;
};

/** Something that had no answer: nobody on the list for a theme, or near to a theme, or to none. */
export type Gap =
  | { readonly kind: "nobody" | "near"; readonly theme: ThemeId; readonly times: number }
  | { readonly kind: "nothing-near"; readonly times: number };

/** Adds up lines. A question back and its answer are one question, so at least so many were asked. */
export function tallyOf(lines: readonly AskedLine[]): Tally {
  const times = (...outcomes: readonly AskedLine["outcome"][]) =>
    lines.reduce((sum, line) => sum + (outcomes.includes(line.outcome) ? line.times : 0), 0);
  const answered = times("answered");
  const askedBack = times("asked-back");
  const without = times("no-theme", "nobody");
  return {
    asked: Math.max(answered + without, askedBack),
    ...{ answered, askedBack, without },
    spoken: times("spoken"),
    noReply: times("no-reply"),
  };
}

/** The lines of some weeks. */
export function inWeeks(
  lines: readonly AskedLine[],
  weeks: ReadonlySet<string>,
): readonly AskedLine[] {
  return lines.filter(({ week }) => weeks.has(week));
}

/** By theme, what was asked most first. Never by theme and area at once: that could be one family. */
export function byTheme(lines: readonly AskedLine[]): ReadonlyMap<ThemeId, Tally> {
  return talliesBy(lines, ({ theme }) => theme);
}

/** By area, where most was asked first. */
export function byArea(lines: readonly AskedLine[]): ReadonlyMap<AreaId, Tally> {
  return talliesBy(lines, ({ area }) => area);
}

function talliesBy<Key extends string>(
  lines: readonly AskedLine[],
  keyOf: (line: AskedLine) => Key | undefined,
): ReadonlyMap<Key, Tally> {
  const groups = groupBy(lines, keyOf);
  const tallies = [...groups].map(([key, own]) => [key, tallyOf(own)] as const);
  return new Map(
    tallies.sort(
      ([one, first], [other, second]) => second.asked - first.asked || one.localeCompare(other),
    ),
  );
}

function groupBy<Key>(
  lines: readonly AskedLine[],
  keyOf: (line: AskedLine) => Key | undefined,
): ReadonlyMap<Key, readonly AskedLine[]> {
  const groups = new Map<Key, AskedLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

/** What had no answer, what was asked most first, and last what came near to no theme. */
export function gapsIn(lines: readonly AskedLine[]): readonly Gap[] {
  const noTheme = lines.filter(({ outcome }) => outcome === "no-theme");
  const nobody = lines.filter(({ outcome }) => outcome === "nobody");
  const known: readonly Gap[] = [
    ...gapsBy("near", noTheme, ({ nearest }) => nearest),
    ...gapsBy("nobody", nobody, ({ theme }) => theme),
  ];
  const rest =
    timesOf(noTheme.filter(({ nearest }) => nearest === undefined)) +
    timesOf(nobody.filter(({ theme }) => theme === undefined));
  const last: readonly Gap[] = rest > 0 ? [{ kind: "nothing-near", times: rest }] : [];
  return [...known.toSorted((one, other) => other.times - one.times), ...last];
}

function gapsBy(
  kind: "nobody" | "near",
  lines: readonly AskedLine[],
  keyOf: (line: AskedLine) => ThemeId | undefined,
): readonly Gap[] {
  return [...groupBy(lines, keyOf)].map(([theme, own]) => ({ kind, theme, times: timesOf(own) }));
}

function timesOf(lines: readonly AskedLine[]): number {
  return lines.reduce((sum, { times }) => sum + times, 0);
}
