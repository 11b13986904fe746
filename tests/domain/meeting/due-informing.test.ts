import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { workingOf } from "../../../src/domain/cycle/interval.ts";
import { ids } from "../../../src/domain/ids.ts";
import {
  dueInforming,
  informingKeys,
  nextInforming,
} from "../../../src/domain/meeting/due-informing.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import type { InformingRhythm } from "../../../src/domain/meeting/settings.ts";
import type { Network } from "../../../src/domain/network.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { at, day } from "../sample.ts";
import { meeting } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const person = ids.person.parse;
const [jan, mies, fatima] = [person("jan"), person("mies"), person("fatima")];
const line = {
  ...{ id: ids.minutesLine.parse("een"), text: "Wij doen het.", by: fatima },
  ...{ kind: "decision" as const, at: local("2026-12-08T10:00") },
};
const minutes = { present: [], guests: [], lines: [line], sentAt: local("2026-12-08T16:00") };
/** Decided on Tuesday 8 December 2026, by the webbers. */
const decided = meeting({ minutes });

/** Jan and Mies are contacts, Fatima is the webber. */
function town(meetings: readonly Meeting[] = [decided], informing?: InformingRhythm): Network {
  const network = smallNetwork();
  const description = { ...network.description, ...(informing && { meetings: { informing } }) };
  return { ...network, description, meetings: Collection.of(meetings) };
}

function due(now: string, network = town()) {
  const working = workingOf(network.description, calendar);
  const found = dueInforming(network, local(now), working);
  return (
    found && {
      ...{ period: found.period, keys: informingKeys(found) },
      informed: found.informed.map(
        (one) => `${one.person}: ${one.meetings.map(({ id }) => id).join()}`,
      ),
    }
  );
}

const people = (now: string, network = town()) => due(now, network)?.informed.toSorted();
const noon = "2026-12-09T12:00";

describe("what was decided where somebody was not there", () => {
  test("is told to the contacts who took no part, once in a month", () => {
    expect(due(noon)).toMatchObject({
      ...{ period: "2026-12", keys: ["informed/2026-12", "informed-of/overleg"] },
    });
    expect(people(noon)).toStrictEqual(["jan: overleg", "mies: overleg"]);
  });

  test("is told in the quarter or the week when the network wants that", () => {
    expect(due(noon, town([decided], "quarter"))?.period).toBe("2026-Q4");
    expect(due(noon, town([decided], "meeting"))?.period).toBe("2026-W50");
    const march = meeting({ minutes: { ...minutes, sentAt: local("2027-03-29T10:00") } });
    expect(due("2027-03-30T12:00", town([march], "quarter"))?.period).toBe("2027-Q1");
  });

  test("is told in office hours alone", () => {
    expect(people("2026-12-09T08:59")).toBeUndefined();
    expect(people("2026-12-09T09:00")).toHaveLength(2);
    expect(people("2026-12-12T12:00")).toBeUndefined();
  });

  test("is not told twice in a period, nor twice of one meeting", () => {
    const occurred = (key: string) => {
      const network = town();
      return { ...network, occurred: network.occurred.with(key, local("2026-12-08T17:00")) };
    };
    expect(due(noon, occurred("informed/2026-12"))).toBeUndefined();
    expect(due(noon, occurred("informed-of/overleg"))).toBeUndefined();
    expect(due(noon, occurred("informed/2026-11"))).toBeDefined();
  });

  test("is nothing without a decision, or before the minutes are sent", () => {
    const note = { ...minutes, lines: [{ ...line, kind: "note" as const }] };
    expect(due(noon, town([meeting({ minutes: note })]))).toBeUndefined();
    const { sentAt: _unsent, ...draft } = minutes;
    expect(due(noon, town([meeting({ minutes: draft })]))).toBeUndefined();
    expect(due(noon, town([meeting()]))).toBeUndefined();
    expect(due(noon, town([]))).toBeUndefined();
    const mixed = { ...minutes, lines: [...note.lines, line] };
    expect(people(noon, town([meeting({ minutes: mixed })]))).toHaveLength(2);
  });

  test("is no news after two months, or four where it is told by the quarter", () => {
    // 62 days after it was sent, at four.
    expect(people("2027-02-08T15:59")).toHaveLength(2);
    expect(people("2027-02-08T16:00")).toBeUndefined();
    expect(people("2027-02-08T16:00", town([decided], "quarter"))).toHaveLength(2);
    const spring = meeting({ minutes: { ...minutes, sentAt: local("2026-11-10T12:00") } });
    expect(people("2027-03-12T12:00", town([spring], "quarter"))).toHaveLength(2);
    expect(people("2027-03-15T12:00", town([spring], "quarter"))).toBeUndefined();
  });

  test("is not told to who was invited, or was told of the meeting", () => {
    const forContacts = meeting({ minutes, audience: { kind: "contacts" } });
    expect(due(noon, town([forContacts]))).toMatchObject({ informed: [] });
    const told = [{ ...{ person: jan, sequence: 0, as: "off" as const }, slot: decided.slot }].map(
      (one) => ({ ...one, at: local("2026-12-01T10:00") }),
    );
    expect(people(noon, town([meeting({ minutes, told })]))).toStrictEqual(["mies: overleg"]);
  });

  test("is told of several meetings in one go", () => {
    const other = meeting({ minutes, id: ids.meeting.parse("ander") });
    const [first] = people(noon, town([decided, other])) ?? [];
    expect(["jan: overleg,ander", "jan: ander,overleg"]).toContain(first);
  });

  test("is not told to who is gone, who left, or who wants no messages", () => {
    const network = town();
    const without = { ...network, people: network.people.without(mies) };
    expect(people(noon, without)).toStrictEqual(["jan: overleg"]);
    const quiet = (pausedUntil: string) => ({
      ...network,
      askings: network.askings.with(jan, { id: jan, pausedUntil: day(pausedUntil) }),
    });
    expect(people(noon, quiet("2026-12-10"))).toStrictEqual(["mies: overleg"]);
    expect(people(noon, quiet("2026-12-09"))).toHaveLength(2);
  });
});

describe("when to look again", () => {
  const next = (now: string, network = town()) =>
    nextInforming(network, local(now), workingOf(network.description, calendar));

  test("is when the office opens, as long as something waits to be told", () => {
    expect(next("2026-12-09T08:00")).toBe(local("2026-12-09T09:00"));
    expect(next("2026-12-11T18:00")).toBe(local("2026-12-14T09:00"));
    expect(next("2026-12-09T08:00", town([meeting()]))).toBeUndefined();
  });

  test("is not for minutes that are still to be sent", () => {
    const later = { ...minutes, sentAt: local("2026-12-10T12:00") };
    expect(next("2026-12-09T08:00", town([meeting({ minutes: later })]))).toBeUndefined();
    expect(next("2026-12-10T12:00", town([meeting({ minutes: later })]))).toBeDefined();
  });
});
