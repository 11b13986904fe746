import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Ranking } from "../../../src/domain/theme.ts";
import { themeCalled, themeMeant } from "../../../src/lookup/names/theme-meant.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const ranked =
  (kind: Ranking["kind"], probability: number, id = "schulden") =>
  (): Ranking => ({
    ...{ kind, emergency: false },
    themes: [{ theme: ids.theme.parse(id), probability, because: [] }],
  });

describe("a theme", () => {
  it.each([
    ["Schulden", "schulden"],
    ["eten en voedselhulp", "voedsel"],
    ["water", "energie"],
    ["rouw", "rouw"],
  ])("is called so: %s", (said, theme) => {
    expect(themeCalled(smallNetwork(), said)).toBe(theme);
  });

  it.each(["", "en", "fietsen", "schulden en water"])("is not called so: %s", (said) => {
    expect(themeCalled(smallNetwork(), said)).toBeUndefined();
  });

  it("is meant by other words only when that is sure", () => {
    const meant = (rank: () => Ranking) => themeMeant(smallNetwork(), "deurwaarder", rank);
    expect(meant(ranked("answer", 0.5))).toBe("schulden");
    expect(meant(ranked("answer", 0.49))).toBeUndefined();
    expect(meant(ranked("ask", 0.9))).toBeUndefined();
    expect(meant(ranked("answer", 0.9, "weg"))).toBeUndefined();
    expect(themeMeant(smallNetwork(), "Schulden", ranked("answer", 0.9, "rouw"))).toBe("schulden");
  });
});
