import type { PersonId, SeatId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import type { Person } from "../../domain/person.ts";
import { holderOn, type Seat } from "../../domain/seat.ts";
import { seatIndex } from "../../domain/seat-index.ts";
import type { Day } from "../../domain/time.ts";
import { wordsOf } from "../../domain/words.ts";
import { findNamed } from "./find-named.ts";
import { sameWord } from "./same-word.ts";

/** Whom words mean: seats to choose from when there are more, or people who have none. */
export type FoundOwner =
  | { readonly kind: "seats"; readonly seats: readonly [Seat, ...Seat[]] }
  | { readonly kind: "no-seat"; readonly people: readonly Person[] }
  | { readonly kind: "nobody" };

/** Where one looks. */
export type OwnerQuestion = {
  readonly network: Network;
  readonly day: Day;
  /** What a seat is, in words. */
  readonly seatName: (seat: Seat) => string;
  /** The seats that are meant before others, such as those of a meeting. */
  readonly among?: ReadonlySet<SeatId>;
};

/** Longer words are to stand in the name of a seat; of shorter ones as many as possible. */
const SHORT = 3;

/** Which seat is meant by a name, or by what the seat is. */
export function findOwner(question: OwnerQuestion, said: string): FoundOwner {
  const words = wordsOf(said, 200);
  if (words.length === 0) return { kind: "nobody" };
  const named = findNamed({ network: question.network, words, asked: false });
  const people = named.flatMap((one) => (one.kind === "person" ? [one.person] : []));
  if (people.length > 0) return ownersAmong(question, people);
  const meant = asSeats(seatsSaid(question, words));
  if (meant) return meant;
  const contacts = named.flatMap((one) =>
    one.kind === "organisation" ? seatIndex(question.network).contactsOf(one.organisation.id) : [],
  );
  return asSeats(contacts) ?? { kind: "nobody" };
}

/** The seat by which somebody takes part: one of the meeting, and that of a deputy last. */
export function seatOfPerson(
  { network, day, among }: Omit<OwnerQuestion, "seatName">,
  person: PersonId,
): Seat | undefined {
  const own = seatIndex(network)
    .everHeldBy(person)
    .filter((seat) => holderOn(seat, day) === person);
  return (
    own.find(({ id }) => among?.has(id)) ?? own.find(({ role }) => role.kind !== "deputy") ?? own[0]
  );
}

function ownersAmong(question: OwnerQuestion, people: readonly Person[]): FoundOwner {
  const seats = people.flatMap(({ id }) => seatOfPerson(question, id) ?? []);
  return asSeats(seats) ?? { kind: "no-seat", people };
}

function asSeats([first, ...others]: readonly Seat[]): FoundOwner | undefined {
  return first && { kind: "seats", seats: [first, ...others] };
}

/** Seats of which the name has the words; of those the ones that say the least besides. */
function seatsSaid(
  { network, seatName }: OwnerQuestion,
  words: readonly string[],
): readonly Seat[] {
  const long = words.filter(({ length }) => length > SHORT);
  const telling = long.length > 0 ? long : words;
  const fitting = [...network.seats].flatMap((seat) => {
    const name = wordsOf(seatName(seat));
    const stands = (word: string) => name.some((one) => sameWord(one, word));
    if (!telling.every(stands)) return [];
    return [{ seat, rank: words.filter(stands).length * MANY - name.length }];
  });
  const best = Math.max(...fitting.map(({ rank }) => rank));
  return fitting.filter(({ rank }) => rank === best).map(({ seat }) => seat);
}

/** More words than a name has: what was said counts before what was not. */
const MANY = 1_000;
