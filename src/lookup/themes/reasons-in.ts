import { longestTerm, type Reason, type Reasons } from "./reasons.ts";

const mostReasons = 3;

type Found = { readonly reason: Reason; readonly from: number; readonly to: number };

const foundIn = (reasons: Reasons, stems: readonly string[]): readonly Found[] => {
  const found: Found[] = [];
  for (let from = 0; from < stems.length; from++) {
    let key = "";
    const end = Math.min(stems.length, from + longestTerm);
    for (let at = from; at < end; at++) {
      key = at === from ? (stems[at] ?? "") : `${key} ${stems[at]}`;
      for (const reason of reasons.get(key) ?? []) found.push({ reason, from, to: at + 1 });
    }
  }
  return found.sort((a, b) => b.reason.telling - a.reason.telling);
};

const isApart = (one: Found, other: Found): boolean =>
  (one.to <= other.from || one.from >= other.to) && one.reason.form !== other.reason.form;

/** For each theme number the most telling words of its data that stand in the text, at most 3. */
export const reasonsIn = (
  reasons: Reasons,
  stems: readonly string[],
): ReadonlyMap<number, readonly string[]> => {
  const chosen = new Map<number, Found[]>();
  for (const found of foundIn(reasons, stems)) {
    const { label } = found.reason;
    const sofar = chosen.get(label);
    if (sofar === undefined) chosen.set(label, [found]);
    else if (sofar.length < mostReasons && sofar.every((other) => isApart(found, other)))
      sofar.push(found);
  }
  return new Map([...chosen].map(([label, all]) => [label, all.map(({ reason }) => reason.form)]));
};
