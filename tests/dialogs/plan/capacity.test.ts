import { describe, expect, test } from "vitest";
import { filled, labelsIn, pressed, says, standing, valuesIn } from "./stage.ts";

const text = "plan een webberoverleg op 12 januari van 10 tot 11 uur in de bieb, plek voor";

describe("a room that holds so many", () => {
  test("is read back, kept, and shown with how many places are left", () => {
    const back = says(`${text} 12`);
    expect(back.text).toContain("bieb, plek voor 12, voor alle webbers (3).");
    expect(back.text).not.toContain("Let op");
    const done = pressed(back, "Ja, plan in");
    expect(standing(done.network)[0]).toMatchObject({ capacity: 12, place: "bieb" });
    expect(pressed(done, "Bekijken").text).toContain("Plek voor: 12, nog 12 vrij");
  });

  test("and fewer than are invited is warned of before a yes", () => {
    const back = says(`${text} 2 mensen`);
    expect(back.text).toContain("Let op: er is plek voor 2 en je nodigt 3 mensen uit.");
    expect(labelsIn(back)[0]).toBe("Ja, plan in");
  });

  test("can be filled in, also of each time of a series", () => {
    const form = pressed(says("plan een webberoverleg elke dinsdag van 10 tot 11 uur"), "Wijzigen");
    const back = filled(form, { capacity: "2" });
    expect(back.text).toContain("Let op: er is plek voor 2 en je nodigt 3 mensen uit.");
    const done = pressed(back, "Ja, plan in");
    expect(standing(done.network).every(({ capacity }) => capacity === 2)).toBe(true);
    const wrong = filled(form, { capacity: "veel" });
    expect(wrong.text).toContain("Hoeveel mensen passen er in? Vul een getal van 1 tot 1000 in.");
  });

  test("changes with the meeting, and goes when it is left empty", () => {
    const done = pressed(says(`${text} 12`), "Ja, plan in");
    const form = pressed(pressed(done, "Bekijken"), "Verzetten");
    expect(valuesIn(form)["capacity"]).toBe("12");
    const back = filled(form, { capacity: "2" });
    expect(back.text).toContain("Er is plek voor 2.");
    expect(back.text).toContain("Let op: er is plek voor 2 en je nodigt 3 mensen uit.");
    expect(back.text).toContain("Wie al antwoordde, hoeft niets te doen.");
    expect(filled(form, { capacity: "" }).text).toContain("Er is geen grens meer.");
  });

  test("goes along to a date poll", () => {
    const poll = says(`${text} 12`).blocks.flatMap((one) =>
      "buttons" in one ? one.buttons : [],
    )[1];
    expect(poll?.does).toMatchObject({ dialog: "poll", action: { capacity: 12, place: "bieb" } });
  });
});
