import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  countLines,
  nodesOf,
  placeOf,
  product,
  type SourceFile,
  sourcesUnder,
} from "./source-files.ts";

const isWording = ({ path }: SourceFile) => path.endsWith("/wording.ts");
const measured = product.filter((file) => !isWording(file));
const sizes = measured.map(countLines).toSorted((one, other) => one - other);
const everything = [...product, ...sourcesUnder("tests")];

/** The smallest size that this share of the files does not pass. */
function sizeAt(share: number): number {
  return sizes[Math.ceil(share * sizes.length) - 1] ?? 0;
}

function longerThan(limit: number, files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => countLines(file) > limit)
    .map((file) => `${file.path}: ${countLines(file)} lines`);
}

/** Where a text stands, in every file but the one that looks for it. */
function mentions(pattern: RegExp): readonly string[] {
  return everything.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe("one idea a file", () => {
  it("half of the files have at most 80 lines", () => {
    expect(sizeAt(0.5)).toBeLessThanOrEqual(80);
  });

  it("nine of ten have at most 200", () => {
    expect(sizeAt(0.9)).toBeLessThanOrEqual(200);
  });

  it("none has more than 250", () => {
    expect(longerThan(250, measured)).toEqual([]);
  });

  it("no test file has more than 400", () => {
    expect(longerThan(400, sourcesUnder("tests"))).toEqual([]);
  });
});

describe("nothing is put off or switched off", () => {
  it("no value goes without a type", () => {
    const loose = everything.flatMap((file) =>
      [...nodesOf(file)]
        .filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)
        .map((node) => placeOf(file.path, node)),
    );
    expect(loose).toEqual([]);
  });

  it("the compiler is nowhere told to look away", () => {
    expect(mentions(/@ts-(?:ignore|expect-error|nocheck)/)).toEqual([]);
  });

  it("nothing waits for later", () => {
    expect(mentions(/\b(?:TO[D]O|FIX[M]E)\b/)).toEqual([]);
  });
});
