import { todayIn } from "../../src/contract/in-turn.ts";
import { daysLater } from "../../src/domain/days.ts";
import { ids, type PollId } from "../../src/domain/ids.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import {
  firstDayToPropose,
  proposalCounts,
  usualDeadline,
  usualWindow,
} from "../../src/domain/meeting/poll-days.ts";
import { type Proposal, proposalsFor } from "../../src/domain/meeting/proposals.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Draft, Proposing } from "./action.ts";
import { type Scene, workingIn } from "./scene.ts";
import { wording } from "./wording.ts";

/** A draft and what is to be said of how it was made. */
export type Made = { readonly draft: Draft; readonly notes: readonly string[] };

type More = {
  /** The poll whose place it takes; its days are not proposed again. */
  readonly instead?: PollId;
  readonly without?: ReadonlySet<Day>;
};

/** So far after a first day, or after what was looked at in vain. */
const SPAN_DAYS = 14;
const FURTHER_DAYS = 42;

/** Looks for days and makes a draft of them. */
export function makeDraft(scene: Scene, proposing: Proposing, more: More = {}): Made {
  const { kind: _kind, from: _from, until: _until, parts: _parts, ...subject } = proposing;
  const { found, notes } = look(scene, proposing, more);
  const today = todayIn(scene);
  const [first] = found;
  const deadline = first
    ? usualDeadline(today, first.slot.day, workingIn(scene))
    : daysLater(today, 7);
  const draft: Draft = {
    ...{ kind: "draft", draft: freePollId(scene), ...subject, deadline, isSecret: false },
    proposals: found.map(({ slot }) => slot),
    ...(more.instead !== undefined && { instead: more.instead }),
  };
  return { draft, notes };
}

function look(
  scene: Scene,
  { audience, minutes, parts, from, until }: Proposing,
  { without }: More,
): { readonly found: readonly Proposal[]; readonly notes: readonly string[] } {
  const { network, knowledge } = scene;
  const today = todayIn(scene);
  const earliest = firstDayToPropose(today, workingIn(scene));
  const window = usualWindow(today);
  const wanted = { audience, minutes, ...(parts && { parts }), ...(without && { without }) };
  const begin = latest(from ?? (until === undefined ? window.from : earliest), earliest);
  const end = until ?? (from === undefined ? window.until : daysLater(begin, SPAN_DAYS));
  const inTime = proposalsFor(network, knowledge.calendar, { ...wanted, from: begin, until: end });
  if (inTime.length >= proposalCounts.least) return { found: inTime, notes: [] };
  const next = latest(daysLater(end, 1), earliest);
  const later = proposalsFor(network, knowledge.calendar, {
    ...wanted,
    ...{ from: next, until: daysLater(next, FURTHER_DAYS) },
    count: proposalCounts.usual - inTime.length,
  });
  const found = [...inTime, ...later];
  return { found, notes: [found.length === 0 ? wording.noDays : wording.lookedFurther] };
}

function latest(one: Day, other: Day): Day {
  if (one > other) return one;
  return other;
}

/** Made from the event, so that the same press makes the same poll. */
function freePollId({ network, event }: Scene): PollId {
  for (let number = 0; ; number++) {
    const mark = markOf(`${event.id} ${event.at} ${number}`);
    const id = ids.poll.parse(`poll-${mark}`);
    if (!network.polls.has(id)) return id;
  }
}
