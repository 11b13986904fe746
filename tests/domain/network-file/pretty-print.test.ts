import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prettyPrint } from "../../../src/domain/network-file/pretty-print.ts";

const lines = (...all: readonly string[]) => all.join("\n");

describe("a file that people read", () => {
  test("has what is short on one line", () => {
    expect(prettyPrint({ id: "an", age: 7, ok: true, none: null })).toBe(
      '{ "id": "an", "age": 7, "ok": true, "none": null }',
    );
    expect(prettyPrint([1, "twee", [3]])).toBe('[1, "twee", [3]]');
    expect(prettyPrint({})).toBe("{}");
    expect(prettyPrint([])).toBe("[]");
    expect(prettyPrint({ leeg: {}, lijst: [] })).toBe('{ "leeg": {}, "lijst": [] }');
    expect(prettyPrint('een "woord"')).toBe('"een \\"woord\\""');
  });

  test("has what is longer than a hundred characters on lines of its own", () => {
    // With brackets and quotes exactly a hundred.
    const fits = ["a".repeat(96)];
    expect(prettyPrint(fits)).toBe(`["${fits[0]}"]`);
    const long = ["a".repeat(97)];
    expect(prettyPrint(long)).toBe(lines("[", `  "${long[0]}"`, "]"));
    const two = { een: "a".repeat(60), twee: { drie: "b".repeat(60) } };
    expect(prettyPrint(two)).toBe(
      lines("{", `  "een": "${two.een}",`, `  "twee": { "drie": "${two.twee.drie}" }`, "}"),
    );
  });

  test("has what stands deeper further in, and counts that in", () => {
    const inner = ["a".repeat(94)];
    expect(prettyPrint([inner, inner])).toBe(
      lines("[", `  ["${inner[0]}"],`, `  ["${inner[0]}"]`, "]"),
    );
    const wider = ["a".repeat(95)];
    expect(prettyPrint([wider])).toBe(lines("[", "  [", `    "${wider[0]}"`, "  ]", "]"));
  });

  test("leaves a long text as it is", () => {
    expect(prettyPrint("a".repeat(200))).toBe(`"${"a".repeat(200)}"`);
  });

  test("says the same as it did in any other writing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(JSON.parse(prettyPrint(value)))).toBe(JSON.stringify(value));
      }),
    );
  });
});
