import { expect, test } from "vitest";
import { whereOf } from "../../../src/domain/meeting/where.ts";

test("where people meet is what was said of it, and nothing of what was not", () => {
  const all = { place: "Buurthuis", link: "https://meet.example", capacity: 0 };
  expect(whereOf({ ...all, ...{ title: "Overleg" } })).toStrictEqual(all);
  expect(whereOf({})).toStrictEqual({});
  expect(Object.keys(whereOf({ place: "Buurthuis" }))).toStrictEqual(["place"]);
  expect(Object.keys(whereOf({ link: "https://meet.example" }))).toStrictEqual(["link"]);
  expect(Object.keys(whereOf({ capacity: 12 }))).toStrictEqual(["capacity"]);
});
