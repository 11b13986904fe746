import { describe, expect, test } from "vitest";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import { dueNews } from "../../../src/domain/meeting/due-news.ts";
import type { Meeting, Told } from "../../../src/domain/meeting/meeting.ts";
import type { Network } from "../../../src/domain/network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at } from "../sample.ts";
import { meeting, slot } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const person = ids.person.parse;
const [jan, mies] = [person("jan"), person("mies")];
const energie = ids.seat.parse("webber-energie");
const begins = local("2027-01-05T09:30");
const told = (more: Partial<Told> = {}): Told => ({
  ...{ person: jan, sequence: 0, as: "on", slot: slot("2027-01-05") },
  ...{ at: local("2026-11-24T10:00"), ...more },
});

/** A meeting of Jan alone, on Tuesday 5 January 2027 at half past nine. */
function ofJan(more: Partial<Meeting> = {}): Meeting {
  return meeting({ audience: { kind: "seats", seats: [energie] }, ...more });
}

function news(now: string, more: Partial<Meeting> = {}, network: Network = webberTown()) {
  return dueNews(network, ofJan(more), local(now)).map(({ meeting: _same, ...one }) => one);
}

const noon = "2026-12-01T12:00";
const out = (who: PersonId): Network => {
  const town = webberTown();
  return { ...town, askings: town.askings.with(who, { id: who, outSince: local(noon) }) };
};

describe("somebody who was told nothing", () => {
  const invite = {
    ...{ kind: "invite", person: jan, until: begins },
    invited: { person: jan, seats: [energie] },
  };

  test("is invited at once by day, until it begins", () => {
    expect(news(noon)).toStrictEqual([{ ...invite, from: local(noon) }]);
    expect(news("2027-01-05T09:30")).toStrictEqual([]);
  });

  test("is invited at eight in the morning when it is late", () => {
    expect(news("2026-12-01T21:00")).toStrictEqual([
      { ...invite, from: local("2026-12-02T08:00") },
    ]);
  });

  test("is invited earlier to what begins before those hours, and at any hour when it must", () => {
    const from = (now: string, time: string) =>
      news(now, { slot: slot("2027-01-05", time, "23:00") })[0]?.from;
    // More than an hour before it begins is soon enough.
    expect(from("2027-01-04T23:00", "09:01")).toBe(local("2027-01-05T08:00"));
    expect(from("2027-01-04T23:00", "09:00")).toBe(local("2027-01-05T07:00"));
    expect(from("2027-01-04T23:00", "08:00")).toBe(local("2027-01-04T23:00"));
  });

  test("is invited to one of a series six weeks ahead, at eight", () => {
    const of = { series: ids.series.parse("reeks"), day: slot("2027-01-05").day };
    expect(news("2026-11-20T12:00", { of })).toStrictEqual([
      { ...invite, from: local("2026-11-24T08:00") },
    ]);
    expect(news("2026-11-24T12:00", { of })[0]?.from).toBe(local("2026-11-24T12:00"));
  });

  test("is invited again after being told that they need not come", () => {
    expect(news(noon, { told: [told({ as: "off" })] })).toStrictEqual([
      { ...invite, from: local(noon) },
    ]);
  });

  test("is not invited when nobody of that name is in the network", () => {
    const town = webberTown();
    expect(news(noon, {}, { ...town, people: town.people.without(jan) })).toStrictEqual([]);
  });
});

