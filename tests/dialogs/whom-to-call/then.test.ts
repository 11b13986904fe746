import { describe, expect, test } from "vitest";
import { firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { thenOf } from "../../../dialogs/whom-to-call/then.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import type { Person } from "../../../src/domain/person.ts";
import { type Day, times } from "../../../src/domain/time.ts";
import { typing } from "../situation.ts";
import { answeredWith, turn, withContacts } from "./take-turn.ts";

const rouw = ids.theme.parse("rouw");
const answer = firstAnswer({ about: { kind: "theme", theme: rouw, because: [], also: [] } });
const base = withContacts(3);
/** Carla works on Saturday evenings too. */
const network = {
  ...base,
  people: Collection.of<PersonId, Person>(
    [...base.people].map((one) =>
      one.id === "carla"
        ? {
            ...one,
            availability: {
              absences: [],
              hours: [
                {
                  weekday: times.weekday.parse(6),
                  from: times.clock.parse("17:00"),
                  until: times.clock.parse("21:00"),
                },
              ],
            },
          }
        : one,
    ),
  ),
};
const told = (text: string, more: object = {}) =>
  turn({ network, happening: typing(text), state: answeredWith(answer), ...more });

describe("another moment after an answer", () => {
  test("puts first who can be reached then, and says who", () => {
    const { text, counts } = told("is er iemand in het weekend");
    expect(text).toContain("In het weekend is bereikbaar: Carla.");
    expect(text.indexOf("Carla, contactpersoon")).toBeLessThan(
      text.indexOf("Anna, contactpersoon"),
    );
    expect(counts).toStrictEqual([]);
    expect(told("zaterdagavond").text).toContain("Zaterdagavond is bereikbaar: Carla.");
    expect(told("en morgenochtend").text).toContain("Morgenochtend zijn bereikbaar: Anna en Bob.");
  });

  test("says so when nobody can be reached then", () => {
    expect(told("en vanavond?").text).toContain("Vanavond is hier niemand bereikbaar");
    expect(told("zaterdagochtend").text).toContain("Zaterdagochtend is hier niemand bereikbaar");
  });

  test("stays when the area is asked for next, and is over when it is asked who is there now", () => {
    const when = thenOf({ on: "weekend", part: "day" }, "2026-11-24" as Day);
    const state = answeredWith({ ...answer, when });
    expect(told("en in Noord?", { state }).text).toContain("In het weekend is bereikbaar: Carla.");
    expect(told("wie nu", { state }).text).not.toContain("weekend");
  });

  test("is told to nobody where others read along", () => {
    expect(told("en vanavond?", { kind: "group" }).text).toContain("alleen persoonlijk");
  });
});

test.each([
  ["2026-11-24", "2026-11-28", "2026-11-29"],
  ["2026-11-28", "2026-11-28", "2026-11-29"],
  ["2026-11-29", "2026-11-29", "2026-11-29"],
])("the weekend of %s is from %s until %s", (today, from, until) => {
  const found = thenOf({ on: "weekend", part: "day" }, today as Day);
  expect(found).toStrictEqual({ from, until, part: "day" });
});

test("a weekday is the next one, never today", () => {
  const on = (weekday: number) => thenOf({ on: { weekday }, part: "day" }, "2026-11-24" as Day);
  expect(on(2).from).toBe("2026-12-01");
  expect(on(3).from).toBe("2026-11-25");
  expect(on(1).from).toBe("2026-11-30");
});
