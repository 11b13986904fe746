import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysLater } from "../../../src/domain/days.ts";
import {
  monthlyOn,
  type Nth,
  type Recurrence,
  weeklyOn,
} from "../../../src/domain/meeting/recurrence-rule.ts";
import { clockAt } from "../../../src/domain/meeting/slot.ts";
import type { ClockTime, Day, Weekday } from "../../../src/domain/time.ts";
import { firstOn } from "../../../src/language/when/calendar.ts";
import {
  dayInWords,
  lengthInWords,
  recurrenceInWords,
  slotInWords,
  whenInWords,
} from "../../../src/language/when/in-words.ts";
import { readWhen } from "../../../src/language/when/read-when.ts";
import type { When } from "../../../src/language/when/when.ts";
import { at, zone } from "./told.ts";

const today = "2026-11-24" as Day;
const day = (text: string) => text as Day;
const time = (text: string) => text as ClockTime;

describe("what was read, in words", () => {
  test("a day with its weekday, and its year unless it is this one", () => {
    expect(dayInWords(day("2027-01-05"))).toBe("dinsdag 5 januari 2027");
    expect(dayInWords(day("2026-12-01"))).toBe("dinsdag 1 december 2026");
    expect(dayInWords(day("2026-12-01"), today)).toBe("dinsdag 1 december");
    expect(dayInWords(day("2027-01-05"), today)).toBe("dinsdag 5 januari 2027");
  });

  test("a slot, before seven with a nought", () => {
    expect(slotInWords({ from: time("09:30"), until: time("11:00") })).toBe("9.30–11.00 uur");
    expect(slotInWords({ from: time("19:30") })).toBe("19.30 uur");
    expect(slotInWords({ from: time("05:00"), until: time("07:00") })).toBe("05.00–7.00 uur");
  });

  test.each([
    [1, "1 minuut"],
    [45, "45 minuten"],
    [60, "1 uur"],
    [90, "anderhalf uur"],
    [121, "2 uur en 1 minuut"],
    [135, "2 uur en 15 minuten"],
    [180, "3 uur"],
  ])("%i minutes: %s", (minutes, said) => {
    expect(lengthInWords(minutes)).toBe(said);
  });

  const rules: readonly (readonly [Recurrence, string])[] = [
    [{ kind: "weekly", every: 1, weekday: 2 }, "elke dinsdag"],
    [{ kind: "weekly", every: 2, weekday: 4 }, "elke twee weken op donderdag"],
    [{ kind: "weekly", every: 11, weekday: 4 }, "elke 11 weken op donderdag"],
    [{ kind: "monthly", every: 1, weekday: 2, nth: 1 }, "elke eerste dinsdag van de maand"],
    [{ kind: "monthly", every: 1, weekday: 5, nth: -1 }, "elke laatste vrijdag van de maand"],
    [{ kind: "monthly", every: 2, weekday: 3, nth: 2 }, "elke twee maanden op de tweede woensdag"],
    [{ kind: "monthly", every: 3, weekday: 3, nth: 3 }, "elk kwartaal op de derde woensdag"],
    [{ kind: "monthly", every: 6, weekday: 1, nth: 4 }, "elk half jaar op de vierde maandag"],
    [{ kind: "monthly", every: 12, weekday: 1, nth: 4 }, "elk jaar op de vierde maandag"],
    [{ kind: "weekly", every: 1, weekday: 2, also: [4] }, "elke dinsdag en donderdag"],
    [{ kind: "weekly", every: 1, weekday: 1, also: [3, 5] }, "elke maandag, woensdag en vrijdag"],
    [
      { kind: "weekly", every: 2, weekday: 2, also: [4] },
      "elke twee weken op dinsdag en donderdag",
    ],
    [
      { kind: "monthly", every: 1, weekday: 2, nth: 1, also: [3] },
      "elke eerste en derde dinsdag van de maand",
    ],
    [
      { kind: "monthly", every: 2, weekday: 2, nth: 2, also: [-1] },
      "elke twee maanden op de tweede en laatste dinsdag",
    ],
    [{ kind: "monthly-day", every: 1, day: 15 }, "elke 15e van de maand"],
    [{ kind: "monthly-day", every: 3, day: 1 }, "elk kwartaal op de 1e"],
    [{ kind: "weekly", every: 1, weekday: 2, times: 6 }, "elke dinsdag, 6 keer"],
    [
      { kind: "weekly", every: 1, weekday: 2, until: day("2027-06-30") },
      "elke dinsdag, tot en met woensdag 30 juni 2027",
    ],
  ];

  test.each(rules)("%j is %s", (rule, said) => {
    expect(recurrenceInWords(rule)).toBe(said);
  });

  test.each([
    [
      "eerste dinsdag van de maand, half tien, anderhalf uur",
      "elke eerste dinsdag van de maand, vanaf dinsdag 1 december 2026, 9.30–11.00 uur",
    ],
    ["di 5 jan half tien", "dinsdag 5 januari 2027, 9.30 uur"],
    ["vrijdagochtend", "vrijdag 27 november 2026, 's ochtends"],
    ["morgen, anderhalf uur", "woensdag 25 november 2026, duur anderhalf uur"],
    [
      "elke dinsdag behalve in de schoolvakantie",
      "elke dinsdag, vanaf dinsdag 1 december 2026, behalve in de schoolvakanties",
    ],
    ["week 49", ""],
  ])("%s comes back as %s", (text, said) => {
    const when = readWhen(text, at, zone);
    expect(when && whenInWords(when)).toBe(said);
  });
});

