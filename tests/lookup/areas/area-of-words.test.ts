import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { type AreaId, ids } from "../../../src/domain/ids.ts";
import type { Area } from "../../../src/domain/table.ts";
import { findArea } from "../../../src/lookup/areas/find-area.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const area = (id: string, name: string, aliases: readonly string[] = []) => ({
  id: ids.area.parse(id),
  name,
  aliases,
});

const network = {
  ...smallNetwork(),
  areas: Collection.of<AreaId, Area>([area("west", "Oud West", ["–"]), area("noord", "Noord")]),
};
const find = (text: string) => findArea(network, text, new Set(["in", "oud"]))?.name;

describe("an area of two words", () => {
  test.each(["in oud west", "iemand in oud-west graag", "Oud West"])("is found in: %s", (text) => {
    expect(find(text)).toBe("Oud West");
  });

  test.each(["in oud", "in west", "in oud noordwest", "in oud en west", "west oud"])(
    "is not found in: %s",
    (text) => {
      expect(find(text)).toBeUndefined();
    },
  );
});

test("a word tied to the one before it is another name", () => {
  expect(find("gezin in noord")).toBe("Noord");
  expect(find("gezin in-noord")).toBeUndefined();
});

test("an alias without letters names no area", () => {
  expect(find("hulp in huis")).toBeUndefined();
  expect(find("!")).toBeUndefined();
});

test("a text is read up to four thousand characters", () => {
  const far = (length: number) => `${"x".repeat(length)} in noord`;
  expect(find(far(3_990))).toBe("Noord");
  expect(find(far(4_000))).toBeUndefined();
});
