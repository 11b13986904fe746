import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { daysLater } from "../../src/domain/days.ts";
import { type Day, times } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import type { Block } from "../../src/messages/message.ts";
import { button, type State } from "./action.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const WEEK = 7;
const MONTH = 30;
const YEAR = 365;

/** [Later …]: a week, a month, a day of one's own choice, or another time of the day. */
export function later(scene: Scene, text: string = wording.later): Outcome<State> {
  const today = todayIn(scene);
  const after = (days: number) => ({ kind: "pause", until: daysLater(today, days) }) as const;
  const isEvening = scene.network.askings.get(scene.me.id)?.evenings === true;
  const more: readonly Block[] = [
    {
      kind: "buttons",
      buttons: [button(wording.inAWeek, after(WEEK)), button(wording.inAMonth, after(MONTH))],
    },
    {
      kind: "buttons",
      buttons: [isEvening ? inOfficeHours : inTheEvening],
    },
    {
      kind: "form",
      fields: [{ name: "until", label: wording.someDay, required: true, kind: "day" }],
      submit: button(wording.askMeThen, { kind: "pause-form" }),
    },
  ];
  return answer(scene, { text, more, asks: { kind: "later" } });
}

const inTheEvening = button(wording.preferEvenings, { kind: "evenings", on: true });
const inOfficeHours = button(wording.preferOffice, { kind: "evenings", on: false });

/** At which hours somebody is written to unasked, from now on. */
export function evenings(scene: Scene, on: boolean): Outcome<State> {
  return answer(scene, {
    text: on ? wording.evenings : wording.officeHours,
    more: [{ kind: "buttons", buttons: [on ? inOfficeHours : inTheEvening] }],
    changes: [{ kind: "evenings-set", person: scene.me.id, evenings: on }],
  });
}

/** Nothing is asked until that day: tomorrow at the earliest, a year from now at most. */
export function pause(scene: Scene, until: Day | undefined): Outcome<State> {
  const today = todayIn(scene);
  const isFit = until !== undefined && today < until && until <= daysLater(today, YEAR);
  if (!isFit) return later(scene, wording.pauseBounds);
  return answer(scene, {
    text: wording.paused(dayName(until, today)),
    more: [{ kind: "buttons", buttons: [button(wording.answerNow, { kind: "show" })] }],
    changes: [{ kind: "asking-paused", person: scene.me.id, until }],
  });
}

/** As long as it can be. */
export function pauseYear(scene: Scene): Outcome<State> {
  return pause(scene, daysLater(todayIn(scene), YEAR));
}

/** The day that was filled in, if it is one. */
export function dayIn({ until }: Readonly<Record<string, unknown>>): Day | undefined {
  return times.day.safeParse(until).data;
}
