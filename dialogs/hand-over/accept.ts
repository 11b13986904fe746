import { rolesOf } from "../../src/cards/hand-over-card.ts";
import { inheritedRows } from "../../src/cards/inherited-rows.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { dueOnAfter } from "../../src/domain/cycle/interval.ts";
import { dayOfAccepting } from "../../src/domain/cycle/successor-day.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { dayName } from "../../src/language/day.ts";
import type { State } from "./action.ts";
import { asTheyWere } from "./as-they-were.ts";
import { type About, type OnItsWay, onTheirWay } from "./bundle.ts";
import { ownDataBlocks } from "./own-data.ts";
import { peopleToMeet } from "./people-to-meet.ts";
import { after, answer, type Scene } from "./scene.ts";
import { firstDay, tellsOfYes } from "./tells-of-yes.ts";
import { wording } from "./wording.ts";

/** The seats for which the one who talks is asked; with what is said when there are none. */
export function askedOfMe(
  scene: Scene,
  about: About,
): { readonly asked: readonly OnItsWay[] } | { readonly refusal: Outcome<State> } {
  const { me } = scene;
  const isMine = onTheirWay(scene.network, about, ({ candidate }) => candidate?.person === me);
  const asked = isMine.filter(({ open }) => open.candidate?.state === "asked");
  if (asked.length > 0) return { asked };
  const text = isMine.length > 0 ? wording.yesFirst : notAsked(scene, about.seat);
  return { refusal: answer(scene, { text }) };
}

/** Pressed again, or late: how it is now. */
function notAsked(scene: Scene, id: SeatId): string {
  const { network, me } = scene;
  const open = network.handOvers.get(id);
  if (open) return open.candidate ? wording.onlyCandidate : wording.notNeeded;
  const today = todayIn(scene);
  const last = network.seats.get(id)?.holdings.at(-1);
  const isMine = last?.person === me && (last.until === undefined || last.until >= today);
  if (!isMine) return wording.notNeeded;
  return wording.alreadyYours(last.from > today ? dayName(last.from, today) : undefined);
}

/** The candidate says yes. */
export function accept(scene: Scene, about: About): Outcome<State> {
  const found = askedOfMe(scene, about);
  return "refusal" in found ? found.refusal : settleAccepted(scene, found.asked);
}

type Done = { readonly changes: readonly Fact[]; readonly tell: readonly Tell[] };

/** The seats pass on to who is talking; everybody whom it concerns hears of it once. */
export function settleAccepted(
  scene: Scene,
  asked: readonly OnItsWay[],
  before: Done = { changes: [], tell: [] },
): Outcome<State> {
  const { network, event, me, knowledge } = scene;
  const today = todayIn(scene);
  const dueOn = dueOnAfter(network, event.at, knowledge.calendar);
  const facts = asked.map(
    ({ seat, open }): Fact => ({
      ...{ kind: "successor-accepted", seat: seat.id, person: me },
      ...{ from: dayOfAccepting(open, today), dueOn },
    }),
  );
  const next = after(scene, facts);
  return answer(next, {
    text: wording.welcome(rolesOf(network, seatsOf(asked))),
    more: welcomeBlocks(next, asked),
    changes: [...before.changes, ...asTheyWere(scene, asked), ...facts],
    tell: [...before.tell, ...tellsOfYes(scene, asked, me)],
    state: { kind: "done" },
  });
}

function seatsOf(asked: readonly OnItsWay[]): readonly Seat[] {
  return asked.map(({ seat }) => seat);
}

/** One list of what comes along, and whom to meet. */
function welcomeBlocks(scene: Scene, asked: readonly OnItsWay[]) {
  const { network, event, me } = scene;
  const seats = seatsOf(asked);
  const day = firstDay(scene, asked);
  return [
    ...inheritedRows({ network, seats, day, at: event.at, taker: me, isTaken: true }),
    ...ownDataBlocks(
      scene,
      seats.flatMap(({ id }) => network.seats.get(id) ?? []),
    ),
    ...peopleToMeet(scene, seats),
  ];
}
