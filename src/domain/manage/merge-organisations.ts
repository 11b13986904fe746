import type { Fact } from "../change.ts";
import type { OrganisationId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Organisation } from "../organisation.ts";
import type { Person } from "../person.ts";
import type { Seat } from "../seat.ts";
import type { Link } from "../table.ts";
import { wordsOf } from "../words.ts";
import { seatsOfOrganisation } from "./ending.ts";

/** One organisation becomes part of another, which keeps its own data and gets what it did not have. */
export type OrganisationMerge = {
  readonly merged: Organisation;
  readonly seats: readonly Seat[];
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
};

type Which = { readonly from: OrganisationId; readonly into: OrganisationId };

/** Nothing when one of the two is not there, or when they are one. */
export function mergeOrganisations(
  network: Network,
  { from, into }: Which,
): OrganisationMerge | undefined {
  const [going, staying] = [network.organisations.get(from), network.organisations.get(into)];
  if (!going || !staying || from === into) return undefined;
  const merged = mergedOf(going, staying);
  const seats = seatsOfOrganisation(network, from);
  const people = [...network.people].filter(({ organisation }) => organisation === from);
  return {
    merged,
    seats,
    people,
    facts: [
      { kind: "recorded", part: "organisations", value: merged },
      ...seats.map((seat): Fact => ({ kind: "recorded", part: "seats", value: moved(seat, into) })),
      ...people.map((person): Fact => {
        return { kind: "recorded", part: "people", value: { ...person, organisation: into } };
      }),
      ...renamed(network, { from, into }),
      { kind: "removed", part: "organisations", id: from },
    ],
  };
}

/** Names by which it was called stay names; empty areas mean everywhere, which is more than some. */
function mergedOf(going: Organisation, staying: Organisation): Organisation {
  const { phone, mail, website, about } = going;
  const isEverywhere = going.areas.length === 0 || staying.areas.length === 0;
  const areas = isEverywhere ? [] : [...new Set([...staying.areas, ...going.areas])];
  return {
    ...(phone && { phone }),
    ...(mail && { mail }),
    ...(website !== undefined && { website }),
    ...(about !== undefined && { about }),
    ...staying,
    areas,
    aliases: otherNames(staying.name, [...staying.aliases, going.name, ...going.aliases]),
  };
}

function otherNames(name: string, names: readonly string[]): readonly string[] {
  const key = (text: string) => wordsOf(text).join(" ");
  const byKey = new Map(names.toReversed().map((one) => [key(one), one]));
  byKey.delete(key(name));
  return [...byKey.values()].toReversed();
}

function moved(seat: Seat, organisation: OrganisationId): Seat {
  const { role } = seat;
  return "organisation" in role ? { ...seat, role: { ...role, organisation } } : seat;
}

function renamed({ programmes, links }: Network, { from, into }: Which): readonly Fact[] {
  const rename = (id: OrganisationId) => (id === from ? into : id);
  const known = new Set([...links].map(({ from: one, to }) => `${one} ${to}`));
  const linkFact = (link: Link): Fact => {
    const next = { ...link, from: rename(link.from), to: rename(link.to) };
    const isDouble = next.from === next.to || known.has(`${next.from} ${next.to}`);
    known.add(`${next.from} ${next.to}`);
    return isDouble
      ? { kind: "removed", part: "links", id: link.id }
      : { kind: "recorded", part: "links", value: next };
  };
  return [
    ...[...programmes]
      .filter(({ organisations }) => organisations.includes(from))
      .map((programme): Fact => {
        const organisations = [...new Set(programme.organisations.map(rename))];
        return { kind: "recorded", part: "programmes", value: { ...programme, organisations } };
      }),
    ...[...links].filter((link) => link.from === from || link.to === from).map(linkFact),
  ];
}
