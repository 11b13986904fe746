import { describe, expect, it } from "vitest";
import { editOf, marksOf } from "../../../src/domain/manage/fields.ts";

const names = ["phone", "mail"] as const;
const began = { phone: "1", mail: "a" };
const was = marksOf(names, began);

describe("two who change the same at once", () => {
  it("each change only what they touched", () => {
    const newest = { phone: "2", mail: "a" };
    const edit = editOf({ names, typed: { phone: "1", mail: "b" }, newest, was });
    expect(edit).toStrictEqual({
      values: { phone: "2", mail: "b" },
      touched: ["mail"],
      conflicts: [],
    });
  });

  it("hear of it when they touched the same", () => {
    const newest = { phone: "1", mail: "c" };
    const edit = editOf({ names, typed: { phone: "1", mail: "b" }, newest, was });
    expect(edit).toMatchObject({ touched: ["mail"], conflicts: ["mail"] });
  });

  it("hear nothing when they agree", () => {
    const newest = { phone: "1", mail: "b" };
    const edit = editOf({ names, typed: { phone: "1", mail: " b " }, newest, was });
    expect(edit.conflicts).toStrictEqual([]);
  });

  it("may empty a field", () => {
    const edit = editOf({ names, typed: { phone: "", mail: "a" }, newest: began, was });
    expect(edit).toStrictEqual({
      values: { phone: "", mail: "a" },
      touched: ["phone"],
      conflicts: [],
    });
  });
});
