import type { PersonId, ThemeId } from "../ids.ts";
import type { Network } from "../network.ts";
import { holderOn } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import type { Day } from "../time.ts";
import { audienceSeats, type Participant, participantsOn } from "./audience.ts";
import type { Poll, Vote, VoteAnswer } from "./poll.ts";
import { compareSlots, type Slot } from "./slot.ts";

/** How one proposal stands, seen from a day: who sits there then counts, each once. */
export type Tallied = {
  /** Its place in the poll. */
  readonly index: number;
  readonly slot: Slot;
  readonly yes: readonly PersonId[];
  readonly ratherNot: readonly PersonId[];
  readonly no: readonly PersonId[];
  /** Of whom nothing was heard. */
  readonly silent: readonly PersonId[];
  /** Themes with a webber who can. */
  readonly themes: readonly ThemeId[];
  /** Who knows poverty from own life and can. */
  readonly experts: readonly PersonId[];
  /** Who organises it or looks after the network, and can. */
  readonly organisers: readonly PersonId[];
};

/** The vote that counts for somebody: their own, or what was left in their seats. */
function voteFor({ votes }: Pick<Poll, "votes">, { person, seats }: Participant) {
  const own = votes.find((vote) => vote.person === person);
  if (own) return own;
  const left = votes.filter((vote) => vote.seats.some((seat) => seats.includes(seat)));
  return left.reduce<Vote | undefined>(
    (newest, vote) => (newest === undefined || isAfter(vote, newest) ? vote : newest),
    undefined,
  );
}

/** Of the same moment the one of who comes first by name, so that the order of votes is nothing. */
function isAfter(one: Vote, other: Vote): boolean {
  return one.at === other.at ? one.person < other.person : one.at > other.at;
}

/** Who is asked on a day, and who of them has answered. */
export function turnoutOf(network: Network, poll: Poll, day: Day) {
  const people = participantsOn(network, poll.audience, day);
  const voted = people.filter((one) => voteFor(poll, one) !== undefined);
  const silent = people.filter((one) => voteFor(poll, one) === undefined);
  return { people, voted, silent };
}

/** How each proposal stands, in their order. */
export function tallyOf(network: Network, poll: Poll, day: Day): readonly Tallied[] {
  const people = participantsOn(network, poll.audience, day);
  const answers = new Map(people.map((one) => [one.person, voteFor(poll, one)?.answers]));
  return poll.proposals.map((slot, index) => {
    const those = (answer: VoteAnswer | undefined) =>
      people.map(({ person }) => person).filter((id) => answers.get(id)?.[index] === answer);
    const yes = those("yes");
    return {
      ...{ index, slot, yes, silent: those(undefined) },
      ...{ ratherNot: those("rather-not"), no: those("no") },
      themes: themesOf(network, poll, { who: new Set(yes), day }),
      experts: yes.filter((id) => network.people.get(id)?.expertByExperience === true),
      organisers: yes.filter((id) => organises(network, poll, { person: id, day })),
    };
  });
}

/** Themes of the webbers who are meant. */
export function themesMeant(network: Network, poll: Poll): readonly ThemeId[] {
  return [
    ...new Set(
      audienceSeats(network, poll.audience).flatMap(({ role }) =>
        role.kind === "webber" ? [role.theme] : [],
      ),
    ),
  ];
}

type Who = { readonly who: ReadonlySet<PersonId>; readonly day: Day };

function themesOf(network: Network, poll: Poll, { who, day }: Who): readonly ThemeId[] {
  const seats = audienceSeats(network, poll.audience);
  const themes = seats.flatMap((seat) => {
    const holder = holderOn(seat, day);
    return seat.role.kind === "webber" && holder !== undefined && who.has(holder)
      ? [seat.role.theme]
      : [];
  });
  return [...new Set(themes)];
}

function organises(
  network: Network,
  { organiser }: Poll,
  { person, day }: { readonly person: PersonId; readonly day: Day },
): boolean {
  const own = network.seats.get(organiser);
  const seats = [...(own ? [own] : []), ...seatIndex(network).ofKind("coordinator")];
  return seats.some((seat) => holderOn(seat, day) === person);
}

/** The best first: most who can, fewest who cannot, most themes with a webber, earliest. */
export function ranked(tallied: readonly Tallied[]): readonly Tallied[] {
  return tallied.toSorted(
    (one, other) =>
      other.yes.length - one.yes.length ||
      one.no.length - other.no.length ||
      other.themes.length - one.themes.length ||
      compareSlots(one.slot, other.slot),
  );
}
