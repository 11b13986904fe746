import { describe, expect, test } from "vitest";
import { mistakes, smallLists } from "../sample.ts";

const organisation = { id: "a", name: "A", kind: "formal", domain: "health" };
const person = { id: "an", name: "An" };

describe("seats that cannot be", () => {
  const seat = { id: "s", role: "coordinator" };
  test.each<[string, object, string, string]>([
    ["two ways at once", { holder: "an", holdings: [] }, "seats[0].holdings", "staat naast holder"],
    ["since when, and not who", { from: "2026-01-01" }, "seats[0].from", "zonder holder"],
    [
      "until when, of nobody",
      { holder: null, until: "2026-01-01" },
      "seats[0].until",
      "zonder holder",
    ],
    [
      "an end before the start",
      { holder: "an", from: "2026-02-01", until: "2026-01-01" },
      "seats[0].until",
      "ligt voor de begindag",
    ],
    ["confirmed by whom, and not when", { confirmedBy: "an" }, "seats[0].confirmedAt", "ontbreekt"],
    ["confirmed by nobody", { confirmedAt: "2026-01-01" }, "seats[0].confirmedBy", "ontbreekt"],
    [
      "confirmed by somebody unknown",
      { confirmedAt: "2026-01-01", confirmedBy: "jan" },
      "seats[0].confirmedBy",
      '"jan" is geen persoon',
    ],
    ["held by somebody unknown", { holder: "jan" }, "seats[0].holder", '"jan" is geen persoon'],
    [
      "doubted by somebody unknown",
      { doubts: [{ at: "2026-01-01", by: "jan" }] },
      "seats[0].doubts[0].by",
      "geen persoon",
    ],
    [
      "held by two",
      { holdings: [{ person: "an" }, { person: "bo", from: "2026-01-01" }] },
      "seats[0].holdings",
      "twee mensen tegelijk",
    ],
    [
      "held by two on one day",
      {
        holdings: [
          { person: "an", until: "2026-01-01" },
          { person: "bo", from: "2026-01-01" },
        ],
      },
      "seats[0].holdings",
      "twee mensen tegelijk",
    ],
    ["a theme on a coordinator", { theme: "voedsel" }, "seats[0]", '"theme" ken ik hier niet'],
  ])("%s", (_what, more, path, said) => {
    const lines = mistakes({ ...smallLists, seats: [{ ...seat, ...more }] });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.startsWith(`${path}: `)).toBe(true);
    expect(lines[0]).toContain(said);
  });
});

describe("records that do not fit together", () => {
  test.each<[string, Record<string, unknown>, readonly string[]]>([
    [
      "an area",
      { organisations: [{ ...organisation, areas: ["oost"] }] },
      ["organisations[0].areas[0]"],
    ],
    [
      "an organisation of a person",
      { people: [{ ...person, organisation: "b" }] },
      ["people[0].organisation"],
    ],
    [
      "a table's area",
      { tables: [{ id: "t", name: "T", areas: ["oost"] }] },
      ["tables[0].areas[0]"],
    ],
    [
      "a programme's organisation",
      { programmes: [{ id: "p", name: "P", organisations: ["b"] }] },
      ["programmes[0].organisations[0]"],
    ],
    [
      "both ends of a link",
      { links: [{ id: "l", from: "b", to: "c" }] },
      ["links[0].from", "links[0].to"],
    ],
    [
      "a contact's organisation, theme and area",
      { seats: [{ id: "s", role: "contact", organisation: "b", themes: ["t"], areas: ["o"] }] },
      ["seats[0].organisation", "seats[0].themes[0]", "seats[0].areas[0]"],
    ],
    ["a webber's theme", { seats: [{ id: "s", role: "webber", theme: "t" }] }, ["seats[0].theme"]],
    [
      "a manager's organisation",
      { seats: [{ id: "s", role: "manager", organisation: "b" }] },
      ["seats[0].organisation"],
    ],
    [
      "a member's table and organisation",
      { seats: [{ id: "s", role: "table-member", table: "t", organisation: "b" }] },
      ["seats[0].table", "seats[0].organisation"],
    ],
    ["a deputy's seat", { seats: [{ id: "s", role: "deputy", of: "x" }] }, ["seats[0].of"]],
    [
      "a word of JavaScript",
      { people: [{ ...person, organisation: "constructor" }] },
      ["people[0].organisation"],
    ],
  ])("%s that is not there", (_what, lists, paths) => {
    const lines = mistakes(lists);
    expect(lines.map((line) => line.split(": ")[0])).toStrictEqual(paths);
  });
  test("a link of an organisation with itself", () => {
    const lines = mistakes({
      organisations: [organisation],
      links: [{ id: "l", from: "a", to: "a" }],
    });
    expect(lines).toStrictEqual([
      'links[0].to: "a" is verbonden met zichzelf. Kies twee verschillende organisaties.',
    ]);
  });
  test("a deputy of a deputy, of itself, and two of each other", () => {
    const deputy = (id: string, of: string) => ({ id, role: "deputy", of });
    const seats = [
      ...smallLists.seats,
      deputy("a", "deputy"),
      deputy("b", "b"),
      deputy("c", "d"),
      deputy("d", "c"),
    ];
    expect(mistakes({ ...smallLists, seats }).map((line) => line.split(": ")[0])).toStrictEqual([
      "seats[2].of",
      "seats[3].of",
      "seats[4].of",
      "seats[5].of",
    ]);
  });
  test("an id that is used twice; a reference to it is still right", () => {
    const people = [person, { ...person, name: "Ander" }];
    const seats = [{ id: "s", role: "coordinator", holder: "an" }];
    expect(mistakes({ people, seats })).toStrictEqual([
      'people[1].id: "an" is al gebruikt bij people[0]. Geef elk een eigen id.',
    ]);
  });
  test("a slip in a record does not make every reference to it a mistake", () => {
    const people = [{ ...person, phone: "06" }];
    expect(
      mistakes({ people, seats: [{ id: "s", role: "coordinator", holder: "an" }] }),
    ).toHaveLength(1);
  });
});
