import type { SeriesId } from "../../src/domain/ids.ts";
import { holidayRules } from "../../src/domain/meeting/series.ts";
import { minuteOfDay } from "../../src/domain/meeting/slot.ts";
import { type ClockTime, type Day, times } from "../../src/domain/time.ts";
import {
  readTypedClock,
  readTypedMinutes,
  saysHours,
} from "../../src/language/meeting/typed-time.ts";
import { checkedCapacity, checkedLink, checkedText } from "./checked-text.ts";
import { ruleOf } from "./often.ts";
import type { Parts } from "./parts.ts";
import { inWords } from "./questions.ts";
import type { Scene } from "./scene.ts";
import { whenIn } from "./understood.ts";
import { audienceFrom } from "./whom.ts";
import { wording } from "./wording.ts";

export type Form = Readonly<Record<string, string | readonly string[]>>;

/** What was filled in, and what of it cannot be used. */
export type FormRead = { readonly parts: Parts; readonly wrong: readonly string[] };

/** Reads the form; what is left empty is left out, and whether that may be is for others to say. */
export function readForm(scene: Scene, form: Form, series?: SeriesId): FormRead {
  const wrong: string[] = [];
  const note = <Read extends { readonly wrong?: string }>(read: Read): Read => {
    if (read.wrong !== undefined) wrong.push(read.wrong);
    return read;
  };
  const title = note(checkedText(filledIn(form, "title"), "title")).text;
  const { day } = note(readDayField(scene, filledIn(form, "day")));
  const clock = readTimes(scene, form);
  wrong.push(...clock.wrong);
  const place = note(checkedText(filledIn(form, "place"), "place")).text;
  const link = note(checkedLink(filledIn(form, "link"))).text;
  const { capacity } = note(checkedCapacity(filledIn(form, "capacity")));
  const chosen = manyIn(form, "whom");
  const audience = audienceFrom(scene.network, chosen);
  if (!audience && chosen.length > 0) wrong.push(wording.mixedAudience);
  const last =
    filledIn(form, "last") === "" ? {} : note(readDayField(scene, filledIn(form, "last")));
  const rule = day && withLast(ruleOf(filledIn(form, "often"), day), last.day);
  const holidays = holidayRules.find((one) => one === filledIn(form, "holidays"));
  return {
    wrong: [...new Set(wrong)],
    parts: {
      ...(title !== undefined && { title }),
      ...(day !== undefined && { day }),
      ...clock.parts,
      ...(place !== undefined && { place }),
      ...(link !== undefined && { link }),
      ...(capacity !== undefined && { capacity }),
      ...(audience && { audience }),
      ...(rule && { rule }),
      ...(holidays && { holidays }),
      ...(series !== undefined && { series }),
    },
  };
}

type DayRead = { readonly day?: Day; readonly wrong?: string };

/** As a date picker gives it, or as somebody writes it. */
export function readDayField(scene: Scene, typed: string): DayRead {
  if (typed === "") return {};
  const picked = times.day.safeParse(typed).data;
  if (picked !== undefined) return { day: picked };
  const when = whenIn(scene, typed);
  const [doubt] = when?.doubts ?? [];
  if (doubt) return { wrong: inWords(doubt) };
  return when?.day === undefined ? { wrong: wording.unreadDay } : { day: when.day };
}

type TimesRead = {
  readonly parts: Pick<Parts, "from" | "until" | "minutes">;
  readonly wrong: readonly string[];
};

/** When it begins, and when it ends or how long it takes. */
export function readTimes(scene: Scene, form: Form): TimesRead {
  const [first, second] = [filledIn(form, "from"), filledIn(form, "until")];
  const from = first === "" ? undefined : readClock(scene, first);
  const end = second === "" ? undefined : readEnd(scene, second, from);
  const unread = [
    ...(first !== "" && !from ? [first] : []),
    ...(second !== "" && !end ? [second] : []),
  ];
  return {
    wrong: unread.map((text) => wording.unreadTime(text.slice(0, 20))),
    parts: { ...(from !== undefined && { from }), ...end },
  };
}

function readClock(scene: Scene, typed: string): ClockTime | undefined {
  const written = readTypedClock(typed);
  if (written !== undefined) return written;
  const when = whenIn(scene, typed);
  return when && isSure(when.doubts) ? when.from : undefined;
}

/** `11.00`, `90 minuten`, `anderhalf uur`; `2 uur` is how long, when it is no later than the start. */
function readEnd(
  scene: Scene,
  typed: string,
  from: ClockTime | undefined,
): Pick<Parts, "until" | "minutes"> | undefined {
  const minutes = readTypedMinutes(typed) ?? hoursLong(typed, from);
  if (minutes !== undefined) return { minutes };
  const until = readClock(scene, typed);
  if (until !== undefined) return { until };
  const when = whenIn(scene, typed);
  return when?.minutes === undefined ? undefined : { minutes: when.minutes };
}

const MOST_HOURS = 6;

function hoursLong(typed: string, from: ClockTime | undefined): number | undefined {
  const until = readTypedClock(typed);
  if (until === undefined || from === undefined || until > from || !saysHours(typed)) {
    return undefined;
  }
  const minutes = minuteOfDay(until);
  return minutes > 0 && minutes <= MOST_HOURS * 60 ? minutes : undefined;
}

/** That it is early or late does not matter when it is filled in. */
function isSure(doubts: readonly { readonly kind: string }[]): boolean {
  return doubts.every(({ kind }) => kind === "outside-hours");
}

function withLast(rule: Parts["rule"], last: Day | undefined): Parts["rule"] {
  if (!rule) return undefined;
  const { until: _before, ...rest } = rule;
  return last === undefined ? rest : { ...rest, until: last };
}

/** One field, as text. */
export function filledIn(form: Form, name: string): string {
  const value = form[name];
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
}

/** A field in which several may be chosen. */
function manyIn(form: Form, name: string): readonly string[] {
  const value = form[name] ?? [];
  const values = typeof value === "string" ? value.split(",") : value;
  return values.map((one) => one.trim()).filter((one) => one !== "");
}
