import { describe, expect, it } from "vitest";
import { trainModel } from "../../../src/lookup/themes/model.ts";
import { deserialise, serialise } from "../../../src/lookup/themes/model-bytes.ts";
import { rankThemes } from "../../../src/lookup/themes/rank-themes.ts";
import { smallLessons } from "./small-lessons.ts";

const model = trainModel(smallLessons);
const bytes = serialise(model, "key");
const lessons = smallLessons;

describe("keeping a model in a file", { timeout: 120_000 }, () => {
  it("answers the same after being kept and read", () => {
    const read = deserialise({ bytes: Buffer.from(bytes), key: "key", lessons });
    expect(read).toBeDefined();
    const text = "de deurwaarder stond voor de deur";
    expect(rankThemes(read ?? model, text)).toStrictEqual(rankThemes(model, text));
    expect(Buffer.compare(serialise(read ?? model, "key"), bytes)).toBe(0);
  });

  it("is not used for other lessons", () => {
    expect(deserialise({ bytes, key: "other", lessons })).toBeUndefined();
  });

  it("is not used when it is cut off, empty or something else", () => {
    for (const length of [0, 3, 4, 40, bytes.length - 4])
      expect(
        deserialise({ bytes: bytes.subarray(0, length), key: "key", lessons }),
      ).toBeUndefined();
    const other = new TextEncoder().encode("something else altogether");
    expect(deserialise({ bytes: other, key: "key", lessons })).toBeUndefined();
  });
});
