import type { Tell } from "../../src/contract/outcome.ts";
import type { Hour, Struck, Timetable } from "../../src/contract/timetable.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { reachablePeople } from "../../src/domain/mail-account.ts";
import {
  type DuePoll,
  duePolls,
  nextPoll,
  type PollsAt,
} from "../../src/domain/meeting/due-polls.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import { slotStarts } from "../../src/domain/meeting/slot.ts";
import { firstWithin, friendlyHours } from "../../src/domain/meeting/telling-hours.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import { coordinatorsToTell } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { ballotMessage } from "./ballot.ts";
import { resultMessage } from "./result.ts";
import { organiserOf, type Viewed } from "./viewed.ts";
import { wording } from "./wording.ts";

/** Polls go out, remind once, and end; all of it worked out from who was told and who voted. */
export const timetable: Timetable = {
  isPrompt: true,
  strike: (hour) => sum(duePolls(looking(hour)).map((due) => tried(() => struck(hour, due)))),
  nextAt: (hour) => nextPoll(looking(hour)),
};

function looking({ network, knowledge, at }: Hour): PollsAt {
  return { network, at, calendar: knowledge.calendar };
}

function sum(all: readonly Struck[]): Struck {
  return {
    changes: all.flatMap(({ changes }) => changes),
    tell: all.flatMap(({ tell }) => tell),
    failed: all.flatMap(({ failed = [] }) => failed),
  };
}

/** One poll that cannot be told of must not keep people from the others. */
function tried(work: () => Struck): Struck {
  try {
    return work();
  } catch (thrown) {
    return { changes: [], tell: [], failed: [thrown] };
  }
}

function struck(hour: Hour, due: DuePoll): Struck {
  const { poll } = due;
  switch (due.kind) {
    case "ask":
    case "remind":
      return {
        changes: [{ kind: "poll-told", poll: poll.id, people: due.people }],
        tell: due.people.map((person) => ballotTo(hour, due, person)),
      };
    case "withdrawn":
      return {
        changes: [{ kind: "poll-end-told", poll: poll.id, people: due.people }],
        tell: due.people.map((person) => withdrawnTo(hour, poll, person)),
      };
    case "close":
      return ends(hour, poll, "closed");
    case "lapse":
      return ends(hour, poll, "lapsed");
    default:
      return due satisfies never;
  }
}

function ballotTo(
  hour: Hour,
  { kind, poll }: Extract<DuePoll, { readonly kind: "ask" | "remind" }>,
  person: PersonId,
): Tell {
  const viewed = { ...viewedAt(hour), viewer: person };
  return {
    ...{ to: { kind: "person", person }, key: `poll/${kind}/${poll.id}`, until: poll.deadline },
    message: ballotMessage(viewed, poll, kind === "ask" ? "asks" : "reminds"),
    about: { kind: "ballot", poll: poll.id },
  };
}

/** By day, and as long as one of the days that they keep free lies ahead. */
function withdrawnTo(hour: Hour, poll: Poll, person: PersonId): Tell {
  const said = poll.closedAt === undefined ? wording.toldWithdrawn : wording.toldNotPlanned;
  const text = said(poll.title);
  const until = lastStart(hour, poll);
  return {
    ...{ to: { kind: "person", person }, key: `poll/withdrawn/${poll.id}` },
    message: { summary: text, blocks: [paragraph(text)] },
    notBefore: firstWithin(hour.at, friendlyHours, hour.network.description.zone),
    ...(until !== undefined && { until }),
  };
}

function viewedAt({ network, at }: Hour): Viewed {
  return { network, today: localMoment(at, network.description.zone).day };
}

/** Ended at the moment itself; who organises it hears of it by day. */
function ends(hour: Hour, poll: Poll, as: "closed" | "lapsed"): Struck {
  const facts: readonly Fact[] = [
    ...(poll.closedAt === undefined ? [{ kind: "poll-closed", poll: poll.id } as const] : []),
    ...(as === "lapsed" ? [{ kind: "poll-withdrawn", poll: poll.id } as const] : []),
  ];
  const viewed = viewedAt(hour);
  const over: Poll = { ...poll, closedAt: poll.closedAt ?? hour.at };
  const notBefore = firstWithin(hour.at, friendlyHours, hour.network.description.zone);
  const tell = leadersOf(hour, poll).map(({ to, viewer }): Tell => {
    const view = viewer === undefined ? viewed : { ...viewed, viewer };
    const message = as === "closed" ? resultMessage(view, over) : lapsedMessage(poll);
    const until = as === "closed" ? lastStart(hour, poll) : undefined;
    const tell = { to, key: `poll/${as}/${poll.id}`, message, notBefore };
    if (as === "lapsed") return tell;
    return { ...tell, about: { kind: "result", poll: poll.id }, ...(until && { until }) };
  });
  return { changes: facts, tell };
}

/** Whoever sits in the organiser's seat; when nobody does or can be reached, who looks after the network. */
function leadersOf(
  hour: Hour,
  poll: Poll,
): readonly { readonly to: Tell["to"]; readonly viewer?: PersonId }[] {
  const { network, at } = hour;
  const reached = reachablePeople(network);
  const organiser = organiserOf(viewedAt(hour), poll);
  if (organiser && reached.has(organiser.id)) {
    return [{ to: { kind: "seat", seat: poll.organiser }, viewer: organiser.id }];
  }
  return coordinatorsToTell(network, at, reached).map(({ seat }) => ({
    to: { kind: "seat", seat },
  }));
}

function lastStart({ network }: Hour, { proposals }: Poll): Instant | undefined {
  return proposals
    .map((slot) => slotStarts(slot, network.description.zone))
    .sort()
    .at(-1);
}

/** What is said when none of the days lies ahead any more. */
export function lapsedMessage({ id, title }: Poll): Message {
  const text = wording.lapsed(title);
  const again = button(wording.again, { kind: "again", poll: id });
  return { summary: text, blocks: [paragraph(text), ...rowOf([again])] };
}
