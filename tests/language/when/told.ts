import { nthsOf, weekdaysOf } from "../../../src/domain/meeting/recurrence-rule.ts";
import type { Instant, Zone } from "../../../src/domain/time.ts";
import { readWhen } from "../../../src/language/when/read-when.ts";
import type { School } from "../../../src/language/when/school-holiday.ts";
import type { When, WhenDoubt } from "../../../src/language/when/when.ts";

/** A Tuesday morning, ten past ten by the clock of the network. */
export const at = "2026-11-24T09:12:00.000Z" as Instant;
export const zone = "Europe/Amsterdam" as Zone;

/**
 * What was read in one line, every field of it and each doubt by its kind, so that a table shows
 * exactly what a phrase gives: `2026-12-01 09:30-11:00 90m monthly/1 1×2 | two-days`.
 */
export function told(text: string, school?: School): string {
  const when = readWhen(text, at, zone, school);
  return when === undefined ? "nothing" : lineOf(when);
}

export function lineOf({ read: _, doubts, ...when }: When): string {
  const said = [
    when.day,
    when.part,
    when.until === undefined ? when.from : `${when.from}-${when.until}`,
    when.minutes === undefined ? undefined : `${when.minutes}m`,
    ruleOf(when.recurrence),
    when.holidays,
  ].filter((one) => one !== undefined);
  const asked = doubts.map(doubtOf);
  return [said.join(" "), ...(asked.length > 0 ? [asked.join(", ")] : [])].join(" | ").trim();
}

function ruleOf(rule: When["recurrence"]): string | undefined {
  if (rule === undefined) return undefined;
  const days = {
    weekly: () => (rule.kind === "weekly" ? weekdaysOf(rule).join("+") : ""),
    monthly: () => (rule.kind === "monthly" ? `${nthsOf(rule).join("+")}×${rule.weekday}` : ""),
    "monthly-day": () => (rule.kind === "monthly-day" ? `${rule.day}` : ""),
  };
  const until = rule.until === undefined ? "" : ` until ${rule.until}`;
  const times = rule.times === undefined ? "" : ` ${rule.times} times`;
  return `${rule.kind}/${rule.every} ${days[rule.kind]()}${until}${times}`;
}

function doubtOf(doubt: WhenDoubt): string {
  switch (doubt.kind) {
    case "ambiguous-day":
      return `${doubt.kind} ${doubt.days.join(" or ")}`;
    case "ambiguous-time": {
      const long = doubt.minutes === undefined ? "" : ` or ${doubt.minutes}m`;
      return `${doubt.kind} ${doubt.times.join(" or ")}${long}`;
    }
    case "ambiguous-recurrence":
      return `${doubt.kind} ${doubt.rules.map(ruleOf).join(" or ")}`;
    case "open-recurrence":
      return `${doubt.kind} ${doubt.every} ${doubt.unit}`;
    case "open-period":
      return [
        `${doubt.kind} ${doubt.from} to ${doubt.until}`,
        ...(doubt.days ? [`(${doubt.days.join(", ")})`] : []),
      ].join(" ");
    default:
      return doubt.kind;
  }
}
