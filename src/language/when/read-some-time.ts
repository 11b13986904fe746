import type { ClockTime } from "../../domain/time.ts";
import type { Reader } from "./piece.ts";
import { behindAny, found, wordAt } from "./reading.ts";
import type { PartOfDay } from "./when.ts";

type Some = { readonly words: readonly string[]; readonly times: readonly ClockTime[] };

const clock = (...times: readonly string[]) => times as readonly ClockTime[];

const begins = ["begin van de", "aan het begin van de", "het begin van de"];
const ends = [
  ...["eind van de", "einde van de", "aan het eind van de", "aan het einde van de"],
  ...["het eind van de", "het einde van de"],
];
const of = (heads: readonly string[], part: string) => heads.map((head) => `${head} ${part}`);

/** A time that is called by what people do then, and the times it may be. Longer ones stand first. */
const some: readonly Some[] = [
  { words: of(begins, "ochtend"), times: clock("09:00", "09:30") },
  { words: of(ends, "ochtend"), times: clock("11:00", "11:30") },
  { words: of(begins, "middag"), times: clock("13:00", "13:30") },
  { words: of(ends, "middag"), times: clock("16:00", "16:30") },
  { words: of(begins, "avond"), times: clock("19:00", "19:30") },
  { words: of(ends, "avond"), times: clock("20:30", "21:00") },
  { words: of(begins, "dag"), times: clock("09:00", "09:30") },
  { words: of(ends, "dag"), times: clock("16:00", "16:30") },
  {
    words: [
      ...["tussen de middag", "tussen de middags", "rond lunchtijd", "in de lunchpauze"],
      ...["onder de lunch", "tijdens de lunch", "met de lunch", "rond de lunch", "lunchtijd"],
    ],
    times: clock("12:00", "12:30"),
  },
  { words: ["voor de lunch", "net voor de lunch"], times: clock("11:00", "11:30") },
  { words: ["na de lunch", "net na de lunch", "na de middag"], times: clock("13:00", "13:30") },
  {
    words: ["na schooltijd", "na school", "als de school uit is", "na schooltijden"],
    times: clock("15:00", "15:30"),
  },
  { words: ["onder schooltijd", "tijdens schooltijd"], times: clock("09:00", "10:00", "13:30") },
  { words: ["voor schooltijd", "voor school"], times: clock("07:30", "08:00") },
  {
    words: ["na het brengen", "na het wegbrengen", "als de kinderen op school zitten"],
    times: clock("09:00", "09:30"),
  },
  { words: ["na werktijd", "na het werk", "na kantoortijd"], times: clock("17:00", "17:30") },
  {
    words: ["na het eten", "na het avondeten", "na etenstijd", "na de maaltijd"],
    times: clock("19:00", "19:30"),
  },
  { words: ["vroeg in de ochtend"], times: clock("08:30", "09:00") },
  { words: ["vroeg in de middag"], times: clock("13:00", "13:30") },
  { words: ["vroeg in de avond"], times: clock("18:30", "19:00") },
  { words: ["laat in de ochtend"], times: clock("11:00", "11:30") },
  { words: ["laat in de middag"], times: clock("16:00", "16:30") },
  { words: ["in de loop van de ochtend"], times: clock("10:00", "10:30") },
  { words: ["in de loop van de middag"], times: clock("14:00", "14:30") },
  { words: ["rond koffietijd", "met de koffie", "bij de koffie"], times: clock("10:00", "10:30") },
];

/** `tussen de middag`, `na schooltijd`, `eind van de ochtend`: about when on the day. */
export const readSomeTime: Reader = (tokens, at) => {
  for (const { words, times } of some) {
    const next = behindAny(tokens, at, words);
    if (next === undefined) continue;
    // `tussen de middag` is at noon, by whatever clock.
    const part = wordAt(tokens, at) === "tussen" ? [] : partOf(wordAt(tokens, next - 1));
    return found(next, { kind: "some-time", times }, ...part);
  }
  return undefined;
};

const parts: Readonly<Record<string, PartOfDay>> = {
  ochtend: "morning",
  middag: "afternoon",
  avond: "evening",
};

/** `eind van de middag om 4 uur`: by the clock it counts as the part of the day. */
function partOf(word: string) {
  const part = Object.hasOwn(parts, word) ? parts[word] : undefined;
  return part === undefined ? [] : [{ kind: "part" as const, part }];
}
