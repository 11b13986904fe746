import type { Outcome } from "../../src/contract/outcome.ts";
import type { Field } from "../../src/messages/message.ts";
import { button, type State } from "./action.ts";
import type { About } from "./bundle.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

export type Form = Readonly<Record<string, string | readonly string[]>>;

const LONGEST_NAME = 80;
const LONGEST_JOB = 80;

/** What was filled in, as text. */
export function filledIn(form: Form, name: string): string {
  const value = form[name];
  return typeof value === "string" ? value.trim() : "";
}

/** The form in which somebody else is named, with what was filled in before. */
export function newcomerForm(
  scene: Scene,
  { seat, all }: About,
  before: { readonly form?: Form; readonly wrong?: string } = {},
): Outcome<State> {
  const { form = {}, wrong } = before;
  const fields = newcomerFields(form);
  const submit = button(wording.ask, { kind: "name-new", seat, ...(all && { all }) }, "primary");
  return answer(scene, {
    text: wrong ?? wording.whoElse,
    more: [{ kind: "form", fields, submit }],
  });
}

function newcomerFields(form: Form): readonly Field[] {
  const field = (name: string, label: string, required = false) => {
    const value = filledIn(form, name);
    return { name, label, required, ...(value !== "" && { value }) };
  };
  return [
    { kind: "text", maxLength: LONGEST_NAME, ...field("name", wording.nameLabel, true) },
    { kind: "mail", ...field("mail", wording.mailLabel) },
    { kind: "phone", ...field("phone", wording.phoneLabel) },
    { kind: "text", maxLength: LONGEST_JOB, ...field("job", wording.jobLabel) },
  ];
}
