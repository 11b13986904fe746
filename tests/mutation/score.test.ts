import { describe, expect, test } from "vitest";
import { rooms, roomsFor } from "./rooms.ts";
import { scoreOf, tableOf } from "./score.ts";

const mutants = (statuses: Readonly<Record<string, number>>) =>
  Object.entries(statuses).flatMap(([status, count]) =>
    Array.from({ length: count }, () => ({ status })),
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
    });
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
