import type { Outcome } from "../../src/contract/outcome.ts";
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
  const value = (name: string) => {
    const text = filledIn(form, name);
    return text === "" ? {} : { value: text };
  };
  const submit = button(wording.ask, { kind: "name-new", seat, ...(all && { all }) }, "primary");
  return answer(scene, {
    text: wrong ?? wording.whoElse,
    more: [
      {
        kind: "form",
        fields: [
          {
            ...{ kind: "text", name: "name", label: wording.nameLabel, required: true },
            ...{ maxLength: LONGEST_NAME, ...value("name") },
          },
          {
            kind: "mail",
            name: "mail",
            label: wording.mailLabel,
            required: false,
            ...value("mail"),
          },
          {
            ...{ kind: "phone", name: "phone", label: wording.phoneLabel, required: false },
            ...value("phone"),
          },
          {
            ...{ kind: "text", name: "job", label: wording.jobLabel, required: false },
            ...{ maxLength: LONGEST_JOB, ...value("job") },
          },
        ],
        submit,
      },
    ],
  });
}
