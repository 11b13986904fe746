import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNetworkFile, refusalLines } from "../../../src/domain/network-file/read.ts";
import { fileText, mistakes } from "../sample.ts";

function linesOf(text: string): readonly string[] {
  const read = readNetworkFile(text);
  return read.kind === "refused" ? refusalLines(read) : [];
}

const organisation = { id: "a", name: "A", kind: "formal", domain: "health" };
const person = { id: "an", name: "An" };

describe("what is not a network file (I11)", () => {
  test.each<[string, string, string]>([
    ["nothing", "", "regel 1, teken 1"],
    ["half a file", "{", "regel 1, teken 2"],
    ["a comma too many", '{\n  "a": 1,\n}', "regel 3, teken 1"],
    ["a line end in a text", '{"a": "b\nc"}', "regel 1, teken 7"],
    ["a list", "[]", '"format": "dan-bel-ik/network"'],
    ["null", "null", '"format": "dan-bel-ik/network"'],
    ["a number beyond all", "1e999", '"format": "dan-bel-ik/network"'],
    ["half a character", '"\uD800"', '"format": "dan-bel-ik/network"'],
    ["another format", '{"format":"kumu"}', '"format": "dan-bel-ik/network"'],
    ["a newer version", '{"format":"dan-bel-ik/network","version":2}', "nieuwere versie"],
    ["brackets without end", "[".repeat(200_000), "regel 1, teken 200001"],
    [
      "brackets within brackets",
      `${"[".repeat(200_000)}${"]".repeat(200_000)}`,
      '"format": "dan-bel-ik/network"',
    ],
  ])("%s", (_what, text, said) => {
    const lines = linesOf(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(said);
  });
  test("a file of ten megabytes is not even read", () => {
    expect(linesOf(" ".repeat(10_000_000))[0]).toContain("10 MB");
  });
  test("a long text without an end is refused, not choked on", () => {
    expect(linesOf(`{"a":"${"é".repeat(4_000_000)}`)[0]).toContain("regel 1");
  });
  test("depth inside a record does no harm", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = fileText({ people: [person] }).replace('"An"', deep);
    expect(linesOf(text)).toStrictEqual([
      "people[0].name: Hier hoort tekst tussen aanhalingstekens te staan, niet een lijst. Weet je het niet, laat het veld dan weg.",
    ]);
  });
});

describe("one mistake, one line with the place and what to do (I23, I25, I26, I34)", () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    [
      "a phone",
      { organisations: [{ ...organisation, phone: "06-12" }] },
      "organisations[0].phone",
      '"06-12" is geen telefoonnummer. Schrijf het zoals 06 12345678.',
    ],
    [
      "a mail address",
      { people: [{ ...person, mail: "an@" }] },
      "people[0].mail",
      '"an@" is geen mailadres',
    ],
    [
      "a website",
      { organisations: [{ ...organisation, website: "javascript:alert(1)" }] },
      "organisations[0].website",
      "geen webadres",
    ],
    [
      "an id",
      { areas: [{ id: "Noord Oost", name: "N" }] },
      "areas[0].id",
      '"Noord Oost" kan geen id zijn',
    ],
    ["a path as id", { areas: [{ id: "../noord", name: "N" }] }, "areas[0].id", "kan geen id zijn"],
    ["an id that is a number", { areas: [{ id: 1, name: "N" }] }, "areas[0].id", "niet 1"],
    ["no name", { people: [{ id: "an" }] }, "people[0].name", "ontbreekt"],
    ["a name of spaces", { people: [{ id: "an", name: " \u200B " }] }, "people[0].name", "is leeg"],
    ["a name of NULs", { people: [{ id: "an", name: "\u0000" }] }, "people[0].name", "is leeg"],
    [
      "a long name",
      { people: [{ id: "an", name: "a".repeat(10_000) }] },
      "people[0].name",
      "hoogstens 120 tekens",
    ],
    [
      "zalgo",
      { people: [{ id: "an", name: "A\u0300\u0301\u0302\u0303\u0304" }] },
      "people[0].name",
      "boven op elkaar",
    ],
    ["null for a phone", { people: [{ ...person, phone: null }] }, "people[0].phone", "niet null"],
    [
      "yes for a boolean",
      { people: [{ ...person, expertByExperience: "ja" }] },
      "people[0].expertByExperience",
      "true of false",
    ],
    [
      "a foreign kind",
      { organisations: [{ ...organisation, kind: "stichting" }] },
      "organisations[0].kind",
      "Kies uit: formal, informal.",
    ],
    [
      "a foreign role",
      { seats: [{ id: "s", role: "baas" }] },
      "seats[0].role",
      "Kies uit: contact, deputy",
    ],
    ["no role", { seats: [{ id: "s" }] }, "seats[0].role", "ontbreekt"],
    ["a record that is none", { people: ["an"] }, "people[0]", "een blok tussen { en }"],
    ["a list that is none", { people: { an: person } }, "people", "een lijst tussen [ en ]"],
    [
      "an unknown field",
      { people: [{ ...person, telefoon: "06" }] },
      "people[0]",
      '"telefoon" ken ik hier niet',
    ],
    ["an unknown list", { personen: [] }, "", '"personen" ken ik hier niet'],
    [
      "a foreign day",
      { people: [{ ...person, absences: [{ from: "31-02-2026" }] }] },
      "people[0].absences[0].from",
      "geen dag",
    ],
    [
      "31 February",
      { people: [{ ...person, absences: [{ from: "2026-02-31" }] }] },
      "people[0].absences[0].from",
      "geen dag",
    ],
    [
      "a leave that ends before it starts",
      { people: [{ ...person, absences: [{ from: "2026-05-02", until: "2026-05-01" }] }] },
      "people[0].absences[0].until",
      "ligt voor de begindag",
    ],
    [
      "a foreign weekday",
      { people: [{ ...person, hours: { mon: "9-17" } }] },
      "people[0].hours.mon",
      "geen dag van de week",
    ],
    [
      "hours that are none",
      { people: [{ ...person, hours: { ma: "ochtend" } }] },
      "people[0].hours.ma",
      '"ochtend" zijn geen uren',
    ],
    [
      "hours that overlap",
      { people: [{ ...person, hours: { ma: "9-17", "ma-di": "16-18" } }] },
      "people[0].hours.ma-di",
      "overlappen",
    ],
    [
      "a zone",
      { network: { id: "dorp", name: "Dorp", zone: "Europe/Nowhere" } },
      "network.zone",
      '"Europe/Nowhere" is geen tijdzone',
    ],
    ["a moment", { asOf: "gisteren" }, "asOf", "geen dag of moment"],
    [
      "an emergency number",
      { emergencyLines: [{ name: "C", number: "nood", about: "x" }] },
      "emergencyLines[0].number",
      "geen telefoonnummer",
    ],
  ])("%s", (_what, lists, path, said) => {
    const lines = mistakes(lists);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.startsWith(path === "" ? "" : `${path}: `)).toBe(true);
    expect(lines[0]).toContain(said);
  });
});

