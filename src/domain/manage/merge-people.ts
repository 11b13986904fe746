import type { Account } from "../account.ts";
import type { Author } from "../author.ts";
import { sameAuthor } from "../author.ts";
import type { Fact } from "../change.ts";
import { dayBefore } from "../holdings.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Person } from "../person.ts";
import type { Doubt, Holding, Seat } from "../seat.ts";

/** One record of a person becomes part of another one of theirs. */
export type PersonMerge = {
  readonly merged: Person;
  /** In which the one that goes sits, sat or will sit. */
  readonly seats: readonly Seat[];
  readonly accounts: readonly Account[];
  readonly facts: readonly Fact[];
};

type Which = { readonly from: PersonId; readonly into: PersonId };

/** Nothing when one of the two is not there, or when they are one. */
export function mergePeople(network: Network, which: Which): PersonMerge | undefined {
  const { from, into } = which;
  const [going, staying] = [network.people.get(from), network.people.get(into)];
  if (!going || !staying || from === into) return undefined;
  const merged = mergedOf(going, staying);
  const named = [...network.seats].filter((seat) => isNamedIn(seat, from));
  const accounts = [...network.accounts].filter(({ person }) => person === from);
  return {
    merged,
    seats: named.filter(({ holdings }) => holdings.some(({ person }) => person === from)),
    accounts,
    facts: [
      { kind: "recorded", part: "people", value: merged },
      ...named.map((seat): Fact => {
        return { kind: "recorded", part: "seats", value: renamed(seat, which) };
      }),
      ...handOverFacts(network, which),
      ...accounts.map(({ id: account, channel }): Fact => {
        return { kind: "account-linked", account, channel, person: into };
      }),
      { kind: "removed", part: "people", id: from },
    ],
  };
}

/** What the one that stays does not say is taken from the other; to be shown in groups each must have agreed. */
function mergedOf(going: Person, staying: Person): Person {
  const { jobTitle, organisation, phone, mail } = going;
  const { hours, absences } = staying.availability;
  return {
    ...(jobTitle !== undefined && { jobTitle }),
    ...(organisation !== undefined && { organisation }),
    ...(phone && { phone }),
    ...(mail && { mail }),
    ...staying,
    expertByExperience: going.expertByExperience || staying.expertByExperience,
    availability: {
      hours: hours.length > 0 ? hours : going.availability.hours,
      absences: absences.length > 0 ? absences : going.availability.absences,
    },
  };
}

function isNamedIn({ holdings, confirmation, doubts }: Seat, id: PersonId): boolean {
  const isBy = (by: Author) => by.kind === "person" && by.person === id;
  return (
    holdings.some(({ person }) => person === id) ||
    (confirmation !== undefined && isBy(confirmation.by)) ||
    doubts.some(({ by }) => isBy(by))
  );
}

function renamed(seat: Seat, { from, into }: Which): Seat {
  const author = (by: Author): Author =>
    by.kind === "person" && by.person === from ? { ...by, person: into } : by;
  const { confirmation, doubts } = seat;
  const holdings = seat.holdings.map((one) =>
    one.person === from ? { ...one, person: into } : one,
  );
  return {
    ...seat,
    holdings: joined(holdings),
    doubts: onceEach(doubts.map((doubt) => ({ ...doubt, by: author(doubt.by) }))),
    ...(confirmation && { confirmation: { ...confirmation, by: author(confirmation.by) } }),
  };
}

/** Who comes after themselves never went. */
function joined(holdings: readonly Holding[]): readonly Holding[] {
  const done: Holding[] = [];
  for (const next of holdings) {
    const last = done.at(-1);
    const goesOn = last?.person === next.person && last.until === dayBefore(next.from);
    if (goesOn) done.splice(-1, 1, { ...next, from: last.from });
    else done.push(next);
  }
  return done;
}

function onceEach(doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.filter(
    ({ by }, index) => doubts.findIndex((other) => sameAuthor(other.by, by)) === index,
  );
}

/** Who was asked for a seat, or leaves one, is the other from now on. */
function handOverFacts({ handOvers }: Network, { from, into }: Which): readonly Fact[] {
  return [...handOvers].flatMap(
    ({ id: seat, why, leaver, lastDay, candidate }): readonly Fact[] => {
      const isLeaver = leaver === from;
      if (!isLeaver && candidate?.person !== from) return [];
      const opened: Fact = {
        ...{ kind: "hand-over-opened", seat, why },
        ...(leaver !== undefined && { leaver: isLeaver ? into : leaver }),
        ...(lastDay !== undefined && { lastDay }),
      };
      const person = candidate?.person === from ? into : candidate?.person;
      const needsYes = candidate?.state === "needs-yes";
      const named: readonly Fact[] =
        person === undefined ? [] : [{ kind: "successor-named", seat, person, needsYes }];
      return [opened, ...named];
    },
  );
}
