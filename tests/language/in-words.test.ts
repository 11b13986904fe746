import { describe, expect, test } from "vitest";
import type { WorkingHours } from "../../src/domain/availability.ts";
import { type Day, times } from "../../src/domain/time.ts";
import { ago } from "../../src/language/ago.ts";
import { channelName, keepsWhatIsTyped, onChannel } from "../../src/language/channel-name.ts";
import {
  clockName,
  dayName,
  monthName,
  nearDay,
  shortWeekday,
  weekdayName,
} from "../../src/language/day.ts";
import { counted, inList, inShortList, oneOf } from "../../src/language/list.ts";
import { weekInWords } from "../../src/language/week.ts";

const day = (text: string): Day => times.day.parse(text);
const today = day("2026-11-24");

describe("days", () => {
  test("of the week, whole and short", () => {
    expect(([1, 2, 3, 4, 5, 6, 7] as const).map(weekdayName)).toStrictEqual(
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" "),
    );
    expect(([1, 2, 3, 4, 5, 6, 7] as const).map(shortWeekday)).toStrictEqual(
      "ma di wo do vr za zo".split(" "),
    );
  });

  test("have the year only when it is another", () => {
    expect(dayName(day("2026-12-06"), today)).toBe("6 december");
    expect(dayName(day("2027-01-06"), today)).toBe("6 januari 2027");
    expect(monthName(day("2026-12-06"), today)).toBe("december");
    expect(monthName(day("2027-02-16"), today)).toBe("februari 2027");
  });

  test.each([
    ["2026-11-23", "23 november"],
    ["2026-11-24", "vandaag"],
    ["2026-11-25", "morgen"],
    ["2026-11-26", "donderdag"],
    ["2026-11-29", "zondag"],
    ["2026-11-30", "maandag"],
    ["2026-12-01", "1 december"],
  ])("nearby are called by how far they are: %s is %s", (on, said) => {
    expect(nearDay(day(on), today)).toBe(said);
  });

  test.each([
    ["2026-11-25", "vandaag"],
    ["2026-11-24", "vandaag"],
    ["2026-11-23", "gisteren"],
    ["2026-11-22", "2 dagen geleden"],
    ["2026-09-26", "59 dagen geleden"],
    ["2026-09-25", "2 maanden geleden"],
    ["2025-11-24", "12 maanden geleden"],
    ["2025-11-01", "meer dan een jaar geleden"],
    ["2024-11-25", "meer dan een jaar geleden"],
    ["2024-11-23", "meer dan 2 jaar geleden"],
  ])("that are over are told in days, months or years: %s is %s", (on, said) => {
    expect(ago(day(on), today)).toBe(said);
  });

  test("have times as the Dutch write them", () => {
    expect(clockName(times.clock.parse("09:05"))).toBe("9.05");
    expect(clockName(times.clock.parse("17:00"))).toBe("17.00");
  });
});

describe("working hours", () => {
  const hours = (weekdays: readonly number[], from: string, until: string) =>
    weekdays.map((weekday) => ({ weekday, from, until }) as WorkingHours);

  test.each([
    [hours([1, 2, 3, 4], "09:00", "17:00"), "ma–do 9.00–17.00"],
    [hours([1, 2], "09:00", "17:00"), "ma en di 9.00–17.00"],
    [hours([5, 1, 3], "09:00", "17:00"), "ma, wo en vr 9.00–17.00"],
    [
      [...hours([1, 2, 3], "09:00", "17:00"), ...hours([5], "09:00", "12:30")],
      "ma–wo 9.00–17.00, vr 9.00–12.30",
    ],
    [[], ""],
  ])("are put together by time: %#", (given, said) => {
    expect(weekInWords(given)).toBe(said);
    expect(weekInWords(given)).toBe(said);
  });
});

describe("rows", () => {
  test.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a en b", "a of b"],
    [["a", "b", "c"], "a, b en c", "a, b of c"],
  ])("end with a word: %#", (items, and, or) => {
    expect(inList(items)).toBe(and);
    expect(oneOf(items)).toBe(or);
  });

  test("that are long name some, and count the rest", () => {
    expect(inShortList(["a", "b", "c"], 3)).toBe("a, b en c");
    expect(inShortList(["a", "b", "c"], 2)).toBe("a, b en nog 1");
    expect(inShortList(["a", "b", "c", "d"], 1)).toBe("a en nog 3");
  });

  test("of one thing are one", () => {
    expect([0, 1, 2].map((count) => counted(count, "plek", "plekken"))).toStrictEqual([
      "0 plekken",
      "1 plek",
      "2 plekken",
    ]);
  });
});

describe("channels", () => {
  test.each([
    ["teams", "Teams", "in Teams", true],
    ["slack", "Slack", "in Slack", true],
    ["mail", "de mail", "in de mail", true],
    ["web", "de website", "op de website", false],
    ["terminal", "dit venster", "in dit venster", false],
  ] as const)("%s is called %s; done %s; keeps what is typed: %s", (channel, name, done, keeps) => {
    expect(channelName(channel)).toBe(name);
    expect(onChannel(channel)).toBe(done);
    expect(keepsWhatIsTyped(channel)).toBe(keeps);
  });
});
