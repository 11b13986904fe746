import { cleanText } from "../../../src/domain/clean-text.ts";
import { choiceOfSeveral } from "../../../src/messages/choice-of-several.ts";
import type { Field } from "../../../src/messages/message.ts";
import type { Form } from "../scene.ts";

/** The text of a field as it was filled in; empty when it was not. */
export function textIn(form: Form, name: string): string {
  const value = form[name];
  const text = typeof value === "string" ? value : value?.join(",");
  return cleanText((text ?? "").slice(0, 2_000));
}

/** The options that were chosen of a field. */
export function chosenIn(form: Form, name: string): readonly string[] {
  const value = form[name];
  if (value === undefined) return [];
  return typeof value === "string" ? value.split(",").filter((one) => one !== "") : value;
}

type Option = { readonly value: string; readonly label: string };

/** A line to type in. */
export function line(
  name: string,
  label: string,
  more: { readonly value?: string; readonly most?: number; readonly required?: boolean } = {},
): Field {
  const { value = "", most = 120, required = false } = more;
  return { kind: "text", name, label, required, maxLength: most, ...valued(value) };
}

/** A number, an address or a day. */
export function special(
  kind: "phone" | "mail" | "day",
  {
    name,
    label,
    value = "",
    required = false,
  }: {
    readonly name: string;
    readonly label: string;
    readonly value?: string;
    readonly required?: boolean;
  },
): Field {
  return { kind, name, label, required, ...valued(value) };
}

/** One of some. */
export function choice(
  name: string,
  label: string,
  more: {
    readonly options: readonly Option[];
    readonly value?: string;
    readonly required?: boolean;
  },
): Field {
  const { options, value = "", required = true } = more;
  return { kind: "choice", name, label, required, options, ...valued(value) };
}

type Listed = { readonly id: string; readonly name?: string; readonly short?: string };

/**
 * What comes with something and what goes: two fields, so that nothing of what stays has to be said
 * again, and two who change it at once do not undo each other's work.
 */
export function inAndOut(
  name: string,
  labels: { readonly in: string; readonly out: string },
  {
    all,
    now,
    form = {},
  }: {
    readonly all: Iterable<Listed>;
    readonly now: readonly string[];
    /** What was chosen before, when it is shown again. */
    readonly form?: Form;
  },
): readonly Field[] {
  const options = [...all]
    .map(({ id, name: called, short }) => ({ value: id, label: short ?? called ?? id }))
    .sort((one, other) => one.label.localeCompare(other.label, "nl"));
  return [
    ...choiceOfSeveral(`${name}-in`, labels.in, {
      options: options.filter(({ value }) => !now.includes(value)),
      form,
    }),
    ...choiceOfSeveral(`${name}-out`, labels.out, {
      options: options.filter(({ value }) => now.includes(value)),
      form,
    }),
  ];
}

function valued(value: string): { readonly value?: string } {
  return value === "" ? {} : { value };
}
