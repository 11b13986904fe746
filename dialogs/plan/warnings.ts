import { type HolidayKind, holidayOn } from "../../src/domain/calendar/holiday-on.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import type { Audience } from "../../src/domain/meeting/audience-kinds.ts";
import { conflictsOf } from "../../src/domain/meeting/conflicts.ts";
import {
  heldDays,
  type Occurrence,
  seriesOccurrences,
} from "../../src/domain/meeting/series-occurrences.ts";
import type { Slot } from "../../src/domain/meeting/slot.ts";
import type { Day } from "../../src/domain/time.ts";
import { dayInWords } from "../../src/language/when/in-words.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Plan } from "./parts.ts";
import { renewedIds } from "./renewing.ts";
import { holidaysOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";
import { dateWords, dayWords, hoursWords } from "./words.ts";

/** Of a series so far ahead holidays are told, and other meetings are looked for. */
const YEAR = 365;
/** Lines of each kind. */
const SHOWN = 3;

/** What to know before saying yes: holidays, weekends, empty seats, and what else is then. */
export function warningsOf(scene: Scene, plan: Plan): readonly Block[] {
  const days = occurrencesOf(scene, plan);
  const held = heldDays(days);
  const { from, until, audience } = plan;
  const slots = held.map((day) => ({ day, from, until }));
  const lines = [
    ...(plan.rule ? holidayLines(scene, days) : dayLines(scene, plan.day)),
    ...(plan.rule ? weekendLine(held[0]) : []),
    ...nobodyLine(scene, audience, held[0] ?? plan.day),
    ...roomLine(scene, plan, held[0] ?? plan.day),
    ...conflictLines(scene, { slots, audience, apart: renewedIds(scene, plan) }),
  ];
  return lines.map((line) => paragraph(line));
}

type OneTime = {
  readonly slot: Slot;
  readonly audience: Audience;
  readonly capacity: number | undefined;
  readonly id: MeetingId;
};

/** The same of one meeting that gets another day. */
export function warningsOfMove(scene: Scene, one: OneTime): readonly Block[] {
  const { slot, audience, id } = one;
  const apart = new Set([id]);
  const lines = [
    ...dayLines(scene, slot.day),
    ...roomLine(scene, one, slot.day),
    ...conflictLines(scene, { slots: [slot], audience, apart }),
  ];
  return lines.map((line) => paragraph(line));
}

function occurrencesOf(scene: Scene, plan: Plan): readonly Occurrence[] {
  const { rule, day } = plan;
  if (!rule) return [{ day, on: day }];
  const series = { ...plan, rule, firstDay: day, skipped: [] };
  return seriesOccurrences(series, { from: day, until: daysLater(day, YEAR) }, holidaysOf(scene));
}

/** What becomes of the days that are holidays; the first few, and how many more. */
function holidayLines(scene: Scene, days: readonly Occurrence[]): readonly string[] {
  const free = days.flatMap((one) => (one.why ? [{ ...one, why: one.why }] : []));
  const left = free.length - SHOWN;
  return [
    ...free.slice(0, SHOWN).map((one) => holidayLine(scene, one)),
    ...(left > 0 ? [wording.moreHolidays(left)] : []),
  ];
}

function holidayLine(
  scene: Scene,
  { day, on, why }: Occurrence & { readonly why: HolidayKind },
): string {
  const hasRegion = scene.network.description.region !== undefined;
  const name = dateWords(scene, day);
  if (on === undefined) return wording.dropped(name, why, hasRegion);
  if (on === day) return wording.kept(name, why, hasRegion);
  return wording.moved(name, why, dateWords(scene, on), hasRegion);
}

/** Of a single day: that it is a holiday or in a weekend. It is not moved. */
function dayLines(scene: Scene, day: Day): readonly string[] {
  const why = holidayOn(day, holidaysOf(scene));
  if (why === undefined) return weekendLine(day);
  const hasRegion = scene.network.description.region !== undefined;
  return [wording.onHoliday(dateWords(scene, day), why, hasRegion)];
}

function weekendLine(day: Day | undefined): readonly string[] {
  if (day === undefined) return [];
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? [wording.weekend(dayInWords(day))] : [];
}

function nobodyLine({ network }: Scene, audience: Audience, day: Day): readonly string[] {
  return participantsOn(network, audience, day).length === 0 ? [wording.nobody] : [];
}

/** More people are invited than fit in. */
function roomLine(
  { network }: Scene,
  { audience, capacity }: Pick<OneTime, "audience"> & { readonly capacity?: number | undefined },
  day: Day,
): readonly string[] {
  const count = participantsOn(network, audience, day).length;
  return capacity !== undefined && count > capacity ? [wording.tooFew(capacity, count)] : [];
}

type Looked = {
  readonly slots: readonly Slot[];
  readonly audience: Audience;
  readonly apart: ReadonlySet<MeetingId>;
};

function conflictLines(scene: Scene, { slots, audience, apart }: Looked): readonly string[] {
  const lines = slots.flatMap((slot) => {
    const others = conflictsOf(scene.network, { slot, audience }, apart);
    const names = others.map((one) => `${one.title} (${hoursWords(one.slot)})`);
    return names.length > 0 ? [wording.conflict(dayWords(scene, slot.day), names)] : [];
  });
  return lines.slice(0, SHOWN);
}
