import type { Button } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import type { CardElement } from "./element.ts";
import { inertLine } from "./inert.ts";

/**
 * Buttons in sets that Teams shows whole. `form` is the number of the form the button sends.
 */
export function renderButtons(buttons: readonly Button[], form?: number): readonly CardElement[] {
  const sets: CardElement[] = [];
  for (let from = 0; from < buttons.length; from += teamsLimits.actionsInSet) {
    const set = buttons.slice(from, from + teamsLimits.actionsInSet);
    const actions = set.map((button) => renderButton(button, form));
    sets.push({ type: "ActionSet", actions, spacing: from === 0 ? "Default" : "Small" });
  }
  return sets;
}

/** Executed where the client can, submitted where it cannot: with the same data. */
function renderButton({ label, does, weight }: Button, form: number | undefined): CardElement {
  const shared = {
    // Without a title there would be nothing to press.
    title: inertLine(label, teamsLimits.buttonLabel) || "…",
    data: form === undefined ? { does } : { does, form },
    // Otherwise a form elsewhere in the card would have to be filled in first.
    associatedInputs: form === undefined ? "none" : "auto",
    ...(weight === "primary" ? { style: "positive" } : {}),
  };
  const fallback = { type: "Action.Submit", ...shared };
  return { type: "Action.Execute", verb: does.dialog, ...shared, fallback };
}
