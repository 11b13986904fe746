import { describe, expect, it } from "vitest";
import { gapBlocks } from "../../../dialogs/asked/gap-list.ts";
import { areaBlocks, themeBlocks } from "../../../dialogs/asked/rows.ts";
import type { CountLine } from "../../../src/contract/outcome.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Area } from "../../../src/domain/table.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const areas = Array.from(
  { length: 10 },
  (_, at): Area => ({
    ...{ id: ids.area.parse(`wijk-${at}`), name: `Wijk ${at}`, aliases: [] },
  }),
);
const base = smallNetwork();
const network: Network = {
  ...base,
  areas: areas.reduce((all, one) => all.with(one.id, one), base.areas),
};
const text = (blocks: ReturnType<typeof areaBlocks>) => messageToText({ summary: "", blocks });
const line = (outcome: CountLine["outcome"], more: Partial<CountLine> = {}): CountLine => ({
  ...{ outcome, times: 1, week: "2026-W48" },
  ...more,
});
const inArea = (at: number, times: number, outcome: CountLine["outcome"] = "answered") =>
  line(outcome, { area: ids.area.parse(`wijk-${at}`), theme: ids.theme.parse("school"), times });
const ofTheme = (at: number, outcome: CountLine["outcome"] = "answered") =>
  line(outcome, { theme: ids.theme.parse(`thema-${at}`), times: 20 - at });
const many = <One>(count: number, one: (at: number) => One) =>
  Array.from({ length: count }, (_, at) => one(at));

describe("the rows of what was asked by area", () => {
  it("are of areas in which five or more asked, and of no other", () => {
    expect(areaBlocks(network, [], [])).toStrictEqual([]);
    expect(areaBlocks(network, [line("answered")], [])).toStrictEqual([]);
    expect(text(areaBlocks(network, [inArea(0, 4)], []))).toBe(
      "Gebieden met minder dan 5 vragen noem ik niet.",
    );
    expect(text(areaBlocks(network, [inArea(0, 5)], []))).toBe(
      "Per gebied\n\nWijk 0: 5 gevraagd (0) · 5 beantwoord",
    );
    const gone = { ...network, areas: network.areas.without(ids.area.parse("wijk-0")) };
    expect(areaBlocks(gone, [inArea(0, 9)], [])).toStrictEqual([]);
  });

  it("are eight, and the others are counted", () => {
    expect(
      text(
        areaBlocks(
          network,
          many(8, (at) => inArea(at, 9)),
          [],
        ),
      ),
    ).not.toContain("En nog");
    const nine = text(
      areaBlocks(
        network,
        many(9, (at) => inArea(at, 9)),
        [],
      ),
    );
    expect(nine).toContain("En nog 1 gebied.");
    expect(nine.match(/^Wijk /gm)).toHaveLength(8);
    expect(
      text(
        areaBlocks(
          network,
          many(10, (at) => inArea(at, 9)),
          [],
        ),
      ),
    ).toContain("En nog 2 gebieden.");
  });

  it("say what came of it only where that is five or more, and so of the weeks before", () => {
    const now = [inArea(0, 6), inArea(0, 5, "nobody")];
    expect(text(areaBlocks(network, now, [inArea(0, 5)]))).toContain(
      "Wijk 0: 11 gevraagd (5) · 6 beantwoord · 5 zonder antwoord",
    );
    expect(text(areaBlocks(network, [inArea(0, 6), inArea(0, 4, "nobody")], [inArea(0, 4)]))).toBe(
      "Per gebied\n\nWijk 0: 10 gevraagd (minder dan 5)",
    );
  });
});

describe("the rows of what was asked by theme", () => {
  it("are eight, and the others are counted", () => {
    expect(themeBlocks(network, [], [])).toStrictEqual([]);
    expect(
      text(
        themeBlocks(
          network,
          many(8, (at) => ofTheme(at)),
          [],
        ),
      ),
    ).not.toContain("En nog");
    const nine = text(
      themeBlocks(
        network,
        many(9, (at) => ofTheme(at)),
        [ofTheme(0)],
      ),
    );
    expect(nine).toContain("Per thema\n\nthema-0: 20 gevraagd (20) · 20 beantwoord");
    expect(nine).toContain("thema-7: 13 gevraagd (0) · 13 beantwoord\n\nEn nog 1 thema.");
    expect(nine).not.toContain("thema-8");
  });
});

describe("what had no answer", () => {
  it("is nothing, or eight of it and the others counted", () => {
    expect(text(gapBlocks(network, [line("answered")]))).toBe("Op elke vraag had ik een antwoord.");
    const gaps = (count: number) =>
      text(
        gapBlocks(
          network,
          many(count, (at) => ofTheme(at, "nobody")),
        ),
      );
    expect(gaps(8).match(/^- /gm)).toHaveLength(8);
    expect(gaps(8)).not.toContain("en nog");
    expect(gaps(9).match(/^- /gm)).toHaveLength(9);
    expect(gaps(9)).toMatch(/- 13× niemand op de lijst voor thema-7\n- en nog 1$/);
  });
});
