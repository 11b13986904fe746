import type { ActionRef, Button, Field } from "../../messages/message.ts";
import { cleanLine } from "./clean.ts";
import { terminalLimits } from "./limits.ts";
import type { Paint } from "./paint.ts";
import { wording } from "./wording.ts";

/** Something to press: typing its number does it. With fields these are asked first. */
export type Offer = { readonly does: ActionRef; readonly fields: readonly Field[] };

/** Gives the buttons of one answer their numbers while it is being rendered. */
export type Numbering = {
  /** Shows the button as `[3] Label` and remembers it; beyond the limit without a number. */
  readonly show: (button: Button, fields?: readonly Field[]) => string;
  /** By number, the first is 1. */
  readonly offers: () => readonly Offer[];
};

export function createNumbering(paint: Paint): Numbering {
  const offers: Offer[] = [];
  return {
    show: ({ label, does }, fields = []) => {
      if (offers.length >= terminalLimits.numberedButtons) return cleanLine(label);
      offers.push({ does, fields });
      return paint("button", `[${offers.length}] ${cleanLine(label)}`);
    },
    offers: () => offers,
  };
}

/** Buttons in one line, and how many of them got no number. */
export function buttonLine(buttons: readonly Button[], numbering: Numbering): readonly string[] {
  const free = terminalLimits.numberedButtons - numbering.offers().length;
  const shown = buttons.slice(0, free).map((button) => numbering.show(button));
  const left = buttons.length - shown.length;
  return [
    ...(shown.length > 0 ? [shown.join("  ")] : []),
    ...(left > 0 ? [wording.moreButtons(left)] : []),
  ];
}
