import type { Outcome } from "../../src/contract/outcome.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import { isAlive, isOpen } from "../../src/domain/meeting/due-polls.ts";
import type { Poll, VoteAnswer } from "../../src/domain/meeting/poll.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { tooLate } from "./over.ts";
import { leads, participation } from "./rights.ts";
import { answer, type Scene, viewed } from "./scene.ts";
import { show } from "./settle.ts";
import { voteAll } from "./vote.ts";
import { wording } from "./wording.ts";

/** More of them at once is no network that meets. */
const SHOWN = 20;

/** The polls that go on and that somebody has to do with; a single one is shown at once. */
export function list(scene: Scene): Outcome<State> {
  const polls = ofMine(scene);
  const [first, second] = polls;
  if (!first) return answer(scene, { text: wording.listNone });
  if (!second) return show(scene, first.id);
  return answer(scene, { text: wording.list(polls.length), more: rowOf(choicesOf(polls)) });
}

function choicesOf(polls: readonly Poll[]) {
  return polls.slice(0, SHOWN).map(({ id, title }) => button(title, { kind: "show", poll: id }));
}

function ofMine(scene: Scene): readonly Poll[] {
  return [...scene.network.polls]
    .filter((poll) => isAlive(poll))
    .filter((poll) => leads(scene, poll) || (isOpen(poll) && participation(scene, poll)))
    .toSorted((one, other) => (one.deadline < other.deadline ? -1 : 1));
}

/** Whether somebody was asked for a date, and may think that they can still say something. */
export function isAsked(
  { polls }: Network,
  { person, at }: { readonly person: PersonId; readonly at?: Instant | undefined },
): boolean {
  return [...polls].some(
    (poll) =>
      poll.told.some((told) => told.person === person) &&
      (isOpen(poll) || (at !== undefined && at < thoughtOpenUntil(poll))),
  );
}

const DAY_MS = 86_400_000;
/** Whoever comes back from a holiday answers what lay there for so long. */
const LATE_DAYS = 21;

function thoughtOpenUntil({ deadline }: Poll): Instant {
  return instant(Date.parse(deadline) + LATE_DAYS * DAY_MS);
}

/** What became of the last one that they were asked about. */
export function tooLateForAll(scene: Scene): Outcome<State> {
  const asked = [...scene.network.polls].filter(
    (poll) =>
      scene.event.at < thoughtOpenUntil(poll) &&
      poll.told.some(({ person }) => person === scene.me),
  );
  const [newest] = asked.toSorted((one, other) => (one.openedAt > other.openedAt ? -1 : 1));
  return newest ? tooLate(scene, newest) : answer(scene, { text: wording.listNone });
}

/** Those on which who talks can vote now. */
export function openToMe(scene: Scene): readonly Poll[] {
  const { network, event } = scene;
  const today = viewed(scene).today;
  return [...network.polls].filter(
    (poll) =>
      isOpen(poll) &&
      event.at < poll.deadline &&
      participantsOn(network, poll.audience, today).some(({ person }) => person === scene.me),
  );
}

/** "Alles kan", typed; of several polls it is first asked which one. */
export function replyToAll(scene: Scene, as: Extract<VoteAnswer, "yes" | "no">): Outcome<State> {
  const mine = openToMe(scene);
  const [only, second] = mine;
  if (!only) return tooLateForAll(scene);
  if (!second) return voteAll(scene, only.id, as);
  const buttons = mine
    .slice(0, SHOWN)
    .map(({ id, title }) => button(title, { kind: "vote-all", poll: id, as }));
  return answer(scene, { text: wording.list(mine.length), more: rowOf(buttons) });
}
