import { describe, expect, test } from "vitest";
import type { AccountKey, OrganisationId, PersonId, ThemeId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { nameIndex } from "../../../src/lookup/names/name-index.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";

const network = smallNetwork();
const namesIn = (of: Network) => nameIndex(of).entries.map(({ words }) => words.join(" "));

describe("the names of a network", () => {
  test("are not read again because somebody asks for the first time", () => {
    const id = "teams:tenant:new" as AccountKey;
    const accounts = network.accounts.with(id, { id, channel: "teams" });
    expect(nameIndex({ ...network, accounts })).toBe(nameIndex(network));
  });

  test("are read again when a person comes", () => {
    const people = network.people.with("nia" as PersonId, person("nia", "Nia Nieuw"));
    expect(namesIn({ ...network, people })).toContain("nia nieuw");
  });

  test("are read again when an organisation goes, and back when it returns", () => {
    const [first] = network.organisations;
    if (!first) throw new Error("the sample has no organisation");
    const organisations = network.organisations.without(first.id as OrganisationId);
    expect(namesIn({ ...network, organisations }).length).toBeLessThan(namesIn(network).length);
    expect(namesIn(network)).toContain(first.name.toLowerCase());
  });

  test("follow the themes, whose words are no names", () => {
    const [first] = network.themes;
    if (!first) throw new Error("the sample has no theme");
    const renamed = { ...first, label: "Zeppelins" };
    const themes = network.themes.with(first.id as ThemeId, renamed);
    expect(nameIndex({ ...network, themes }).subjects).toContain("zeppelins");
    expect(nameIndex(network).subjects).not.toContain("zeppelins");
  });
});

describe("words like a word", () => {
  const like = (word: string) => [...nameIndex(network).wordsLike(word)];

  test.each(["voedselbank", "voedselbanken", "voedselban", "voedselbnak"])("%s", (word) => {
    expect(like(word)).toContain("voedselbank");
  });

  test("none for what is in no name", () => {
    expect(like("zeppelin")).toStrictEqual([]);
  });
});
