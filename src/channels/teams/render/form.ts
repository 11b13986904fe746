import { chosenOptions } from "../../../messages/chosen-options.ts";
import type { Block, Field } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import { encodeChoice, inputId } from "../read-press.ts";
import { wording } from "../wording.ts";
import { renderButtons } from "./buttons.ts";
import type { CardElement } from "./element.ts";
import { clip, inertLine } from "./inert.ts";

type Form = Extract<Block, { kind: "form" }>;

/** Inputs with their button. `number` tells the forms of one card apart. */
export function renderForm({ fields, submit }: Form, number: number): readonly CardElement[] {
  const inputs = fields.filter(canBeFilledIn).map((field) => renderField(field, number));
  return [...inputs, ...renderButtons([submit], number)];
}

/** Teams refuses a choice out of nothing. */
function canBeFilledIn(field: Field): boolean {
  return field.kind !== "choice" || field.options.length > 0;
}

function renderField(field: Field, form: number): CardElement {
  const several = field.kind === "choice" && field.several === true;
  const label = inertLine(field.label, teamsLimits.nameChars) || field.name;
  return {
    id: inputId(form, { name: field.name, several }),
    label,
    isRequired: field.required,
    ...(field.required ? { errorMessage: wording.required(label) } : {}),
    ...inputOf(field),
  };
}

function inputOf(field: Field): CardElement {
  switch (field.kind) {
    case "text":
      return {
        ...textInput(field.value, Math.min(field.maxLength, teamsLimits.inputChars)),
        isMultiline: field.multiline === true,
      };
    case "phone":
      return { ...textInput(field.value, teamsLimits.phoneChars), style: "Tel" };
    case "mail":
      return { ...textInput(field.value, teamsLimits.mailChars), style: "Email" };
    case "day":
      return { type: "Input.Date", ...startWith(field.value) };
    case "choice":
      return choiceInput(field);
    default:
      return field satisfies never;
  }
}

function textInput(value: string | undefined, maxLength: number): CardElement {
  const start = value === undefined ? undefined : clip(value.toWellFormed(), maxLength, "");
  return { type: "Input.Text", maxLength, ...startWith(start) };
}

function choiceInput(field: Extract<Field, { kind: "choice" }>): CardElement {
  const several = field.several === true;
  const encode = (value: string) => (several ? encodeChoice(value) : value);
  return {
    type: "Input.ChoiceSet",
    isMultiSelect: several,
    style: several ? "expanded" : "compact",
    choices: field.options.map(({ value, label }) => ({
      title: inertLine(label, teamsLimits.nameChars) || value,
      value: encode(value),
    })),
    ...startWith(several ? severalValues(field) : field.value),
  };
}

/** As the client joins them itself. */
function severalValues(field: Extract<Field, { kind: "choice" }>): string {
  const values = chosenOptions(field).map(({ value }) => encodeChoice(value));
  return values.join(",");
}

function startWith(value: string | undefined): { readonly value?: string } {
  return value === undefined || value === "" ? {} : { value };
}
