import type { types } from "@slack/bolt";
import type { Field } from "../../../messages/message.ts";
import { inputId } from "../carry/form.ts";
import { clip, inertLine, isSeen } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import { choiceInput } from "./choice.ts";
import { plainText } from "./element.ts";

/** The inputs of a form, under ids that begin with its key. */
export function renderFields(fields: readonly Field[], key: string): readonly types.InputBlock[] {
  return fields.slice(0, slackLimits.formFields).flatMap((field, index) => {
    const id = inputId(key, field.name);
    const element = inputOf(field, index, id);
    if (!element) return [];
    const label = inertLine(field.label, slackLimits.fieldLabel);
    return [
      {
        type: "input",
        block_id: id,
        label: plainText(isSeen(label) ? label : field.name),
        optional: !field.required,
        element,
      },
    ];
  });
}

function inputOf(
  field: Field,
  index: number,
  action_id: string,
): types.InputBlock["element"] | undefined {
  switch (field.kind) {
    case "text": {
      const max_length = Math.min(field.maxLength, slackLimits.inputChars);
      const multiline = field.multiline === true;
      const start = startWith(field.value, max_length);
      return { type: "plain_text_input", action_id, max_length, multiline, ...start };
    }
    case "phone": {
      const max_length = slackLimits.phoneChars;
      return {
        type: "plain_text_input",
        action_id,
        max_length,
        ...startWith(field.value, max_length),
      };
    }
    case "mail":
      return {
        type: "email_text_input",
        action_id,
        ...startWith(field.value, slackLimits.mailChars),
      };
    case "day":
      return { type: "datepicker", action_id, ...dayOf(field.value) };
    case "choice":
      return choiceInput(field, index, action_id);
    default:
      return field satisfies never;
  }
}

function startWith(value: string | undefined, maxLength: number): { initial_value?: string } {
  const start = clip((value ?? "").toWellFormed(), maxLength, "");
  return start === "" ? {} : { initial_value: start };
}

/** Slack refuses a message over a day that does not exist. */
function dayOf(value: string | undefined): { initial_date?: string } {
  if (value === undefined || !/^\d{4}-\d\d-\d\d$/.test(value)) return {};
  const moment = new Date(`${value}T00:00:00Z`);
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
  return isReal ? { initial_date: value } : {};
}
