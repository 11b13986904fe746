import { ids, type MeetingId, type PersonId } from "../../src/domain/ids.ts";
import type { Meeting, Reply, Told } from "../../src/domain/meeting/meeting.ts";
import type { Slot } from "../../src/domain/meeting/slot.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { type ClockTime, type Day, type Instant, instant } from "../../src/domain/time.ts";
import { wording } from "./wording.ts";

/** A moment, and meetings around it, so that all that can be said is said once. */
export const at: Instant = instant(Date.UTC(2026, 10, 24, 9));

const earlier = instant(Date.UTC(2026, 9, 1, 9));
const clock = (time: string) => time as ClockTime;
const slot = (day: string): Slot => ({
  day: day as Day,
  from: clock("09:30"),
  until: clock("11:00"),
});

/** As long as a title, a place and a line of minutes may be. */
const long = (most: number) => `${wording.sample.title} ${"Ĳ".repeat(most)}`.slice(0, most);

/** What a meeting may be, by the id that it has here. */
const kinds: Readonly<Record<string, Partial<Meeting>>> = {
  "sample-ahead": {},
  "sample-small": { capacity: 1, link: "https://video.example/room", place: long(120) },
  "sample-off": { cancelledAt: earlier, sequence: 1 },
  "sample-over": { slot: slot("2026-11-10"), minutes: minutes() },
};

function minutes(): NonNullable<Meeting["minutes"]> {
  const by = ids.person.parse("somebody");
  const lines = Array.from({ length: 9 }, (_, index) => ({
    ...{ id: ids.minutesLine.parse(`line-${index}`), kind: "decision" as const },
    ...{ text: long(300), by, at: earlier },
  }));
  return { present: [], guests: [], lines, sentAt: earlier };
}

/** The ids of what {@link withSamples} adds. */
export const sampleMeetings: readonly MeetingId[] = Object.keys(kinds).map((id) =>
  ids.meeting.parse(id),
);

/** The network with meetings of everybody in it, of which people were told and to which they answered. */
export function withSamples(network: Network): Network {
  const seats = [...network.seats];
  const [organiser] = seats;
  if (!organiser) return network;
  const made = Object.entries(kinds).map(([id, more]) => sampleOf({ id, more, seats, organiser }));
  return {
    ...network,
    meetings: made.reduce((all, one) => all.with(one.id, one), network.meetings),
  };
}

type Making = {
  readonly id: string;
  readonly more: Partial<Meeting>;
  readonly seats: readonly Seat[];
  readonly organiser: Seat;
};

function sampleOf({ id, more, seats, organiser }: Making): Meeting {
  const people = [
    ...new Set(seats.flatMap(({ holdings }) => holdings.map(({ person }) => person))),
  ];
  const meeting: Meeting = {
    ...{ id: ids.meeting.parse(id), title: long(120), organiser: organiser.id },
    audience: { kind: "seats", seats: seats.slice(0, seats.length - 1).map((one) => one.id) },
    ...{
      slot: slot("2026-12-01"),
      plannedAt: earlier,
      sequence: 0,
      told: [],
      replies: [],
      items: [],
    },
    ...more,
  };
  return { ...meeting, told: toldTo(meeting, people), replies: repliesOf(meeting, people) };
}

function toldTo({ slot: when, sequence }: Meeting, people: readonly PersonId[]): readonly Told[] {
  return people.map((person) => ({ person, sequence, as: "on", slot: when, at: earlier }));
}

/** Each reply in turn, and every fifth says nothing. */
function repliesOf({ sequence }: Meeting, people: readonly PersonId[]): readonly Reply[] {
  const said = ["yes", "sends", "maybe", "no", undefined] as const;
  return people.flatMap((person, index) => {
    const as = said[index % said.length];
    const colleague = as === "sends" && { colleague: wording.sample.names };
    return as === undefined ? [] : [{ person, as, at: earlier, sequence, ...colleague }];
  });
}
