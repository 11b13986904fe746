import { createHash } from "node:crypto";
import type { Block } from "../../../messages/message.ts";
import { optionCode, placeOf } from "../carry/form.ts";
import { encodeCarried } from "../carry.ts";
import { wording } from "../wording.ts";
import { renderRows } from "./buttons.ts";
import type { SlackBlock } from "./element.ts";
import { renderFields } from "./form.ts";
import { renderSmall } from "./text.ts";

type Form = Extract<Block, { kind: "form" }>;

/** In a message: one button, whose press opens the form; the form itself where it is too long. */
export function renderFormButton(form: Form, position: number): readonly SlackBlock[] {
  const value = encodeCarried({ kind: "open-form", form });
  if (value === undefined) return renderFormInPlace(form, position);
  const { weight = "plain" } = form.submit;
  return renderRows([{ label: wording.fillIn, weight, value }], position);
}

/** The inputs themselves, with their button. */
export function renderFormInPlace(form: Form, position: number): readonly SlackBlock[] {
  return renderInputs(form, position) ?? renderInputs(withoutCodes(form), position) ?? noRoom;
}

const noRoom = renderSmall(wording.noRoom);

function renderInputs({ fields, submit }: Form, position: number) {
  const key = keyOf({ fields, submit }, position);
  const form = placeOf(key, fields);
  const value = encodeCarried({ kind: "press", does: submit.does, form });
  if (value === undefined) return undefined;
  return [...renderFields(fields, key), ...renderRows([{ ...submit, value }], position)];
}

/**
 * Slack keeps what was typed under an id, also when the message or page is changed: a form that is
 * another, or has other values, gets ids of its own.
 */
function keyOf(form: Pick<Form, "fields" | "submit">, position: number): string {
  const hash = createHash("sha256").update(JSON.stringify(form)).digest("base64url");
  return `form${position}-${hash.slice(0, 8)}`;
}

/** Without the options whose values take more than their button can carry. */
function withoutCodes(form: Form): Form {
  const fields = form.fields.map((field) =>
    field.kind === "choice"
      ? {
          ...field,
          options: field.options.filter(
            ({ value }) => optionCode(value, { field: 0, option: 0 }) === value,
          ),
        }
      : field,
  );
  return { ...form, fields };
}
