import { expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type TableId } from "../../../src/domain/ids.ts";
import type { Table } from "../../../src/domain/table.ts";
import { tablesNamed } from "../../../src/lookup/names/find-table.ts";

const table = (id: string, name: string) => ({ id: ids.table.parse(id), name, areas: [] });
const tables = Collection.of<TableId, Table>([
  table("a", "Armoedetafel Westerwaard"),
  table("z", "Zorgtafel Noord"),
  table("y", "Zorgtafel Zuid"),
]);
const found = (...words: string[]) => tablesNamed({ tables }, words).map(({ id }) => id);

test("a consultation is found by words of its name, also when they were written apart", () => {
  expect(found("armoedetafel")).toStrictEqual(["a"]);
  expect(found("armoede", "tafel")).toStrictEqual(["a"]);
  expect(found("zorgtafel")).toStrictEqual(["z", "y"]);
  expect(found("zorgtafel", "zuid")).toStrictEqual(["y"]);
  expect(found("zorgtafel", "oost")).toStrictEqual([]);
  expect(found()).toStrictEqual([]);
});