describe("somebody who was told how it was", () => {
  const was = told();
  const change = { kind: "change", person: jan, invited: { person: jan, seats: [energie] } };

  test("hears nothing as long as nothing changes", () => {
    expect(news(noon, { told: [was] })).toStrictEqual([]);
    expect(news(noon, { told: [told({ mailed: true })] })).toStrictEqual([]);
  });

  test("hears of a change at once by day, until it begins", () => {
    expect(news(noon, { told: [was], sequence: 1 })).toStrictEqual([
      { ...change, was, from: local(noon), until: begins },
    ]);
  });

  test("hears at night what they would otherwise leave home for: the old time or the new one", () => {
    const earlier = { told: [was], sequence: 1, slot: slot("2027-01-03") };
    expect(news("2027-01-02T23:00", earlier)[0]?.from).toBe(local("2027-01-02T23:00"));
    const later = { told: [was], sequence: 1, slot: slot("2027-01-12") };
    expect(news("2027-01-04T23:00", later)[0]?.from).toBe(local("2027-01-04T23:00"));
    expect(news("2027-01-02T23:00", later)[0]?.from).toBe(local("2027-01-03T07:00"));
    // The old time is over: the new one counts.
    expect(news("2027-01-05T23:00", later)[0]?.from).toBe(local("2027-01-06T07:00"));
  });

  test("gets a mail alone when only their calendar is behind", () => {
    const behind = told({ mailed: true, calendar: "behind" });
    expect(news(noon, { told: [behind] })).toStrictEqual([
      { ...change, was: behind, from: local(noon), until: begins, onlyCalendar: true },
    ]);
    expect(news(noon, { told: [told({ calendar: "behind" })] })).toStrictEqual([]);
    expect(news(noon, { told: [told({ mailed: true, calendar: "promised" })] })).toStrictEqual([]);
    const moved = news(noon, { told: [behind], sequence: 1 });
    expect(moved).toStrictEqual([{ ...change, was: behind, from: local(noon), until: begins }]);
  });
});

describe("somebody who need not come any more", () => {
  const off = { kind: "off", person: jan, until: begins };
  const cancelled = (more: Partial<Told> = {}) => ({
    ...{ cancelledAt: local("2026-11-30T10:00"), sequence: 1, told: [told(more)] },
  });

  test("hears that it is cancelled, until the time that they know", () => {
    expect(news(noon, cancelled())).toStrictEqual([
      { ...off, why: "cancelled", was: told(), from: local(noon) },
    ]);
    expect(news("2027-01-05T09:29", cancelled())).toHaveLength(1);
    expect(news("2027-01-05T09:30", cancelled())).toStrictEqual([]);
  });

  test("hears it once, and gets a mail when their calendar still has it", () => {
    expect(news(noon, cancelled({ as: "off" }))).toStrictEqual([]);
    expect(news(noon, cancelled({ as: "off", mailed: true }))).toStrictEqual([]);
    expect(news(noon, cancelled({ as: "off", mailed: true, calendar: "behind" }))).toStrictEqual([
      {
        ...{ ...off, why: "cancelled", from: local(noon), onlyCalendar: true },
        was: told({ as: "off", mailed: true, calendar: "behind" }),
      },
    ]);
  });

  test("hears why: it is not theirs, or who they came for comes after all", () => {
    const [first] = news(noon, { told: [told(), told({ person: mies })] });
    expect(first).toMatchObject({ kind: "off", person: mies, why: "not-yours" });
    const [other] = news(noon, { told: [told(), told({ person: mies, instead: jan })] });
    expect(other).toMatchObject({ kind: "off", person: mies, why: "covered" });
  });

  test("hears that it was moved to a time that is over, and nothing where the time is the same", () => {
    const moved = { sequence: 1, slot: slot("2026-11-30"), told: [told()] };
    expect(news(noon, moved)).toStrictEqual([
      { ...off, why: "missed", was: told(), from: local(noon) },
    ]);
    expect(news("2027-01-05T10:00", { sequence: 1, told: [told()] })).toStrictEqual([]);
  });

  test("waits until seven in the morning, unless it begins within twelve hours", () => {
    expect(news("2027-01-01T23:00", cancelled())[0]?.from).toBe(local("2027-01-02T07:00"));
    expect(news("2027-01-04T23:00", cancelled())[0]?.from).toBe(local("2027-01-04T23:00"));
  });

  test("who left the network gets a mail alone, at once, that takes it out of their calendar", () => {
    const left = { ...off, why: "left", onlyCalendar: true };
    expect(news("2026-12-01T23:00", { told: [told()] }, out(jan))).toStrictEqual([
      { ...left, was: told(), from: local("2026-12-01T23:00") },
    ]);
    const asOff = (more: Partial<Told>) =>
      news(noon, { told: [told({ as: "off", ...more })] }, out(jan));
    expect(asOff({})).toStrictEqual([]);
    expect(asOff({ mailed: true })).toStrictEqual([
      { ...left, was: told({ as: "off", mailed: true }), from: local(noon) },
    ]);
    expect(asOff({ mailed: true, calendar: "behind" })).toHaveLength(1);
    expect(asOff({ mailed: true, calendar: "promised" })).toStrictEqual([]);
  });
});
