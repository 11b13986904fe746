import { describe, expect, it } from "vitest";
import { readSnapshot } from "../../../src/contract/snapshot.ts";
import { snapshotText } from "../../../src/contract/snapshot-text.ts";
import { firstStored } from "../../../src/contract/stored.ts";
import { compareNetworks } from "../../../src/domain/network-file/compare.ts";
import { writeNetworkFile } from "../../../src/domain/network-file/write.ts";
import { at, mistakes, readFile } from "../sample.ts";

const base = { short: "Boeren", label: "Boerengezinnen", description: "Gezinnen op een erf." };
const farmers = { id: "boerengezinnen", ...base };
const withOwn = (own: Record<string, unknown>, ...more: readonly object[]) => ({
  themes: [...more, { ...farmers, ...own }],
});
const texts = (count: number, length = 20) =>
  Array.from({ length: count }, (_, number) => `${number}`.padEnd(length, "a"));

describe("a theme with terms and situations of the network's own", () => {
  const own = { terms: ["melkvee", "  stik\u200bstof "], situations: ["De koeien moeten weg."] };

  it("is kept as it stands in the file, cleaned", () => {
    expect([...readFile(withOwn(own)).network.themes]).toStrictEqual([
      { ...farmers, terms: ["melkvee", "stikstof"], situations: ["De koeien moeten weg."] },
    ]);
  });

  it("may do without", () => {
    expect([...readFile(withOwn({})).network.themes]).toStrictEqual([farmers]);
  });

  it("is exported again, and reads back the same", () => {
    const { network } = readFile(withOwn(own));
    const written = JSON.parse(writeNetworkFile(network));
    expect(written.themes).toStrictEqual([...network.themes]);
    const bare = readFile(withOwn({ terms: [] })).network;
    expect(JSON.parse(writeNetworkFile(bare)).themes).toStrictEqual([farmers]);
  });

  it("is changed by an import that has other ones, and by nothing else", () => {
    const { network: current } = readFile(withOwn({ terms: ["melkvee"] }));
    const compare = (lists: Record<string, unknown>) =>
      compareNetworks({ current, file: readFile(lists), at: at("2026-11-22T12:00:00Z") });
    const { changed } = compare(withOwn({ terms: ["melkvee", "erf"] }));
    expect(changed.map(({ id, fields }) => [id, fields])).toStrictEqual([
      ["boerengezinnen", ["terms"]],
    ]);
    expect(compare(withOwn({ terms: ["melkvee"] })).same).toHaveLength(1);
    expect(compare(withOwn({})).changed.map(({ fields }) => fields)).toStrictEqual([["terms"]]);
  });

  it("is stored and read again, and so is one that was stored before there were any", () => {
    for (const lists of [withOwn(own), withOwn({})]) {
      const { network } = readFile(lists);
      const text = [...snapshotText(firstStored(network))].join("");
      const read = readSnapshot(Object(JSON.parse(text)));
      expect(read.kind === "read" && [...read.stored.network.themes]).toStrictEqual([
        ...network.themes,
      ]);
    }
  });
});

describe("own texts that cannot be", () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ["no list", { terms: "melkvee" }, "themes[0].terms", "een lijst"],
    ["no text", { terms: ["a", 7] }, "themes[0].terms[1]", "tekst"],
    ["an empty one", { situations: ["a", " \u200b"] }, "themes[0].situations[1]", "is leeg"],
    ["one that is too long", { situations: ["a".repeat(501)] }, "themes[0].situations[0]", "500"],
    ["a slip of the pen", { term: ["a"] }, "themes[0]", "term"],
  ])("are told with their place: %s", (_, own, path, words) => {
    const [line = "", ...more] = mistakes(withOwn(own));
    expect(line).toContain(`${path}: `);
    expect(line).toContain(words);
    expect(more).toStrictEqual([]);
  });

  it("are more than two thousand over all themes together", () => {
    const other = { ...farmers, id: "wonen", terms: texts(1_999) };
    expect(mistakes(withOwn({ terms: ["a"] }, other))).toStrictEqual([]);
    expect(mistakes(withOwn({ terms: ["a"], situations: ["b", "c"] }, other))).toStrictEqual([
      "themes[1].situations[0]: is er één te veel. Alle thema's samen hebben hoogstens 2000 teksten (terms en situations).",
    ]);
  });

  it("are more than five hundred kilobytes together; an accent takes two bytes", () => {
    expect(mistakes(withOwn({ situations: texts(1_000, 500) }))).toStrictEqual([]);
    expect(mistakes(withOwn({ situations: [...texts(999, 500), "é".repeat(251)] }))).toStrictEqual([
      "themes[0].situations[999]: past er niet meer bij. Alle thema's samen hebben hoogstens 500 KB tekst (terms en situations).",
    ]);
  });
});
