import type { Found, LastDay, Reader, SaidOf } from "./piece.ts";
import { readDate, yearAt } from "./read-date.ts";
import { saidMonth } from "./read-relative.ts";
import { weekdayAt } from "./read-weekday.ts";
import { behind, behindAny, found, numberAt, skip, wordAt } from "./reading.ts";
import type { Token } from "./tokens.ts";

const included = ["tot en met", "t / m", "tm"];
const excluded = ["tot aan", "tot"];
const holidayName = /^(?:zomer|herfst|kerst|voorjaars|mei|krokus)vakanties?$/;

/** `tot 1 juli`, `t/m juni`, `tot de zomervakantie`: where a series ends. */
export const readLast: Reader = (tokens, at) => {
  const counted = behindAny(tokens, at, included);
  const next = counted ?? behindAny(tokens, at, excluded);
  if (next === undefined) return undefined;
  const isCounted = counted !== undefined;
  return (
    readLastDate(tokens, next, isCounted) ??
    readLastMonth(tokens, next, isCounted) ??
    readLastHoliday(tokens, next, isCounted)
  );
};

function last(next: number, day: LastDay): Found {
  return found(next, { kind: "last", last: day });
}

function readLastDate(tokens: readonly Token[], at: number, isCounted: boolean): Found | undefined {
  const date = readDate(tokens, weekdayAt(tokens, at)?.next ?? at);
  const said = date?.said[0];
  if (date === undefined || said === undefined) return undefined;
  if (said.kind !== "date" || date.said.length > 1) return found(date.next, { kind: "unknown" });
  return last(date.next, { kind: "date", date: said, isCounted });
}

const ends = ["het einde van", "het eind van", "eind", "einde"];

function readLastMonth(
  tokens: readonly Token[],
  at: number,
  isCounted: boolean,
): Found | undefined {
  const end = behindAny(tokens, at, ends);
  const month = saidMonth(tokens, end ?? at);
  if (month === undefined) return readLastYear(tokens, end);
  return last(month.next, {
    kind: "month",
    of: month.of,
    isCounted: isCounted || end !== undefined,
  });
}

/** `tot eind 2027`. */
function readLastYear(tokens: readonly Token[], at: number | undefined): Found | undefined {
  const year = at === undefined ? undefined : yearAt(tokens, at);
  if (year === undefined) return undefined;
  const of = { month: 12, year: year.year };
  return last(year.next, { kind: "month", of, isCounted: true });
}

function readLastHoliday(
  tokens: readonly Token[],
  at: number,
  isCounted: boolean,
): Found | undefined {
  const from = behind(tokens, at, "de") ?? at;
  const name = wordAt(tokens, from);
  if (!holidayName.test(name)) {
    const isPeriod = /^(?:zomer|kerst|pasen|herfst|winter|vakantie)$/.test(name);
    return isPeriod ? found(from + 1, { kind: "unknown" }) : undefined;
  }
  if (isCounted) return found(from + 1, { kind: "unknown" });
  return last(from + 1, { kind: "holiday", name: name.replace(/s$/, "") });
}

const occasions = /^(?:keer|maal|x|×|keren|bijeenkomsten|sessies|afspraken|overleggen)$/;

/** `6 keer`: how many in a series. */
export const readTimes: Reader = (tokens, at) => {
  const word = wordAt(tokens, at);
  const times = /^\d+$/.test(word) ? Number(word) : numberAt(tokens, at);
  if (times === undefined || !occasions.test(wordAt(tokens, at + 1))) return undefined;
  if (/^(?:per|in|om)$/.test(wordAt(tokens, at + 2))) return found(at + 2, { kind: "nothing" });
  return found(at + 2, { kind: "times", times });
};

const without = [
  ...[
    "behalve",
    "uitgezonderd",
    "niet",
    "buiten",
    "geen",
    "met uitzondering van",
    "muv",
    "m . u . v .",
  ],
];
const holidays = /^(?:schoolvakanties?|vakanties?|schoolvakantieweken|vakantieperiodes?)$/;

/** `behalve in de schoolvakantie`, `ook in de vakanties`. */
export const readHolidays: Reader = (tokens, at) => {
  const skipped = behindAny(tokens, at, without);
  const from = skipped ?? behindAny(tokens, at, ["ook", "wel"]);
  if (from === undefined) return undefined;
  const next = skip(tokens, from, "in", "tijdens", "de", "alle");
  if (!holidays.test(wordAt(tokens, next))) return undefined;
  const rule: SaidOf<"holidays">["rule"] = skipped === undefined ? "keep" : "skip";
  return found(next + 1, { kind: "holidays", rule });
};

const seasons = /^(?:zomer|winter|herfst|lente|voorjaar|najaar|schooljaar|zomerstop)$/;
const beforeSeason = /^(?:na|voor|in|met|tijdens|rond|vanaf|de|het|dit|volgend|komend|komende)$/;

/** `na de zomer`, `met het Suikerfeest`: about when, and no day that can be read. */
export const readSeason: Reader = (tokens, at) => {
  if (!seasons.test(wordAt(tokens, at)) || !beforeSeason.test(wordAt(tokens, at - 1))) {
    return undefined;
  }
  const article = /^(?:de|het)$/.test(wordAt(tokens, at - 1)) ? wordAt(tokens, at - 2) : "na";
  return beforeSeason.test(article) ? found(at + 1, { kind: "unknown" }) : undefined;
};
