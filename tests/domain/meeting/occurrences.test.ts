import { RRuleTemporal } from "rrule-temporal";
import { afterEach, describe, expect, it, vi } from "vitest";
import { momentOf } from "../../../src/domain/calendar/working-days.ts";
import { occurrences, rruleText } from "../../../src/domain/meeting/occurrences.ts";
import {
  monthlyOn,
  type Recurrence,
  weeklyOn,
} from "../../../src/domain/meeting/recurrence-rule.ts";
import type { ClockTime, Day, Weekday } from "../../../src/domain/time.ts";
import { amsterdam, day } from "../sample.ts";

const everyWeekday: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const someWeekdays: readonly Weekday[] = [1, 4, 7];
const tenYears = { from: day("2026-01-01"), until: day("2035-12-31") };
/** In the middle of a week and a month, on a first, on a last, on a day that few months have. */
const firstDays = ["2026-01-14", "2026-02-01", "2026-03-31", "2024-02-29", "2025-11-30"].map(day);

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What another reader of RFC 5545 makes of it. */
function judged(rule: Recurrence, firstDay: Day, { from, until } = tenYears): readonly string[] {
  const start = `DTSTART;TZID=UTC:${firstDay.replaceAll("-", "")}T120000`;
  const text = rruleText(rule).replace(/(UNTIL=\d{8})/, "$1T235959Z");
  const found = new RRuleTemporal({ rruleString: `${start}\nRRULE:${text}`, cache: false }).between(
    new Date(`${from}T00:00:00Z`),
    new Date(`${until}T23:59:59Z`),
    true,
  );
  return found.map((one) => one.toString().slice(0, 10));
}

function agree(rules: readonly Recurrence[]): void {
  for (const rule of rules) {
    for (const firstDay of firstDays) {
      const found = occurrences(rule, firstDay, tenYears);
      expect({ rule, firstDay, found }).toStrictEqual({
        rule,
        firstDay,
        found: judged(rule, firstDay),
      });
    }
  }
}

const weekly = (weekday: Weekday, every = 1): Recurrence => ({ kind: "weekly", every, weekday });
const lastThursday: Recurrence = { kind: "monthly", every: 1, weekday: 4, nth: -1 };

describe("ten years of meetings, as another program counts them", () => {
  it("every week, whatever the weekday", () => {
    agree(everyWeekday.map((weekday) => weekly(weekday)));
  });

  it.each([2, 3, 6])("every so many weeks: %i", (every) => {
    agree(someWeekdays.map((weekday) => weekly(weekday, every)));
  });

  it.each([1, 2, 3, 4, -1] as const)("weekday %i of the month", (nth) => {
    agree(
      someWeekdays.map((weekday) => ({ kind: "monthly", every: 1 + (weekday % 2), weekday, nth })),
    );
  });

  it("on two weekdays, or five", () => {
    const days = [
      [2, 4],
      [1, 7],
      [1, 2, 3, 4, 5],
      [3, 6, 7],
    ] as const;
    agree([1, 2, 3, 5].flatMap((every) => days.flatMap((some) => weeklyOn({ every }, some) ?? [])));
  });

  it("twice a month, or more often", () => {
    const some = [
      [1, 3],
      [2, 4],
      [1, 2, -1],
      [4, -1],
      [1, 2, 3, 4, -1],
    ] as const;
    agree(
      someWeekdays.flatMap((weekday) =>
        some.flatMap((nths) => monthlyOn({ every: 1 + (weekday % 3), weekday }, nths) ?? []),
      ),
    );
  });

  it.each([1, 15, 28, 29, 30, 31])("day %i of the month", (date) => {
    agree([1, 2, 5, 6, 12].map((every) => ({ kind: "monthly-day", every, day: date })));
  });

  it("with an end", () => {
    const ends = [{ times: 7 }, { until: day("2027-03-31") }, { until: day("2027-04-01") }];
    const rules = [
      ...[weekly(3, 2), lastThursday, { kind: "monthly-day", every: 1, day: 31 } as const],
      ...[weeklyOn({ every: 2 }, [2, 4]) ?? [], monthlyOn({ every: 1, weekday: 2 }, [1, 3]) ?? []],
    ].flat();
    agree(rules.flatMap((rule) => ends.map((end): Recurrence => ({ ...rule, ...end }))));
  });
});

