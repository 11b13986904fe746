import { describe, expect, test } from "vitest";
import { plan } from "../../../dialogs/plan/dialog.ts";
import { readOption } from "../../../src/language/meeting/plan-option.ts";
import { labelsIn, pressed, says, type Taken, valuesIn } from "./stage.ts";

const june = () => says("plan een webberoverleg eind juni om 10 uur, een uur");

function claims(text: string, { network, state }: Taken): boolean {
  return plan.claims(text, { network, state });
}

describe("what can be several days or times is chosen with a button", () => {
  test("the end of a month: three days, or another one", () => {
    const asked = june();
    expect(asked.text).toContain("“eind juni”: op welke dag?");
    expect(labelsIn(asked)).toStrictEqual([
      ...["donderdag 24 juni 2027", "maandag 28 juni 2027", "woensdag 30 juni 2027"],
      "Een andere dag",
    ]);
    expect(pressed(asked, "maandag 28 juni 2027").text).toContain(
      "Ik begrijp: maandag 28 juni 2027, 10.00–11.00 uur",
    );
  });

  test("the weekend: either day", () => {
    const asked = says("plan een webberoverleg in het weekend van 6 december, 10 uur, een uur");
    expect(asked.text).toContain(
      "“in het weekend van 6 december” kan op meer dagen. Welke bedoel je?",
    );
    expect(labelsIn(asked)).toStrictEqual([
      ...["zaterdag 5 december", "zondag 6 december", "Een andere dag"],
    ]);
  });

  test("next week: its working days", () => {
    const asked = says("plan een webberoverleg volgende week om 10 uur, een uur");
    expect(labelsIn(asked)).toStrictEqual([
      ...["maandag 30 november", "dinsdag 1 december", "woensdag 2 december"],
      ...["donderdag 3 december", "vrijdag 4 december", "Een andere dag"],
    ]);
  });

  test("a day and a time one after the other; the length stays as it was said", () => {
    const day = says("plan een webberoverleg na het weekend, tussen de middag, drie kwartier");
    expect(day.text).toContain("Daarna vraag ik nog iets.");
    const time = pressed(day, "dinsdag 1 december");
    expect(time.text).toContain("“tussen de middag” kan op meer manieren. Hoe laat bedoel je?");
    expect(labelsIn(time)).toStrictEqual(["12.00 uur", "12.30 uur", "Een andere tijd"]);
    const back = pressed(time, "12.30 uur");
    expect(back.text).toContain("Ik begrijp: dinsdag 1 december, 12.30–13.15 uur");
  });

  test("another half of the day: as long as was said", () => {
    const asked = says("plan een webberoverleg op 12 januari om half 9, anderhalf uur");
    expect(pressed(asked, "8.30 uur").text).toContain("8.30–10.00 uur");
    expect(pressed(asked, "20.30 uur").text).toContain("20.30–22.00 uur");
  });

  test("none of them: the form, with the rest filled in", () => {
    const form = pressed(june(), "Een andere dag");
    expect(valuesIn(form)).toMatchObject({ title: "Webberoverleg", from: "10.00", until: "11.00" });
    expect(valuesIn(form)["day"]).toBeUndefined();
    const time = pressed(
      says("plan een webberoverleg op 12 januari tussen de middag, een uur"),
      "Een andere tijd",
    );
    expect(valuesIn(time)).toMatchObject({ day: "2027-01-12", until: "60 minuten" });
    expect(valuesIn(time)["from"]).toBeUndefined();
  });

  test("the school holidays of the region", () => {
    const back = says("plan een webberoverleg, de vrijdag voor de vakantie, 10 uur, een uur");
    expect(back.text).toContain("Ik begrijp: vrijdag 18 december, 10.00–11.00 uur");
  });

  test("a day that is over is refused kindly", () => {
    const form = says("plan een webberoverleg gisteren om 10 uur, een uur");
    expect(form.text).toContain(
      "“gisteren” is al geweest. Kies een dag en een tijd die nog komen.",
    );
    expect(labelsIn(form)).toStrictEqual(["Lees terug"]);
  });
});

describe("how long it takes, when that alone was left out", () => {
  const asked = () => says("plan een webberoverleg op 12 januari om 10 uur");

  test("is one question with the usual lengths", () => {
    expect(asked().text).toContain("Hoe lang duurt het?");
    expect(labelsIn(asked())).toStrictEqual(["1 uur", "anderhalf uur", "2 uur", "Anders"]);
    expect(pressed(asked(), "anderhalf uur").text).toContain("10.00–11.30 uur");
  });

  test.each([
    ["drie kwartier", "10.00–10.45 uur"],
    ["2 uur", "10.00–12.00 uur"],
    ["een uurtje", "10.00–11.00 uur"],
    ["ongeveer 75 minuten", "10.00–11.15 uur"],
    ["anderhalf uur", "10.00–11.30 uur"],
  ])("can be typed: %s", (text, hours) => {
    const before = asked();
    expect(claims(text, before)).toBe(true);
    const { network, state } = before;
    expect(says(text, { network, state }).text).toContain(hours);
  });

  test.each(["2 uur hulp per week", "10 uur", "het duurt te lang", "24 uur"])(
    "is not taken from: %s",
    (text) => {
      expect(claims(text, asked())).toBe(false);
    },
  );
});

describe("an option can be typed", () => {
  test.each(["maandag", "de tweede", "28 juni", "maandag 28 juni", "doe maar maandag"])(
    "%s",
    (text) => {
      const asked = june();
      expect(claims(text, asked)).toBe(true);
      const { network, state } = asked;
      expect(says(text, { network, state }).text).toContain("Ik begrijp: maandag 28 juni 2027");
    },
  );

  test.each(["juni", "dinsdag", "2027", "wie helpt bij schulden", "maandag?", "ja"])(
    "%s is none",
    (text) => {
      expect(claims(text, june())).toBe(false);
    },
  );

  test("a time too", () => {
    expect(readOption("half 1", ["12.00 uur", "12.30 uur"])).toBeUndefined();
    expect(readOption("12.30", ["12.00 uur", "12.30 uur"])).toBe(1);
    expect(readOption("12", ["12.00 uur", "12.30 uur"])).toBeUndefined();
    expect(readOption("om 12.00 uur graag", ["12.00 uur", "12.30 uur"])).toBe(0);
  });
});
