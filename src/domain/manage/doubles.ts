import type { OrganisationId, PersonId } from "../ids.ts";
import { sameMailAddress } from "../mail-address.ts";
import type { Network } from "../network.ts";
import type { Organisation } from "../organisation.ts";
import type { Person } from "../person.ts";
import { wordsOf } from "../words.ts";

/** Two records that seem to be of the same one, the one with the smaller id first. */
export type Double =
  | { readonly part: "organisations"; readonly one: Organisation; readonly other: Organisation }
  | { readonly part: "people"; readonly one: Person; readonly other: Person };

type Known = Pick<Person, "name" | "mail" | "phone">;

/** The people who have the same mail address, or the same number and a name like it. */
export function peopleLike(network: Network, known: Known, self?: PersonId): readonly Person[] {
  return [...network.people].filter((person) => person.id !== self && isSamePerson(person, known));
}

/** The organisations of which a name or another name is the same. */
export function organisationsLike(
  network: Network,
  known: Pick<Organisation, "name" | "aliases">,
  self?: OrganisationId,
): readonly Organisation[] {
  const names = new Set(namesOf(known));
  return [...network.organisations].filter(
    (one) => one.id !== self && namesOf(one).some((name) => names.has(name)),
  );
}

/** All that seem to be in the network twice. */
export function doublesIn(network: Network): readonly Double[] {
  const organisations = [...network.organisations].flatMap((one) =>
    organisationsLike(network, one, one.id)
      .filter(({ id }) => id > one.id)
      .map((other): Double => ({ part: "organisations", one, other })),
  );
  const people = [...network.people].flatMap((one) =>
    peopleLike(network, one, one.id)
      .filter(({ id }) => id > one.id)
      .map((other): Double => ({ part: "people", one, other })),
  );
  return [...organisations, ...people].sort((a, b) => (a.one.name < b.one.name ? -1 : 1));
}

/** A mail address is one person's; a number may be of a desk, so the name must be like it too. */
function isSamePerson(person: Known, known: Known): boolean {
  if (person.mail && known.mail && sameMailAddress(person.mail, known.mail)) return true;
  const isSameNumber = person.phone !== undefined && person.phone.number === known.phone?.number;
  return isSameNumber && isLikeName(person.name, known.name);
}

/** `S. de Vries` and `Sanne de Vries`: the same last word, and first words that begin alike. */
function isLikeName(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const last = first.at(-1);
  if (last === undefined || last !== second.at(-1)) return false;
  return first[0]?.[0] === second[0]?.[0];
}

/** A name without how it is written: capitals, accents, signs. */
function namesOf({ name, aliases }: Pick<Organisation, "name" | "aliases">): readonly string[] {
  return [name, ...aliases].map((text) => wordsOf(text).join(" ")).filter((text) => text !== "");
}
