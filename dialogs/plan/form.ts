import type { Outcome } from "../../src/contract/outcome.ts";
import { holidayRules } from "../../src/domain/meeting/series.ts";
import { clockName } from "../../src/language/day.ts";
import type { Block, Field } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import { oftenOptions, oftenValue } from "./often.ts";
import { longest, type Parts, untilOf } from "./parts.ts";
import { answer, type Scene, todayOf } from "./scene.ts";
import { valuesOf, whomOptions } from "./whom.ts";
import { wording } from "./wording.ts";

const words = wording.form;
const TIME_CHARS = 30;
const CAPACITY_CHARS = 20;

type Shown = {
  readonly parts: Parts;
  /** Why it is shown: what is missing, or what is wrong. */
  readonly text: string;
  readonly more?: readonly string[];
  /** How often it comes, when that was said and not on which day. */
  readonly often?: string | undefined;
};

/** One form for all of it, with what was understood filled in. Nothing is kept of it until it is sent. */
export function formMessage(
  scene: Scene,
  { parts, text, more = [], often }: Shown,
): Outcome<State> {
  return answer(scene, {
    text,
    more: [...more.map((line) => paragraph(line)), formOf(scene, parts, often)],
    state: { kind: "done" },
  });
}

function formOf(scene: Scene, parts: Parts, often: string | undefined): Block {
  const { series } = parts;
  const action = { kind: "fill", ...(series !== undefined && { series }) } as const;
  return {
    kind: "form",
    fields: [...plainFields(parts), ...choiceFields(scene, parts, often)],
    submit: button(words.submit, action, "primary"),
  };
}

function plainFields(parts: Parts): readonly Field[] {
  const { title, day, from, place, link, capacity } = parts;
  const until = untilOf(parts);
  const ends =
    until === undefined && parts.minutes !== undefined
      ? words.long(parts.minutes)
      : until && clockName(until);
  return [
    line("title", words.title, { value: title, most: longest.title, required: true }),
    { kind: "day", name: "day", label: words.day, required: true, ...valued(day) },
    line("from", words.from, { value: from && clockName(from), most: TIME_CHARS, required: true }),
    line("until", words.until, {
      ...{ value: ends, most: TIME_CHARS, required: true },
    }),
    line("place", words.place, { value: place, most: longest.place }),
    line("link", words.link, { value: link, most: longest.link }),
    capacityLine(capacity),
  ];
}

function choiceFields(scene: Scene, parts: Parts, often?: string): readonly Field[] {
  const { rule, holidays = "move", audience } = parts;
  return [
    {
      ...{ kind: "choice", name: "whom", label: words.whom, required: true, several: true },
      options: whomOptions(scene.network, todayOf(scene), audience),
      ...(audience && { value: valuesOf(audience).join(",") }),
    },
    {
      ...{ kind: "choice", name: "often", label: words.often, required: true },
      ...{ options: oftenOptions(rule), value: oftenValue(rule, often) },
    },
    { kind: "day", name: "last", label: words.last, required: false, ...valued(rule?.until) },
    {
      ...{ kind: "choice", name: "holidays", label: words.holidays, required: true },
      options: holidayRules.map((value) => ({ value, label: wording.rules[value] })),
      value: holidays,
    },
  ];
}

type Line = {
  readonly value: string | undefined;
  readonly most: number;
  readonly required?: boolean;
};

/** A line of text in a form. */
export function line(name: string, label: string, { value, most, required = false }: Line): Field {
  return { kind: "text", name, label, required, maxLength: most, ...valued(value) };
}

/** How many people fit in. */
export function capacityLine(capacity: number | undefined): Field {
  const value = capacity === undefined ? undefined : `${capacity}`;
  return line("capacity", words.capacity, { value, most: CAPACITY_CHARS });
}

export function valued(value: string | undefined): { readonly value?: string } {
  return value === undefined ? {} : { value };
}
