import type { Fact } from "./change.ts";
import { daysLater } from "./days.ts";
import { seatsFrom } from "./held-seats.ts";
import type { PersonId } from "./ids.ts";
import { mailKey } from "./mail-account.ts";
import type { Network } from "./network.ts";
import { type Phone, showPhone } from "./phone.ts";
import { type Instant, localMoment } from "./time.ts";

/** All by which a person can be recognised in what is kept. */
export type Traces = {
  readonly person: PersonId;
  readonly accounts: readonly string[];
  /** The longest first, so that a number within an address goes with it. */
  readonly texts: readonly string[];
};

/** What is to be looked for when a person is erased. */
export function tracesOf(network: Network, id: PersonId): Traces {
  const accounts = [...network.accounts].filter(({ person }) => person === id);
  const person = network.people.get(id);
  const addresses = accounts.flatMap(({ address }) => address ?? []);
  const texts = [
    ...(person ? [person.name, person.mail ?? "", ...writings(person.phone)] : []),
    ...addresses,
  ];
  const keys = [mailKey(id), ...accounts.map((account) => account.id)];
  return {
    person: id,
    accounts: [...new Set(keys)],
    texts: [...new Set(texts)]
      .filter((text) => text.length > 2)
      .sort((a, b) => b.length - a.length),
  };
}

function writings(phone: Phone | undefined): readonly string[] {
  return phone ? [phone.number, phone.original, showPhone(phone)] : [];
}

/** What becomes true before somebody is erased: their seats are free, and nobody waits for them. */
export function factsOfLeaving(network: Network, id: PersonId, at: Instant): readonly Fact[] {
  const { day } = localMoment(at, network.description.zone);
  const until = daysLater(day, -1);
  const seats = seatsFrom(network, id, day).map(({ seat }) => seat.id);
  const waiting = [...network.handOvers].filter(({ candidate }) => candidate?.person === id);
  return [
    ...waiting.map(({ id: seat }): Fact => ({ kind: "successor-declined", seat })),
    ...seats.map((seat): Fact => ({ kind: "seat-left", seat, until })),
  ];
}
