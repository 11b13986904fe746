import { describe, expect, test } from "vitest";
import { readWhen } from "../../../src/language/when/read-when.ts";
import { at, told, zone } from "./told.ts";

function asked(text: string) {
  return readWhen(text, at, zone)?.doubts.map((doubt) => `${doubt.kind}: ${doubt.text}`);
}

describe("hours alone are a time or a length", () => {
  test.each([
    ["2 uur", "14:00 | ambiguous-time 14:00 or 120m"],
    ["6 uur", "18:00 | ambiguous-time 18:00 or 360m"],
    ["7 uur", "19:00 | ambiguous-time 19:00 or 07:00"],
    ["12 uur", "12:00"],
    ["13 uur", "13:00"],
    ["0 uur", "00:00 | outside-hours"],
    ["2 uur 's middags", "14:00"],
    ["2 uur, 90 minuten", "14:00-15:30 90m"],
    ["2 uur, 3 uur", "14:00-17:00 180m"],
    ["9 uur, 2 uur", "09:00-11:00 120m"],
    ["2 uur, 9 uur", "09:00-11:00 120m"],
    ["om 9 uur, 6 uur", "09:00-15:00 360m"],
    // Nobody meets for so long, unless it is said to be a length.
    ["om 9 uur, 8 uur", "09:00 | two-times"],
    ["9 uur, 12 uur", "09:00 | two-times"],
    ["10 uur, einde 9 uur", "10:00 | two-times"],
    ["9 uur, 8 uur lang", "09:00-17:00 480m"],
    ["9 uur 's ochtends, 9 uur", "09:00"],
    ["tussen de middag, 1 uur", "12:00-13:00 60m | ambiguous-time 12:00 or 12:30"],
    ["tussen de middag om 12 uur", "12:00"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("a part of the day", () => {
  test.each([
    ["'s nachts", "night | outside-hours"],
    ["'s nachts om 2 uur", "02:00 | outside-hours"],
    ["'s ochtends 's ochtends", "morning"],
    ["'s ochtends en 's avonds", "morning | two-times"],
    ["'s ochtends om 9 uur 's avonds", "09:00 | two-times"],
    ["van 8 tot 10 's avonds", "20:00-22:00 120m"],
    ["van 8 tot 10 's ochtends", "08:00-10:00 120m"],
    ["van 9 tot 11 's avonds", "21:00-23:00 120m | outside-hours"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("the hours in which people meet", () => {
  test.each([
    ["om 06:59", "06:59 | outside-hours"],
    ["om 07:00", "07:00"],
    ["om 22:00", "22:00"],
    ["om 22:01", "22:01 | outside-hours"],
    ["om 6:59", "18:59"],
    ["om 7 uur", "19:00 | ambiguous-time 19:00 or 07:00"],
    ["om kwart voor 9", "20:45 | ambiguous-time 20:45 or 08:45"],
    ["om 8:45", "08:45"],
    ["om 9 uur", "09:00"],
    ["van 06:00 tot 08:00", "06:00-08:00 120m | outside-hours"],
    ["van 21:00 tot 22:00", "21:00-22:00 60m"],
    ["van 21:00 tot 22:30", "21:00-22:30 90m | outside-hours"],
    ["20 uur, 2 uur lang", "20:00-22:00 120m"],
    ["20 uur, 121 minuten", "20:00-22:01 121m | outside-hours"],
    ["22:00, 30 minuten", "22:00-22:30 30m | outside-hours"],
    // Of what begins too late it is not asked twice.
    ["22:30, 30 minuten", "22:30-23:00 30m | outside-hours"],
    ["23:00, 59 minuten", "23:00-23:59 59m | outside-hours"],
    ["23:00, 60 minuten", "23:00 60m | outside-hours, end-before-start"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("a beginning and an end", () => {
  test.each([
    ["van 9 tot 6", "09:00-18:00 540m"],
    ["van 10 tot 8", "10:00 | end-before-start"],
    ["van 9.00 tot 19.00", "09:00-19:00 600m"],
    ["van 9:00 tot 8:00", "09:00 | end-before-start"],
    ["van 7 tot 8", "19:00-20:00 60m | ambiguous-time 19:00 or 07:00"],
    ["9 uur, van 9 tot 11", "09:00-11:00 120m"],
    ["van 9 tot 11, 9 uur", "09:00-11:00 120m"],
    ["9 uur, van 10 tot 11", "09:00 | two-times"],
    ["van 9 tot 11, van 9 tot 12", "09:00-11:00 120m | two-times"],
    ["9 uur, van 9 tot 11, van 9 tot 12", "09:00-11:00 120m | two-times"],
    ["om 9 uur, tot 11 uur", "09:00-11:00 120m"],
    ["10 uur, tot 09:00", "10:00 | end-before-start"],
    ["van 9 tot 11, tot 11 uur", "09:00-11:00 120m"],
    ["van 9 tot 11, tot 12 uur", "09:00-11:00 120m | two-times"],
    ["tot 11 uur", "| unknown-piece"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("how long it takes", () => {
  test.each([
    ["9 uur, 12 uur lang", "09:00-21:00 720m"],
    ["9 uur, 13 uur lang", "09:00 | impossible-time"],
    ["90 minuten, 2 uur lang", "90m | two-times"],
    ["9 uur, 90 minuten, 2 uur", "09:00-10:30 90m | two-times"],
    ["van 9 tot 11, 2 uur lang", "09:00-11:00 120m"],
    ["van 9 tot 11, 1 uur lang", "09:00-11:00 120m | two-times"],
    ["om 9 uur, tot 11 uur, 2 uur lang", "09:00-11:00 120m"],
    ["om 9 uur, tot 11 uur, 1 uur lang", "09:00-11:00 120m | two-times"],
  ])("%s is %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

test.each([
  ["9 uur, van 10 tot 11", ["two-times: van 10 tot 11"]],
  ["van 9 tot 11, 1 uur lang", ["two-times: 1 uur lang"]],
  ["van 9 tot 11, tot 12 uur", ["two-times: tot 12 uur"]],
  ["9 uur, 90 minuten, 2 uur", ["two-times: 2 uur"]],
  ["'s ochtends en 's avonds", ["two-times: 's avonds"]],
])("the question of %s is about the second: %j", (text, expected) => {
  expect(asked(text)).toStrictEqual(expected);
});
