import { describe, expect, test } from "vitest";
import { themeNamed, themesWith } from "../../../dialogs/whom-to-call/theme-named.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type ThemeId } from "../../../src/domain/ids.ts";
import type { Theme } from "../../../src/domain/theme.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const theme = (id: string, short: string, label: string) => ({
  id: ids.theme.parse(id),
  short,
  label,
  description: "",
});

const network = {
  ...smallNetwork(),
  themes: Collection.of<ThemeId, Theme>([
    theme("laptop", "Laptop", "Laptop en internet"),
    theme("telefoon", "Bellen", "Internet via de kabel"),
    theme("stil", "De", "Het"),
  ]),
};

describe("a theme that is called exactly so", () => {
  test("is found by its short name and by its label", () => {
    expect(themeNamed(network, ["laptop"])).toBe("laptop");
    expect(themeNamed(network, ["laptop", "internet"])).toBe("laptop");
  });

  test("is not found by a part, another order or nothing", () => {
    expect(themeNamed(network, ["internet"])).toBeUndefined();
    expect(themeNamed(network, ["internet", "laptop"])).toBeUndefined();
    expect(themeNamed(network, [])).toBeUndefined();
  });
});

describe("the themes in whose name words stand", () => {
  test("are those that have all of them, each once", () => {
    expect(themesWith(network, ["laptop"])).toStrictEqual(["laptop"]);
    expect([...themesWith(network, ["internet"])].sort()).toStrictEqual(["laptop", "telefoon"]);
    expect(themesWith(network, ["internet", "laptop"])).toStrictEqual(["laptop"]);
  });

  test("are none for a word that stands nowhere, or for no words", () => {
    expect(themesWith(network, ["laptop", "fiets"])).toStrictEqual([]);
    expect(themesWith(network, [])).toStrictEqual([]);
  });
});
