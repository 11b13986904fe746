import { describe, expect, test } from "vitest";
import { linesOf } from "../../../src/domain/network-file/line-of.ts";

const text = `{
  "name": "Dorp",
  "people": [
    { "id": "an", "name": "An \\"de\\" {Wit},\\n" },
    {
      "id": "bo",
      "hours": [1,
        2, { "from": null }]
    }
  ],
  "empty": {}, "none": [],
  "last": true
}`;

describe("the line of a file on which something stands", () => {
  const line = linesOf(text);

  test("is that of its name, or of the item itself in a list", () => {
    expect(line(["name"])).toBe(2);
    expect(line(["people"])).toBe(3);
    expect(line(["people", 0])).toBe(4);
    expect(line(["people", 0, "name"])).toBe(4);
    expect(line(["people", 1])).toBe(5);
    expect(line(["people", 1, "id"])).toBe(6);
    expect(line(["people", 1, "hours", 0])).toBe(7);
    expect(line(["people", 1, "hours", 1])).toBe(8);
    expect(line(["people", 1, "hours", 2, "from"])).toBe(8);
    expect(line(["empty"])).toBe(11);
    expect(line(["none"])).toBe(11);
    expect(line(["last"])).toBe(12);
  });

  test("is that of the nearest place around it when it is not there", () => {
    expect(line(["people", 1, "phone"])).toBe(5);
    expect(line(["people", 7, "phone"])).toBe(3);
    expect(line(["empty", "x"])).toBe(11);
    expect(line(["none", 0])).toBe(11);
    expect(line(["nothing"])).toBe(1);
    expect(line([])).toBe(1);
  });

  test("is that of the first where a name stands twice", () => {
    expect(linesOf('{"a": 1,\n"a": 2}')(["a"])).toBe(1);
  });

  test("is the first one of a text without lists or names", () => {
    expect(linesOf("7")(["a"])).toBe(1);
    expect(linesOf('\n\n["a"]')([0])).toBe(3);
  });
});
