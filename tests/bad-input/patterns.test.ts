import ts from "typescript";
import { describe, expect, it } from "vitest";
import { nodesOf, placeOf, product } from "../fences/source-files.ts";

const repeats = (rest: string) => /^(?:[*+]|\{\d+,\})/.test(rest);

/** Whether a pattern repeats without end something that itself repeats without end. */
function hasNestedQuantifier(pattern: string): boolean {
  const plain = pattern.replace(/\\./gs, "x").replace(/\[[^\]]*\]/g, "x");
  /** For each group that is open: whether something in it repeats. */
  const open = [false];
  for (let at = 0; at < plain.length; at++) {
    const isRepeated = repeats(plain.slice(at + 1));
    if (plain[at] === "(") open.push(false);
    else if (plain[at] === ")") {
      const inner = open.pop() ?? false;
      if (inner && isRepeated) return true;
      open.push((open.pop() ?? false) || inner || isRepeated);
    } else if (isRepeated) open[open.length - 1] = true;
  }
  return false;
}

const literals = product.flatMap((file) =>
  [...nodesOf(file)]
    .filter((node) => ts.isRegularExpressionLiteral(node))
    .map((node) => ({ place: placeOf(file.path, node), text: node.getText() })),
);

/** Calls that make a pattern of a text: `new RegExp(x)`, `text.search("x")`. */
function makesPattern(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "RegExp";
  if (!ts.isCallExpression(node)) return false;
  const { expression, arguments: given } = node;
  if (!ts.isPropertyAccessExpression(expression)) return expression.getText() === "RegExp";
  const takesPattern = ["match", "matchAll", "search"].includes(expression.name.text);
  return takesPattern && given.some(ts.isStringLiteralLike);
}

const made = product.flatMap((file) =>
  [...nodesOf(file)].filter(makesPattern).map((node) => placeOf(file.path, node)),
);

describe("patterns of the product (I24)", () => {
  it.each([
    ["(a+)+", true],
    ["(?:a*b?)*", true],
    ["((a|b+)c)*", true],
    ["(a+){2,}", true],
    ["(?:[a-z]+\\.)+", true],
    ["([(+])*[a)+]+", false],
    ["(?:\\+a)+", false],
    ["(a{1,3})+b+", false],
    ["a+(b)c+", false],
  ])("the judge finds a repetition in a repetition: %s is %s", (pattern, nested) => {
    expect(hasNestedQuantifier(pattern)).toBe(nested);
  });

  it("there are patterns to look at", () => {
    expect(literals.length).toBeGreaterThan(50);
  });

  it("none repeats a repetition", () => {
    expect(literals.filter(({ text }) => hasNestedQuantifier(text))).toEqual([]);
  });

  it("none is made of a text", () => {
    expect(made).toEqual([]);
  });
});
