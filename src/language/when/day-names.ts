import type { Weekday } from "../../domain/time.ts";
import { monthNumber, months, weekdays } from "../day-words.ts";
import type { PartOfDay } from "./when.ts";

/** From so many letters on one wrong letter still leaves no doubt which name it is. */
const CLEAR_LETTERS = 6;

const dayParts: readonly (readonly [string, PartOfDay])[] = [
  ["voormiddag", "morning"],
  ["namiddag", "afternoon"],
  ["ochtend", "morning"],
  ["morgen", "morning"],
  ["vroeg", "morning"],
  ["middag", "afternoon"],
  ["avond", "evening"],
  ["nacht", "night"],
];

const partNames: ReadonlyMap<string, PartOfDay> = new Map(dayParts);

/** `ochtend`, `namiddag`. */
export function partNamed(word: string): PartOfDay | undefined {
  return partNames.get(word);
}

/** A name with a part of the day behind it: `dinsdagochtend`, `morgenavond`. */
export function splitPart(word: string): readonly [name: string, part: PartOfDay | undefined] {
  const ending = dayParts.find(([name]) => word.length > name.length && word.endsWith(name));
  return ending ? [word.slice(0, -ending[0].length), ending[1]] : [word, undefined];
}

/** The weekday of a name in full, one wrong letter allowed. */
export function fullWeekday(word: string): Weekday | undefined {
  return numberIn(weekdays, word) as Weekday | undefined;
}

const shortNames: readonly (readonly string[])[] = [
  ["ma", "maa"],
  ["di", "din", "dins"],
  ["wo", "woe", "woens"],
  ["do", "don", "dond"],
  ["vr", "vrij", "vrijd"],
  ["za", "zat", "zater"],
  ["zo", "zon"],
];

/** The weekday of `di` or `dond`, which may be another word as well. */
export function shortWeekday(word: string): Weekday | undefined {
  const at = shortNames.findIndex((names) => names.includes(word));
  return at < 0 ? undefined : ((at + 1) as Weekday);
}

/** The month of a name in full or shortened, one wrong letter allowed in a long one. */
export function monthNamed(word: string): number | undefined {
  return monthNumber(word) ?? numberIn(months, word);
}

function numberIn(names: readonly string[], word: string): number | undefined {
  const at = names.indexOf(word);
  if (at >= 0) return at + 1;
  if (word.length < CLEAR_LETTERS - 1 || word.length > 10) return undefined;
  const near = names.findIndex(
    (name) => name.length >= CLEAR_LETTERS && name[0] === word[0] && isOneOff(name, word),
  );
  return near < 0 ? undefined : near + 1;
}

/** Whether one letter is missing, too many, wrong, or changed places with its neighbour. */
function isOneOff(name: string, word: string): boolean {
  let same = 0;
  while (same < name.length && name[same] === word[same]) same++;
  const [left, right] = [name.slice(same), word.slice(same)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}
