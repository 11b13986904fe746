import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readNetworkFile } from "../../../src/domain/network-file/read.ts";
import { fileText, readFile, seatOf, smallLists } from "../sample.ts";

describe("a file that is written by hand", () => {
  test("needs a name and an id; all else may be left out", () => {
    const { network, asOf } = readFile();
    expect(network.description).toStrictEqual({ name: "Dorp", zone: "Europe/Amsterdam" });
    expect([asOf, network.people.size, network.emergencyLines.length]).toStrictEqual([
      undefined,
      0,
      0,
    ]);
  });
  test("may have a byte order mark in front", () => {
    expect(readNetworkFile(`\uFEFF${fileText()}`).kind).toBe("read");
  });
  test("gives a person hours, absences and a phone as they were written", () => {
    const { network } = readFile({
      people: [
        {
          id: "an",
          name: "  An  van 't Hof ",
          phone: "(0562) 012 345",
          mail: "An@Dorp.Example",
          hours: { "ma-di": "9-12.30", wo: ["13:00-14:00", "09:00-10:00"] },
          absences: [{ from: "2026-12-01", until: "2026-12-31" }, { from: "2027-06-01" }],
        },
      ],
    });
    expect([...network.people]).toStrictEqual([
      {
        id: "an",
        name: "An van 't Hof",
        expertByExperience: false,
        phone: { number: "+31562012345", original: "(0562) 012 345", kind: "e164" },
        mail: "An@dorp.example",
        availability: {
          hours: [
            { weekday: 1, from: "09:00", until: "12:30" },
            { weekday: 2, from: "09:00", until: "12:30" },
            { weekday: 3, from: "09:00", until: "10:00" },
            { weekday: 3, from: "13:00", until: "14:00" },
          ],
          absences: [{ from: "2026-12-01", until: "2026-12-31" }, { from: "2027-06-01" }],
        },
      },
    ]);
  });
  test("keeps what looks like a template or a formula as it is (I17)", () => {
    const name = `{{DATE()}} ${"$"}{x} =1+1 [a](http://b) <at>`;
    const { network } = readFile({ people: [{ id: "an", name }] });
    expect([...network.people][0]?.name).toBe(name);
  });
  test("may use an id that is a word of JavaScript (I12)", () => {
    const { network } = readFile({ areas: [{ id: "constructor", name: "Noord" }] });
    expect([...network.areas][0]).toMatchObject({ id: "constructor", aliases: [] });
  });
});

test("the example in the description of the format is one that reads", () => {
  const [, example = ""] =
    /```json\n(.*?)```/s.exec(readFileSync("data/network-file.md", "utf8")) ?? [];
  expect(readNetworkFile(example)).toMatchObject({ kind: "read", warnings: [] });
});

describe("a seat", () => {
  const seats = (seat: object) => seatOf(readFile({ ...smallLists, seats: [seat] }).network, "s");
  test("of which nobody wrote since when is held since always", () => {
    const seat = seats({ id: "s", role: "coordinator", holder: "an" });
    expect(seat.holdings).toStrictEqual([{ person: "an", from: "1970-01-01" }]);
  });
  test("that was confirmed without a name was confirmed by who sits there, at noon of that day", () => {
    const seat = seats({ id: "s", role: "coordinator", holder: "an", confirmedAt: "2026-10-01" });
    expect(seat.confirmation).toStrictEqual({
      at: "2026-10-01T12:00:00.000Z",
      by: { kind: "person", person: "an" },
    });
  });
  test.each([
    ["bo", { kind: "person", person: "bo" }],
    ["operator:import", { kind: "operator", command: "import" }],
    ["account:teams:t:1", { kind: "account", account: "teams:t:1" }],
    ["clock", { kind: "clock" }],
  ])("may be confirmed by %s", (confirmedBy, by) => {
    const seat = seats({ id: "s", role: "coordinator", confirmedAt: "2026-10-01", confirmedBy });
    expect(seat.confirmation?.by).toStrictEqual(by);
  });
  test("has its history in order of time, however it was written", () => {
    const seat = seats({
      id: "s",
      role: "webber",
      theme: "voedsel",
      holdings: [
        { person: "bo", from: "2026-06-01" },
        { person: "an", from: "2026-01-01", until: "2026-05-31" },
      ],
    });
    expect(seat.holdings.map(({ person }) => person)).toStrictEqual(["an", "bo"]);
  });
  test("may be empty", () => {
    expect(seats({ id: "s", role: "coordinator", holder: null }).holdings).toStrictEqual([]);
  });
});

test("a region's emergency line stays as it is dialled", () => {
  const emergencyLines = [{ name: "Crisisdienst", number: "0800 - 12 34", about: "crisis" }];
  expect(readFile({ emergencyLines }).network.emergencyLines).toStrictEqual(emergencyLines);
});

describe("what is allowed and odd is said", () => {
  const twice = [
    { id: "a", name: "Voedselbank Müller", kind: "informal", domain: "relief" },
    { id: "b", name: "VOEDSELBANK Mu\u0308ller", kind: "informal", domain: "relief" },
  ];
  test("two organisations of one name", () => {
    expect(readFile({ organisations: twice }).warnings).toMatchObject([
      { path: "organisations[1].name", explanation: expect.stringContaining("organisations[0]") },
    ]);
  });
  test("a confirmation after the moment of the file", () => {
    const { warnings } = readFile({ ...smallLists, asOf: "2026-09-01" });
    expect(warnings.map(({ path }) => path)).toStrictEqual(["seats[0].confirmedAt"]);
  });
});
