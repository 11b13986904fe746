import { cleanText } from "../../src/domain/clean-text.ts";
import type { OrganisationId, PersonId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Organisation } from "../../src/domain/organisation.ts";
import type { Person } from "../../src/domain/person.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { findNamed } from "../../src/lookup/names/find-named.ts";
import type { Subject } from "./action.ts";

/** What a name stands for: exactly one, several of which one must be chosen, or none. */
export type Meant<Value> =
  | { readonly kind: "one"; readonly value: Value }
  | { readonly kind: "several"; readonly values: readonly Value[] }
  | { readonly kind: "none" };

/** A choice is told from a name by this in front of an id; no name begins with it. */
const CHOSEN = "id:";

/** The value of an option that stands for a record. */
export function chosenValue(id: OrganisationId | PersonId): string {
  return `${CHOSEN}${id}`;
}

/** The person of that name, or the one that was chosen. */
export function personNamed(network: Network, typed: string): Meant<Person> {
  const people = [...network.people].filter(({ id }) => !isErased(id));
  const found = findNamed({ network, words: wordsOf(typed, 200), asked: false });
  const alike = found.flatMap((named) => (named.kind === "person" ? [named.person] : []));
  return meant(people, { typed, alike: alike.filter(({ id }) => !isErased(id)) });
}

/** The organisation of that name or other name, or the one that was chosen. */
export function organisationNamed(network: Network, typed: string): Meant<Organisation> {
  const found = findNamed({ network, words: wordsOf(typed, 200), asked: false });
  const alike = found.flatMap((one) => (one.kind === "organisation" ? [one.organisation] : []));
  return meant([...network.organisations], { typed, alike });
}

/** The one person or organisation that a name stands for; nothing when it may be more or none. */
export function subjectNamed(network: Network, typed: string): Subject | undefined {
  const person = personNamed(network, typed);
  if (person.kind === "one") return { part: "people", id: person.value.id };
  const organisation = organisationNamed(network, typed);
  const isOne = organisation.kind === "one" && person.kind === "none";
  return isOne ? { part: "organisations", id: organisation.value.id } : undefined;
}

/** What stands in the place of somebody's id after an erasure: nobody to be given a seat. */
export function isErased(id: string): boolean {
  return /^gone-[0-9a-f]{8}-/.test(id);
}

type Named = {
  readonly id: OrganisationId | PersonId;
  readonly name: string;
  readonly aliases?: readonly string[];
};

/** A whole name goes before one that is like it. */
function meant<Value extends Named>(
  all: readonly Value[],
  { typed, alike }: { readonly typed: string; readonly alike: readonly Value[] },
): Meant<Value> {
  if (typed.startsWith(CHOSEN)) return oneOf(all.filter(({ id }) => chosenValue(id) === typed));
  const key = keyOf(typed);
  if (key === "") return { kind: "none" };
  const whole = all.filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((one) => keyOf(one) === key),
  );
  return oneOf(whole.length > 0 ? whole : alike);
}

function oneOf<Value>(values: readonly Value[]): Meant<Value> {
  const [value, ...others] = values;
  if (value === undefined) return { kind: "none" };
  return others.length === 0 ? { kind: "one", value } : { kind: "several", values };
}

function keyOf(name: string): string {
  return wordsOf(cleanText(name), 300).join(" ");
}
