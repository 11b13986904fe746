import { describe, expect, it } from "vitest";
import type { Reason, Reasons } from "../../../src/lookup/themes/reasons.ts";
import { reasonsIn } from "../../../src/lookup/themes/reasons-in.ts";

const reason = (form: string, telling: number, label = 0): Reason => ({ form, telling, label });

const reasons: Reasons = new Map([
  ["a", [reason("A", 1)]],
  ["b", [reason("B", 2), reason("B of one", 5, 1)]],
  ["c", [reason("C", 3)]],
  ["d", [reason("D", 4)]],
  ["e", [reason("E", 0.5)]],
  ["a b", [reason("A B", 9)]],
  ["x y z", [reason("X Y Z", 6)]],
  ["p q r s", [reason("too long", 9)]],
  ["f", [reason("D", 3.5)]],
]);

const given = (text: string, label = 0) =>
  reasonsIn(reasons, text.split(" ").filter(Boolean)).get(label);

describe("the reasons in a text", () => {
  it("come with the most telling first, for the theme they belong to", () => {
    expect(given("e c b")).toStrictEqual(["C", "B", "E"]);
    expect(given("e c b", 1)).toStrictEqual(["B of one"]);
  });

  it("are at most three", () => {
    expect(given("e b c d")).toStrictEqual(["D", "C", "B"]);
  });

  it("are none when no word is known", () => {
    expect(given("g h")).toBeUndefined();
    expect(given("")).toBeUndefined();
  });

  it("are also terms of more words, up to three, that stand side by side", () => {
    expect(given("q x y z q")).toStrictEqual(["X Y Z"]);
    expect(given("x q y z")).toBeUndefined();
    expect(given("p q r s")).toBeUndefined();
  });

  it("do not overlap: a word within a chosen term is no second reason", () => {
    expect(given("a b")).toStrictEqual(["A B"]);
    expect(given("a b c")).toStrictEqual(["A B", "C"]);
    expect(given("c a b")).toStrictEqual(["A B", "C"]);
    expect(given("a a b")).toStrictEqual(["A B", "A"]);
    expect(given("a b a")).toStrictEqual(["A B", "A"]);
  });

  it("say nothing twice, not by another word either", () => {
    expect(given("c c c")).toStrictEqual(["C"]);
    expect(given("d f c")).toStrictEqual(["D", "C"]);
  });
});
