import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  ["morgen 9-11", "2026-11-25 09:00-11:00 120m"],
  ["vandaag 14-6", "2026-11-24 14:00-18:00 240m"],
  ["over 3 dagen 9-11", "2026-11-27 09:00-11:00 120m"],
  ["over 2 weken 9-11", "2026-12-08 09:00-11:00 120m"],
  ["over een maand 9-11", "2026-12-24 09:00-11:00 120m"],
  ["tweede kerstdag 9-11", "2026-12-26 09:00-11:00 120m"],
  ["de eerste dinsdag van januari 9-11", "2027-01-05 09:00-11:00 120m"],
  ["op de 5e 9-11", "2026-12-05 09:00-11:00 120m"],
  ["1 mei 9-11", "2027-05-01 09:00-11:00 120m"],
  ["elke dinsdag 9-11", "2026-12-01 09:00-11:00 120m weekly/1 2"],
  ["vanaf morgen 9-11", "2026-11-25 09:00-11:00 120m"],
])("two numbers with a dash beside a day are hours: %s is %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["morgen 9-11 om 14 uur", "2026-11-25 14:00 | past, two-days"],
  ["morgen 9-11 14.00-16.00", "2026-11-25 14:00-16:00 120m | past, two-days"],
  ["morgen 9-11 10-12", "2026-11-25 09:00-11:00 120m | two-days"],
  ["morgen vanaf 9-11", "2026-11-25 | past, two-days"],
])("where a time is said already they are a day, in %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  // On that weekday this year, or the next.
  ["vr 4-12", "2026-12-04"],
  ["vrijdag 1-1", "2027-01-01"],
  ["za 8-5", "2027-05-08"],
  // It did this year, when it is over.
  ["vrijdag 8-5", "2027-05-08 | two-days"],
  // On another weekday in both they are hours, if they can be.
  ["donderdag 9-11", "2026-11-26 09:00-11:00 120m"],
  ["donderdag 2-12", "2026-12-02 | two-days"],
])("beside a weekday they are the date that falls on it: %s is %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["morgen 6-9", "2026-11-25 | past, two-days"],
  ["morgen 6-6", "2026-11-25 18:00 | end-before-start"],
  ["morgen 6-5", "2026-11-25 18:00 | end-before-start"],
  ["morgen 7-9", "2026-11-25 19:00-21:00 120m | ambiguous-time 19:00 or 07:00"],
  ["morgen 23-2", "2026-11-25 23:00 | end-before-start"],
  ["morgen 24-2", "2026-11-25 | two-days"],
  ["vr 31-9", "2026-11-27 | impossible-day"],
  ["zo 30-2", "2026-11-29 | impossible-day"],
])("nobody meets before seven, and no day has a 24th hour: %s is %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["morgen 12-2", "2026-11-25 12:00-14:00 120m"],
  ["morgen 11-12", "2026-11-25 11:00-12:00 60m"],
  ["morgen 13-2", "2026-11-25 13:00-14:00 60m"],
  ["morgen 19-8", "2026-11-25 19:00-20:00 60m"],
  ["morgen 20-10", "2026-11-25 20:00-22:00 120m"],
  ["morgen 8-10", "2026-11-25 20:00-22:00 120m | ambiguous-time 20:00 or 08:00"],
])("an hour past noon leaves no choice: %s is %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});
