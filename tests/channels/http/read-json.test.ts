import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/channels/http/read-json.ts";

const bytes = (text: string) => Buffer.from(text);
const nested = (depth: number) => bytes("[".repeat(depth) + "]".repeat(depth));

describe("JSON from outside (I11, I12)", () => {
  it.each([
    ["nothing", bytes("")],
    ["half an object", bytes('{"a":')],
    ["a hundred thousand nested arrays", nested(100_000)],
    ["one level more than we take", nested(66)],
    ["a number without end", bytes('{"a":1e999}')],
    ["a key that reaches into prototypes", bytes('{"a":{"__proto__":{"admin":true}}}')],
    ["bytes that are no UTF-8", Buffer.from([0x22, 0xff, 0x22])],
    ["a cut-off escape", bytes('"\\u00"')],
  ])("refuses %s", (_, body) => {
    expect(readJson(body).kind).toBe("malformed");
  });

  it.each([
    ["a byte order mark", bytes('\ufeff{"a":1}'), { a: 1 }],
    ["half a character", bytes('{"a":["x\\ud800y"]}'), { a: ["x\ufffdy"] }],
    ["a key named constructor", bytes('{"constructor":"x"}'), { constructor: "x" }],
    ["a bare text", bytes('"x\\udc00"'), "x\ufffd"],
    ["nothing at all", bytes("null"), null],
  ])("takes %s", (_, body, value) => {
    expect(readJson(body)).toEqual({ kind: "json", value });
  });

  it("leaves the prototypes of others alone", () => {
    readJson(
      bytes('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    );
    expect("polluted" in {}).toBe(false);
  });
});
