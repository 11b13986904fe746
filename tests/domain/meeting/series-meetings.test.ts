import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import type { Series } from "../../../src/domain/meeting/series.ts";
import {
  comingMeetings,
  isRunning,
  lackingIn,
  lackingMeetings,
  meetingsOf,
} from "../../../src/domain/meeting/series-meetings.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { ClockTime } from "../../../src/domain/time.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { at, day } from "../sample.ts";
import { coordinator, meeting, slot } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const [from, until] = ["09:30" as ClockTime, "11:00" as ClockTime];
/** Each first Tuesday of the month, since December 2026, holidays or not. */
const series: Series = {
  ...{ id: ids.series.parse("reeks"), title: "Overleg", audience: { kind: "webbers" } },
  ...{ organiser: coordinator, rule: { kind: "monthly", every: 1, weekday: 2, nth: 1 } },
  ...{ firstDay: day("2026-12-01"), from, until, holidays: "keep", skipped: [] },
  begunAt: local("2026-11-24T10:00"),
};
const made = (id: string, on: string, of: string, more: Partial<Meeting> = {}): Meeting =>
  meeting({
    ...{ id: ids.meeting.parse(id), slot: slot(on), of: { series: series.id, day: day(of) } },
    ...more,
  });
const off = { cancelledAt: local("2026-11-24T10:00") };

function town(...meetings: readonly Meeting[]): Network {
  const network = webberTown();
  return {
    ...network,
    meetings: meetings.reduce((all, one) => all.with(one.id, one), network.meetings),
  };
}

const looking = (now: string, network: Network) => ({ network, at: local(now), calendar });
const lacks = (now: string, network = town(), more: Partial<Series> = {}) =>
  lackingMeetings({ ...series, ...more }, looking(now, network)).map((one) => one.slot.day);

describe("the meetings that a series lacks", () => {
  test("are all of the next hundred days, in order", () => {
    expect(lacks("2026-11-24T10:00")).toStrictEqual([
      "2026-12-01",
      "2027-01-05",
      "2027-02-02",
      "2027-03-02",
    ]);
    expect(lacks("2026-11-21T10:00")).toStrictEqual(["2026-12-01", "2027-01-05", "2027-02-02"]);
    expect(lacks("2026-11-22T10:00")).toHaveLength(4);
  });

  test("are as the series is, and nobody knows of them yet", () => {
    const where = { place: "Buurthuis", link: "https://meet.example", capacity: 12 };
    const [first] = lackingMeetings({ ...series, ...where }, looking("2026-11-24T10:00", town()));
    expect(first).toStrictEqual({
      ...{ id: first?.id, title: "Overleg", audience: { kind: "webbers" }, organiser: coordinator },
      ...{ slot: slot("2026-12-01"), ...where, of: { series: "reeks", day: "2026-12-01" } },
      ...{ plannedAt: local("2026-11-24T10:00"), sequence: 0, told: [], replies: [], items: [] },
    });
  });

  test("are none that have begun", () => {
    expect(lacks("2026-12-01T09:29")[0]).toBe("2026-12-01");
    expect(lacks("2026-12-01T09:30")[0]).toBe("2027-01-05");
  });

  test("are none that were made before, moved or cancelled ones too", () => {
    const moved = made("een", "2026-12-03", "2026-12-01");
    const cancelled = made("twee", "2027-01-05", "2027-01-05", off);
    expect(lacks("2026-11-24T10:00", town(moved, cancelled))).toStrictEqual([
      "2027-02-02",
      "2027-03-02",
    ]);
  });

  test("are none on a day on which the series meets already, unless that one is off", () => {
    const moved = made("een", "2027-01-05", "2026-12-01");
    expect(lacks("2026-11-24T10:00", town(moved))).toStrictEqual(["2027-02-02", "2027-03-02"]);
    expect(lacks("2026-11-24T10:00", town({ ...moved, ...off }))[0]).toBe("2027-01-05");
  });

  test("are not those of another series", () => {
    const other = { series: ids.series.parse("ander"), day: day("2026-12-01") };
    expect(
      lacks("2026-11-24T10:00", town(made("een", "2026-12-01", "2026-12-01", { of: other }))),
    ).toHaveLength(4);
  });

  test("are the next one further ahead, when there is none before", () => {
    const yearly = { rule: { kind: "monthly", every: 12, weekday: 2, nth: 1 } as const };
    expect(lacks("2026-12-02T10:00", town(), yearly)).toStrictEqual(["2027-12-07"]);
    const next = made("een", "2027-12-07", "2027-12-07");
    expect(lacks("2026-12-02T10:00", town(next), yearly)).toStrictEqual([]);
    const cancelled = { ...next, ...off };
    expect(lacks("2026-12-02T10:00", town(cancelled), yearly)).toStrictEqual(["2028-12-05"]);
  });

  test("may be asked for in any stretch of days", () => {
    const stretch = { from: day("2027-06-01"), until: day("2027-07-31") };
    const found = lackingIn(series, looking("2026-11-24T10:00", town()), stretch);
    expect(found.map((one) => one.slot.day)).toStrictEqual(["2027-06-01", "2027-07-06"]);
  });
});

describe("the meetings of a series", () => {
  const network = town(
    ...[made("later", "2027-02-02", "2027-02-02"), made("was", "2026-12-01", "2026-12-01")],
    ...[made("nu", "2027-01-05", "2027-01-05"), made("af", "2027-03-02", "2027-03-02", off)],
    meeting({ id: ids.meeting.parse("los") }),
  );

  test("are all of them, over or off too", () => {
    const all = meetingsOf(network, series.id).map(({ id }) => id);
    expect(all.toSorted()).toStrictEqual(["af", "later", "nu", "was"]);
  });

  test("that are to come stand in order, until they begin", () => {
    const coming = (now: string) =>
      comingMeetings(series.id, { network, at: local(now) }).map(({ id }) => id);
    expect(coming("2027-01-05T09:29")).toStrictEqual(["nu", "later"]);
    expect(coming("2027-01-05T09:30")).toStrictEqual(["later"]);
  });
});

test("a series runs until its last day, that day included", () => {
  const today = day("2027-01-05");
  expect(isRunning(series, today)).toBe(true);
  const ends = (endsOn: string) => isRunning({ ...series, endsOn: day(endsOn) }, today);
  expect(ends("2027-01-04")).toBe(false);
  expect(ends("2027-01-05")).toBe(true);
  const rule = { ...series.rule, until: day("2027-01-04") };
  expect(isRunning({ ...series, rule }, today)).toBe(false);
  expect(isRunning({ ...series, rule, endsOn: day("2027-02-01") }, today)).toBe(true);
});
