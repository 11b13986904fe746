import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type OrganisationId } from "../../../src/domain/ids.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import { findNamed } from "../../../src/lookup/names/find-named.ts";
import type { Named } from "../../../src/lookup/names/name-index.ts";
import { sameWord } from "../../../src/lookup/names/same-word.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";

const network = smallNetwork();
const nameOf = (named: Named) =>
  named.kind === "person" ? named.person.name : named.organisation.name;
const find = (text: string, asked = true) =>
  findNamed({ network, words: text.split(" ").filter(Boolean), asked }).map(nameOf);

describe("finding a name", () => {
  test.each([
    ["voedselbank", ["Voedselbank Dorp"]],
    ["voedselbanken", ["Voedselbank Dorp"]],
    ["voedselbnak", ["Voedselbank Dorp"]],
    ["leergeld dorp", ["Leergeld Dorp"]],
    ["bhd", ["Budgethulp Dorp"]],
    ["fatima", ["Fatima El Amrani"]],
    ["jan berg", ["Jan van der Berg"]],
    ["hart", ["IJsbrand 't Hart"]],
    ["noah", []],
    ["", []],
  ])("%s leads to %j", (text, names) => {
    expect(find(text)).toStrictEqual(names);
  });

  test("a word that many names share tells nothing", () => {
    expect(find("dorp")).toStrictEqual([]);
  });

  test("a word in which the themes speak names nobody by itself, a whole name does", () => {
    const theme = {
      id: ids.theme.parse("school"),
      short: "Schoolkosten",
      label: "Kosten van school",
      description: "Een gezin kan de tandarts of school niet betalen.",
    };
    const named = (id: string, name: string, aliases: readonly string[] = []) => {
      const gemeente = network.organisations.get(ids.organisation.parse("gemeente"));
      if (!gemeente) throw new Error("no organisation");
      return { ...gemeente, id: ids.organisation.parse(id), name, aliases };
    };
    const other = {
      ...network,
      themes: network.themes.with(theme.id, theme),
      organisations: Collection.of<OrganisationId, Organisation>([
        named("college", "Dorp College", ["middelbare school"]),
        named("ggz", "GGZ, jeugd en gezin"),
        named("tandarts", "Tandartspraktijk", ["tandarts"]),
      ]),
    };
    const found = (word: string) =>
      findNamed({ network: other, words: [word], asked: false }).map(nameOf);
    expect(found("school")).toStrictEqual([]);
    expect(found("gezin")).toStrictEqual([]);
    expect(found("tandarts")).toStrictEqual(["Tandartspraktijk"]);
    expect(found("college")).toStrictEqual(["Dorp College"]);
  });

  test("of people who share a first name all are found", () => {
    const other = person("kees", "Fatima Bakker");
    const two = { ...network, people: network.people.with(other.id, other) };
    const found = findNamed({ network: two, words: ["fatima"], asked: true }).map(nameOf);
    expect(found.sort()).toStrictEqual(["Fatima Bakker", "Fatima El Amrani"]);
  });

  test("without being asked for data every word must be of the name", () => {
    expect(find("voedselbank", false)).toStrictEqual(["Voedselbank Dorp"]);
    expect(find("voedselbank weigert gezin", false)).toStrictEqual([]);
  });

  test("a long text is no name", () => {
    expect(find("a b c d e f g h voedselbank")).toStrictEqual([]);
  });
});

describe("the same word", () => {
  test.each([
    ["leergeld", "leergelt", true],
    ["leergeld", "leregeld", true],
    ["leergeld", "leergel", true],
    ["school", "schoot", true],
    ["jan", "jap", false],
    ["bank", "banken", false],
    ["kleding", "speelgoed", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(sameWord(one, other)).toBe(same);
    expect(sameWord(other, one)).toBe(same);
  });

  test("never throws, and each word is itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        sameWord(one, other);
        return sameWord(one, one);
      }),
    );
  });
});
