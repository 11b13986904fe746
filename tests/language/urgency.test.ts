import { describe, expect, test } from "vitest";
import { readUrgency } from "../../src/language/urgency.ts";

describe("what cannot wait", () => {
  test.each([
    "ze moeten vandaag nog eten hebben",
    "Nog vandaag hulp nodig bij de huur",
    "geen winterjas, met spoed",
    "dit is spoed",
    "kan het deze week nog",
    "ik heb nu iemand nodig",
    "wie is nu bereikbaar?",
    "moeder staat op straat, nu!",
    "dringend: geen gas",
    "zsm graag",
    "dit kan niet wachten",
    "geen spoed gisteren maar nu wel dringend",
  ])("is heard in: %s", (text) => {
    expect(readUrgency(text)).toBe(true);
  });
});

describe("what can wait", () => {
  test.each([
    "papa is weg en nu klopt er niks meer",
    "het heeft geen spoed",
    "niet dringend, wel vervelend",
    "het is niet zo heel dringend",
    "morgen gaat hij op kamp",
    "deze week kwam hij zonder brood",
    "vandaag hoorde ik over schulden",
    "wat is de spoedlijn",
    "nu",
    "",
    "🙂",
  ])("is heard in: %s", (text) => {
    expect(readUrgency(text)).toBe(text === "nu");
  });

  test("of a very long text no more is read than is needed", () => {
    expect(readUrgency(`${"a ".repeat(5_000)} met spoed`)).toBe(false);
  });
});
