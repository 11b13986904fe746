/** Monday first, as ISO counts. */
export const weekdays: readonly string[] = [
  ...["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
];

export const months: readonly string[] = [
  ...["januari", "februari", "maart", "april", "mei", "juni"],
  ...["juli", "augustus", "september", "oktober", "november", "december"],
];

/** Beside the first three letters of each: `sept`, `mrt`. */
const otherMonths: Readonly<Record<string, number>> = { sept: 9, mrt: 3 };

/** 1 to 7 for `maandag` or `ma`; nothing for any other word. */
export function weekdayNumber(word: string): number | undefined {
  return positionOf(weekdays, word, 2);
}

/** 1 to 12 for `mei`, `december` or `dec`; nothing for any other word. */
export function monthNumber(word: string): number | undefined {
  return (
    positionOf(months, word, 3) ??
    (Object.hasOwn(otherMonths, word) ? otherMonths[word] : undefined)
  );
}

function positionOf(names: readonly string[], word: string, short: number): number | undefined {
  const at = names.findIndex((name) => name === word || name.slice(0, short) === word);
  return at < 0 ? undefined : at + 1;
}
