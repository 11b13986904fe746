import { rolesOf } from "../../src/cards/hand-over-card.ts";
import { inheritedRows } from "../../src/cards/inherited-rows.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { dueOnAfter } from "../../src/domain/cycle/interval.ts";
import { dayOfAccepting } from "../../src/domain/cycle/successor-day.ts";
import { dayBefore } from "../../src/domain/holdings.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import { button, type State } from "./action.ts";
import { type About, type OnItsWay, onTheirWay } from "./bundle.ts";
import { ownDataBlocks } from "./own-data.ts";
import { peopleToMeet } from "./people-to-meet.ts";
import {
  after,
  answer,
  nameOf,
  occasionOf,
  otherCoordinators,
  type Scene,
  tellPerson,
} from "./scene.ts";
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
    changes: [...before.changes, ...facts],
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

function firstDay(scene: Scene, asked: readonly OnItsWay[]): Day {
  const today = todayIn(scene);
  const days = asked.map(({ open }) => dayOfAccepting(open, today));
  return days.sort()[0] ?? today;
}

function objection(asked: readonly OnItsWay[]) {
  const seat = asked[0]?.seat.id ?? ("-" as SeatId);
  return button(wording.stay, {
    ...{ kind: "withdraw", seat, told: true },
    ...(asked.length > 1 && { all: true }),
  });
}

/** Who leaves, who named them and who looks after the network. */
export function tellsOfYes(
  scene: Scene,
  asked: readonly OnItsWay[],
  successor: PersonId,
): readonly Tell[] {
  const { network, event } = scene;
  const today = todayIn(scene);
  const [first] = asked;
  if (!first) return [];
  const { open } = first;
  const day = firstDay(scene, asked);
  const says = nameOf(network, successor) ?? "";
  const roles = rolesOf(network, seatsOf(asked));
  const from = day > today ? dayName(day, today) : undefined;
  const key = `accepted/${first.seat.id}/${occasionOf(event)}`;
  const stays = from === undefined ? undefined : dayName(dayBefore(day), today);
  // Who is gone hears nothing; who was only called gone may still be there.
  const hears = open.why !== "gone" || open.saidBy === undefined;
  const leaver = open.leaver === undefined || !hears ? [] : [open.leaver];
  const namers = asked.flatMap(({ open: { candidate } }) =>
    candidate?.namedBy.kind === "person" ? [candidate.namedBy.person] : [],
  );
  const others = new Set([...namers, ...otherCoordinators(scene)]);
  for (const known of [...leaver, successor]) others.delete(known);
  return [
    ...leaver
      .filter((person) => person !== successor && person !== scene.me)
      .map((person) =>
        open.saidBy === "leaver"
          ? tellPerson(person, { key, text: wording.saidYesToYou(says, roles, stays), blocks: [] })
          : tellPerson(person, {
              ...{ key, text: wording.takenFromYou(says, roles, stays) },
              blocks: [{ kind: "buttons", buttons: [objection(asked)] }],
            }),
      ),
    ...[...others].map((person) =>
      tellPerson(person, { key, text: wording.saidYes(says, roles, from), blocks: [] }),
    ),
  ];
}
