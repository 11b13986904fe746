import { apply } from "../../../src/domain/apply.ts";
import type { Change, Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Action } from "../../../src/domain/meeting/action.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import type { Poll } from "../../../src/domain/meeting/poll.ts";
import type { Slot } from "../../../src/domain/meeting/slot.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { ClockTime, Day, Instant } from "../../../src/domain/time.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";

export const meetingId = ids.meeting.parse("overleg");
export const pollId = ids.poll.parse("prikker");
export const actionId = ids.action.parse("actie");
export const coordinator = ids.seat.parse("coordinator");

export function slot(day: string, from = "09:30", until = "11:00"): Slot {
  return { day: day as Day, from: from as ClockTime, until: until as ClockTime };
}

export function meeting(more: Partial<Meeting> = {}): Meeting {
  return {
    ...{ id: meetingId, title: "Webberoverleg", audience: { kind: "webbers" } },
    ...{ organiser: coordinator, slot: slot("2027-01-05"), plannedAt: tuesdayMorning },
    ...{ sequence: 0, told: [], replies: [], items: [] },
    ...more,
  };
}

export function poll(more: Partial<Poll> = {}): Poll {
  return {
    ...{ id: pollId, title: "Webberoverleg", audience: { kind: "webbers" } },
    ...{ organiser: coordinator, isSecret: false, openedAt: tuesdayMorning, votes: [], told: [] },
    proposals: [slot("2027-01-05"), slot("2027-01-07"), slot("2027-01-12")],
    deadline: "2026-12-15T16:00:00.000Z" as Instant,
    ...more,
  };
}

export function action(more: Partial<Action> = {}): Action {
  return {
    ...{ id: actionId, what: "Folder maken", owner: coordinator, dueOn: "2027-01-20" as Day },
    ...{ agreedAt: tuesdayMorning, postponed: 0 },
    ...more,
  };
}

/** The network after facts, said by somebody an hour apart. */
export function townAfter(facts: readonly Fact[], network: Network = smallNetwork()): Network {
  return facts.reduce((before, fact, index) => apply(before, changeOf(fact, index)), network);
}

export function hour(index: number): Instant {
  return new Date(Date.parse(tuesdayMorning) + index * 3_600_000).toISOString() as Instant;
}

function changeOf(fact: Fact, index: number): Change {
  const by = { kind: "person", person: ids.person.parse("fatima") } as const;
  return { ...fact, by, at: hour(index), via: "teams" };
}
