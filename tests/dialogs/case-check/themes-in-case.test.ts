import { describe, expect, it } from "vitest";
import { themesInCase } from "../../../dialogs/case-check/themes-in-case.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Ranking } from "../../../src/domain/theme.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

type Said = Readonly<Record<string, readonly (readonly [string, number, ...string[]])[]>>;

/** What a case is about when each of these parts is about that much. */
function about(text: string, said: Said, network: Network = smallNetwork()) {
  const asked: string[] = [];
  const rank = (part: string): Ranking => {
    asked.push(part);
    const themes = (said[part] ?? []).map(([id, probability, ...because]) => ({
      ...{ theme: ids.theme.parse(id), probability, because },
    }));
    return { kind: themes.length === 0 ? "none" : "answer", emergency: false, themes };
  };
  return { found: themesInCase({ network, rank, text }), asked };
}

describe("the themes that a case is about", () => {
  it("are those of the whole, when they are a little sure", () => {
    const { found } = about("Alles", {
      Alles: [
        ["school", 0.15, "reis"],
        ["rouw", 0.14],
      ],
    });
    expect(found).toStrictEqual([{ theme: "school", because: ["reis"] }]);
  });

  it("are those of each sentence, when they are rather sure", () => {
    const text = "Een twee drie. Vier vijf zes";
    const { found } = about(text, {
      "Een twee drie": [["school", 0.5]],
      "Vier vijf zes": [["rouw", 0.49]],
    });
    expect(found).toStrictEqual([{ theme: "school", because: [] }]);
  });

  it("stand in the order of how sure they are, each with all words that say so", () => {
    const text = "Een twee drie. Vier vijf zes";
    const { found } = about(text, {
      [text]: [
        ["school", 0.3, "een"],
        ["rouw", 0.4, "x"],
      ],
      "Vier vijf zes": [["school", 0.9, "vier", "een"]],
      "Een twee drie": [["rouw", 0.5, "y"]],
    });
    expect(found).toStrictEqual([
      { theme: "school", because: ["een", "vier"] },
      { theme: "rouw", because: ["x", "y"] },
    ]);
  });

  it("are known in the network", () => {
    expect(about("Alles", { Alles: [["weg", 0.9]] }).found).toStrictEqual([]);
  });

  it("are eight at most", () => {
    const names = Array.from({ length: 9 }, (_, at) => `t-${at}`);
    const town = smallNetwork();
    const themes = names.reduce((all, name) => {
      const id = ids.theme.parse(name);
      return all.with(id, { id, short: name, label: name, description: name });
    }, town.themes);
    const all = names.map((name, at) => [name, 0.9 - at / 100] as const);
    const { found } = about("Alles", { Alles: all }, { ...town, themes });
    expect(found.map(({ theme }) => theme)).toStrictEqual(names.slice(0, 8));
  });

  it("are looked for in sentences of three words, twenty at most", () => {
    const parts = about("Een twee drie! Vier vijf; a b c\nd e f, g h i en j k l? m n", {}).asked;
    expect(parts.slice(1)).toStrictEqual(["Een twee drie", "a b c", "d e f", "g h i", "j k l"]);
    const many = Array.from({ length: 21 }, (_, at) => `zin nummer ${at}`).join(". ");
    expect(about(many, {}).asked).toHaveLength(21);
  });
});
