import { describe, expect, test } from "vitest";
import {
  alsoLikely,
  choicesOf,
  themesHere,
  weighsAsMuch,
} from "../../../dialogs/whom-to-call/likely.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { ThemeGuess } from "../../../src/domain/theme.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const guesses = (chances: readonly (readonly [string, number])[]): readonly ThemeGuess[] =>
  chances.map(([theme, probability]) => ({
    theme: ids.theme.parse(theme),
    probability,
    because: [],
  }));

const offered = (...chances: readonly (readonly [string, number])[]) => {
  const ranking = { kind: "ask", themes: guesses(chances), emergency: false } as const;
  return choicesOf(themesHere(smallNetwork(), ranking)).map(({ theme }) => theme);
};

const also = (...chances: readonly number[]) => {
  const themes = ["school", "voedsel", "schulden", "rouw", "energie"];
  return alsoLikely(guesses(chances.map((chance, at) => [themes[at] ?? "", chance])));
};

describe("the themes that are worth offering", () => {
  test("are two at least, however unlikely the second", () => {
    expect(offered(["school", 0.9], ["voedsel", 0.01], ["rouw", 0.01])).toStrictEqual([
      "school",
      "voedsel",
    ]);
  });

  test("are more when they are likely enough, five at most", () => {
    expect(
      offered(["school", 0.4], ["voedsel", 0.3], ["rouw", 0.2], ["energie", 0.039]),
    ).toStrictEqual(["school", "voedsel", "rouw"]);
    const all = ["school", "voedsel", "rouw", "energie", "schulden"];
    expect(offered(...all.map((theme) => [theme, 0.2] as const))).toStrictEqual(all);
  });

  test("are no more than hold nearly all that is likely", () => {
    expect(
      offered(["school", 0.5], ["voedsel", 0.34], ["rouw", 0.1], ["energie", 0.06]),
    ).toStrictEqual(["school", "voedsel", "rouw"]);
    expect(
      offered(["school", 0.5], ["voedsel", 0.35], ["rouw", 0.1], ["energie", 0.05]),
    ).toStrictEqual(["school", "voedsel"]);
  });

  test("are those of this network alone", () => {
    expect(offered(["wonen", 0.5], ["school", 0.3], ["taal", 0.1], ["rouw", 0.01])).toStrictEqual([
      "school",
      "rouw",
    ]);
  });
});

describe("a theme beside the first", () => {
  test("is likely by itself", () => {
    expect(also(0.5, 0.12)).toStrictEqual(["voedsel"]);
    expect(also(0.5, 0.119)).toStrictEqual([]);
  });

  test("is a fair part of the first", () => {
    expect(also(0.625, 0.125)).toStrictEqual(["voedsel"]);
    expect(also(0.625, 0.124)).toStrictEqual([]);
  });

  test("is one of two, and never the first itself", () => {
    expect(also(0.3, 0.2, 0.2, 0.2)).toStrictEqual(["voedsel", "schulden"]);
    expect(also(0.9)).toStrictEqual([]);
    expect(also()).toStrictEqual([]);
  });
});

describe("a theme that weighs as much as the first", () => {
  const equal = (...chances: readonly [number, number]) => {
    const [first, second] = guesses([
      ["school", chances[0]],
      ["voedsel", chances[1]],
    ]);
    return first && second && weighsAsMuch(first, second);
  };

  test("is nearly as likely, and likely at all", () => {
    expect(equal(0.5, 0.3)).toBe(true);
    expect(equal(0.5, 0.29)).toBe(false);
    expect(equal(0.12, 0.12)).toBe(true);
    expect(equal(0.11, 0.11)).toBe(false);
  });
});
