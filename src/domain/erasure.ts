import type { Fact } from "./change.ts";
import { daysLater } from "./days.ts";
import { seatsFrom } from "./held-seats.ts";
import { ids, type PersonId } from "./ids.ts";
import { mailKey } from "./mail-account.ts";
import type { Network } from "./network.ts";
import { type Phone, showPhone } from "./phone.ts";
import { type Instant, instant, localMoment } from "./time.ts";

/** All by which a person can be recognised in what is kept. */
export type Traces = {
  readonly person: PersonId;
  readonly accounts: readonly string[];
  /** The longest first, so that a number within an address goes with it. */
  readonly texts: readonly string[];
};

/**
 * What is to be looked for when a person is erased. `before`: what the person was in earlier times,
 * with the numbers and addresses of then. What somebody else has as well, such as the number of a
 * desk that colleagues share, is theirs and stays.
 */
export function tracesOf(network: Network, id: PersonId, before: readonly Known[] = []): Traces {
  const accounts = [...network.accounts].filter(({ person }) => person === id);
  const person = network.people.get(id);
  const addresses = accounts.flatMap(({ address }) => address ?? []);
  const known = person ? [...before, person] : before;
  const others = textsOfOthers(network, id);
  const texts = [...known.flatMap(textsOf), ...addresses].filter(
    (text) => text.length > 2 && !others.has(text.toLowerCase()),
  );
  const keys = [mailKey(id), ...accounts.map((account) => account.id)];
  return {
    person: id,
    accounts: [...new Set(keys)],
    texts: [...new Set(texts)].sort((a, b) => b.length - a.length),
  };
}

/** By what somebody is known. */
export type Known = {
  readonly name: string;
  readonly mail?: string | undefined;
  readonly phone?: Phone | undefined;
};

function textsOf({ name, mail, phone }: Known): readonly string[] {
  const numbers = phone ? [phone.number, phone.original, showPhone(phone)] : [];
  return [name, ...(mail === undefined ? [] : [mail]), ...numbers];
}

function textsOfOthers({ people, organisations }: Network, id: PersonId): ReadonlySet<string> {
  const others = [...[...people].filter((person) => person.id !== id), ...organisations];
  const aliases = [...organisations].flatMap((organisation) => organisation.aliases);
  return new Set([...others.flatMap(textsOf), ...aliases].map((text) => text.toLowerCase()));
}

/** What becomes true before somebody is erased: their seats are free, and nobody waits for them. */
export function factsOfLeaving(network: Network, id: PersonId, at: Instant): readonly Fact[] {
  const { day } = localMoment(at, network.description.zone);
  const until = daysLater(day, -1);
  const seats = seatsFrom(network, id, day).map(({ seat }) => seat.id);
  const waiting = [...network.handOvers].filter(({ candidate }) => candidate?.person === id);
  const nominated = [...network.nominations].filter(
    ({ person, state }) => person === id && (state === "open" || state === "asked"),
  );
  return [
    ...nominated.map(
      ({ id: nomination }): Fact => ({ kind: "nomination-settled", nomination, as: "declined" }),
    ),
    ...waiting.map(({ id: seat }): Fact => ({ kind: "successor-declined", seat })),
    ...seats.map((seat): Fact => ({ kind: "seat-left", seat, until })),
  ];
}

/**
 * The same, of somebody who first gets the mails that take their meetings out of their calendar; it
 * is kept that they are to be erased, so that a crash does not make it forgotten.
 */
export function erasureAsked(network: Network, person: PersonId, at: Instant): readonly Fact[] {
  return [...factsOfLeaving(network, person, at), { kind: "erasure-asked", person }];
}

/** Until then the last mails may take; after it they are given up. */
const PATIENCE_MS = 24 * 3_600_000;

/** Somebody who is to be erased, and from when on no mail is waited for. */
export type ToErase = {
  readonly person: PersonId;
  readonly since: Instant;
  readonly atLast: Instant;
};

/**
 * That somebody is erased, written down before it is done. It names them: only when they are taken
 * out of all that is kept does their pseudonym stand there twice, so that it cannot be true too early.
 */
export function erasureOf(person: string, pseudonym: string): string {
  return `erased/${pseudonym}/${person}`;
}

/** Who is erased, as which pseudonym, by such an occurrence; nothing when it is another, or done already. */
export function readErasureOf(
  occurrence: string,
): { readonly person: PersonId; readonly pseudonym: string } | undefined {
  const [kind, pseudonym, id] = occurrence.split("/");
  if (kind !== "erased" || pseudonym === undefined || id === pseudonym) return undefined;
  const person = ids.person.safeParse(id).data;
  return person && { person, pseudonym };
}

/** The pseudonyms of everybody who was erased, or is about to be. */
export function erasedIn({ occurred }: Pick<Network, "occurred">): ReadonlySet<string> {
  const erasures = [...occurred.entries()].map(([id]) => id.split("/"));
  return new Set(erasures.flatMap(([kind, who]) => (kind === "erased" && who ? [who] : [])));
}

/** Whether who has this pseudonym is taken out of all that is kept of a network. */
export function isErasedAs({ occurred }: Pick<Network, "occurred">, pseudonym: string): boolean {
  // The shorter one was written once, by itself.
  return occurred.has(erasureOf(pseudonym, pseudonym)) || occurred.has(`erased/${pseudonym}`);
}

/** Who is to be erased and is not yet. Who was has a pseudonym there, of which that is written down. */
export function peopleToErase({ people, askings, occurred }: Network): readonly ToErase[] {
  return [...askings].flatMap(({ id: person, erasureSince: since }) => {
    const isErased = !people.has(person) || isErasedAs({ occurred }, person);
    if (since === undefined || isErased) return [];
    return [{ person, since, atLast: instant(Date.parse(since) + PATIENCE_MS) }];
  });
}
