import type { Working } from "../../src/domain/calendar/working-days.ts";
import { cleanLines } from "../../src/domain/clean-text.ts";
import { firstDayToPropose, proposalCounts } from "../../src/domain/meeting/poll-days.ts";
import { clockAt, compareSlots, minuteOfDay, type Slot } from "../../src/domain/meeting/slot.ts";
import { faultOfSlot } from "../../src/domain/meeting/slot-fault.ts";
import type { ClockTime, Day, Instant, Zone } from "../../src/domain/time.ts";
import { readWhen } from "../../src/language/when/read-when.ts";
import type { When } from "../../src/language/when/when.ts";
import { longDay } from "./days.ts";
import { wording } from "./wording.ts";

const words = wording.wrong;

/** What the lines are read with. */
export type Reading = {
  readonly at: Instant;
  readonly zone: Zone;
  readonly today: Day;
  readonly working: Working;
  /** How long it takes when a line does not say until when. */
  readonly minutes: number;
};

/** The proposals, or why a line is none. */
export type ReadDays =
  | { readonly kind: "read"; readonly slots: readonly Slot[] }
  | { readonly kind: "wrong"; readonly why: string };

/** In a line of a form these leave no doubt about what was meant. */
const harmless: ReadonlySet<When["doubts"][number]["kind"]> = new Set(["outside-hours"]);

/** Reads days and times, one on each line, in the order of time and each once. */
export function readDays(text: string, reading: Reading): ReadDays {
  const lines = cleanLines(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length > proposalCounts.most) return few();
  const slots = new Map<string, Slot>();
  for (const line of lines) {
    const read = readLine(line, reading);
    if ("why" in read) return { kind: "wrong", why: read.why };
    slots.set(`${read.day} ${read.from}`, read);
  }
  if (slots.size < proposalCounts.least) return few();
  return { kind: "read", slots: [...slots.values()].sort(compareSlots) };
}

function few(): ReadDays {
  return { kind: "wrong", why: words.few(proposalCounts.least, proposalCounts.most) };
}

type Why = { readonly why: string };

function readLine(line: string, reading: Reading): Slot | Why {
  const { at, zone, today, working } = reading;
  const when = readWhen(line, at, zone, working);
  if (when?.doubts.some(({ kind }) => kind === "past")) return { why: words.past(line) };
  const isSure = when?.doubts.every(({ kind }) => harmless.has(kind));
  if (!isSure || when?.day === undefined || when.recurrence) return { why: words.line(line) };
  const slot = slotOf(when, when.day, reading);
  const fault = slot && faultOfSlot(slot, { at, zone });
  const day = longDay(when.day, today);
  if (fault === "past") return { why: words.past(day) };
  if (fault === "far-off") return { why: words.tooFar(day) };
  if (!slot || fault) return { why: words.time(line) };
  const first = firstDayToPropose(today, working);
  return slot.day < first ? { why: words.tooSoon(day, longDay(first, today)) } : slot;
}

/** Where nothing is said of the time. */
const usualStarts: Readonly<Record<NonNullable<When["part"]>, ClockTime>> = {
  morning: "09:30" as ClockTime,
  afternoon: "13:30" as ClockTime,
  evening: "19:30" as ClockTime,
  night: "19:30" as ClockTime,
};

function slotOf(when: When, day: Day, { minutes }: Reading): Slot | undefined {
  const from = when.from ?? usualStarts[when.part ?? "morning"];
  const until = when.until ?? clockAt(minuteOfDay(from) + (when.minutes ?? minutes));
  return until === undefined ? undefined : { day, from, until };
}
