import { type ClockAt, clockAt, isOnClock } from "./clock-at.ts";
import { fullWeekday, monthNamed } from "./day-names.ts";
import type { Found, Reader, Said } from "./piece.ts";
import { readLength } from "./read-length.ts";
import { partAt } from "./read-part.ts";
import {
  behind,
  behindAny,
  endsWell,
  found,
  isAttached,
  isNumbered,
  numberAt,
  wordAt,
} from "./reading.ts";
import type { Token } from "./tokens.ts";

const between = ["tot en met", "t / m", "tot aan", "tot", "-"];

/** `van 9 tot 11 uur`, `9.00–10.30`, `half tien tot elf uur`. */
export const readRange: Reader = (tokens, at) => {
  const range = rangeAt(tokens, at);
  if (range === undefined || isNumbered(tokens, at)) return undefined;
  const { from, until, part } = range;
  if (countsOther(tokens, until)) return undefined;
  // `van 10-12 tot 20-12` is from a day to a day.
  if (range.isDashed && /^(?:tot|t)$/.test(wordAt(tokens, until.next))) return undefined;
  if (isLoose(range, wordAt(tokens, at - 1))) return found(until.next, { kind: "unknown" });
  if (!isRange(range, isDayName(wordAt(tokens, at - 1)))) return undefined;
  if (!isOnClock(from.clock) || !isOnClock(until.clock)) {
    return found(until.next, { kind: "impossible-time" });
  }
  const said: Said = { kind: "range", from: from.clock, until: until.clock };
  return found(until.next, said, ...(part === undefined ? [] : [part]));
};

type Range = {
  readonly from: ClockAt;
  readonly until: ClockAt;
  /** `van 2 uur 's middags tot 4 uur`. */
  readonly part: Said | undefined;
  readonly lead: "van" | "om" | undefined;
  readonly isDashed: boolean;
  /** `vanaf 7-12` is a day. */
  readonly isFrom: boolean;
};

function rangeAt(tokens: readonly Token[], at: number): Range | undefined {
  const word = wordAt(tokens, at);
  const isBetween = word === "tussen";
  const lead =
    isBetween || word === "van" || word === "vanaf" ? "van" : word === "om" ? "om" : undefined;
  const from = clockAt(tokens, lead === undefined ? at : at + 1);
  if (from === undefined) return undefined;
  const part = partAt(tokens, from.next);
  const next = behindAny(tokens, part?.next ?? from.next, isBetween ? ["en", "-"] : between);
  if (next === undefined) return undefined;
  const until = clockAt(tokens, behindAny(tokens, next, ["ongeveer", "circa", "om"]) ?? next);
  const isDashed = wordAt(tokens, next - 1) === "-";
  return until && { from, until, part: part?.said, lead, isDashed, isFrom: word === "vanaf" };
}

function isBare({ from, until }: Range): boolean {
  return from.strength === "bare" && until.strength === "bare";
}

/** `dinsdag 9 tot 11` may be days, and `2 tot 3 uur` how long. */
function isLoose(range: Range, before: string): boolean {
  const { from, until, lead, isDashed } = range;
  if (lead !== undefined) return false;
  if (isBare(range)) return !isDashed && isDayName(before);
  return from.strength === "bare" && until.strength === "hour" && until.clock.hour <= 5;
}

/** `van 10-12`, also over noon. */
function isSpan({ from, until }: Range): boolean {
  const hours = until.clock.hour - from.clock.hour;
  return from.clock.hour >= 7 && (hours > 0 || until.clock.hour <= 6) && until.clock.hour < 24;
}

/** Hours that no date can be. */
function isLate({ from, until }: Range): boolean {
  return from.clock.hour < until.clock.hour && until.clock.hour > 12 && until.clock.hour < 24;
}

function isDayName(word: string): boolean {
  return (
    fullWeekday(word) !== undefined ||
    monthNamed(word) !== undefined ||
    /^(?:vandaag|(?:over)?morgen)$/.test(word)
  );
}

/** `morgen 13-15`; `Kamer 13-15` is a number. */
function isRange(range: Range, isDayBefore: boolean): boolean {
  const { from, until, lead, isDashed, isFrom } = range;
  if (isBare(range) && isDashed) {
    if (isFrom) return false;
    return lead === "van" ? isSpan(range) : lead === undefined && isLate(range) && isDayBefore;
  }
  if (isBare(range)) return lead === "van";
  return !(from.strength === "hour" && until.strength === "bare" && isDashed);
}

/** `van 4 tot 12 jaar`, `van 5 tot 7 januari`. */
function countsOther(tokens: readonly Token[], { next, strength }: ClockAt): boolean {
  if (strength !== "bare") return false;
  return monthNamed(wordAt(tokens, next)) !== undefined || !endsWell(tokens, next);
}

const markers =
  /^(?:om|vanaf|rond|omstreeks|tegen|ongeveer|start|starttijd|aanvang|begint|begin|na|voor|uiterlijk|ca|circa|stipt)$/;

/** The word that makes a number behind it a time, a colon or a dot between them left out. */
function isMarked(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return markers.test(before === ":" || before === "." ? wordAt(tokens, at - 2) : before);
}

