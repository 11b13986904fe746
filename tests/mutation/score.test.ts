import { describe, expect, test } from "vitest";
import { rooms, roomsFor } from "./rooms.ts";
import { drawn, filesOf, readAsked } from "./sample.ts";
import { scoreOf, tableOf } from "./score.ts";

const mutants = (statuses: Readonly<Record<string, number>>) =>
  Object.entries(statuses).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, at) => ({ status, fileName: `${at % 2}.ts` })),
  );

describe("the score of a folder", () => {
  test("is the share of tested mutants that a test noticed", () => {
    const given = {
      Killed: 7,
      Timeout: 1,
      Survived: 1,
      NoCoverage: 1,
      Ignored: 30,
      CompileError: 2,
    };
    expect(scoreOf("src/domain", mutants(given))).toEqual({
      folder: "src/domain",
      noticed: 8,
      missed: 2,
      left: 32,
      percent: 80,
      give: 0,
    });
  });

  test("has an interval when files were drawn, wider when they differ", () => {
    const file = (fileName: string, killed: number, survived: number) => [
      ...Array.from({ length: killed }, () => ({ status: "Killed", fileName })),
      ...Array.from({ length: survived }, () => ({ status: "Survived", fileName })),
    ];
    const alike = [...file("a.ts", 8, 2), ...file("b.ts", 8, 2)];
    const unlike = [...file("a.ts", 10, 0), ...file("b.ts", 6, 4)];
    expect(scoreOf("x", alike, 0.5)).toMatchObject({ percent: 80, give: 0 });
    // By hand: squares 4 + 4, times 2/1 and a half left, root 2.83; times 1.96 over 20.
    expect(scoreOf("x", unlike, 0.5).give).toBeCloseTo(27.7, 1);
    expect(scoreOf("x", unlike, 1).give).toBe(0);
    expect(scoreOf("x", file("a.ts", 8, 2), 0.5).give).toBe(100);
  });

  test("is nothing when no mutant was tested", () => {
    expect(scoreOf("src/domain", mutants({ Ignored: 3 })).percent).toBe(0);
    expect(scoreOf("src/domain", []).percent).toBe(0);
  });
});

describe("the table", () => {
  test("ends with the folders that score too low", () => {
    const good = scoreOf("good", mutants({ Killed: 8, Survived: 2 }));
    const bad = scoreOf("bad", mutants({ Killed: 79, Survived: 21 }));
    expect(tableOf([good, bad]).trimEnd().split("\n").at(-1)).toBe("Below 80: bad");
    expect(tableOf([good])).toContain("All 80 or more");
  });
});

describe("which folders", () => {
  test("are all of them when none is asked for", () => {
    expect(roomsFor([])).toBe(rooms);
    expect(roomsFor(["dialogs"]).map(({ folder }) => folder)).toEqual(["dialogs"]);
  });

  test("must be known", () => {
    expect(() => roomsFor(["src/engine"])).toThrow("no mutation test of src/engine");
  });
});

describe("a sample", () => {
  const files = ["c.ts", "a.ts", "d.ts", "b.ts"];

  test("is everything when no part is asked for", () => {
    expect(readAsked(["dialogs"])).toEqual({ folders: ["dialogs"], part: 1, seed: 1 });
    expect(drawn(files, readAsked([])).toSorted()).toEqual(["a.ts", "b.ts", "c.ts", "d.ts"]);
  });

  test("is so many files, the same for the same seed in whatever order they are found", () => {
    const asked = readAsked(["--sample", "0.5", "--seed", "3"]);
    expect(drawn(files, asked)).toHaveLength(2);
    expect(drawn(files.toReversed(), asked)).toEqual(drawn(files, asked));
    const draws = [1, 2, 3, 4, 5].map((seed) => drawn(files, { ...asked, seed }).join());
    expect(new Set(draws).size).toBeGreaterThan(1);
  });

  test("is refused when it is no part", () => {
    for (const part of ["0", "2", "veel"])
      expect(() => readAsked(["--sample", part])).toThrow("--sample");
  });

  test("leaves out wording and what lists sayings for tests alone", () => {
    const found = filesOf("dialogs/report");
    expect(found).toContain("dialogs/report/dialog.ts");
    expect(found.filter((file) => /wording|every-/.test(file))).toEqual([]);
  });
});
