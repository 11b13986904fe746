import { describe, expect, it } from "vitest";
import { encodeChoice, inputId, readPress } from "../../../src/channels/teams/read-press.ts";

const does = { dialog: "whom", version: 1, subject: "-", action: { kind: "x", "form1.a": "y" } };

describe("a pressed button", () => {
  it("gives back what it carried, to the letter", () => {
    expect(readPress({ does })).toEqual({ kind: "press", does });
  });

  it("brings the fields of its own form, and of no other", () => {
    const value = {
      does,
      form: 1,
      [inputId(1, { name: "name", several: false })]: "Ann",
      [inputId(1, { name: "count", several: false })]: 3,
      [inputId(2, { name: "name", several: false })]: "Bob",
      "form1.bad": { deep: true },
      other: "x",
    };
    expect(readPress(value)?.form).toEqual({ name: "Ann", count: "3" });
  });

  it("tells choices with a comma in them apart", () => {
    const chosen = ["a,b", "c%2C", "é"];
    const value = { does, form: 0, "many0.days": chosen.map(encodeChoice).join(",") };
    expect(readPress(value)?.form).toEqual({ days: chosen });
  });

  it("knows a field named after what every object has (I12)", () => {
    const form = readPress({
      does,
      form: 0,
      "form0.constructor": "x",
      "form0.toString": "y",
    })?.form;
    expect({ ...form }).toEqual({ constructor: "x", toString: "y" });
  });

  it("takes a wrong escape as it is, and no more than there is room for", () => {
    const value = { does, form: 0, "many0.a": "%zz", "form0.b": "x".repeat(100_000) };
    const form = readPress(value)?.form;
    expect({ ...form }).toEqual({ a: ["%zz"], b: "x".repeat(20_000) });
  });

  it.each([
    ["null", null],
    ["a text", "x"],
    ["a list", []],
    ["nothing", undefined],
  ])("is none when the value is %s", (_, value) => {
    expect(readPress(value)).toBeUndefined();
  });
});