describe("all mistakes at once", () => {
  test("of the file, of records and between them, in the order of the file", () => {
    const lines = mistakes({
      network: { id: "dorp" },
      organisations: [{ ...organisation, areas: ["oost"] }],
      people: [
        { ...person, phone: "06" },
        { id: "bo", name: "" },
      ],
    });
    expect(lines.map((line) => line.split(": ")[0])).toStrictEqual([
      "network.name",
      "organisations[0].areas[0]",
      "people[0].phone",
      "people[1].name",
    ]);
  });
  test("at most fifty, and how many more", () => {
    const people = Array.from({ length: 62 }, (_, index) => ({ id: `p${index}`, name: "" }));
    const lines = mistakes({ people });
    expect([lines.length, lines.at(-1)]).toStrictEqual([51, "en nog 12"]);
  });
});

describe("keys that mean something to JavaScript (I12)", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is unknown", (key) => {
    const text = fileText({ people: [person] }).replace(
      '"name":"An"',
      `"name":"An","${key}":{"polluted":1}`,
    );
    expect(linesOf(text)).toStrictEqual([
      `people[0]: "${key}" ken ik hier niet. Controleer de spelling of haal het weg.`,
    ]);
    expect("polluted" in {}).toBe(false);
  });
  test("and not a day of the week", () => {
    const text = fileText({ people: [{ ...person, hours: { ma: "9-17" } }] }).replace(
      '"ma"',
      '"__proto__"',
    );
    expect(linesOf(text)).toHaveLength(1);
  });
});

test("what is shown back is short and harmless (I26)", () => {
  const phone = `\u202E\u0000\n${"x".repeat(500)}`;
  const [line = ""] = mistakes({ people: [{ ...person, phone }] });
  expect(line.length).toBeLessThan(150);
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("no JSON whatever makes reading throw", () => {
  const lists = [
    "areas",
    "themes",
    "organisations",
    "people",
    "seats",
    "tables",
    "programmes",
    "links",
  ];
  const record = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(
      fc.constantFrom("id", "name", "role", "holder", "hours", "holdings", "phone"),
      fc.jsonValue(),
    ),
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...lists, "network", "asOf"),
        fc.oneof(fc.array(record), fc.jsonValue()),
      ),
      (parts) => {
        expect(["read", "refused"]).toContain(readNetworkFile(fileText(parts)).kind);
      },
    ),
    { numRuns: 200 },
  );
});
