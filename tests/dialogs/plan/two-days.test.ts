import { describe, expect, test } from "vitest";
import { ruleOf } from "../../../dialogs/plan/often.ts";
import { day } from "../../domain/sample.ts";
import { daysOf, filled, labelsIn, pressed, says, valuesIn } from "./stage.ts";

describe("a series on more than one day", () => {
  test("of the week is said, read back and planned", () => {
    const back = says("plan een webberoverleg, elke dinsdag en donderdag om 9 uur, een uur");
    expect(back.text).toContain(
      "Ik begrijp: elke dinsdag en donderdag, 9.00–10.00 uur, vanaf donderdag 26 november, voor alle webbers (3).",
    );
    const done = pressed(back, "Ja, plan in");
    expect(done.text).toContain(
      "Gepland: Webberoverleg, elke dinsdag en donderdag, 9.00–10.00 uur.",
    );
    expect(daysOf(done).slice(0, 5)).toStrictEqual([
      ...["2026-11-26", "2026-12-01", "2026-12-03", "2026-12-08", "2026-12-10"],
    ]);
    const card = pressed(done, "Bekijken");
    expect(card.text).toContain("Reeks: elke dinsdag en donderdag");
  });

  test("of the month too, and the form keeps it", () => {
    const text =
      "plan een webberoverleg, elke eerste en derde dinsdag van de maand, half tien, anderhalf uur";
    const back = says(text);
    expect(back.text).toContain("elke eerste en derde dinsdag van de maand, 9.30–11.00 uur");
    const form = pressed(back, "Wijzigen");
    expect(valuesIn(form)).toMatchObject({ often: "kept/monthly/1/2/1+3//" });
    const again = filled(form, { place: "De Linde" });
    const done = pressed(again, "Ja, plan in");
    expect(daysOf(done)).toStrictEqual([
      ...["2026-12-01", "2026-12-15", "2027-01-05", "2027-01-19"],
      ...["2027-02-02", "2027-02-16", "2027-03-02"],
    ]);
  });

  test("with a time for each day is asked about: one series has one time", () => {
    const form = says("plan een webberoverleg elke dinsdag om 9 uur en elke donderdag om 14 uur");
    expect(form.text).toContain("Ik lees meer dan één tijd: “14 uur”. Kies er één.");
    expect(labelsIn(form)).toStrictEqual(["Lees terug"]);
  });

  test.each([
    ["kept/weekly/2/2+4///", { kind: "weekly", every: 2, weekday: 2, also: [4] }],
    [
      "kept/monthly/1/2/1+-1//6",
      { kind: "monthly", every: 1, weekday: 2, nth: 1, also: [-1], times: 6 },
    ],
    ["kept/monthly-day/1/15///", { kind: "monthly-day", every: 1, day: 15 }],
    ["kept/weekly/1/2///", { kind: "weekly", every: 1, weekday: 2 }],
    ["kept/weekly/1/2+9///", undefined],
  ])("%s is that rule", (code, rule) => {
    expect(ruleOf(code, day("2026-12-01"))).toStrictEqual(rule);
  });
});
