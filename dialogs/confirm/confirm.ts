import { ownSeatBlocks, vouchedSeatBlocks } from "../../src/cards/confirm-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { momentOf } from "../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../src/domain/change.ts";
import { changedSince, confirmedSince } from "../../src/domain/cycle/changed-since.ts";
import { openSeats } from "../../src/domain/cycle/confirmation-ladder.ts";
import { dueOnAfter } from "../../src/domain/cycle/interval.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Confirmation, Seat } from "../../src/domain/seat.ts";
import { type ClockTime, type Instant, localMoment } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import type { State } from "./action.ts";
import { openFor, ownSeats } from "./open.ts";
import {
  organisationChangedSince,
  confirmed as organisationConfirmed,
  organisationsToConfirm,
} from "./organisation.ts";
import { done, rolesOf, showOpen, thank } from "./reply.ts";
import { answer, type Scene } from "./scene.ts";
import { type Spoken, sayHasLeft, sayOnItsWay, speakFor } from "./speaker.ts";
import { wording } from "./wording.ts";

/** [Klopt] of one seat, one's own or one that one speaks for. */
export function confirm(
  scene: Scene,
  { seat: id, shown }: { readonly seat: SeatId; readonly shown?: Instant },
): Outcome<State> {
  const spoken = speakFor(scene, id);
  if ("refused" in spoken) return spoken.refused;
  const { seat, holder, as } = spoken;
  const { network, event } = scene;
  if (network.handOvers.has(id)) return sayOnItsWay(scene, spoken);
  const since = shown ?? thisMorning(scene);
  const earlier = confirmedSince(network, seat, { shown: since, at: event.at });
  const isChanged = changedSince(network, seat, since);
  if (earlier && !isChanged) return sayAlready(scene, seat, earlier);
  if (isChanged && shown !== undefined) return showAgain(scene, spoken);
  return thank(scene, {
    changes: [confirmed(scene, seat)],
    roles: rolesOf(scene, [seat]),
    ...(as !== "holder" && { of: holder.name }),
  });
}

function thisMorning(scene: Scene): Instant {
  return momentOf(todayIn(scene), "00:00" as ClockTime, scene.network.description.zone);
}

function confirmed({ network, knowledge, event }: Scene, { id }: Seat): Fact {
  const dueOn = dueOnAfter(network, event.at, knowledge.calendar);
  return { kind: "seat-confirmed", seat: id, dueOn };
}

function sayAlready(scene: Scene, seat: Seat, { at, by, standIn }: Confirmation): Outcome<State> {
  const { network, me } = scene;
  const { day } = localMoment(at, network.description.zone);
  const name = by.kind === "person" ? network.people.get(by.person)?.name : undefined;
  const isMe = by.kind === "person" && by.person === me.id;
  const said = isMe ? wording.yourself : name;
  const text = wording.already(
    seatInWords(network, seat),
    standIn === undefined ? said : wording.onBehalf(standIn, isMe ? wording.you : name),
    dayName(day, todayIn(scene)),
  );
  return done(scene, { text });
}

/** What somebody was shown is no longer what it is, so they are asked about what it is now. */
function showAgain(scene: Scene, { seat, as }: Spoken): Outcome<State> {
  return answer(scene, {
    text: wording.changedMeanwhile,
    more: seatBlocks(scene, seat, as),
    asks: { kind: "changed", seat: seat.id, shown: scene.event.at },
  });
}

/** A seat with the buttons for who speaks for it. */
export function seatBlocks({ network, event, me }: Scene, seat: Seat, as: Spoken["as"]) {
  const shown = { network, at: event.at, to: me.id };
  return as === "holder" ? ownSeatBlocks(shown, seat) : vouchedSeatBlocks(shown, seat);
}

/** [Alles klopt]: all that is open of one's own, or what one is asked about somebody else. */
export function confirmAll(
  scene: Scene,
  { shown, of }: { readonly shown?: Instant; readonly of?: PersonId },
): Outcome<State> {
  const { network, me } = scene;
  if (network.askings.get(me.id)?.outSince !== undefined) return sayHasLeft(scene);
  const since = shown ?? lastAsked(scene) ?? thisMorning(scene);
  const along = of === undefined ? organisationsToConfirm(scene) : [];
  const seats = of === undefined ? ownToConfirm(scene, since) : vouchedSeats(scene, of);
  if (seats.length + along.length === 0) return done(scene, { text: wording.alreadyAll });
  const isChanged =
    seats.some((seat) => changedSince(network, seat, since)) ||
    along.some((id) => organisationChangedSince(scene, id, since));
  if (isChanged) {
    return showOpen(scene, wording.changedMeanwhile);
  }
  const name = of && network.people.get(of)?.name;
  return thank(scene, {
    changes: [
      ...seats.map((seat) => confirmed(scene, seat)),
      ...along.map((id) => organisationConfirmed(scene, id)),
    ],
    roles: rolesOf(scene, seats),
    ...(name !== undefined && { of: name }),
  });
}

function lastAsked({ network, me }: Scene): Instant | undefined {
  return network.askings.get(me.id)?.round?.steps.at(-1)?.at;
}

/** What is open; without a question all there is, unless some of it was answered since it was shown. */
function ownToConfirm(scene: Scene, since: Instant): readonly Seat[] {
  const { network, event, me } = scene;
  const asking = network.askings.get(me.id);
  const open = asking ? openSeats({ network, today: todayIn(scene) }, asking) : [];
  if (open.length > 0) return open;
  const own = ownSeats(scene);
  const isAnswered = own.some((seat) =>
    confirmedSince(network, seat, { shown: since, at: event.at }),
  );
  return isAnswered ? [] : own;
}

function vouchedSeats(scene: Scene, of: PersonId): readonly Seat[] {
  return openFor(scene).flatMap((item) =>
    item.kind === "vouch" && item.of === of
      ? item.seats.flatMap((id) => scene.network.seats.get(id) ?? [])
      : [],
  );
}
