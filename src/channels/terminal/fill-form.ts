import type { Happening } from "../../contract/event.ts";
import { chosenOptions } from "../../messages/chosen-options.ts";
import type { Field } from "../../messages/message.ts";
import { cleanLine } from "./clean.ts";
import { terminalLimits } from "./limits.ts";
import type { Offer } from "./offers.ts";
import { wording } from "./wording.ts";

/** Empties a field that has something in it: an empty line leaves that as it is. */
const CLEAR = "-";

type Value = string | readonly string[];

/** A form of which the fields are asked one by one. */
export type Filling = {
  readonly offer: Offer;
  /** How many fields were asked. */
  readonly asked: number;
  /** What was answered; a field left empty is left out, as Teams does. */
  readonly answers: readonly (readonly [name: string, value: Value])[];
};

/** What follows from a typed line. */
type Filled = { readonly say?: string } & (
  | { readonly kind: "asking"; readonly filling: Filling }
  | { readonly kind: "sent"; readonly happening: Happening }
  | { readonly kind: "stopped" }
);

/** The question for the field that is next, with the numbers of what can be chosen. */
export function fieldQuestion({ offer, asked }: Filling): string {
  const field = offer.fields[asked];
  if (!field) return "";
  const hints = [
    field.required ? wording.required : wording.optional,
    ...(field.value ? [wording.now(cleanLine(field.value))] : []),
    ...(field.value && !field.required ? [wording.clear] : []),
    ...(field.kind === "choice" ? [field.several ? wording.someOf : wording.oneOf] : []),
  ];
  const options = field.kind === "choice" ? field.options : [];
  return [
    `${cleanLine(field.label)} (${hints.join(", ")})`,
    ...options.map(({ label }, index) => `  [${index + 1}] ${cleanLine(label)}`),
  ].join("\n");
}

/** Takes a line as the answer to the field that is next. An empty line leaves it as it was. */
export function fillField(filling: Filling, line: string): Filled {
  const field = filling.offer.fields[filling.asked];
  const typed = line.trim();
  if (!field || typed.toLowerCase() === "stop")
    return { kind: "stopped", say: wording.formStopped };
  const value = typed === "" ? begunWith(field) : readField(field, typed);
  if (value === undefined) return { kind: "asking", filling, say: wording.unknownNumber };
  if (value === "" && field.required) return { kind: "asking", filling, say: wording.needed };
  const next = answered(filling, field, value);
  return typed.length > longest(field) ? { ...next, say: wording.cut(longest(field)) } : next;
}

function begunWith(field: Field): Value {
  const { value = "" } = field;
  if (field.kind !== "choice" || !field.several || value === "") return value;
  return chosenOptions(field).map((option) => option.value);
}

function answered({ offer, asked, answers }: Filling, field: Field, value: Value): Filled {
  const all = value === "" ? answers : [...answers, [field.name, value] as const];
  if (asked + 1 < offer.fields.length) {
    return { kind: "asking", filling: { offer, asked: asked + 1, answers: all } };
  }
  const form = Object.fromEntries(all);
  return { kind: "sent", happening: { kind: "press", does: offer.does, form } };
}

function longest(field: Field): number {
  if (field.kind !== "text") return terminalLimits.fieldLength;
  return Math.min(field.maxLength, terminalLimits.fieldLength);
}

/** The value that was typed; of a choice by number, and nothing when there is no such number. */
function readField(field: Field, typed: string): Value | undefined {
  if (typed === CLEAR && field.value) return "";
  if (field.kind !== "choice") return typed.slice(0, longest(field));
  const numbers = typed.split(/[\s,]+/).filter((part) => part !== "");
  const chosen = numbers.map((part) =>
    /^\d{1,4}$/.test(part) ? field.options[Number(part) - 1]?.value : undefined,
  );
  const values = chosen.filter((value) => value !== undefined);
  if (values.length < chosen.length || values.length === 0) return undefined;
  if (field.several) return [...new Set(values)];
  return values.length === 1 ? values[0] : undefined;
}
