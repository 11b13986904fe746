import { describe, expect, test } from "vitest";
import { readCapacity } from "../../../src/language/meeting/read-capacity.ts";

describe("how many people fit in, in words", () => {
  test.each([
    ["plek voor 12", 12, "plek voor 12"],
    [
      "plan een overleg, er is plaats voor 12 mensen, in de bieb",
      12,
      "er is plaats voor 12 mensen",
    ],
    ["ruimte voor maximaal 20 personen", 20, "ruimte voor maximaal 20 personen"],
    ["max 12 personen", 12, "max 12 personen"],
    ["max. 8 deelnemers", 8, "max. 8 deelnemers"],
    ["hooguit 15 mensen", 15, "hooguit 15 mensen"],
    ["een overleg voor 12 personen", 12, "voor 12 personen"],
    ["voor maximaal 30 man", 30, "voor maximaal 30 man"],
    ["er passen 10 mensen in", 10, "er passen 10 mensen in"],
    ["20 stoelen", 20, "20 stoelen"],
    ["capaciteit: 25", 25, "capaciteit: 25"],
  ])("%s", (text, capacity, words) => {
    const read = readCapacity(text);
    expect(read?.capacity).toBe(capacity);
    expect(read && text.slice(read.start, read.end)).toBe(words);
  });

  test.each([
    "plan een overleg om 12 uur",
    "voor 12 uur",
    "plek voor 12.30 uur",
    "voor 12 januari",
    "max 2 uur",
    "kamer 12",
    "0 personen, max 0 mensen",
    "een plek voor iedereen",
  ])("%s says nothing of it", (text) => {
    expect(readCapacity(text)).toBeUndefined();
  });
});
