import type { Found, Reader } from "./piece.ts";
import {
  behind,
  behindAny,
  endsWell,
  found,
  isAttached,
  isInsideNumber,
  numberAt,
  wordAt,
} from "./reading.ts";
import type { Token } from "./tokens.ts";

const hourWords = /^(?:uur|uurtje|uurtjes|uren|u)$/;
const minuteWords = /^(?:minuut|minuten|min|minuutjes)$/;
const quarterWords = /^(?:kwartier|kwartiertje|kwartieren)$/;
const leads =
  /^(?:duurt|duur|gedurende|lengte|tijdsduur|van|max|maximaal|hooguit|minimaal|minstens|ruim|bijna|binnen)$/;

/** `een overleg van 9 uur` begins at nine, one of two hours takes two hours. */
const LONGEST_OF = 6 * 60;

type Length = {
  readonly minutes: number;
  readonly next: number;
  /** Whole hours: `2 uur`, which can be a time. */
  readonly isHours?: true;
};

/** `anderhalf uur`, `90 minuten`, `2 uur en een kwartier`; whole hours alone may be a time. */
export const readLength: Reader = (tokens, at) => {
  if (wordAt(tokens, at) === "over") return readIn(tokens, at);
  const length = lengthAt(tokens, at);
  if (length === undefined) return undefined;
  const after = wordAt(tokens, length.next);
  const isRate = ["per", "geleden", "later", "eerder", "reizen", "rijden"].includes(after);
  const isAgo = wordAt(tokens, at - 1) === "al" || wordAt(tokens, at - 1) === "elke";
  if (isRate || isAgo) return found(length.next + (isRate ? 1 : 0), { kind: "nothing" });
  if (length.minutes === 0) return undefined;
  const told = behindAny(tokens, length.next, ["lang", "durend", "durende"]);
  const lead = wordAt(tokens, at - 1) === ":" ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1);
  const isTold = leads.test(lead) && !(lead === "van" && length.minutes > LONGEST_OF);
  if (length.isHours && told === undefined && !isTold) {
    return found(length.next, { kind: "hours", hours: length.minutes / 60 });
  }
  return found(told ?? length.next, { kind: "length", minutes: length.minutes });
};

/** `over een half uur`, `over 20 minuten`: a moment. */
function readIn(tokens: readonly Token[], at: number): Found | undefined {
  const length = lengthAt(tokens, at + 1);
  if (length === undefined) return undefined;
  if (wordAt(tokens, length.next) === "of") return found(length.next + 1, { kind: "unknown" });
  return endsWell(tokens, length.next)
    ? found(length.next, { kind: "in-minutes", minutes: length.minutes })
    : undefined;
}

function lengthAt(tokens: readonly Token[], at: number): Length | undefined {
  const alone = single.get(wordAt(tokens, at));
  if (alone !== undefined) return { minutes: alone, next: at + 1 };
  return (
    fixedLength(tokens, at) ??
    halfLength(tokens, at) ??
    aboutMinutes(tokens, at) ??
    decimalLength(tokens, at) ??
    plain(tokens, at)
  );
}

const fixed: readonly (readonly [string, number])[] = [
  ...(["anderhalf", "een en een half", "1 ½", "eenenhalf"] as const).map(
    (name) => [name, 90] as const,
  ),
  ["een half", 30],
  ["half", 30],
  ["½", 30],
  ["een driekwart", 45],
  ["driekwart", 45],
  ["drie kwart", 45],
];

function fixedLength(tokens: readonly Token[], at: number): Length | undefined {
  for (const [phrase, minutes] of fixed) {
    const next = behind(tokens, at, phrase);
    if (next !== undefined && hourWords.test(wordAt(tokens, next)))
      return { minutes, next: next + 1 };
  }
  return undefined;
}

/** `een minuut of tien`. */
function aboutMinutes(tokens: readonly Token[], at: number): Length | undefined {
  const next = behindAny(tokens, at, ["een minuut of", "een minuutje of", "minuutje of"]);
  const minutes = next === undefined ? undefined : numberAt(tokens, next);
  return next === undefined || minutes === undefined ? undefined : { minutes, next: next + 1 };
}

