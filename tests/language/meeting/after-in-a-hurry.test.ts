import { describe, expect, test } from "vitest";
import { readAcquaintRequest } from "../../../src/language/acquaint.ts";
import { readCaseRequest } from "../../../src/language/case-check.ts";
import { isAboutActions } from "../../../src/language/meeting/action-line.ts";
import {
  asksForMinutes,
  readLooseLine,
  readMinutesLine,
  readMinutesReply,
} from "../../../src/language/meeting/minutes-line.ts";
import { asksForPulse } from "../../../src/language/pulse.ts";

describe("a line for open minutes without a colon", () => {
  test.each([
    ["besluit we stoppen met de folder", "decision", "we stoppen met de folder"],
    ["we hebben afgesproken dat we bellen", "decision", "we bellen"],
    ["we hebben besloten om in mei te starten", "decision", "in mei te starten"],
    ["actie Jan belt de scholen voor vrijdag", "action", "Jan belt de scholen voor vrijdag"],
    ["notitie wachtlijst is lang", "note", "wachtlijst is lang"],
    ["aanwezig fatima en mies", "present", "fatima en mies"],
    ["Afwezig Sanne", "absent", "Sanne"],
  ])("%s", (text, kind, line) => {
    expect(readLooseLine(text)).toStrictEqual({ kind, text: line });
    expect(readMinutesLine(text)).toBeUndefined();
  });

  test.each([
    ...["besluit", "actie nodig", "welk besluit is genomen", "actie zaal regelen is klaar"],
    ...["Afgesproken met moeder dat ze belt"],
    ...["aanwezig fatima?", "het gezin is aanwezig bij school"],
  ])("is not: %s", (text) => {
    expect(readLooseLine(text)).toBeUndefined();
  });

  test("an agreement is a decision", () => {
    expect(readMinutesLine("afspraak: we bellen elkaar")).toStrictEqual({
      ...{ kind: "decision", text: "we bellen elkaar" },
    });
  });
});

describe("minutes", () => {
  test.each([
    ...["laat de notulen zien", "stuur de notulen", "laatste notulen", "wat is er besloten?"],
    ...["verslag van de vorige keer", "wat hebben we afgesproken vorige keer", "verslag sturen"],
    ...["wie waren er bij het overleg", "waar staan de notulen"],
  ])("are asked for by: %s", (text) => {
    expect(asksForMinutes(text)).toBe(true);
  });

  test.each([
    ...["wat is er met de school afgesproken", "wat is een verslag", "wie was er bij het gezin"],
    ...["verslag van de huisarts", "stuur me een verslag van het gezin"],
  ])("are not by: %s", (text) => {
    expect(asksForMinutes(text)).toBe(false);
  });

  test("while they are open", () => {
    expect(readMinutesReply("stuur de notulen")).toBe("send");
    expect(readMinutesReply("wie waren erbij")).toBe("more");
    expect(readMinutesReply("wat staat er tot nu toe")).toBe("more");
  });
});

describe("what became of an action", () => {
  test.each([
    ...["is gedaan", "heb ik gedaan", "gedaan", "afgerond", "dat is klaar", "ik heb het gedaan"],
    ...["lukt niet voor vrijdag", "het lukt me niet op tijd", "ik krijg het niet af"],
    ...["een week later graag", "geef maar aan Mies", "kan Mies dat doen", "folder is klaar"],
    ...["de folders maken is gedaan"],
  ])("%s", (text) => {
    expect(isAboutActions(text, ["Folder maken", "folders maken"])).toBe(true);
  });

  test.each([
    ...["de huur is klaar", "zaal is geregeld", "het lukt niet meer", "klaar", "lukt niet"],
    ...["kan het gezin geld krijgen", "geef de moeder een tas"],
  ])("is not: %s", (text) => {
    expect(isAboutActions(text, ["Folder maken"])).toBe(false);
  });
});

test("a case, getting to know people and how it was are asked for as people say it", () => {
  for (const text of ["casuscheck", "casus checken", "ik wil een casus bespreken"]) {
    expect(readCaseRequest(text)).toStrictEqual({ kind: "ask" });
  }
  expect(readCaseRequest("ik heb een casus: geen gas")).toStrictEqual({
    kind: "told",
    text: "geen gas",
  });
  for (const text of ["ik wil kennismaken met Mies", "stel me voor aan Mies Jansen"]) {
    expect(readAcquaintRequest(text)).toBe("about");
  }
  expect(readAcquaintRequest("met wie kan ik kennismaken?")).toBe("about");
  expect(asksForPulse("Hoe was het overleg?")).toBe(true);
  expect(asksForPulse("hoe was het overleg met de moeder")).toBe(false);
});
