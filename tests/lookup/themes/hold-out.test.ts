import { describe, expect, it } from "vitest";
import { cutShort, heldOut } from "../../../src/lookup/themes/hold-out.ts";
import type { Sample } from "../../../src/lookup/themes/lessons.ts";

const sample = (text: string, label?: number, kind: Sample["kind"] = "situation"): Sample => ({
  text,
  labels: label === undefined ? [] : [label],
  weight: 1,
  kind,
  reading: { words: [], stems: [] },
});

const situations = (label: number, count: number): readonly Sample[] =>
  Array.from({ length: count }, (_, at) => sample(`${label}/${at}`, label));

const textsOf = (held: ReadonlySet<Sample>) => [...held].map(({ text }) => text);

describe("what is held out to measure on", () => {
  it("is every third group of five neighbouring lines, another one for each theme", () => {
    const held = textsOf(heldOut([...situations(0, 16), ...situations(1, 16)]));
    expect(held).toStrictEqual([
      ...["0/0", "0/1", "0/2", "0/3", "0/4", "0/15"],
      ...["1/10", "1/11", "1/12", "1/13", "1/14"],
    ]);
  });

  it("leaves out terms, words and texts about nothing", () => {
    const samples = [
      sample("term", 0, "term"),
      sample("word", 0, "word"),
      sample("noise"),
      sample("situation", 0),
    ];
    expect(textsOf(heldOut(samples))).toStrictEqual(["situation"]);
  });

  it("is each situation once when all parts are taken", () => {
    const samples = [...situations(0, 33), ...situations(1, 8)];
    const parts = [0, 1, 2, 3].flatMap((fold) => textsOf(heldOut(samples, { fold, folds: 4 })));
    expect(parts.toSorted()).toStrictEqual(samples.map(({ text }) => text).toSorted());
  });

  it("can be another part than the first", () => {
    const held = textsOf(heldOut(situations(0, 16), { fold: 1 }));
    expect(held).toStrictEqual(["0/5", "0/6", "0/7", "0/8", "0/9"]);
  });
});

describe("a short piece of a text", () => {
  const text = "a b c d e f g h i j k l";

  it("has five to ten words, that stand together in the text", () => {
    const pieces = [0, 1, 2, 3, 4, 5, 6].map((at) => cutShort(text, at));
    expect(pieces.map((piece) => piece.split(" ").length)).toStrictEqual([5, 6, 7, 8, 9, 10, 5]);
    expect(pieces.every((piece) => text.includes(piece))).toBe(true);
  });

  it("starts now here and now there, never so late that the text ends first", () => {
    expect(cutShort(text, 6)).toBe("c d e f g");
    expect(cutShort(text, 18)).toBe("g h i j k");
    expect(cutShort(text, 2)).toBe("c d e f g h i");
    expect(cutShort(text, 5)).toBe("c d e f g h i j k l");
  });

  it("is the whole of a text that is shorter", () => {
    expect([0, 1, 2, 3].map((at) => cutShort("geen geld", at))).toStrictEqual(
      Array.from({ length: 4 }, () => "geen geld"),
    );
  });
});
