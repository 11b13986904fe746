import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import { duePulses, nextPulse, pulseKey, whoCame } from "../../../src/domain/meeting/due-pulse.ts";
import type { Meeting, Reply } from "../../../src/domain/meeting/meeting.ts";
import { noMinutes } from "../../../src/domain/meeting/minutes.ts";
import type { Network } from "../../../src/domain/network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at, day } from "../sample.ts";
import { meeting } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const person = ids.person.parse;
const [jan, mies, kees] = [person("jan"), person("mies"), person("kees")];
const yes = (who = jan, as: Reply["as"] = "yes", sequence = 0): Reply => {
  return { person: who, as, at: local("2026-12-01T10:00"), sequence };
};

/** A meeting on Tuesday 5 January 2027 to which Jan and Mies said yes. */
function town(more: Partial<Meeting> = {}): Network {
  const one = meeting({ replies: [yes(), yes(mies), yes(kees, "no")], ...more });
  return { ...webberTown(), meetings: Collection.of([one]) };
}

const asked = (now: string, network = town()) =>
  duePulses(network, local(now)).map(({ meeting: { id }, people }) => ({ id, people }));
const both = [{ id: "overleg", people: [jan, mies] }];
const sent = { minutes: { ...noMinutes, sentAt: local("2027-01-05T16:00") } };

describe("how a meeting was", () => {
  test("is asked two mornings later, from nine", () => {
    expect(asked("2027-01-07T08:59")).toStrictEqual([]);
    expect(asked("2027-01-07T09:00")).toStrictEqual(both);
  });

  test("is asked the morning after when there are minutes", () => {
    expect(asked("2027-01-06T08:59", town(sent))).toStrictEqual([]);
    expect(asked("2027-01-06T09:00", town(sent))).toStrictEqual(both);
    expect(asked("2027-01-06T09:00", town({ minutes: noMinutes }))).toStrictEqual([]);
  });

  test("is not asked in the evening or at night", () => {
    expect(asked("2027-01-07T19:59")).toStrictEqual(both);
    expect(asked("2027-01-07T20:00")).toStrictEqual([]);
    expect(asked("2027-01-08T08:59")).toStrictEqual([]);
  });

  test("is asked for a week, and on the eighth morning no more", () => {
    expect(asked("2027-01-12T19:59")).toStrictEqual(both);
    expect(asked("2027-01-13T09:00")).toStrictEqual([]);
  });

  test("is asked once, and not of what was off", () => {
    const known = town();
    const occurred = known.occurred.with("pulse/overleg", local("2027-01-07T09:00"));
    expect(asked("2027-01-07T10:00", { ...known, occurred })).toStrictEqual([]);
    expect(
      asked("2027-01-07T10:00", town({ cancelledAt: local("2027-01-04T09:00") })),
    ).toStrictEqual([]);
    expect(pulseKey(meeting())).toBe("pulse/overleg");
  });

  test("is not asked of who is gone, or wants no messages today", () => {
    const known = town();
    const people = known.people.without(jan);
    const only = [{ id: "overleg", people: [mies] }];
    expect(asked("2027-01-07T10:00", { ...known, people })).toStrictEqual(only);
    const paused = (until: string) => ({
      ...known,
      askings: known.askings.with(jan, { id: jan, pausedUntil: day(until) }),
    });
    expect(asked("2027-01-07T10:00", paused("2027-01-08"))).toStrictEqual(only);
    expect(asked("2027-01-07T10:00", paused("2027-01-07"))).toStrictEqual(both);
  });
});

describe("who were there", () => {
  test("are who the minutes name, whatever they said before", () => {
    const minutes = { ...noMinutes, present: [kees] };
    expect(whoCame(meeting({ minutes, replies: [yes()] }))).toStrictEqual([kees]);
  });

  test("are who said yes to this date, each once, when nobody was noted", () => {
    const replies = [yes(), yes(mies, "maybe"), yes(kees, "yes", 1)];
    expect(whoCame(meeting({ replies }))).toStrictEqual([jan]);
    expect(whoCame(meeting({ replies, minutes: noMinutes }))).toStrictEqual([jan]);
    expect(whoCame(meeting({ replies, sequence: 1 }))).toStrictEqual([kees]);
    expect(whoCame(meeting({ replies: [yes(), yes()] }))).toStrictEqual([jan]);
  });
});

describe("when to ask next", () => {
  const next = (now: string, network = town()) => nextPulse(network, local(now));

  test("is the morning on which it may first be asked", () => {
    expect(next("2027-01-05T11:00")).toBe(local("2027-01-07T09:00"));
    expect(next("2027-01-05T11:00", town(sent))).toBe(local("2027-01-06T09:00"));
  });

  test("is the next morning when it is late, and not now when it may be asked now", () => {
    expect(next("2027-01-07T21:00")).toBe(local("2027-01-08T09:00"));
    expect(next("2027-01-07T09:00")).toBeUndefined();
    expect(next("2027-01-07T12:00")).toBeUndefined();
  });

  test("is that of the first of several meetings", () => {
    const later = meeting({ id: ids.meeting.parse("later"), ...sent });
    const network: Network = { ...town(), meetings: Collection.of([meeting(), later]) };
    expect(next("2027-01-05T11:00", network)).toBe(local("2027-01-06T09:00"));
  });

  test("is never without meetings", () => {
    expect(next("2027-01-05T11:00", webberTown())).toBeUndefined();
  });
});
