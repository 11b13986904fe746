import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { SuccessorStep } from "../../src/domain/cycle/hand-over.ts";
import { openingOf } from "../../src/domain/cycle/opening.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import { type Action, button, type State } from "./action.ts";
import { ownSeatsOf } from "./bundle.ts";
import { lastDayBefore } from "./last-day-before.ts";
import { isCoordinator, leaverOf, rungOf, seatIn } from "./may.ts";
import { name } from "./name.ts";
import { ask } from "./question.ts";
import { after, answer, nameOf, type Scene, todayIn } from "./scene.ts";
import { orphaned, tellLeaver, tellThatOneStays } from "./start-tells.ts";
import { wording } from "./wording.ts";

type Start = Omit<Extract<Action, { readonly kind: "start" }>, "kind">;

/** Somebody says that a seat passes on. */
export function start(scene: Scene, wish: Start): Outcome<State> {
  const seat = seatIn(scene, wish.seat);
  if (!seat) return answer(scene, { text: wording.noSuchSeat });
  const rung = rungOf(scene, seat);
  if (!rung) return answer(scene, { text: wording.mayNot });
  const leaver = leaverOf(scene, seat);
  const mayAll = leaver !== undefined && (leaver === scene.me || isCoordinator(scene));
  const theirs = mayAll ? ownSeatsOf(scene.network, leaver, todayIn(scene)) : [];
  const others = theirs.filter(({ id }) => id !== seat.id);
  if (wish.all === undefined && others.length > 0) {
    return chooseHowMany(scene, wish, { seat, count: theirs.length, leaver });
  }
  return open(scene, {
    rung,
    leaver,
    seats: wish.all ? [seat, ...others] : [seat],
    ...wish,
  });
}

type Several = {
  readonly seat: Seat;
  readonly count: number;
  readonly leaver: PersonId | undefined;
};

/** Of somebody with several seats: this one, or all. */
function chooseHowMany(
  scene: Scene,
  wish: Start,
  { seat, count, leaver }: Several,
): Outcome<State> {
  const role = seatInWords(scene.network, seat);
  const other = leaver === scene.me ? undefined : nameOf(scene.network, leaver);
  const only = button(wording.thisOne(role), startOf(wish, false));
  const all = button(wording.allSeats(count, other), startOf(wish, true), "primary");
  return answer(scene, {
    text: wording.howMany(count, other),
    more: [{ kind: "buttons", buttons: [only, all] }],
  });
}

type Opening = {
  readonly rung: SuccessorStep;
  readonly leaver: PersonId | undefined;
  readonly seats: readonly Seat[];
  readonly from?: Day | undefined;
  /** Who was named in the same sentence. */
  readonly person?: PersonId | undefined;
};

function startOf(wish: Start, all: boolean): Action {
  return { kind: "start", ...wish, all };
}

/** Begins the hand-overs that are not under way; those that are get the day, when one was said. */
function open(scene: Scene, opening: Opening): Outcome<State> {
  const { rung, leaver, seats, from, person } = opening;
  const facts = seats.flatMap((seat) => openingFacts(scene, { rung, leaver, seat, from }));
  const replaced = seats.flatMap((seat) => orphaned(scene, seat, facts));
  const next = after(scene, facts);
  const [first] = seats;
  if (!first) return answer(scene, { text: wording.noSuchSeat });
  const about = { seat: first.id, ...(seats.length > 1 && { all: true }) };
  const tell = [
    ...replaced,
    ...tellLeaver(next, seats, leaver),
    ...tellThatOneStays(scene, next, seats),
  ];
  if (person === undefined) return ask(next, about, { changes: facts, tell });
  const named = name(next, { ...about, person });
  return { ...named, changes: [...facts, ...named.changes], tell: [...tell, ...named.tell] };
}

function openingFacts(
  scene: Scene,
  { rung, leaver, seat, from }: Omit<Opening, "seats"> & { readonly seat: Seat },
): readonly Fact[] {
  const today = todayIn(scene);
  const lastDay = from === undefined ? undefined : lastDayBefore(from, today);
  const opening = leaver
    ? openingOf(seat, { leaver, why: "leaving", lastDay, today })
    : ({ kind: "hand-over-opened", seat: seat.id, why: "empty" } as const);
  const before = scene.network.handOvers.get(seat.id);
  const isSame = before !== undefined && (!leaver || before.leaver === opening.leaver);
  const isMoved = opening.lastDay !== undefined && opening.lastDay !== before?.lastDay;
  const isAsked = isSame && before.steps.some(({ step }) => step === rung);
  // Who was to come and does not is no leaver: the one before them is asked.
  const asked = opening.leaver === leaver || rung !== "leaver";
  return [
    ...(isSame && !isMoved ? [] : [opening]),
    ...(isAsked || !asked
      ? []
      : [{ kind: "hand-over-stepped", seat: seat.id, step: rung } as const]),
  ];
}
