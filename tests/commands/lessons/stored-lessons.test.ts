import { beforeAll, describe, expect, it } from "vitest";
import { learn } from "../../../src/commands/lessons/load-learnt.ts";
import {
  type Learnt,
  openLearnt,
  writeLearnt,
} from "../../../src/commands/lessons/stored-lessons.ts";
import { rankThemes } from "../../../src/lookup/themes/rank-themes.ts";
import { smallLessons } from "../../lookup/themes/small-lessons.ts";

let learnt: Learnt;
let bytes: Uint8Array;
beforeAll(async () => {
  learnt = await learn(smallLessons, "k1");
  bytes = writeLearnt(learnt, smallLessons);
}, 120_000);

describe("what was learnt, as it is kept", () => {
  it("says which files it is from before the rest is read, and reads back the same", () => {
    const stored = openLearnt(bytes);
    expect(stored?.key).toBe("k1");
    const read = stored?.read();
    expect(read?.background).toEqual(learnt.background);
    const text = "waar is de voedselbank";
    expect(read && rankThemes(read.model, text)).toEqual(rankThemes(learnt.model, text));
  });

  it("reads from the middle of a larger piece as well", () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(openLearnt(larger.subarray(3))?.read()?.key).toBe("k1");
  });

  it.each([
    ["is empty", () => new Uint8Array()],
    ["is cut off in its first bytes", () => bytes.subarray(0, 3)],
    ["is cut off in the head", () => bytes.subarray(0, 20)],
    ["is cut off at the end", () => bytes.subarray(0, -1)],
    ["has something behind it", () => Uint8Array.of(...bytes.subarray(0, 50), 0)],
    ["is text", () => new TextEncoder().encode("damaged")],
    ["has a head of any length", () => new Uint8Array(100).fill(0xff)],
    ["has a head that says something else", () => headed({ version: 0 })],
    ["has a head that is no object", () => headed(7)],
  ])("is nothing when it %s", (_, make) => {
    expect(openLearnt(make())).toBeUndefined();
  });

  it("cannot be read when the lessons in it are damaged", () => {
    const damaged = bytes.slice();
    damaged[damaged.length - 1] = 0;
    expect(openLearnt(damaged)?.read()).toBeUndefined();
  });
});

const headed = (head: unknown): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(head));
  return Uint8Array.of(json.length, 0, 0, 0, ...json);
};
