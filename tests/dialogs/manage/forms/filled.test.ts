import { describe, expect, it } from "vitest";
import {
  choice,
  chosenIn,
  inAndOut,
  line,
  special,
  textIn,
} from "../../../../dialogs/manage/forms/filled.ts";
import { choiceOfSeveral } from "../../../../src/messages/choice-of-several.ts";

const options = [{ value: "a", label: "A" }];

describe("what was filled in", () => {
  it("is text without what does not belong in it, and not longer than anybody types", () => {
    expect(textIn({ name: " Mies   Jansen " }, "name")).toBe("Mies Jansen");
    expect(textIn({}, "name")).toBe("");
    expect(textIn({ name: ["a", "b"] }, "name")).toBe("a,b");
    expect(textIn({ name: [] }, "name")).toBe("");
    expect(textIn({ name: "x".repeat(2_000) }, "name")).toHaveLength(2_000);
    expect(textIn({ name: "x".repeat(2_001) }, "name")).toHaveLength(2_000);
  });

  it("is what was chosen, one by one or with commas", () => {
    expect(chosenIn({}, "areas")).toStrictEqual([]);
    expect(chosenIn({ areas: "" }, "areas")).toStrictEqual([]);
    expect(chosenIn({ areas: "noord,,zuid," }, "areas")).toStrictEqual(["noord", "zuid"]);
    expect(chosenIn({ areas: ["noord", "zuid"] }, "areas")).toStrictEqual(["noord", "zuid"]);
  });
});

describe("a field", () => {
  it("has a value only when there is one, and must be filled in only when it says so", () => {
    expect(line("name", "Naam")).toStrictEqual({
      ...{ kind: "text", name: "name", label: "Naam", required: false, maxLength: 120 },
    });
    expect(line("name", "Naam", { value: "x", most: 5, required: true })).toStrictEqual({
      ...{ kind: "text", name: "name", label: "Naam", required: true, maxLength: 5, value: "x" },
    });
    expect(special("day", { name: "from", label: "Vanaf" })).toStrictEqual({
      ...{ kind: "day", name: "from", label: "Vanaf", required: false },
    });
    expect(special("mail", { name: "m", label: "M", value: "x", required: true })).toStrictEqual({
      ...{ kind: "mail", name: "m", label: "M", required: true, value: "x" },
    });
    expect(choice("kind", "Soort", { options })).toStrictEqual({
      ...{ kind: "choice", name: "kind", label: "Soort", required: true, options },
    });
    expect(choice("kind", "Soort", { options, value: "a", required: false })).toStrictEqual({
      ...{ kind: "choice", name: "kind", label: "Soort", required: false, options, value: "a" },
    });
  });

  it("to choose some of some is there only when there are some", () => {
    expect(choiceOfSeveral("areas", "Gebieden", { options: [], form: {} })).toStrictEqual([]);
    const field = {
      ...{ kind: "choice", name: "areas", label: "Gebieden", required: false, several: true },
      options,
    };
    expect(choiceOfSeveral("areas", "Gebieden", { options, form: {} })).toStrictEqual([field]);
    const form = { areas: ["a", "b"], other: "c" };
    expect(choiceOfSeveral("areas", "Gebieden", { options, form })).toStrictEqual([
      { ...field, value: "a,b" },
    ]);
  });

  it("of what comes and what goes has each option once, by its shortest name, in order", () => {
    const all = [
      { id: "a", name: "Zuid" },
      { id: "b", name: "Noord", short: "N" },
      { id: "c" },
      { id: "d", name: "élan" },
    ];
    const labels = { in: "erbij", out: "eraf" };
    const fields = (now: readonly string[]) =>
      inAndOut("areas", labels, { all, now }).map((field) => [
        field.name,
        field.label,
        field.kind === "choice" ? field.options.map(({ label }) => label) : [],
      ]);
    expect(fields([])).toStrictEqual([["areas-in", "erbij", ["c", "élan", "N", "Zuid"]]]);
    expect(fields(["b", "weg"])).toStrictEqual([
      ["areas-in", "erbij", ["c", "élan", "Zuid"]],
      ["areas-out", "eraf", ["N"]],
    ]);
    expect(fields(["a", "b", "c", "d"])).toStrictEqual([
      ["areas-out", "eraf", ["c", "élan", "N", "Zuid"]],
    ]);
  });
});
