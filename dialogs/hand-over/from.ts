import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { HandOver } from "../../src/domain/cycle/hand-over.ts";
import { successorDay } from "../../src/domain/cycle/successor-day.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { Day } from "../../src/domain/time.ts";
import { readFromDay } from "../../src/language/leaving.ts";
import { button, type State } from "./action.ts";
import { type About, type OnItsWay, onTheirWay } from "./bundle.ts";
import { askCandidate } from "./candidate.ts";
import { hasDay } from "./has-day.ts";
import { lastDayBefore } from "./last-day-before.ts";
import { maySetDay, rungOf } from "./may.ts";
import { ask } from "./question.ts";
import { after, answer, type Scene } from "./scene.ts";
import { tellOfDay } from "./start-tells.ts";
import { wording } from "./wording.ts";

/** Later than this nobody plans to leave: a slip in the year. */
const FURTHEST_DAYS = 730;

/** No day is not; a day that is over counts as today. */
export function isTooFar(day: Day | undefined, today: Day): boolean {
  return day !== undefined && day > daysLater(today, FURTHEST_DAYS);
}

/** A form for the day. */
export function dayForm(scene: Scene, { seat, all }: About, wrong?: string): Outcome<State> {
  const submit = button(wording.save, { kind: "from", seat, ...(all && { all }) }, "primary");
  const field = { kind: "day", name: "day", label: wording.dayLabel, required: true } as const;
  return answer(scene, {
    text: wrong ?? wording.whichDay,
    more: [{ kind: "form", fields: [field], submit }],
  });
}

type Filled = About & {
  readonly day?: Day;
  /** What was filled in, when it came from a form. */
  readonly typed?: string;
};

/** Sets the first day of the successor; without any it is the day on which somebody says yes. */
export function from(scene: Scene, filled: Filled): Outcome<State> {
  const today = todayIn(scene);
  const day = filled.typed === undefined ? filled.day : readFromDay(filled.typed, today);
  if (filled.typed !== undefined && day === undefined) {
    return dayForm(scene, filled, wording.dayUnread);
  }
  if (isTooFar(day, today)) {
    return dayForm(scene, filled, wording.dayTooFar);
  }
  const all = onTheirWay(scene.network, filled);
  if (all.length === 0) return answer(scene, { text: wording.nothingOpen });
  const mine = all.filter(({ seat }) => rungOf(scene, seat) !== undefined);
  if (mine.length === 0) return answer(scene, { text: wording.mayNot });
  if (!mine.some((one) => maySetDay(scene, one)) && mine.some(({ open }) => hasDay(open))) {
    return answer(scene, { text: wording.mayNotSetDay });
  }
  const lastDay = day && lastDayBefore(day, today);
  const moved = mine.filter((one) => maySetDay(scene, one) && one.open.lastDay !== lastDay);
  const facts = moved.map(({ open }) => openedAgain(open, lastDay));
  const next = after(scene, facts);
  const seats = moved.map(({ seat }) => seat);
  const tell = [...tellOfDay(next, seats), ...tellCandidates(next, filled, moved)];
  return ask(next, filled, { changes: facts, tell });
}

function openedAgain(open: HandOver, lastDay: Day | undefined): Fact {
  const { id: seat, leaver } = open;
  return {
    // A day that is set is said by somebody who is still there to say it.
    ...{ kind: "hand-over-opened", seat, why: "leaving" },
    ...(leaver !== undefined && { leaver }),
    ...(lastDay !== undefined && { lastDay }),
  };
}

/** Who was asked for another day is asked again. */
function tellCandidates(scene: Scene, about: About, moved: readonly OnItsWay[]): readonly Tell[] {
  const ids = new Set(moved.map(({ seat }) => seat.id));
  const asked = onTheirWay(scene.network, about, ({ candidate }) => candidate?.state === "asked");
  const changed = asked.filter(({ seat }) => ids.has(seat.id));
  const people = new Set(changed.map(({ open }) => open.candidate?.person));
  return [...people].flatMap((person) => {
    const theirs = changed.filter(({ open }) => open.candidate?.person === person);
    const hasBegun = theirs.some(
      ({ open }) => (successorDay(open) ?? todayIn(scene)) <= todayIn(scene),
    );
    return askCandidate(scene, theirs, hasBegun ? wording.soonerAsked : wording.otherDayAsked);
  });
}
