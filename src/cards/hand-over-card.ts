import type { HandOver, SuccessorStep } from "../domain/cycle/hand-over.ts";
import { offeredSuccessors } from "../domain/cycle/offered-successors.ts";
import { successorDay } from "../domain/cycle/successor-day.ts";
import type { PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Seat } from "../domain/seat.ts";
import { type Day, type Instant, localMoment } from "../domain/time.ts";
import { dayName } from "../language/day.ts";
import { inShortList } from "../language/list.ts";
import type { Block, Button, Span } from "../messages/message.ts";
import { handOverButton } from "./hand-over-button.ts";
import { inheritedRows } from "./inherited-rows.ts";
import { seatInWords } from "./seat-role.ts";
import { wording } from "./wording.ts";

/** A seat on its way, as somebody is asked about it. */
export type HandOverShown = {
  readonly network: Network;
  readonly seat: Seat;
  readonly at: Instant;
  /** Who reads it. */
  readonly to: PersonId;
  /** As whom they are asked for a successor; worked out from the seat when left out. */
  readonly as?: SuccessorStep;
  /** Other seats that go along: the buttons are then about all of them. */
  readonly more?: readonly Seat[];
};

/** Somebody may have every seat there is; so many are read. */
const LISTED = 8;
const words = wording.handOver;

/** The question who takes the seat, with the names that are likely and a way out. */
export function findSuccessorBlocks(shown: HandOverShown): readonly Block[] {
  const { network, seat, at, to, more = [] } = shown;
  const today = localMoment(at, network.description.zone).day;
  const along = more.length > 0 && { all: true };
  const about = { seat: seat.id, ...along };
  const names = offeredSuccessors(network, seat, today).flatMap((person) => {
    const name = network.people.get(person)?.name;
    const label = person === to ? words.myself : name;
    return label === undefined
      ? []
      : [handOverButton(label, { kind: "name", ...about, person }, "primary")];
  });
  return [
    { kind: "text", spans: questionFor(shown, today) },
    {
      kind: "buttons",
      buttons: [
        ...names,
        handOverButton(words.somebodyElse, { kind: "name-other", ...about }),
        handOverButton(words.unknownYet, { kind: "dont-know", ...about }),
      ],
    },
  ];
}

function questionFor(shown: HandOverShown, today: Day): readonly Span[] {
  const { network, seat, to, as, more = [] } = shown;
  const open = network.handOvers.get(seat.id);
  const roles = rolesOf(network, [seat, ...more]);
  const isLeaver = as === "leaver" || (as === undefined && open?.leaver === to);
  const spans = (before: string, after = "?"): readonly Span[] => [
    { text: before },
    { text: roles, style: "bold" },
    { text: after },
  ];
  if (isLeaver) return spans(words.afterYou);
  const name = open?.leaver && network.people.get(open.leaver)?.name;
  if (name === undefined) return spans(words.isEmpty, words.isEmptyAfter);
  return spans(leaves(name, open, today));
}

/** What makes it time for a next one, as who does not know the leaver reads it. */
export function whyNext(network: Network, seat: Seat, today: Day): string {
  const open = network.handOvers.get(seat.id);
  const name = open?.leaver && network.people.get(open.leaver)?.name;
  const role = seatInWords(network, seat);
  if (name === undefined) return `${words.isEmpty}${role}${words.isEmptyAfter}`;
  return `${leaves(name, open, today)}${role}?`;
}

function leaves(name: string, open: HandOver | undefined, today: Day): string {
  if (open?.why === "gone") return words.isGone(name);
  if (open?.why === "not-theirs") return words.notTheirs(name);
  const day = open && successorDay(open);
  const inWords = day && dayName(day, today);
  // Who does not say so themselves may know nothing of it.
  const isTheirs = open?.saidBy === "leaver" || (open?.saidBy !== undefined && day !== undefined);
  return isTheirs ? words.leaves(name, inWords) : words.passesOnOf(name, inWords);
}

/** What a seat comes to for who is asked to take it, and the question whether they do. */
export function takeOverBlocks(shown: HandOverShown): readonly Block[] {
  const { network, seat, at, more = [] } = shown;
  const today = localMoment(at, network.description.zone).day;
  const open = network.handOvers.get(seat.id);
  const asker = open?.candidate && askerOf(network, open);
  const day = open && successorDay(open);
  const about = { seat: seat.id, ...(more.length > 0 && { all: true }) };
  const isComing = day !== undefined && day > today;
  const remindedAt = open?.candidate?.remindedAt;
  return [
    {
      kind: "text",
      spans: [
        { text: words.asks(asker, isComing ? dayName(day, today) : undefined) },
        { text: rolesOf(network, [seat, ...more]), style: "bold" },
        { text: words.becomes(network.description.name) },
      ],
    },
    ...inheritedRows({
      ...{ network, seats: [seat, ...more], at },
      ...{ day: isComing ? day : today, taker: shown.to },
    }),
    { kind: "text", spans: [{ text: words.means }], tone: "subtle" },
    ...(remindedAt === undefined
      ? []
      : [{ kind: "text", spans: [{ text: words.asksAgain }] } as const]),
    { kind: "buttons", buttons: answers(about) },
  ];
}

function answers(about: { readonly seat: string }): readonly Button[] {
  return [
    handOverButton(words.accept, { kind: "accept", ...about }, "primary"),
    handOverButton(words.decline, { kind: "decline", ...about }),
    handOverButton(words.discuss, { kind: "discuss", ...about }),
  ];
}

function askerOf(network: Network, { candidate }: HandOver): string | undefined {
  const by = candidate?.namedBy;
  return by?.kind === "person" ? network.people.get(by.person)?.name : undefined;
}

/** The seats in words, no more than can be read. */
export function rolesOf(network: Network, seats: readonly Seat[]): string {
  return inShortList(
    seats.map((seat) => seatInWords(network, seat)),
    LISTED,
  );
}
