import { describe, expect, test } from "vitest";
import type { Slot } from "../../../src/domain/meeting/slot.ts";
import type { ClockTime, Day } from "../../../src/domain/time.ts";
import { isNamed, readDayVote } from "../../../src/language/meeting/day-vote.ts";

describe("on which days somebody can, in words", () => {
  test.each([
    ["alles kan behalve dinsdag", "but", [{ weekday: 2 }]],
    ["Alles behalve di", "but", [{ weekday: 2 }]],
    ["alle dagen behalve dinsdag en donderdag", "but", [{ weekday: 2 }, { weekday: 4 }]],
    ["ik kan altijd, behalve op de 12e", "but", [{ date: 12 }]],
    ["dinsdag niet, verder alles", "but", [{ weekday: 2 }]],
    ["dinsdag kan ik niet, de rest wel", "but", [{ weekday: 2 }]],
    ["dinsdag lukt niet, verder wel", "but", [{ weekday: 2 }]],
    ["alles kan, alleen dinsdag niet", "but", [{ weekday: 2 }]],
    ["alleen dinsdag kan ik niet", "but", [{ weekday: 2 }]],
    ["alles kan maar niet op dinsdagmiddag", "but", [{ weekday: 2, part: "middag" }]],
    ["behalve dinsdag kan ik altijd", "but", [{ weekday: 2 }]],
    ["ik kan alleen woensdag", "only", [{ weekday: 3 }]],
    ["Ik kan alleen op woensdag 13 januari.", "only", [{ weekday: 3, date: 13, month: 1 }]],
    ["alleen woensdag of vrijdag", "only", [{ weekday: 3 }, { weekday: 5 }]],
    ["alleen 12 en 14 januari kan ik", "only", [{ date: 12 }, { date: 14, month: 1 }]],
    ["woensdag kan, de rest niet", "only", [{ weekday: 3 }]],
  ])("%s", (text, kind, days) => {
    expect(readDayVote(text)).toStrictEqual({ kind, days });
  });

  test.each([
    "alles kan",
    "dinsdag",
    "dinsdag kan ik niet",
    "ik kan alleen de huur niet betalen",
    "alleen woensdag open?",
    "kan moeder alleen woensdag naar de voedselbank",
    "alleen op woensdag is er voedsel",
    "alleenstaande moeder, kan alleen woensdag",
    "alles kan behalve dat",
    "de rest niet",
  ])("is not said by: %s", (text) => {
    expect(readDayVote(text)).toBeUndefined();
  });

  test("a proposal is meant when all that is said of the day is so", () => {
    const slot: Slot = {
      ...{ day: "2027-01-13" as Day, from: "09:30" as ClockTime, until: "11:00" as ClockTime },
    };
    const meant = (text: string) => {
      const vote = readDayVote(text);
      return vote && isNamed(vote, slot);
    };
    expect(meant("alleen woensdag")).toBe(true);
    expect(meant("alleen woensdag 13 januari")).toBe(true);
    expect(meant("alleen woensdagochtend")).toBe(true);
    expect(meant("alleen woensdagavond")).toBe(false);
    expect(meant("alleen de 14e")).toBe(false);
    expect(meant("alleen 13 februari")).toBe(false);
    expect(meant("alleen dinsdag of de 13e")).toBe(true);
  });
});
