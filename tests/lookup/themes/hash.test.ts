import { describe, expect, it } from "vitest";
import { bucketOf, hashOf, hashStart, hashStep } from "../../../src/lookup/themes/hash.ts";

/** Where FNV-1a starts, as its authors give it. */
const basis = 0x811c9dc5;

describe("the hash of a text", () => {
  it("is FNV-1a: the examples of its authors come out", () => {
    expect(hashStep(basis, "a".charCodeAt(0)) >>> 0).toBe(0xe40c292c);
    expect(hashOf("oobar", "f".charCodeAt(0)) >>> 0).toBe(0xbf9cf968);
  });

  it("takes the salt as its first step", () => {
    expect(hashStart(7)).toBe(hashStep(basis, 7));
    expect(hashOf("", 7)).toBe(hashStart(7));
    expect(hashOf("word", 0)).not.toBe(hashOf("word", 1));
  });
});

describe("the bucket of a hash", () => {
  it("stays what it was, for a stored model leans on it", () => {
    const buckets = ["schuld", "fiets", "eten"].map((word) => bucketOf(hashOf(word, 0), 16));
    expect(buckets).toStrictEqual([59_418, 3_028, 33_842]);
  });

  it("is one of as many as the bits can tell apart, and each is used about as often", () => {
    const used = new Array<number>(16).fill(0);
    for (let at = 0; at < 16_000; at++) {
      const bucket = bucketOf(hashOf(`word ${at}`, 0), 4);
      used[bucket] = (used[bucket] ?? 0) + 1;
    }
    expect(used).toHaveLength(16);
    expect(Math.min(...used)).toBeGreaterThan(850);
    expect(Math.max(...used)).toBeLessThan(1_150);
  });
});
