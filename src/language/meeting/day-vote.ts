import type { Slot } from "../../domain/meeting/slot.ts";
import { wordsOf } from "../../domain/words.ts";
import { monthNumber, weekdays } from "../day-words.ts";
import { weekdayOf } from "../when/calendar.ts";

/** A day as it is named in a vote: what is said of it, all of which a proposal must be. */
type Named = {
  readonly weekday?: number;
  readonly date?: number;
  readonly month?: number;
  readonly part?: keyof typeof partHours;
};

/** `only`: on these days and no others. `but`: on all days but these. */
export type DayVote = { readonly kind: "only" | "but"; readonly days: readonly Named[] };

const LONGEST = 160;
const partHours = {
  ochtend: ["00:00", "12:00"],
  middag: ["12:00", "18:00"],
  avond: ["17:00", "24:00"],
} as const;

const fillers: ReadonlySet<string> = new Set([
  ...[
    "op",
    "de",
    "het",
    "dan",
    "graag",
    "hoor",
    "helaas",
    "sorry",
    "wel",
    "en",
    "of",
    "ook",
    "mij",
  ],
  ...["me", "mijn", "maar", "prima", "van", "in", "s", "ja", "nee", "dus", "voor", "eigenlijk"],
]);

/** What is left of the words when a row of days is a `#` and small words are out. */
const buts: readonly RegExp[] = [
  /^(?:ik kan |kan )?(?:alles|altijd|alle dagen)(?: kan| past| kan ik| kunnen)? (?:behalve|uitgezonderd|alleen niet|niet) #$/,
  /^(?:ik kan |kan )?(?:alles|altijd|alle dagen)(?: kan| past| kan ik| kunnen)? (?:alleen|behalve) # niet$/,
  /^behalve # (?:kan (?:ik )?(?:alles|altijd)|alles)$/,
  /^(?:ik kan )?(?:alleen )?# (?:kan |lukt |past )?(?:ik )?niet (?:verder|rest|overige|andere dagen|voor rest)(?: kan| lukt| past)?(?: ik)?(?: alles| altijd)?$/,
  /^(?:ik kan )?niet # (?:verder|rest|overige|andere dagen)(?: kan| lukt| past)?(?: ik)?(?: alles| altijd)?$/,
  /^(?:ik kan )?alleen # (?:kan |lukt |past )?(?:ik )?niet$/,
  /^(?:ik kan )?alleen niet #$/,
];
const onlys: readonly RegExp[] = [
  /^(?:ik kan |kan |past |lukt )?(?:alleen|enkel|uitsluitend) #(?: kan| lukt| past)?(?: ik)?$/,
  /^(?:ik kan )?# (?:kan |lukt |past )?(?:ik )?(?:verder|rest|overige|andere dagen)(?: kan| lukt| past)?(?: ik)? niet$/,
];

/** Reads on which of the proposed days somebody can; only when the whole text is that. */
export function readDayVote(text: string): DayVote | undefined {
  if (text.includes("?") || text.length > LONGEST) return undefined;
  const { pattern, days } = namedIn(wordsOf(text));
  if (days.length === 0) return undefined;
  if (buts.some((one) => one.test(pattern))) return { kind: "but", days };
  return onlys.some((one) => one.test(pattern)) ? { kind: "only", days } : undefined;
}

function namedIn(words: readonly string[]) {
  const days: Named[] = [];
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = dayAt(words, at);
    if (found) {
      days.push(found.named);
      if (left.at(-1) !== "#") left.push("#");
    } else if (!fillers.has(words[at] ?? "")) left.push(words[at] ?? "");
    at = found?.next ?? at + 1;
  }
  return { pattern: left.join(" "), days };
}

/** `dinsdag`, `dinsdagochtend`, `di 12 januari`, `de 12e`. */
function dayAt(words: readonly string[], at: number) {
  const named = weekdayIn(words[at] ?? "");
  const from = named ? at + 1 : at;
  const [, digits] = /^(\d{1,2})(?:e|de|ste)?$/.exec(words[from] ?? "") ?? [];
  const date = digits === undefined ? undefined : Number(digits);
  if (!named && date === undefined) return undefined;
  const month = date === undefined ? undefined : monthNumber(words[from + 1] ?? "");
  const next = from + (date === undefined ? 0 : 1) + (month === undefined ? 0 : 1);
  const of = { ...(date !== undefined && { date }), ...(month !== undefined && { month }) };
  return { named: { ...named, ...of }, next };
}

function weekdayIn(word: string): Named | undefined {
  const [, name = "", part] =
    /^([a-z]{2,9}?)(?:(ochtend|middag|avond)s?)?(?:en)?$/.exec(word) ?? [];
  const index = weekdays.findIndex((one) => one === name || one.slice(0, 2) === name);
  if (index < 0) return undefined;
  const isPart = part === "ochtend" || part === "middag" || part === "avond";
  return { weekday: index + 1, ...(isPart && { part }) };
}

/** Whether a proposal is one of the days that are named. */
export function isNamed({ days }: DayVote, { day, from }: Slot): boolean {
  return days.some(({ weekday, date, month, part }) => {
    const [least, most] = part === undefined ? ["", "~"] : partHours[part];
    return (
      (weekday === undefined || weekday === weekdayOf(day)) &&
      (date === undefined || date === Number(day.slice(8))) &&
      (month === undefined || month === Number(day.slice(5, 7))) &&
      least <= from &&
      from < most
    );
  });
}
