import { describe, expect, it } from "vitest";
import { caseCheck } from "../../../dialogs/case-check/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

function outcomeOf(given: Given): Outcome<unknown> {
  const outcome = caseCheck.step(situation(given));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome;
}

const textOf = (given: Given) =>
  outcomeOf(given)
    .say.map(({ message }) => messageToText(message))
    .join("\n");

const check = (told: unknown) =>
  ({
    ...pressing({ kind: "check" }),
    form: typeof told === "string" ? { case: told } : {},
  }) as Given["happening"];

describe("trying the network with a case", () => {
  it.each(["Toets met een casus", "casus toetsen", "toets het netwerk met een casus."])(
    "is asked for by: %s",
    (text) => {
      const { network } = situation({ happening: typing(text) });
      expect(caseCheck.claims(text, { network, state: undefined })).toBe(true);
      expect(textOf({ happening: typing(text) })).toContain("Beschrijf de situatie");
    },
  );

  it.each([
    "moeder kan het schoolreisje niet betalen",
    "casusregie voor dit gezin",
    "wat is een casus",
  ])("is not asked for by: %s", (text) => {
    const { network } = situation({ happening: typing(text) });
    expect(caseCheck.claims(text, { network, state: undefined })).toBe(false);
  });

  it("names each theme with who is there, and what is missing", () => {
    const told =
      "toets een casus: er komt een deurwaarder langs. De schoolreis kan niet betaald worden.";
    const shown = textOf({ happening: typing(told) });
    expect(shown).toContain("Schoolkosten");
    expect(shown).toContain("Webber: Fatima El Amrani · contactpersoon: Jan van der Berg");
    expect(shown).toContain("Schulden: niemand op de lijst");
    expect(shown).toContain("112");
  });

  it("counts a theme with nobody, and nothing else", () => {
    const outcome = outcomeOf({ happening: check("Ze hebben een schuld en geen geld.") });
    expect(outcome.counts).toStrictEqual([{ theme: "schulden", outcome: "nobody" }]);
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.tell).toStrictEqual([]);
    expect(outcome.state).toStrictEqual({ kind: "keep" });
  });

  it("names no people where others read along", () => {
    const shown = textOf({ happening: check("De schoolreis is te duur."), kind: "group" });
    expect(shown).toContain("Webber: Gemeente Dorp");
    expect(shown).not.toContain("Fatima");
    expect(shown).not.toContain("Jan van der Berg");
  });

  it("warns when somebody can be recognised, and answers all the same", () => {
    const shown = textOf({ happening: check("Moeder, 06 12345678, heeft een schuld.") });
    expect(shown).toContain("Laat namen en nummers van gezinnen liever weg.");
    expect(shown).toContain("Schulden, omdat er staat schuld");
    expect(shown).not.toContain("12345678");
  });

  it.each(["", "  ", "…", 12, undefined])("asks again when there is no case: %j", (told) => {
    expect(textOf({ happening: check(told) })).toContain("Ik zie nog geen casus.");
  });

  it("says so when it is about nothing of this network", () => {
    expect(textOf({ happening: check("De printer doet het niet.") })).toContain(
      "Ik herken in deze casus geen thema",
    );
  });
});