describe("the days of a rule", () => {
  const in2026 = (rule: Recurrence, firstDay: string, until = "2026-12-31") =>
    occurrences(rule, day(firstDay), { from: day("2026-01-01"), until: day(until) });

  it("the last Thursday of the month, the first one when the rule has it", () => {
    expect(in2026(lastThursday, "2026-02-26", "2026-04-30")).toStrictEqual([
      "2026-02-26",
      "2026-03-26",
      "2026-04-30",
    ]);
  });

  it("a first day that the rule does not have is none of them, and does not count", () => {
    const rule = { ...weekly(2), times: 2 };
    expect(in2026(rule, "2026-01-01")).toStrictEqual(["2026-01-06", "2026-01-13"]);
  });

  it("a month without a 31st is left out", () => {
    expect(in2026({ kind: "monthly-day", every: 1, day: 31 }, "2026-01-01")).toStrictEqual([
      ...["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31", "2026-08-31"],
      ...["2026-10-31", "2026-12-31"],
    ]);
  });

  it("only those of the days that are asked for, the first and the last included", () => {
    const stretch = { from: day("2026-03-03"), until: day("2026-03-17") };
    expect(occurrences(weekly(2), day("2025-01-07"), stretch)).toStrictEqual([
      ...["2026-03-03", "2026-03-10", "2026-03-17"],
    ]);
    expect(
      occurrences(weekly(2), day("2025-01-07"), { ...stretch, from: day("2026-03-04") }),
    ).toStrictEqual(["2026-03-10", "2026-03-17"]);
  });

  it("what ends after a number of times and by a day ends by whichever is first", () => {
    const both = { ...weekly(2), until: day("2026-01-20") };
    expect(in2026({ ...both, times: 2 }, "2026-01-06")).toStrictEqual(["2026-01-06", "2026-01-13"]);
    expect(in2026({ ...both, times: 9 }, "2026-01-06")).toHaveLength(3);
  });

  it("a day that no month of the rule has never comes", () => {
    expect(in2026({ kind: "monthly-day", every: 12, day: 30 }, "2026-02-01")).toStrictEqual([]);
    const far = { from: day("2026-01-01"), until: day("9999-12-31") };
    const rule: Recurrence = { kind: "monthly-day", every: 1_200, day: 31 };
    expect(occurrences(rule, day("2026-04-01"), far)).toStrictEqual([]);
  });

  it("29 February comes in the years that have it", () => {
    const rule: Recurrence = { kind: "monthly-day", every: 12, day: 29 };
    const stretch = { from: day("1897-01-01"), until: day("1908-12-31") };
    expect(occurrences(rule, day("1897-02-01"), stretch)).toStrictEqual([
      "1904-02-29",
      "1908-02-29",
    ]);
  });

  it("an old series is found again, whatever the step", () => {
    const stretch = { from: day("2096-01-01"), until: day("2096-01-31") };
    expect(occurrences(weekly(2), day("1996-01-02"), stretch)).toHaveLength(5);
  });

  it("a span without end costs no more than so many", () => {
    const stretch = { from: day("2026-01-01"), until: day("9998-12-31") };
    expect(occurrences(weekly(2), day("2026-01-06"), stretch)).toHaveLength(1_500);
  });
});

describe("the rule as calendars write it", () => {
  it.each<[Recurrence, string]>([
    [weekly(1), "FREQ=WEEKLY;BYDAY=MO;INTERVAL=1"],
    [
      { ...weekly(7, 2), until: day("2026-12-31") },
      "FREQ=WEEKLY;BYDAY=SU;INTERVAL=2;UNTIL=20261231",
    ],
    [{ ...lastThursday, times: 10 }, "FREQ=MONTHLY;BYDAY=-1TH;INTERVAL=1;COUNT=10"],
    [{ kind: "monthly", every: 3, weekday: 2, nth: 2 }, "FREQ=MONTHLY;BYDAY=2TU;INTERVAL=3"],
    [{ kind: "weekly", every: 1, weekday: 2, also: [4] }, "FREQ=WEEKLY;BYDAY=TU,TH;INTERVAL=1"],
    [
      { kind: "monthly", every: 1, weekday: 2, nth: 1, also: [3, -1] },
      "FREQ=MONTHLY;BYDAY=1TU,3TU,-1TU;INTERVAL=1",
    ],
    [{ kind: "monthly-day", every: 1, day: 15 }, "FREQ=MONTHLY;BYMONTHDAY=15;INTERVAL=1"],
    [
      { ...weekly(3), until: day("2026-12-31"), times: 4 },
      "FREQ=WEEKLY;BYDAY=WE;INTERVAL=1;COUNT=4",
    ],
  ])("%j", (rule, text) => {
    expect(rruleText(rule)).toBe(text);
  });
});

describe("the machine's zone and summer time", () => {
  it.each(["UTC", "America/New_York", "Pacific/Auckland"])("on a machine in %s", (machine) => {
    vi.stubEnv("TZ", machine);
    const stretch = { from: day("2026-03-22"), until: day("2026-04-05") };
    const sundays = occurrences(weekly(7), day("2025-11-02"), stretch);
    expect(sundays).toStrictEqual(["2026-03-22", "2026-03-29", "2026-04-05"]);
    const at = (time: string) =>
      sundays.map((sunday) => momentOf(sunday, time as ClockTime, amsterdam));
    expect(at("10:00").map((one) => one.slice(11, 16))).toStrictEqual(["09:00", "08:00", "08:00"]);
    // The clock goes from 02:00 to 03:00: what was at half past two is at three.
    expect(at("02:30")[1]).toBe("2026-03-29T01:00:00.000Z");
  });

  it("the night that summer ends, the first of the two hours", () => {
    const stretch = { from: day("2026-10-18"), until: day("2026-11-01") };
    const sundays = occurrences(weekly(7), day("2026-10-04"), stretch);
    expect(
      sundays.map((sunday) => momentOf(sunday, "02:30" as ClockTime, amsterdam)),
    ).toStrictEqual([
      ...["2026-10-18T00:30:00.000Z", "2026-10-25T00:30:00.000Z", "2026-11-01T01:30:00.000Z"],
    ]);
  });
});
