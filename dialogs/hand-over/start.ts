import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import { type Action, button, type State } from "./action.ts";
import { allSeatsOf, ownSeatsOf } from "./bundle.ts";
import { dayForm, isTooFar } from "./from.ts";
import { isCoordinator, leaverOf, rungOf, seatIn } from "./may.ts";
import { name } from "./name.ts";
import { openingFacts } from "./opening-facts.ts";
import { ask } from "./question.ts";
import { after, answer, nameOf, type Scene } from "./scene.ts";
import { orphaned, tellLeaver, tellOfDay, tellThatOneStays } from "./start-tells.ts";
import { wording } from "./wording.ts";

type Start = Omit<Extract<Action, { readonly kind: "start" }>, "kind">;

/** Somebody says that a seat passes on. */
export function start(scene: Scene, wish: Start): Outcome<State> {
  const seat = seatIn(scene, wish.seat);
  if (!seat) return answer(scene, { text: wording.noSuchSeat });
  if (!rungOf(scene, seat)) return answer(scene, { text: wording.mayNot });
  const leaver = leaverOf(scene, seat);
  // Nobody is asked for a successor by saying of themselves that they are gone.
  const isGone = wish.gone === true && leaver !== undefined && leaver !== scene.me;
  const theirs = leaver === undefined ? [] : seatsToSpeakOf(scene, leaver, isGone);
  const others = theirs.filter(({ id }) => id !== seat.id);
  if (wish.all === undefined && others.length > 0) {
    return chooseHowMany(scene, wish, { seat, count: others.length + 1, leaver });
  }
  return open(scene, {
    leaver,
    isGone,
    seats: wish.all ? [seat, ...others] : [seat],
    ...wish,
  });
}

/** Of the seats of somebody those of which the one who talks may say that they pass on. */
function seatsToSpeakOf(scene: Scene, leaver: PersonId, isGone: boolean): readonly Seat[] {
  const seatsOf = isGone ? allSeatsOf : ownSeatsOf;
  return seatsOf(scene.network, leaver, todayIn(scene)).filter(
    (seat) => rungOf(scene, seat) !== undefined,
  );
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
  readonly leaver: PersonId | undefined;
  readonly isGone: boolean;
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
  const { leaver, isGone, seats, person } = opening;
  const isMine = leaver === undefined || leaver === scene.me || isCoordinator(scene);
  const isFar = isTooFar(opening.from, todayIn(scene));
  const from = isMine && !isFar ? opening.from : undefined;
  const facts = seats.flatMap((seat) => openingFacts(scene, { leaver, isGone, seat, from }));
  const replaced = seats.flatMap((seat) => orphaned(scene, seat, facts));
  const next = after(scene, facts);
  const onTheWay = seats.filter(({ id }) => next.network.handOvers.has(id));
  const [first] = onTheWay;
  if (!first) return answer(scene, { text: followedInWords(scene, seats, leaver), changes: facts });
  const about = { seat: first.id, ...(onTheWay.length > 1 && { all: true }) };
  const tell = [
    ...replaced,
    ...tellLeaver(next, newsOf(scene, onTheWay, opening, facts), { leaver, isGone }),
    ...(from === undefined || isGone ? [] : tellOfDay(next, onTheWay)),
    ...tellThatOneStays(scene, next, onTheWay),
  ];
  if (isMine && isFar) {
    return { ...dayForm(next, about, wording.dayTooFar), changes: facts, tell };
  }
  if (person === undefined) return ask(next, about, { changes: facts, tell });
  const named = name(next, { ...about, person });
  return { ...named, changes: [...facts, ...named.changes], tell: [...tell, ...named.tell] };
}

/** The seats of which it was not said before: who looks at what is under way says nothing new. */
function newsOf(
  { network }: Scene,
  seats: readonly Seat[],
  { leaver, isGone }: Opening,
  facts: readonly Fact[],
): readonly Seat[] {
  const opened = new Set(
    facts.flatMap((fact) => (fact.kind === "hand-over-opened" ? [fact.seat] : [])),
  );
  return seats.filter(
    ({ id }) => opened.has(id) && (isGone || network.handOvers.get(id)?.leaver !== leaver),
  );
}

/** Somebody is gone from seats for which the next one is known already. */
function followedInWords(
  scene: Scene,
  seats: readonly Seat[],
  leaver: PersonId | undefined,
): string {
  const today = todayIn(scene);
  const next = seats[0]?.holdings.find((one) => one.from > today && one.person !== leaver);
  return wording.followed(nameOf(scene.network, next?.person), next && dayName(next.from, today));
}