/** `half tien`, `om 4 uur`, `9u30`, `9 of 10 uur`. A bare `2 uur` is read as a length or a time. */
export const readClock: Reader = (tokens, at) => {
  const about = behind(tokens, at, "een uur of");
  if (about !== undefined && numberAt(tokens, about) !== undefined) {
    return found(about + 1, { kind: "unknown" });
  }
  if (isCommaTime(tokens, at)) return found(at + 4, { kind: "unknown" });
  const clock = clockAt(tokens, at);
  if (clock === undefined) return undefined;
  const either = readEither(tokens, clock);
  if (either !== undefined) return either;
  if (!isClock(tokens, at, clock)) return undefined;
  if (!isOnClock(clock.clock)) return found(clock.next, { kind: "impossible-time" });
  if (isLooseDotted(tokens, at, clock)) return found(clock.next, { kind: "unknown" });
  return found(clock.next, { kind: "clock", clock: clock.clock });
};

/** `9 of 10 uur`. */
function readEither(tokens: readonly Token[], one: ClockAt): Found | undefined {
  const next = behindAny(tokens, one.next, ["of", "a"]);
  const other = next === undefined ? undefined : clockAt(tokens, next);
  if (other === undefined || one.strength === "dotted") return undefined;
  if (other.strength === "bare" || other.strength === "dotted") return undefined;
  if (one.strength === "bare" && !/^(?:sure|hour)$/.test(other.strength)) return undefined;
  if (!isOnClock(one.clock) || !isOnClock(other.clock)) return undefined;
  return found(
    other.next,
    { kind: "clock", clock: one.clock },
    { kind: "clock", clock: other.clock },
  );
}

function isClock(tokens: readonly Token[], at: number, { next, strength }: ClockAt): boolean {
  if (strength === "sure") return true;
  if (strength === "dotted") return isDotted(tokens, at, next) && !isNumbered(tokens, at);
  if (strength === "hour") return isHour(tokens, at, next);
  const isPlain = endsWell(tokens, next) && readLength(tokens, at) === undefined;
  return (
    wordAt(tokens, at - 1) === "om" && isPlain && monthNamed(wordAt(tokens, next)) === undefined
  );
}

const lengthMarks = /^(?:duurt|duur|gedurende|lengte|tijdsduur|al|elke|binnen)$/;

/** Whether `4 uur` is a time: after twelve, by a word beside it, or written `4u`. */
/** `9,30 uur`: half past nine with a slip, or a part of an hour; quarters are read as the latter. */
function isCommaTime(tokens: readonly Token[], at: number): boolean {
  const [hour = "", sign, minute = "", unit = ""] = [0, 1, 2, 3].map((step) =>
    wordAt(tokens, at + step),
  );
  const isTime = /^\d{1,2}$/.test(hour) && sign === "," && /^[0-5]\d$/.test(minute);
  return isTime && isAttached(tokens, at + 2) && unit === "uur" && !/^(?:25|50)$/.test(minute);
}

function isHour(tokens: readonly Token[], at: number, next: number): boolean {
  if (["lang", "per", "durend", "geleden"].includes(wordAt(tokens, next))) return false;
  const before = wordAt(tokens, at - 1);
  if (lengthMarks.test(before === ":" ? wordAt(tokens, at - 2) : before)) return false;
  const hour = Number(numberAt(tokens, at));
  const isLate = hour === 0 || (hour > 12 && hour < 24);
  const isShort = wordAt(tokens, next - 1) !== "uur";
  return isLate || isShort || isMarked(tokens, at) || partAt(tokens, next) !== undefined;
}

function isDotted(tokens: readonly Token[], at: number, next: number): boolean {
  const { hour, minute } = clockNumbers(tokens, at);
  if (isMarked(tokens, at)) return true;
  return hour < 24 && minute < 60 && endsWell(tokens, next);
}

/** `9.10` alone may be the ninth of October, and `10.37` any number. */
function isLooseDotted(tokens: readonly Token[], at: number, { strength }: ClockAt): boolean {
  if (strength !== "dotted" || isMarked(tokens, at)) return false;
  const { minute } = clockNumbers(tokens, at);
  return minute % 5 !== 0 || (minute > 0 && minute <= 12);
}

function clockNumbers(tokens: readonly Token[], at: number) {
  return { hour: Number(wordAt(tokens, at)), minute: Number(wordAt(tokens, at + 2)) };
}

/** `tot 11 uur`: when it ends. */
export const readUntil: Reader = (tokens, at) => {
  const from = behindAny(tokens, at, [
    "tot uiterlijk",
    "tot ongeveer",
    "tot aan",
    "tot",
    "eindtijd :",
    "eindtijd",
  ]);
  const until = from === undefined ? undefined : clockAt(tokens, from);
  if (until === undefined || until.strength === "bare") return undefined;
  if (!isOnClock(until.clock)) return found(until.next, { kind: "impossible-time" });
  const isAway = behind(tokens, until.next, "per") !== undefined;
  return isAway ? undefined : found(until.next, { kind: "until", clock: until.clock });
};
