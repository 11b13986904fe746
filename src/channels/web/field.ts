import { chosenOptions } from "../../messages/chosen-options.ts";
import type { Field } from "../../messages/message.ts";
import { oneLine } from "../http/page/clean.ts";
import { type Html, html } from "../http/page/html.ts";
import { pageLimits } from "../http/page/limits.ts";
import { webLimits } from "./limits.ts";
import { inputName } from "./posted.ts";
import { wording } from "./wording.ts";

type Choice = Extract<Field, { readonly kind: "choice" }>;

/** One field with its label; `id` is the only one of its name on the page. */
export function renderField(field: Field, id: string): Html {
  if (field.kind !== "choice") return renderInput(field, id);
  const options = field.options.slice(0, pageLimits.options);
  const shown = { ...field, options };
  const isOpen = field.several === true || options.length <= webLimits.openOptions;
  return isOpen ? renderOptions(shown, id) : renderMenu(shown, id);
}

function labelOf({ label, required }: Field): Html {
  const need = required ? wording.required : wording.optional;
  return html`${oneLine(label, webLimits.label)} <span class="hint">${need}</span>`;
}

const kinds = { phone: "tel", mail: "email", day: "date", text: "text" } as const;
const helps = { phone: "tel", mail: "email", day: undefined, text: undefined } as const;

function renderInput(field: Exclude<Field, Choice>, id: string): Html {
  const name = inputName(field);
  const need = field.required && html` required`;
  const label = html`<label for="${id}">${labelOf(field)}</label>\n`;
  const most = field.kind === "text" && html` maxlength="${field.maxLength}"`;
  if (field.kind === "text" && field.multiline) {
    return html`${label}<textarea id="${id}" name="${name}"${most}${need}>\n${field.value}</textarea>\n`;
  }
  const help = helps[field.kind];
  const fills = help && html` autocomplete="${help}"`;
  const value = field.value === undefined ? undefined : html` value="${field.value}"`;
  return html`${label}<input id="${id}" name="${name}" type="${kinds[field.kind]}"${value}${most}${fills}${need}>\n`;
}

function renderOptions(field: Choice, id: string): Html {
  const chosen = new Set(chosenOptions(field));
  const type = field.several ? "checkbox" : "radio";
  // A browser would want each of several ticked.
  const need = field.required && !field.several && html` required`;
  const options = field.options.map((option, index) => {
    const { value, label } = option;
    const own = `${id}-${index}`;
    const isChosen = chosen.has(option) && html` checked`;
    return html`<label class="choice" for="${own}"><input id="${own}" type="${type}" name="${inputName(field)}" value="${value}"${isChosen}${need}> ${oneLine(label, webLimits.label)}</label>\n`;
  });
  return html`<fieldset><legend>${labelOf(field)}</legend>\n${options}</fieldset>\n`;
}

function renderMenu(field: Choice, id: string): Html {
  const chosen = new Set(chosenOptions(field));
  const need = field.required && html` required`;
  const options = field.options.map((option) => {
    const { value, label } = option;
    const isChosen = chosen.has(option) && html` selected`;
    return html`<option value="${value}"${isChosen}>${oneLine(label, webLimits.label)}</option>\n`;
  });
  return html`<label for="${id}">${labelOf(field)}</label>\n<select id="${id}" name="${inputName(field)}"${need}><option value="">${wording.choose}</option>\n${options}</select>\n`;
}
