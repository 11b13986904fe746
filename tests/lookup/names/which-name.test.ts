import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type OrganisationId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import { findNamed } from "../../../src/lookup/names/find-named.ts";
import type { Named } from "../../../src/lookup/names/name-index.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";

type Given = {
  /** Each with its aliases behind it. */
  readonly organisations?: readonly (readonly [string, ...string[]])[];
  readonly people?: readonly string[];
  readonly about?: string;
};

function networkOf({ organisations = [], people = [], about = "iets" }: Given): Network {
  const theme = ids.theme.parse("theme");
  return {
    ...smallNetwork(),
    themes: Collection.of([{ id: theme, short: about, label: about, description: about }]),
    organisations: Collection.of<OrganisationId, Organisation>(
      organisations.map(([name, ...aliases], at) => {
        const id = ids.organisation.parse(`record-${at}`);
        return { id, name, aliases, kind: "formal", domain: "council", areas: [] };
      }),
    ),
    people: Collection.of(people.map((name, at) => person(`record-${at}`, name))),
  };
}

const nameOf = (named: Named) =>
  named.kind === "person" ? named.person.name : named.organisation.name;

/** The names that are found; those that are equally good in alphabetical order. */
function found(given: Given, text: string, asked = true): readonly string[] {
  const words = text.split(" ").filter(Boolean);
  return findNamed({ network: networkOf(given), words, asked })
    .map(nameOf)
    .sort();
}

describe("of several names that hold what was asked", () => {
  const crosses: Given = {
    organisations: [["Rode Kruis Noord"], ["Rode Kruis Zuid"], ["Rode Kruis West"], ["Rode Loper"]],
  };

  test.each(["Noord", "Zuid", "West"])("the one with most of the words is meant: %s", (where) => {
    expect(found(crosses, `rode kruis ${where.toLowerCase()}`)).toStrictEqual([
      `Rode Kruis ${where}`,
    ]);
  });

  test("a whole name stands above a longer one that holds it", () => {
    const given: Given = { organisations: [["Kompas"], ["Kompas voor ouders en grootouders"]] };
    expect(found(given, "kompas")).toStrictEqual(["Kompas"]);
  });

  test("a longer name of which it is half comes behind the whole one", () => {
    const given: Given = {
      organisations: [
        ["Kompas Jeugdwerk"],
        ["Kompas Dorp"],
        ["Kompas"],
        ["Dorp Een"],
        ["Dorp Twee"],
      ],
    };
    const network = networkOf(given);
    const names = findNamed({ network, words: ["kompas"], asked: true }).map(nameOf);
    expect(names).toStrictEqual(["Kompas", "Kompas Dorp"]);
  });

  test("a word that many names share does not make a name longer", () => {
    const common = ["Een", "Twee", "Drie", "Vier"].map((name) => [`Dorp ${name}`] as const);
    const given: Given = {
      organisations: [["Leergeld Dorp"], ["Leergeld stichting kinderfonds"], ...common],
    };
    expect(found(given, "leergeld")).toStrictEqual(["Leergeld Dorp"]);
  });

  test("of two people who share a first name neither is preferred, however long the name", () => {
    const given: Given = { people: ["Fatima Bakker", "Fatima El Amrani Jansen"] };
    expect(found(given, "fatima")).toStrictEqual(["Fatima Bakker", "Fatima El Amrani Jansen"]);
  });

  test("an organisation and a person are found side by side, also when their ids are the same", () => {
    const given: Given = { organisations: [["Molen Kaas"]], people: ["Jan Molen"] };
    expect(found(given, "molen")).toStrictEqual(["Jan Molen", "Molen Kaas"]);
  });

  test("an organisation is found once, by its name and its aliases", () => {
    const given: Given = { organisations: [["Voedselbank Dorp", "Voedselbank Stad", "VBD"]] };
    expect(found(given, "voedselbank")).toStrictEqual(["Voedselbank Dorp"]);
    expect(found(given, "vbd")).toStrictEqual(["Voedselbank Dorp"]);
  });

  test("what is found says whether it is an organisation or a person", () => {
    const network = networkOf({ organisations: [["Kompas"]], people: ["Jan Molen"] });
    const kinds = (word: string) =>
      findNamed({ network, words: [word], asked: true }).map(({ kind }) => kind);
    expect(kinds("kompas")).toStrictEqual(["organisation"]);
    expect(kinds("molen")).toStrictEqual(["person"]);
  });
});

describe("a word that tells nothing by itself", () => {
  const schools = (count: number): Given => ({
    organisations: Array.from(
      { length: count },
      (_, at) => [`Basisschool ${"abcd"[at]}aaa`] as const,
    ),
  });
  const namesakes = (count: number): Given => ({
    people: Array.from({ length: count }, (_, at) => `Mohammed ${"abcdefghi"[at]}aaa`),
  });

  test("stands in the names of more than three organisations", () => {
    expect(found(schools(3), "basisschool")).toHaveLength(3);
    expect(found(schools(4), "basisschool")).toStrictEqual([]);
  });

  test("is a first name of more than eight people", () => {
    expect(found(namesakes(8), "mohammed")).toHaveLength(8);
    expect(found(namesakes(9), "mohammed")).toStrictEqual([]);
  });

  test("has fewer than three letters", () => {
    const given: Given = { organisations: [["Ab Molenaar"], ["Abc Bakker"]] };
    expect(found(given, "ab")).toStrictEqual([]);
    expect(found(given, "abc")).toStrictEqual(["Abc Bakker"]);
  });

  test("is a subject, unless a name that is asked for begins with it", () => {
    const given: Given = { organisations: [["School Zuid"], ["Grote School"]], about: "school" };
    expect(found(given, "school", false)).toStrictEqual([]);
    expect(found(given, "school")).toStrictEqual(["School Zuid"]);
  });

  test("still is a name when it is the whole of one", () => {
    const given: Given = {
      organisations: [["Dorp"], ["Dorp Een"], ["Dorp Twee"], ["Dorp Drie"], ["Dorp Vier"]],
    };
    expect(found(given, "dorp")).toStrictEqual(["Dorp"]);
  });

  test("does no harm beside a word that does tell", () => {
    const given: Given = {
      organisations: [
        ["Stichting Leergeld Dorp Zuidoost"],
        ...["Een", "Twee", "Drie"].map((name) => [`Dorp ${name}`] as const),
      ],
    };
    expect(found(given, "leergeld dorp")).toStrictEqual(["Stichting Leergeld Dorp Zuidoost"]);
  });
});

describe("what is no name", () => {
  test("is nothing at all, also when there is a name without letters", () => {
    expect(found({ organisations: [["!!!"]] }, "")).toStrictEqual([]);
  });

  test("is more than eight words", () => {
    const eight = "aaaa bbbb cccc dddd eeee ffff gggg hhhh";
    const nine = `${eight} iiii`;
    expect(found({ organisations: [[eight]] }, eight)).toStrictEqual([eight]);
    expect(found({ organisations: [[nine]] }, nine)).toStrictEqual([]);
  });

  test("is a text of which less than six tenths stands in it, also when data are asked for", () => {
    const given: Given = { organisations: [["Rode Kruis Noord"]] };
    expect(found(given, "rode kruis noord over daar")).toStrictEqual(["Rode Kruis Noord"]);
    expect(found(given, "rode kruis over daar")).toStrictEqual([]);
    expect(found(given, "rode kruis daar")).toStrictEqual(["Rode Kruis Noord"]);
    expect(found(given, "rode kruis daar", false)).toStrictEqual([]);
  });
});
