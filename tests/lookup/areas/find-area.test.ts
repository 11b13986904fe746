import { expect, test } from "vitest";
import { areaPrepositions } from "../../../src/language/area-words.ts";
import { findArea } from "../../../src/lookup/areas/find-area.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const find = (text: string) => findArea(smallNetwork(), text, areaPrepositions)?.name;

test.each([
  ["gezin in Noord heeft geen eten", "Noord"],
  ["Noord", "Noord"],
  ["moeder uit Zuidwijk", "Zuid"],
  ["het kompas wijst noord", undefined],
  ["noordwijk", undefined],
  ["", undefined],
])("%s: %s", (text, area) => {
  expect(find(text)).toBe(area);
});
