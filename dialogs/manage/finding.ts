import type { Outcome } from "../../src/contract/outcome.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type Subject } from "./action.ts";
import { openCard } from "./cards/open.ts";
import { line, textIn } from "./forms/filled.ts";
import { type Meant, organisationNamed, personNamed } from "./named.ts";
import { answer, type Form, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.find;
const MOST = 10;

/** A field for a name. */
export function findForm(scene: Scene, text: string = words.intro): Outcome<never> {
  const submit = button(words.search, { kind: "find" }, "primary");
  const fields = [line("name", words.field, { required: true })];
  return answer(scene, { text, more: [{ kind: "form", fields, submit }] });
}

/** What is called so, an organisation or a person, or both to choose from. */
export function find(scene: Scene, form: Form): Outcome<never> {
  return findCalled(scene, textIn(form, "name"));
}

type Wanted = { readonly part?: "organisations" | "people" };

/** The same, of a name that was typed in the chat. */
export function findCalled(scene: Scene, name: string, { part }: Wanted = {}): Outcome<never> {
  const found = subjectsCalled(scene, name, part);
  const [first, ...others] = found;
  if (!first) return findForm(scene, words.none(name));
  if (others.length === 0) return openCard(scene, first.subject);
  const buttons = found.slice(0, MOST).map(({ label, subject }) => {
    return button(label, { kind: "open", subject });
  });
  return answer(scene, { text: words.several, more: rowOf(buttons) });
}

type Found = { readonly label: string; readonly subject: Subject };

/** A whole name goes before what is only like it, of whichever kind. */
export function subjectsCalled(
  { network }: Scene,
  name: string,
  part: Wanted["part"],
): readonly Found[] {
  const [organisation, person] = [organisationNamed(network, name), personNamed(network, name)];
  const organisations = part === "people" ? [] : valuesOf(organisation);
  const people = part === "organisations" ? [] : valuesOf(person);
  return [
    ...organisations.map((one): Found => {
      return { label: one.name, subject: { part: "organisations", id: one.id } };
    }),
    ...people.map((one): Found => {
      const at = one.organisation && network.organisations.get(one.organisation)?.name;
      const label = at === undefined ? one.name : `${one.name}, ${at}`;
      return { label, subject: { part: "people", id: one.id } };
    }),
  ];
}

function valuesOf<Value>(meant: Meant<Value>): readonly Value[] {
  switch (meant.kind) {
    case "one":
      return [meant.value];
    case "several":
      return meant.values;
    case "none":
      return [];
    default:
      return meant satisfies never;
  }
}
