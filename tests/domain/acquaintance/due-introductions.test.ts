import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueIntroductions } from "../../../src/domain/acquaintance/due-introductions.ts";
import { haveMetIn } from "../../../src/domain/acquaintance/have-met.ts";
import { apply } from "../../../src/domain/apply.ts";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import { meeting, meetingId, townAfter } from "../meeting/town.ts";

const id = ids.person.parse;
const wish = (name: string): Fact => ({
  ...{ kind: "acquaintance-wished", person: id(name), wants: true },
});
const firstOfMonth = "2026-12-01T09:00:00.000Z" as Instant;

const due = (network: Network, at: Instant = firstOfMonth) =>
  dueIntroductions({ network, at, calendar: noSchoolCalendar }).map((pair) =>
    [...pair].map(String).sort().join(" "),
  );

const everybody = ["jan", "mies", "fatima", "kees"].map(wish);

describe("who is brought together", () => {
  it("are people who want to, each with one other", () => {
    expect(due(townAfter([wish("jan"), wish("mies")]))).toStrictEqual(["jan mies"]);
    expect(due(townAfter([wish("jan")]))).toStrictEqual([]);
    expect(due(townAfter(everybody))).toHaveLength(2);
  });

  it("are in different organisations", () => {
    expect(due(townAfter([wish("fatima"), wish("sanne")]))).toStrictEqual([]);
  });

  it("have not met, not even in a meeting", () => {
    const met: Fact = {
      ...{ kind: "acquainted", people: [id("jan"), id("mies")] },
      on: "2026-11-01" as Day,
    };
    expect(due(townAfter([wish("jan"), wish("mies"), met]))).toStrictEqual([]);
    const together: readonly Fact[] = [
      { kind: "meeting-planned", meeting: meeting() },
      {
        ...{ kind: "attendance-set", meeting: meetingId },
        ...{ present: [id("jan"), id("mies")], guests: [] },
      },
    ];
    const network = townAfter([wish("jan"), wish("mies"), ...together]);
    expect(due(network)).toStrictEqual([]);
    expect(haveMetIn(network)(id("mies"), id("jan"))).toBe(true);
    expect(haveMetIn(network)(id("mies"), id("kees"))).toBe(false);
  });

  it("begin with who is new", () => {
    const taken: Fact = {
      ...{ kind: "seat-taken", seat: ids.seat.parse("budget-contact"), person: id("sanne") },
      from: "2026-11-20" as Day,
    };
    const people = [...["jan", "mies"].map(wish), wish("sanne"), taken];
    expect(due(townAfter(people))).toStrictEqual(["jan sanne"]);
  });

  it.each([
    ["at night", "2026-12-01T22:00:00.000Z"],
    ["in a weekend", "2026-12-05T10:00:00.000Z"],
    ["late in a month", "2026-12-11T10:00:00.000Z"],
  ])("is nobody %s", (_when, at) => {
    expect(due(townAfter(everybody), at as Instant)).toStrictEqual([]);
  });

  it.each<[string, Fact]>([
    ["does not belong here any more", { kind: "network-left", person: id("mies") }],
    [
      "asked to be left alone",
      { kind: "asking-paused", person: id("mies"), until: "2027-01-10" as Day },
    ],
    ["wants it no longer", { kind: "acquaintance-wished", person: id("mies"), wants: false }],
  ])("is nobody who %s", (_why, fact) => {
    expect(due(townAfter([wish("jan"), wish("mies"), fact]))).toStrictEqual([]);
  });

  it("is nobody who was written to on that day", () => {
    const wrote = { kind: "written-to", person: id("mies") } as const;
    const by = { kind: "clock" } as const;
    const network = apply(townAfter([wish("jan"), wish("mies")]), {
      ...wrote,
      ...{ by, at: firstOfMonth, via: "clock" },
    });
    expect(due(network)).toStrictEqual([]);
    expect(due(network, "2026-12-02T09:00:00.000Z" as Instant)).toStrictEqual(["jan mies"]);
  });

  it("is each person once a month, and the same two never again within a year", () => {
    const names = ["jan", "mies", "fatima", "kees", "ijsbrand", "sanne"];
    fc.assert(
      fc.property(fc.subarray(names), fc.integer({ min: 1, max: 14 }), (wanting, months) => {
        const made = introductionsOver(townAfter(wanting.map(wish)), months);
        const turns = made.flatMap(({ month, pair }) => pair.map((name) => `${month} ${name}`));
        expect(new Set(turns).size).toBe(turns.length);
        for (const { month, key } of made) {
          const others = made.filter((one) => one.key === key && one.month !== month);
          for (const other of others) {
            expect(Math.abs(other.month - month)).toBeGreaterThanOrEqual(12);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** All who are brought together when somebody looks each morning of the first days of each month. */
function introductionsOver(start: Network, months: number) {
  let network = start;
  const made: { month: number; pair: readonly string[]; key: string }[] = [];
  for (let index = 0; index < months * 10; index++) {
    const [month, day] = [Math.floor(index / 10), (index % 10) + 1];
    const at = new Date(Date.UTC(2026, 11 + month, day, 10)).toISOString() as Instant;
    for (const people of dueIntroductions({ network, at, calendar: noSchoolCalendar })) {
      const pair = [...people].map(String).sort();
      made.push({ month, pair, key: pair.join(" ") });
      const by = { kind: "clock" } as const;
      network = apply(network, { kind: "introduced", people, by, at, via: "clock" });
    }
  }
  return made;
}