const halfEnding = /(?:een|en)half$/;

/** `twee en een half uur`, `tweeënhalf uur`, `2½ uur`. */
function halfLength(tokens: readonly Token[], at: number): Length | undefined {
  const word = wordAt(tokens, at);
  const glued = halfEnding.test(word) ? gluedHours(word) : undefined;
  const apart = behindAny(tokens, at + 1, ["en een half", "en half", "½"]);
  const hours = glued ?? (apart === undefined ? undefined : numberAt(tokens, at));
  const next = glued === undefined ? apart : at + 1;
  if (hours === undefined || next === undefined || !hourWords.test(wordAt(tokens, next))) {
    return undefined;
  }
  return { minutes: hours * 60 + 30, next: next + 1 };
}

/** `uurtje`, `halfuurtje`: a length by itself. */
const single: ReadonlyMap<string, number> = new Map([
  ["uurtje", 60],
  ["halfuur", 30],
  ["halfuurtje", 30],
  ["kwartiertje", 15],
]);

const gluedNames: ReadonlyMap<string, number> = new Map([
  ["tweeenhalf", 2],
  ["tweeeneenhalf", 2],
  ["drieenhalf", 3],
  ["drieeneenhalf", 3],
  ["vierenhalf", 4],
  ["vierenenhalf", 4],
]);

function gluedHours(word: string): number | undefined {
  return gluedNames.get(word);
}

/** `1,5 uur`, `2.5 uur`; `1,25` as well. Two digits behind a dot are minutes of a clock. */
function decimalLength(tokens: readonly Token[], at: number): Length | undefined {
  const [whole, sign, rest] = [0, 1, 2].map((step) => wordAt(tokens, at + step));
  const isDecimal =
    sign === "," ? /^(?:5|25|75|50|0)$/.test(rest ?? "") : sign === "." && rest === "5";
  const isJoined = isAttached(tokens, at + 1) && isAttached(tokens, at + 2);
  if (!isDecimal || !isJoined || !hourWords.test(wordAt(tokens, at + 3))) return undefined;
  if (!/^\d{1,2}$/.test(whole ?? "")) return undefined;
  return { minutes: Math.round(Number(`${whole}.${rest}`) * 60), next: at + 4 };
}

function plain(tokens: readonly Token[], at: number): Length | undefined {
  if (quarterWords.test(wordAt(tokens, at))) return { minutes: 15, next: at + 1 };
  const count = isInsideNumber(tokens, at) ? undefined : longNumber(tokens, at);
  const unit = wordAt(tokens, at + 1);
  if (count === undefined) return undefined;
  const next = wordAt(tokens, at + 2) === "." && unit === "min" ? at + 3 : at + 2;
  if (minuteWords.test(unit)) return { minutes: count, next };
  if (quarterWords.test(unit)) return { minutes: 15 * count, next };
  if (!hourWords.test(unit) || count >= 24) return undefined;
  if (unit !== "uur" && unit !== "u") return { minutes: count * 60, next };
  return andMinutes(tokens, next, count);
}

/** Minutes go up to three digits. */
function longNumber(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  return /^\d{3}$/.test(word) ? Number(word) : numberAt(tokens, at);
}

/** `2 uur en 15 minuten`, `1 uur en een kwartier`, `2 uur 15 min`. */
function andMinutes(tokens: readonly Token[], at: number, hours: number): Length {
  const from = behind(tokens, at, "en") ?? at;
  const quarter = behindAny(tokens, from, ["een kwartier", "kwartier"]);
  if (quarter !== undefined && from > at) return { minutes: hours * 60 + 15, next: quarter };
  const minutes = numberAt(tokens, from);
  if (minutes !== undefined && minutes < 60 && minuteWords.test(wordAt(tokens, from + 1))) {
    return { minutes: hours * 60 + minutes, next: from + 2 };
  }
  return { minutes: hours * 60, next: at, isHours: true };
}