type Said = Omit<When, "read" | "doubts">;

function defined(rule: Recurrence | undefined): Recurrence {
  if (rule === undefined) throw new Error("a rule without a day");
  return rule;
}

const ahead = (most: number) => fc.integer({ min: 1, max: most });
const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const every = ahead(24);
const nths = fc.uniqueArray(fc.constantFrom<Nth>(1, 2, 3, 4, -1), { minLength: 1 });
const rule: fc.Arbitrary<Recurrence> = fc.oneof(
  fc
    .tuple(every, fc.uniqueArray(weekday, { minLength: 1 }))
    .map(([weeks, weekdays]) => defined(weeklyOn({ every: weeks }, weekdays))),
  fc
    .tuple(every, weekday, nths)
    .map(([months, on, which]) => defined(monthlyOn({ every: months, weekday: on }, which))),
  fc.record({ kind: fc.constant("monthly-day"), every, day: ahead(28) }),
);

const times: fc.Arbitrary<Said> = fc
  .tuple(
    fc.integer({ min: 0, max: 1437 }),
    fc.integer({ min: 0, max: 700 }),
    fc.integer(),
    ahead(700),
  )
  .map(([start, length, shape, alone]) => {
    const [from, until] = [clockAt(start), clockAt(start + length)];
    if (shape % 3 === 0 || from === undefined) return shape % 2 === 0 ? {} : { minutes: alone };
    return length === 0 || until === undefined ? { from } : { from, until, minutes: length };
  });

const single: fc.Arbitrary<Said> = fc
  .tuple(ahead(1_000), times, fc.constantFrom(undefined, "morning", "evening" as const))
  .map(([days, said, part]) => ({
    day: daysLater(today, days),
    ...said,
    ...(part !== undefined && said.from === undefined && { part }),
  }));

const series: fc.Arbitrary<Said> = fc
  .tuple(
    ...([rule, ahead(900), times, fc.option(ahead(200)), fc.option(ahead(150))] as const),
    fc.constantFrom(undefined, "skip", "keep" as const),
  )
  .map(([recurrence, days, said, count, last, holidays]) => {
    const first = firstOn(recurrence, daysLater(today, days)) ?? today;
    return {
      day: first,
      ...said,
      recurrence: {
        ...recurrence,
        ...(last !== null && { until: daysLater(first, last) }),
        ...(count !== null && { times: count }),
      },
      ...(holidays && { holidays }),
    };
  });

function meaning({ read: _, doubts: __, ...said }: When): Said {
  return said;
}

/** What lies outside the hours of a meeting is asked about, and is read all the same. */
function otherDoubts({ doubts }: When) {
  return doubts.filter(({ kind }) => kind !== "outside-hours");
}

describe("reading back", () => {
  test("every day, time, length and series reads as it was written", () => {
    fc.assert(
      fc.property(fc.oneof(single, series), (said) => {
        const words = whenInWords(said);
        const when = readWhen(words, at, zone);
        expect(when && meaning(when), words).toStrictEqual(said);
        expect(when && otherDoubts(when), words).toStrictEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  const piece = fc.constantFrom(
    ...["morgen", "dinsdag", "di 5 jan", "volgende week do", "1 mei", "7/12", "over twee weken"],
    ...["half tien", "om 4 uur", "9u30", "van 9 tot 11 uur", "2 uur", "anderhalf uur", "half acht"],
    ...["'s avonds", "vrijdagochtend", "elke dinsdag", "om de week", "eerste dinsdag van de maand"],
    ...["elk kwartaal", "6 keer", "tot 1 juli", "behalve in de schoolvakantie", "week 49"],
    ...["van 8 tot 10", "niet", "voor", "na", "of", "en", "31 februari", "de 15e", "tot 11 uur"],
    ...["laatste vrijdag van december", "in het buurthuis", "9", "kinderen", "volgend jaar"],
  );
  const sentence = fc
    .array(piece, { minLength: 1, maxLength: 7 })
    .chain((pieces) => fc.constantFrom(" ", ", ", "\n").map((between) => pieces.join(between)));

  test("what is not in doubt in any sentence comes back the same", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const when = readWhen(text, at, zone);
        if (when === undefined || otherDoubts(when).length > 0) return;
        const words = whenInWords(when);
        const again = readWhen(words, at, zone);
        expect(again && meaning(again), `${text} → ${words}`).toStrictEqual(meaning(when));
      }),
      { numRuns: 800 },
    );
  });

  const anything = fc.oneof(
    sentence,
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 5 })))
      .map((all) => all.join("")),
    fc.stringMatching(/^[0-9.,:/ uh'-]{0,40}$/),
  );

  test("no text at all makes it throw, and every piece stands in the text", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const when = readWhen(text, at, zone);
        let end = 0;
        for (const span of when?.read ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const doubt of when?.doubts ?? []) {
          expect(text.slice(doubt.start, doubt.end)).toBe(doubt.text);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
