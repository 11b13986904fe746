import type { Button } from "../../messages/message.ts";
import type { Controls } from "../http/page/blocks.ts";
import { oneLine } from "../http/page/clean.ts";
import { type Html, type HtmlValue, html } from "../http/page/html.ts";
import { renderField } from "./field.ts";
import { webLimits } from "./limits.ts";
import { names } from "./posted.ts";
import { wording } from "./wording.ts";

/** What a page needs in order to be used. */
export type Making = {
  /** The address, beside this page, that does what a button does. */
  readonly address: (button: Button) => string;
  /** The address that takes what is typed. */
  readonly textAddress: () => string;
  /** An id that nothing else on the page has. */
  readonly newId: () => string;
};

/** Buttons and forms of a page: each is a form that is posted to an address of its own. */
export function controlsOf(making: Making): Controls {
  return {
    buttons: (buttons) =>
      html`<div class="row">\n${buttons.map((button) => pressForm(button, making.address(button)))}</div>\n`,
    form: ({ fields, submit }) => {
      const inputs = fields.map((field) => renderField(field, making.newId()));
      return filledForm({ inputs, submit, address: making.address(submit) });
    },
  };
}

function pressForm(button: Button, address: string): Html {
  return html`<form method="post" action="${address}">${submitButton(button)}</form>\n`;
}

type Filled = {
  readonly inputs: HtmlValue;
  readonly submit: Pick<Button, "label" | "weight">;
  readonly address: string;
  /** What stands under its button. */
  readonly after?: Html | undefined;
};

/** A form with fields above its button. */
export function filledForm({ inputs, submit, address, after }: Filled): Html {
  return html`<form class="filled" method="post" action="${address}">\n<input type="hidden" name="${names.filled}" value="1">\n${inputs}${submitButton({ ...submit, weight: "primary" })}${after}</form>\n`;
}

/** A button that posts the form it stands in. */
export function submitButton({ label, weight }: Pick<Button, "label" | "weight">): Html {
  const look = weight === "primary" ? "primary" : "plain";
  return html`<button type="submit" class="${look}">${oneLine(label, webLimits.label) || wording.choose}</button>\n`;
}

/** The field at the end of a page, for an answer or a question in one's own words. */
export function askForm(making: Making): Html {
  const id = making.newId();
  return html`<form class="ask" method="post" action="${making.textAddress()}">
<label for="${id}">${wording.ask}</label>
<p class="hint" id="${id}-hint">${wording.askHint}</p>
<textarea id="${id}" name="${names.text}" maxlength="${webLimits.text}" required aria-describedby="${id}-hint"></textarea>
${submitButton({ label: wording.send })}</form>
`;
}

/** Who does it for an organisation: nothing is done without a name. */
export function nameField(making: Making): Html {
  const id = making.newId();
  return html`<label for="${id}">${wording.yourName} ${wording.required}</label>
<p class="hint" id="${id}-hint">${wording.ownNameHint}</p>
<input id="${id}" name="${names.standIn}" type="text" maxlength="${webLimits.name}" required autocomplete="name" aria-describedby="${id}-hint">
`;
}

/** Who does it for somebody else, in a form of that somebody; folded, for most are who they are. */
export function standInField(name: string, making: Making): Html {
  const id = making.newId();
  return html`<details><summary>${wording.notYou(oneLine(name, webLimits.title))}</summary>
<label for="${id}">${wording.ownName}</label>
<p class="hint" id="${id}-hint">${wording.ownNameHint}</p>
<input id="${id}" name="${names.standIn}" type="text" maxlength="${webLimits.name}" autocomplete="name" aria-describedby="${id}-hint">
</details>
`;
}
