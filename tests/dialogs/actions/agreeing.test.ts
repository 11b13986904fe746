import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { agreed, Desk, day, folder, labels, told } from "./stage.ts";

const whole = "actie: zaal huren door Mies Jansen voor 10 december";
const only = (desk: Desk) => [...desk.network.actions];

describe("an action in a sentence", () => {
  it("is read back, and kept after a yes in words or by button, once", () => {
    const desk = new Desk([]);
    const read = desk.types("fatima", whole);
    expect(read.changes).toStrictEqual([]);
    expect(read.text).toContain("zaal huren · Mies Jansen (contactpersoon Voedselbank Dorp)");
    const kept = desk.types("fatima", "ja");
    expect(only(desk)).toMatchObject([
      { what: "zaal huren", owner: "voedselbank-contact", dueOn: "2026-12-10", agreedBy: "fatima" },
    ]);
    expect(told(kept)).toStrictEqual(["mies"]);
    const again = desk.pressOn("fatima", read, "Ja");
    expect([again.changes, again.tell]).toStrictEqual([[], []]);
    expect(again.text).toContain("Deze actie staat er al.");
  });

  it("is not kept after a no, nor by a yes to something that is no longer remembered", () => {
    const desk = new Desk([]);
    const read = desk.types("fatima", whole);
    expect(desk.types("fatima", "niet doen").text).toBe("Goed, ik noteer niets.");
    const late = desk.pressOn("fatima", read, "Ja");
    expect([late.changes, late.text]).toStrictEqual([
      [],
      "Dit heb ik niet meer: ik onthoud het maar tien minuten. Typ het nog eens.",
    ]);
  });

  it.each([
    ["actie: scholen bellen", "Er staat nog niet wanneer het klaar is, of ik snap de dag niet."],
    ["actie: bellen door Piet Onbekend voor 10 december", "Ik weet niet wie je bedoelt met"],
    ["actie: ?! door ik voor 10 december", "Er staat nog niet wat er moet gebeuren."],
    [`actie: ${"a".repeat(301)} door ik voor 10 december`, "Dit is te lang."],
  ])("%s asks for what is missing, in a form", (text, why) => {
    const desk = new Desk([]);
    const seen = desk.types("fatima", text);
    expect([seen.changes, labels(seen)]).toStrictEqual([[], ["Verder"]]);
    expect(seen.text).toContain(why);
  });

  it("keeps no number of a family, and says what was left out", () => {
    const desk = new Desk([]);
    const read = desk.types("fatima", "actie: bel 06 12345678 door ik voor 10 december");
    expect(read.text).toContain("Dit heb ik weggelaten: een telefoonnummer.");
    desk.types("fatima", "ja");
    expect(JSON.stringify(only(desk))).not.toContain("12345678");
  });
});

describe("an action that is changed", () => {
  const fill = { kind: "fill", action: undefined, instead: folder };
  const filled = { what: "Folder en poster", who: "Jan van der Berg", due: "2026-12-12" };

  it("takes the place of the old one, with how often it was put off, and tells nobody twice", () => {
    const desk = new Desk([agreed({ postponed: 2 })]);
    const { action: _none, ...does } = fill;
    const read = desk.says("jan", { ...press(does), form: filled });
    const kept = desk.pressOn("jan", read, "Ja");
    expect(kept.text).toContain("Gewijzigd.");
    expect(only(desk)).toMatchObject([{ id: folder, what: "Folder en poster", postponed: 2 }]);
    expect(kept.tell).toStrictEqual([]);
  });

  it("is not changed by who may not, nor when it is done", () => {
    const desk = new Desk();
    const { action: _none, ...does } = fill;
    const read = desk.says("mies", { ...press(does), form: filled });
    expect(desk.pressOn("mies", read, "Ja").changes).toStrictEqual([]);
    desk.press("jan", { kind: "done" });
    const late = desk.says("jan", { ...press(does), form: filled });
    expect(desk.pressOn("jan", late, "Ja").text).toContain("Deze actie is al gedaan.");
    expect(desk.action?.what).toBe("Folder maken");
  });

  it("has the form with what it is", () => {
    const seen = new Desk().press("jan", { kind: "edit" });
    expect(seen.say[0]?.message.blocks.find(({ kind }) => kind === "form")).toMatchObject({
      fields: [{ value: "Folder maken" }, { value: "Jan van der Berg" }, { value: "2026-12-10" }],
    });
  });

  it("of somebody who left the seat asks for the seat", () => {
    const desk = new Desk([agreed({ owner: ids.seat.parse("budget-contact") })]);
    const seen = desk.press("sanne", { kind: "edit" });
    expect(JSON.stringify(seen.say)).toContain("contactpersoon Budgethulp Dorp");
    expect(day("2026-12-10")).toBe(desk.action?.dueOn);
  });
});

function press(action: object) {
  return { kind: "press", subject: "-", action } as const;
}
