import {
  type Nth,
  nthsOf,
  type Recurrence,
  weekdaysOf,
} from "../../src/domain/meeting/recurrence-rule.ts";
import { recurrenceSchema } from "../../src/domain/meeting/recurrence-schema.ts";
import type { Day, Weekday } from "../../src/domain/time.ts";
import { recurrenceInWords } from "../../src/language/when/in-words.ts";
import { wording } from "./wording.ts";

type Option = { readonly value: string; readonly label: string };
type Often = keyof typeof wording.often;

const choices = Object.keys(wording.often) as readonly Often[];

/** How often, in a form: the usual ways, which depend on the day, and what was said already. */
export function oftenOptions(said: Recurrence | undefined): readonly Option[] {
  const usual = choices.map((value) => ({ value, label: wording.often[value] }));
  return said ? [...usual, { value: codeOf(said), label: recurrenceInWords(said) }] : usual;
}

/** The option that stands for a rule; without one it is once, or as often as was said. */
export function oftenValue(said: Recurrence | undefined, often?: string): string {
  if (said) return codeOf(said);
  return often !== undefined && isChoice(often) ? often : "once";
}

/** The rule that a chosen option stands for from a day on; nothing when it is once, or unknown. */
export function ruleOf(value: string, day: Day): Recurrence | undefined {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() || 7) as Weekday;
  const [kind, count = ""] = value.split("/");
  const every = Number(count);
  if (kind === "kept") return readCode(value);
  if (!isChoice(value) || kind === "once") return undefined;
  if (kind === "weekly") return { kind, every, weekday };
  if (kind === "date") return { kind: "monthly-day", every, day: Number(day.slice(8)) };
  return { kind: "monthly", every, weekday, nth: nthOf(day) };
}

/** The fifth Tuesday is the last one. */
function nthOf(day: Day): Nth {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return nth > 4 ? -1 : (nth as Nth);
}

function isChoice(value: string): value is Often {
  return (choices as readonly string[]).includes(value);
}

/** Short, so that it fits an option of every chat. */
function codeOf(rule: Recurrence): string {
  const { kind, every, until = "", times = "" } = rule;
  const on = kind === "weekly" ? weekdaysOf(rule) : [kind === "monthly" ? rule.weekday : rule.day];
  const nth = kind === "monthly" ? nthsOf(rule).join("+") : "";
  return ["kept", kind, every, on.join("+"), nth, until, times].join("/");
}

function readCode(code: string): Recurrence | undefined {
  const [, kind, every, on = "", nth = "", until, times] = code.split("/");
  const [day, ...days] = on.split("+").map(Number);
  const [first, ...others] = nth.split("+").map(Number);
  const also = kind === "weekly" ? days : others;
  return recurrenceSchema.safeParse({
    ...{ kind, every: Number(every) },
    ...(kind === "monthly-day" ? { day } : { weekday: day }),
    ...(kind === "monthly" && { nth: first }),
    ...(kind !== "monthly-day" && also.length > 0 && { also }),
    ...(until && { until }),
    ...(times && { times: Number(times) }),
  }).data;
}
