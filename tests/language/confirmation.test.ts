import { describe, expect, test } from "vitest";
import type { Day } from "../../src/domain/time.ts";
import {
  type ConfirmationReply,
  needsQuestion,
  readConfirmationReply,
  readLater,
} from "../../src/language/confirmation.ts";

describe("what somebody says who is asked whether their data are right", () => {
  test.each<[string, ConfirmationReply]>([
    ["ja", "all-right"],
    ["Ja!", "all-right"],
    ["klopt", "all-right"],
    ["Klopt helemaal.", "all-right"],
    ["alles klopt", "all-right"],
    ["ja, dat klopt allemaal", "all-right"],
    ["Mijn gegevens kloppen nog", "own-right"],
    ["jawel", "unclear"],
    ["nee hoor", "unclear"],
    ["klopt niet", "unclear"],
    ["klopt?", "unclear"],
    ["alles klopt?", "unclear"],
    ["ja hoor klopt allemaal", "all-right"],
    ["Jep, klopt nog steeds hoor!", "all-right"],
    ["ja maar mijn nummer is anders", "own-data"],
    ["ja maar mijn nummer is veranderd naar 06 12345678", "own-data"],
    ["mijn nummer klopt niet meer, het is 0612345678", "own-data"],
    ["nieuw nummer 0612345678", "own-data"],
    ["wijzig mijn mail naar ineke@voedselbank.example", "own-data"],
    ["ik heb een ander mailadres", "own-data"],
    ["ik werk niet meer op vrijdag", "own-data"],
    ["mijn plaatsvervanger wordt Truus Peperkamp", "own-data"],
    ["ja, behalve mijn nummer", "unclear"],
    ["👍", "unclear"],
    ["👍🏽 👍🏽", "unclear"],
    ["vraag het later", "later"],
    ["vraag me na 1 mei", "later"],
    ["vraag het me over twee weken", "later"],
    ["Waarom krijg ik dit?", "why"],
    ["ik hoor hier niet", "leave"],
    ["haal me van de lijst", "leave"],
    ["stop met mailen", "leave"],
    ["stuur me niks meer", "leave"],
    ["stop", "leave"],
    ["ik hoor er wel bij", "return"],
    ["mijn gegevens kloppen niet meer", "own-data"],
    ["ik heb een nieuw nummer", "own-data"],
    ["wie is mijn plaatsvervanger?", "own-data"],
    ["hoe kom je aan mijn gegevens?", "why"],
    ["ik ga met verlof vanaf 1 mei", "away"],
  ])("%s", (text, reply) => {
    expect(readConfirmationReply(text)).toBe(reply);
  });

  test.each([
    "",
    "  ",
    "moeder kan het schoolreisje niet betalen",
    "klopt het dat de voedselbank dicht is",
    "ja ik zoek iemand voor schulden",
    "vraag me af wie ik bel",
    "later dit jaar moeten ze verhuizen",
    "kind hoort hier niet",
    "het nummer van ineke klopt niet meer",
    "klopt het nog",
    "mijn mail is gehackt",
    "mijn leerling heeft een nieuw nummer",
    "ik werk met een gezin dat geen eten heeft",
    "mijn nummer? 06 12345678",
    "👍 dank je",
    "12",
  ])("not %j, which is about something else", (text) => {
    expect(readConfirmationReply(text)).toBeUndefined();
  });

  test("a yes or a no means something only to who was asked", () => {
    expect(needsQuestion("all-right")).toBe(true);
    expect(needsQuestion("unclear")).toBe(true);
    expect(needsQuestion("why")).toBe(false);
    expect(needsQuestion("leave")).toBe(false);
    expect(needsQuestion("own-right")).toBe(false);
  });
});

describe("from when on somebody wants to be asked", () => {
  const today = "2026-11-10" as Day;
  test.each([
    ["vraag me na 1 december", "2026-12-02"],
    ["vraag me vanaf 1 december", "2026-12-01"],
    ["vraag me op 1 mei", "2027-05-01"],
    ["vraag me na 3 mei 2027", "2027-05-04"],
    ["vraag me op 1-5", "2027-05-01"],
    ["na 1 jan.", "2027-01-02"],
    ["op 2 mrt", "2027-03-02"],
    ["morgen", "2026-11-11"],
    ["volgende week", "2026-11-17"],
    ["over een week", "2026-11-17"],
    ["over twee weken", "2026-11-24"],
    ["over 10 dagen", "2026-11-20"],
    ["over een maand", "2026-12-10"],
    ["over 3 maanden", "2027-02-10"],
  ])("%s", (text, day) => {
    expect(readLater(text, today)).toBe(day);
  });

  test.each(["vraag het later", "op 31 februari 2027", "na de vakantie", "op 12 kinderen"])(
    "no day stands in %s",
    (text) => {
      expect(readLater(text, today)).toBeUndefined();
    },
  );
});
