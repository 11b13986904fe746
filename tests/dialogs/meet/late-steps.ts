import fc from "fast-check";
import { ids } from "../../../src/domain/ids.ts";
import { type Day, localMoment } from "../../../src/domain/time.ts";
import type { Line } from "../late-line.ts";
import { back, type LateTown, left, slotOn } from "./late-town.ts";
import { person, seatId } from "./town.ts";

const days = ["2027-01-05", "2027-01-06", "2027-01-08"];
const webber = seatId("webber-school");

type Step = (town: LateTown) => Promise<void>;

function exists(town: LateTown, id: string): boolean {
  return town.network.meetings.has(ids.meeting.parse(id));
}

const meetings = fc.constantFrom("overleg", "tweede");

/** One thing that happens. */
export const steps: fc.Arbitrary<{ readonly name: string; readonly step: Step }> = fc.oneof(
  { weight: 3, arbitrary: meetings.map((id) => ({ name: `plan ${id}`, step: plan(id) })) },
  {
    weight: 4,
    arbitrary: fc.tuple(meetings, fc.constantFrom(...days)).map(([id, day]) => ({
      ...{ name: `move ${id} to ${day}`, step: ofMeeting(id, { slot: slotOn(day) }) },
    })),
  },
  { weight: 1, arbitrary: meetings.map((id) => ({ name: `place ${id}`, step: elsewhere(id) })) },
  { weight: 2, arbitrary: meetings.map((id) => ({ name: `cancel ${id}`, step: cancel(id) })) },
  {
    weight: 2,
    arbitrary: fc.constant({ name: "leave", step: (town: LateTown) => town.say(left) }),
  },
  { weight: 2, arbitrary: fc.constant({ name: "back", step: (town: LateTown) => town.say(back) }) },
  { weight: 1, arbitrary: fc.constant({ name: "seat left", step: leaveSeat }) },
  { weight: 1, arbitrary: fc.constant({ name: "seat taken", step: takeSeat }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(meetings, fc.constantFrom("fatima", "jan"), fc.constantFrom("yes", "no"))
      .map(([id, who, as]) => ({ name: `${who} ${as} ${id}`, step: answer(id, who, as) })),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Line>("up", "busy", "unsure").map((line) => ({
      name: `line ${line}`,
      step: setLine(line),
    })),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom(1, 1, 5, 60, 12 * 60, 48 * 60).map((minutes) => ({
      name: `tick ${minutes}`,
      step: (town: LateTown) => town.tick(minutes),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ name: "restart", step: async (town: LateTown) => town.restart() }),
  },
);

function setLine(line: Line): Step {
  return async (town) => {
    town.line = line;
  };
}

function plan(id: string): Step {
  return async (town) => {
    if (!exists(town, id)) await town.plan({ id: ids.meeting.parse(id) });
  };
}

function ofMeeting(id: string, news: object): Step {
  return async (town) => {
    const meeting = ids.meeting.parse(id);
    if (town.network.meetings.get(meeting)?.cancelledAt !== undefined) return;
    await town.say({ kind: "meeting-changed", meeting, news });
  };
}

function elsewhere(id: string): Step {
  return (town) => ofMeeting(id, { place: `Zaal ${town.stage.now}` })(town);
}

function cancel(id: string): Step {
  return (town) => town.say({ kind: "meeting-cancelled", meeting: ids.meeting.parse(id) });
}

function answer(id: string, who: string, as: "yes" | "no"): Step {
  const meeting = ids.meeting.parse(id);
  return (town) => town.say({ kind: "meeting-answered", meeting, person: person(who), as });
}

function todayIn({ stage, network }: LateTown): Day {
  return localMoment(stage.now, network.description.zone).day;
}

function leaveSeat(town: LateTown): Promise<void> {
  return town.say({ kind: "seat-left", seat: webber, until: todayIn(town) });
}

function takeSeat(town: LateTown): Promise<void> {
  const from = todayIn(town);
  return town.say({ kind: "seat-taken", seat: webber, person: person("fatima"), from });
}
