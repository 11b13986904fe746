import { monthNamed } from "./day-names.ts";
import type { Clock } from "./piece.ts";
import {
  behind,
  behindAny,
  endsWell,
  isAttached,
  isInsideNumber,
  numberAt,
  wordAt,
} from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A time that stands somewhere, and how plainly it is one. */
export type ClockAt = {
  readonly clock: Clock;
  readonly next: number;
  /** `half tien`, `9:30`; `9.30`; `9 uur`; `9`. */
  readonly strength: "sure" | "dotted" | "hour" | "bare";
};

/** The time that begins at a token. One that no clock shows comes back as it is: `25 uur`. */
export function clockAt(tokens: readonly Token[], at: number): ClockAt | undefined {
  return (
    inWords(tokens, at) ?? halfHour(tokens, at) ?? inDigits(tokens, at) ?? wholeHour(tokens, at)
  );
}

/** Whether a clock can show it. */
export function isOnClock({ hour, minute }: Clock): boolean {
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
}

const sides: ReadonlyMap<string, 1 | -1> = new Map([
  ["over", 1],
  ["na", 1],
  ["voor", -1],
]);

/** `kwart over 9`, `tien voor half tien`, `5 voor 12`. */
function inWords(tokens: readonly Token[], at: number): ClockAt | undefined {
  const sideAt = behindAny(tokens, at + 1, ["minuten", "min .", "min"]) ?? at + 1;
  const side = sides.get(wordAt(tokens, sideAt));
  const away = minutesAway(tokens, at);
  if (side === undefined || away === undefined) return undefined;
  const half = halfHour(tokens, sideAt + 1);
  const hour = hourAt(tokens, sideAt + 1);
  const about = half ?? (hour && { clock: spoken(hour.hour, 0), next: hour.next });
  if (about === undefined || !endsWell(tokens, about.next)) return undefined;
  const minutes = about.clock.hour * 60 + about.clock.minute + side * away;
  const isBeforeOne = about.clock.hour === 1 && minutes < 60;
  const shown = isBeforeOne ? minutes + 12 * 60 : (minutes + 24 * 60) % (24 * 60);
  const clock = spoken(Math.floor(shown / 60), shown % 60);
  return { clock, next: about.next, strength: "sure" };
}

function minutesAway(tokens: readonly Token[], at: number): number | undefined {
  if (/^(?:kwart|kwrt|kwartier|kw)$/.test(wordAt(tokens, at))) return 15;
  const minutes = numberAt(tokens, at);
  return minutes !== undefined && minutes > 0 && minutes < 30 ? minutes : undefined;
}

/** `half tien`, `half 10`. */
function halfHour(tokens: readonly Token[], at: number): ClockAt | undefined {
  if (wordAt(tokens, at) !== "half" && wordAt(tokens, at) !== "hlf") return undefined;
  const hour = hourAt(tokens, at + 1);
  if (hour === undefined || hour.hour < 1) return undefined;
  const before = hour.hour === 1 ? 12 : hour.hour - 1;
  return { clock: spoken(before, 30), next: hour.next, strength: "sure" };
}

/** A whole hour of a clock with `uur` behind it or not. */
function hourAt(tokens: readonly Token[], at: number) {
  const hour = numberAt(tokens, at);
  if (hour === undefined || hour > 24) return undefined;
  // `half 9.30` and `kwart over 9:30` are no times.
  if (
    /^[.:,]$/.test(wordAt(tokens, at + 1)) &&
    /^\d/.test(wordAt(tokens, at + 2)) &&
    isAttached(tokens, at + 2)
  ) {
    return undefined;
  }
  return { hour, next: behind(tokens, at + 1, "uur") ?? at + 1 };
}

/** `9.30`, `9:30 uur`, `9u30`, `09:30`. */
function inDigits(tokens: readonly Token[], at: number): ClockAt | undefined {
  const [hour, sign, minute] = [0, 1, 2].map((step) => wordAt(tokens, at + step));
  if (!/^\d{1,2}$/.test(hour ?? "") || !/^[.:uh]$/.test(sign ?? "")) return undefined;
  if (!/^\d\d$/.test(minute ?? "") || !isAttached(tokens, at + 2)) return undefined;
  if (!isAttached(tokens, at + 1) || isPartOfMore(tokens, at)) return undefined;
  const named =
    behind(tokens, at + 3, "uur") ?? behind(tokens, at + 3, "u") ?? behind(tokens, at + 3, "h");
  const isExact = hour?.startsWith("0") || Number(hour) > 12;
  return {
    clock: { hour: Number(hour), minute: Number(minute), style: isExact ? "exact" : "digits" },
    next: named ?? at + 3,
    strength: sign === "." && named === undefined ? "dotted" : "sure",
  };
}

/** `1.9.30`, `9.30.12`, `€ 9.30`. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (
    before === "€" ||
    (isAttached(tokens, at) &&
      /^[.:,/+]$/.test(before) &&
      at > 0 &&
      /^\d/.test(wordAt(tokens, at - 2)))
  ) {
    return true;
  }
  const after = wordAt(tokens, at + 3);
  if (after === "euro" || after === "%") return true;
  return /^[.:,]$/.test(after) && isAttached(tokens, at + 4) && /^\d/.test(wordAt(tokens, at + 4));
}

/** `9 uur`, `9u`, `negen uur`, or a number that may be an hour. */
function wholeHour(tokens: readonly Token[], at: number): ClockAt | undefined {
  const hour = numberAt(tokens, at);
  if (hour === undefined || isInsideNumber(tokens, at)) return undefined;
  const word = wordAt(tokens, at + 1);
  const isDigit = /^\d/.test(wordAt(tokens, at));
  const isHour = word === "uur" || (isDigit && (word === "u" || word === "h"));
  const style = hour > 12 || hour === 0 || /^0\d/.test(wordAt(tokens, at)) ? "exact" : "spoken";
  const clock: Clock = { hour, minute: 0, style };
  if (!isHour) return { clock, next: at + 1, strength: "bare" };
  const minutes = minutesBehind(tokens, at + 2);
  if (minutes !== undefined) {
    const shown = style === "exact" ? style : "digits";
    return { clock: { hour, minute: minutes, style: shown }, next: at + 3, strength: "sure" };
  }
  const isDot = word === "u" && wordAt(tokens, at + 2) === "." && isAttached(tokens, at + 2);
  return { clock, next: isDot ? at + 3 : at + 2, strength: "hour" };
}

/** `9 uur 30`. */
function minutesBehind(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  const isNumber = /^[0-5]\d$/.test(word) && endsWell(tokens, at + 1);
  if (monthNamed(wordAt(tokens, at + 1)) !== undefined) return undefined;
  return isNumber && !/^\d|^uur$|^[-:/]$/.test(wordAt(tokens, at + 1)) ? Number(word) : undefined;
}

function spoken(hour: number, minute: number): Clock {
  return { hour, minute, style: hour > 12 || hour === 0 ? "exact" : "spoken" };
}
