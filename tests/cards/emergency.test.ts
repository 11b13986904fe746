import { expect, test } from "vitest";
import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";

const line = (name: string) => ({ name, number: "112", about: "nood" });

test("the national lines stand before those of the region", () => {
  const knowledge = { emergencyLines: [line("land")] };
  const network = { emergencyLines: [line("regio"), line("dorp")] };
  const lines = emergencyLinesOf({ knowledge, network });
  expect(lines.map(({ name }) => name)).toEqual(["land", "regio", "dorp"]);
  expect(emergencyBlock(lines)).toMatchObject({ kind: "emergency", lines });
});
