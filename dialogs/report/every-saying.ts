import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { writeCoordinatorButton } from "../../src/cards/entrances.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { CountLine } from "../../src/contract/outcome.ts";
import { Collection } from "../../src/domain/collection.ts";
import {
  type Asking,
  confirmationSteps,
  type RoundReason,
  roundReasons,
  updateRhythms,
} from "../../src/domain/cycle/asking.ts";
import { type HandOver, handOverReasons } from "../../src/domain/cycle/hand-over.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { figuresOf } from "../../src/domain/report/figures.ts";
import { countsBy, seatStatuses } from "../../src/domain/report/seat-statuses.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { instant, localMoment } from "../../src/domain/time.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import { CALLS_ON_A_CARD, callsMessage } from "./calls-message.ts";
import { fragileMessage } from "./fragile-message.ts";
import { digestMessage, reportMessage } from "./report-message.ts";
import { LINES_ON_A_CARD, seatsMessage } from "./seats-message.ts";
import { rowOf, type Shown } from "./shown.ts";
import { silentMessage } from "./silent-message.ts";
import { choiceMessage, chosenMessage, updateMessage } from "./updates/own-message.ts";
import { updateWording } from "./updates/wording.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
/** Of the organisations; they differ by their names. */
const SOME = 8;
const asking = instant(Date.UTC(2026, 9, 1, 9));

/** As it is, with everybody silent for each reason, and with every seat on its way to somebody else. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const names = coordinatorsOnDuty(network, at).map(({ person }) => person.name);
  const emergencyLines = emergencyLinesOf({ knowledge, network });
  const more = rowOf([writeCoordinatorButton]);
  yield lineMessage({ text: wording.notAllowed([]), emergencyLines });
  yield lineMessage({ text: wording.notAllowed(names), emergencyLines, more });
  yield lineMessage({ text: updateWording.notAllowed([]), emergencyLines });
  yield lineMessage({ text: updateWording.notAllowed(names), emergencyLines, more });
  const worlds = [
    network,
    withDigests(network),
    ...roundReasons.map((why) => silentNetwork(network, why)),
    handedOver(network),
    { ...network, seats: Collection.empty<SeatId, never>() },
  ];
  for (const world of worlds) {
    yield* everythingOf({ network: world, knowledge, at, asked: linesOf(network) });
  }
  yield digestMessage({ network, knowledge, at });
  yield* updatesIn(worlds, knowledge);
}

/** Some organisations by themselves, and all of them at once. */
function* updatesIn(worlds: readonly Network[], knowledge: Knowledge): Iterable<Message> {
  for (const network of worlds) {
    const shown = { network, knowledge, at };
    const all = [...network.organisations];
    for (const organisations of [all, ...all.slice(0, SOME).map((one) => [one])]) {
      if (organisations.length === 0) continue;
      for (const updates of [undefined, ...updateRhythms]) {
        const managing = { organisations, updates };
        yield updateMessage(shown, managing);
        yield choiceMessage(shown, managing);
        yield chosenMessage(shown, managing);
      }
    }
  }
}

/** The same weeks after each other, each with a few more confirmed. */
function withDigests(network: Network): Network {
  const { counts } = figuresOf(network, at);
  const digests = [38, 40, 41, 42, 43, 44, 45, 46, 47].map((week) => ({
    id: `2026-W${week}`,
    counts: countsBy((status) => (status === "confirmed" ? week : counts[status] + 1)),
  }));
  return { ...network, digests: Collection.of(digests) };
}

function* everythingOf(shown: Shown): Iterable<Message> {
  yield digestMessage(shown);
  yield reportMessage(shown);
  yield fragileMessage(shown);
  for (const page of [0, 1, 3]) {
    yield callsMessage(shown, { from: page * CALLS_ON_A_CARD });
    yield silentMessage(shown, { from: page * LINES_ON_A_CARD });
  }
  for (const status of seatStatuses) {
    for (const from of [0, LINES_ON_A_CARD]) yield seatsMessage(shown, { status, from });
  }
}

/** Everybody was asked about all they have, each up to another rung; those of one step in two to the last. */
function silentNetwork(network: Network, why: RoundReason): Network {
  const { day } = localMoment(at, network.description.zone);
  const askings = [...network.people].flatMap(({ id }, number): readonly Asking[] => {
    const seats = [...network.seats].filter((seat) => holderOn(seat, day) === id);
    const rung =
      number % 2 === 0 ? confirmationSteps.length : (number % confirmationSteps.length) + 1;
    const steps = confirmationSteps.slice(0, rung).map((step) => ({ step, at: asking }));
    const round = { startedAt: at, why, seats: seats.map((seat) => seat.id), steps };
    return seats.length === 0 ? [] : [{ id, round }];
  });
  return { ...network, askings: Collection.of(askings) };
}

function handedOver(network: Network): Network {
  const [candidate] = network.people;
  const handOvers = [...network.seats].map(({ id, holdings }, number): HandOver => {
    const why = handOverReasons[number % handOverReasons.length] ?? "leaving";
    const leaver = holdings.at(-1)?.person;
    const named = number % 3 === 0 ? undefined : candidate;
    const by = { kind: "person", person: leaver ?? named?.id } as const;
    const state = number % 3 === 1 ? "needs-yes" : "asked";
    return {
      ...{ id, why, openedAt: asking, declined: [], steps: [{ step: "coordinator", at: asking }] },
      ...(leaver !== undefined && { leaver }),
      ...(named &&
        by.person && {
          candidate: { person: named.id, namedBy: { ...by, person: by.person }, at: asking, state },
        }),
    };
  });
  return { ...network, handOvers: Collection.of(handOvers) };
}

function linesOf({ themes }: Network): readonly CountLine[] {
  return ["2026-W47", "2026-W48"].flatMap((week) => [
    { outcome: "no-theme", week, times: 2 } as const,
    ...[...themes].flatMap(({ id: theme }): readonly CountLine[] => [
      { outcome: "answered", theme, week, times: 12_345 },
      { outcome: "no-theme", nearest: theme, week, times: 123 },
    ]),
  ]);
}
