import { expect, test } from "vitest";
import { areaPrepositions } from "../../../src/language/area-words.ts";
import { areaLast, findArea, withoutArea } from "../../../src/lookup/areas/find-area.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const find = (text: string) => findArea(smallNetwork(), text, areaPrepositions)?.name;

test.each([
  ["gezin in Noord heeft geen eten", "Noord"],
  ["Noord", "Noord"],
  ["moeder uit Zuidwijk", "Zuid"],
  ["het kompas wijst noord", undefined],
  ["noordwijk", undefined],
  ["gezin uit Noord-Holland", undefined],
  ["moeder komt uit zuid-oost", undefined],
  ["in noord, met drie kinderen", "Noord"],
  ["gezin (in Noord)", "Noord"],
  ["", undefined],
])("%s: %s", (text, area) => {
  expect(find(text)).toBe(area);
});

test.each([
  ["schulden noord", "Noord"],
  ["eten en voedselhulp Zuidwijk", "Zuid"],
  ["noord schulden", undefined],
  ["noord", undefined],
  ["korea-noord", undefined],
  ["zij belden dat de bus niet meer rijdt noord", undefined],
])("%s: last stands %s", (text, area) => {
  expect(areaLast(smallNetwork(), text)?.name).toBe(area);
});

test("what is needed is what is left without the area", () => {
  const area = areaLast(smallNetwork(), "schulden zuidwijk");
  expect(area && withoutArea(area, ["schulden", "zuidwijk"])).toStrictEqual(["schulden"]);
});
