import type { Recurrence } from "../../src/domain/meeting/recurrence-rule.ts";
import type { Slot } from "../../src/domain/meeting/slot.ts";
import type { ClockTime, Day } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import { dayInWords, recurrenceInWords, slotInWords } from "../../src/language/when/in-words.ts";
import { longest } from "./parts.ts";
import { type Scene, todayOf } from "./scene.ts";
import { wording } from "./wording.ts";

/** From here on it is evening. */
const EVENING = "18:00" as ClockTime;
/** Fits a button of every chat, with a day before it. */
const LABEL = 40;

/** `dinsdag 5 januari`, with the year when it is another one. */
export function dayWords(scene: Scene, day: Day): string {
  return dayInWords(day, todayOf(scene));
}

/** `5 januari`, with the year when it is another one. */
export function dateWords(scene: Scene, day: Day): string {
  return dayName(day, todayOf(scene));
}

/** `9.30–11.00 uur`, and that it is in the evening. */
export function hoursWords(slot: Pick<Slot, "from" | "until">): string {
  const hours = slotInWords(slot);
  return slot.from >= EVENING ? wording.evening(hours) : hours;
}

/** `dinsdag 5 januari, 9.30–11.00 uur`. */
export function slotWords(scene: Scene, slot: Slot): string {
  return `${dayWords(scene, slot.day)}, ${hoursWords(slot)}`;
}

/** `elke eerste dinsdag van de maand, 9.30–11.00 uur`. */
export function ruleWords(rule: Recurrence, slot: Pick<Slot, "from" | "until">): string {
  return `${recurrenceInWords(rule)}, ${hoursWords(slot)}`;
}

/** `5 januari · Webberoverleg`, no longer than a button takes. */
export function meetingLabel(scene: Scene, title: string, day: Day): string {
  return `${dayWords(scene, day)} · ${title.length > LABEL ? `${title.slice(0, LABEL - 1).toWellFormed()}…` : title}`;
}

/** A title that is no longer than is kept. */
export function shortTitle(title: string): string {
  return title.slice(0, longest.title).toWellFormed().trim();
}
