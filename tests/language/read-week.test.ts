import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClockTime, times, type Weekday } from "../../src/domain/time.ts";
import { readWeek } from "../../src/language/read-week.ts";
import { weekInWords } from "../../src/language/week.ts";

const hour = (weekday: number, from: string, until: string) => ({
  weekday: weekday as Weekday,
  from: from as ClockTime,
  until: until as ClockTime,
});
const days = (weekdays: readonly number[], from: string, until: string) =>
  weekdays.map((weekday) => hour(weekday, from, until));

describe("working hours as people write them", () => {
  test.each([
    ["ma-do 9.00-17.00", days([1, 2, 3, 4], "09:00", "17:00")],
    ["ma–do 9.00–17.00", days([1, 2, 3, 4], "09:00", "17:00")],
    ["Maandag t/m donderdag van 9 tot 17 uur", days([1, 2, 3, 4], "09:00", "17:00")],
    ["ma, wo en vr 8:30-12:30", days([1, 3, 5], "08:30", "12:30")],
    ["ma-wo 9-17, vr 9-12", [...days([1, 2, 3], "09:00", "17:00"), hour(5, "09:00", "12:00")]],
    ["di 9-12 en 13-17", [hour(2, "09:00", "12:00"), hour(2, "13:00", "17:00")]],
    ["werkdagen 9-17", days([1, 2, 3, 4, 5], "09:00", "17:00")],
    ["vr 9-12 ma 13-17", [hour(1, "13:00", "17:00"), hour(5, "09:00", "12:00")]],
    ["zaterdag 10.00 - 14.00", [hour(6, "10:00", "14:00")]],
    ["ma. 9-17", [hour(1, "09:00", "17:00")]],
    ["", []],
    ["  ", []],
  ])("%s", (text, hours) => {
    expect(readWeek(text)).toStrictEqual(hours);
  });

  test.each([
    "ma",
    "9-17",
    "ma 17-9",
    "ma 9-9",
    "ma-do",
    "do-ma 9-17",
    "ma 9-12, ma 11-15",
    "ma 25-26",
    "ma- 9-17",
    "op maandag meestal wel",
    "ma 9-17 behalve feestdagen",
    "maanden 9-17",
    `ma 9-17${" ".repeat(600)}`,
  ])("not %j", (text) => {
    expect(readWeek(text)).toBeUndefined();
  });

  test("what is shown can be read back", () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hours, minutes]) =>
        times.clock.parse(`${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`),
      );
    const stretch = fc
      .tuple(clock, clock)
      .filter(([from, until]) => from < until)
      .map(([from, until]) => ({ from, until }));
    const week = fc
      .uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { maxLength: 7 })
      .chain((weekdays) =>
        fc.tuple(...weekdays.map((weekday) => fc.tuple(fc.constant(weekday), stretch))),
      )
      .map((all) => all.map(([weekday, one]) => ({ weekday, ...one })));
    fc.assert(
      fc.property(week, (hours) => {
        const sorted = [...hours].sort((one, other) => one.weekday - other.weekday);
        expect(readWeek(weekInWords(sorted))).toStrictEqual(sorted);
      }),
    );
  });
});
