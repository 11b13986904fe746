import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { standsAt, tokensOf } from "../../../src/language/meeting/audience-tokens.ts";
import { isPerson, peopleAt } from "../../../src/language/meeting/read-people.ts";

const someone = (seat: string, ...names: string[]) => ({
  seat: ids.seat.parse(seat),
  names: names.map((name) => name.split(" ")),
});
const people = [
  someone("esra", "esra", "esra gunes"),
  someone("ibrahim", "ibrahim"),
  someone("jan-a", "jan", "jan de boer"),
  someone("jan-b", "jan", "jan van dijk"),
];
const at = (text: string, place = 0) => peopleAt(tokensOf(text), place, people);

describe("who are named", () => {
  test("by a first or a whole name, one after another", () => {
    expect(at("Esra")).toStrictEqual({ seats: ["esra"], next: 1 });
    expect(at("Esra Güneş en Ibrahim morgen")).toStrictEqual({
      seats: ["esra", "ibrahim"],
      next: 4,
    });
    expect(at("Ibrahim met Esra")).toStrictEqual({ seats: ["ibrahim", "esra"], next: 3 });
    expect(at("met Esra", 1)).toStrictEqual({ seats: ["esra"], next: 2 });
    expect(at("Esra Ibrahim")).toStrictEqual({ seats: ["esra"], next: 1 });
  });

  test("once, also when named twice", () => {
    expect(at("Esra en Esra Güneş")).toStrictEqual({ seats: ["esra"], next: 4 });
  });

  test("who plans is one of them anyhow", () => {
    expect(at("mij en Esra")).toStrictEqual({ seats: ["esra"], next: 3 });
    expect(at("Esra en ik")).toStrictEqual({ seats: ["esra"], next: 3 });
    expect(at("mezelf")).toBeUndefined();
  });

  test("nobody when one of them is unknown, or when several are called so", () => {
    expect(at("Esra en Yusuf")).toBeUndefined();
    expect(at("Yusuf")).toBeUndefined();
    expect(at("Jan")).toBeUndefined();
    expect(at("Jan van Dijk")).toStrictEqual({ seats: ["jan-b"], next: 3 });
    expect(at("")).toBeUndefined();
  });

  test("twelve at most; more have a name together", () => {
    const many = Array.from({ length: 14 }, (_, index) => someone(`s${index}`, `naam${index}`));
    const said = tokensOf(many.map(({ names }) => names.join(" ")).join(" en "));
    const found = peopleAt(said, 0, many);
    expect(found?.seats).toHaveLength(12);
    expect(found?.next).toBe(23);
  });
});

describe("whether a text is a name and no more", () => {
  test.each([
    ["Esra", true],
    ["esra güneş", true],
    ["Jan de Boer", true],
    ["Jan", false],
    ["Esra morgen", false],
    ["morgen Esra", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(isPerson(text, people)).toBe(expected);
  });
});

describe("the words of a text", () => {
  test("have their place, and are compared without accents and capitals", () => {
    expect(tokensOf("Hé, Güneş!")).toStrictEqual([
      { low: "he", start: 0, end: 2 },
      { low: "gunes", start: 4, end: 9 },
    ]);
  });

  test("stand in a row, or do not", () => {
    const tokens = tokensOf("plan met jan de boer");
    expect(standsAt(tokens, 2, ["jan", "de", "boer"])).toBe(true);
    expect(standsAt(tokens, 2, ["jan", "boer"])).toBe(false);
    expect(standsAt(tokens, 4, ["boer", "zoekt"])).toBe(false);
    expect(standsAt(tokens, 0, [])).toBe(false);
  });
});
