import { describe, expect, it } from "vitest";
import { areNames, asksForFeed, namesIn, readRsvp } from "../../src/language/rsvp.ts";

describe("an answer to an invitation", () => {
  it.each([
    ["Ik kom", { as: "yes" }],
    ["ik ben erbij!", { as: "yes" }],
    ["Ik kan helaas niet.", { as: "no" }],
    ["ik moet afzeggen", { as: "no" }],
    ["misschien kom ik", { as: "maybe" }],
    ["Misschien", { as: "maybe" }],
    ["ik stuur een collega", { as: "sends" }],
    ["ik stuur Piet", { as: "sends", colleague: "Piet" }],
    ["Ik stuur mijn collega Anna van der Berg in mijn plaats.", sends("Anna van der Berg")],
    ["Piet Smit komt in mijn plaats", sends("Piet Smit")],
    ["ik kom samen met Piet en Anna", { as: "yes", colleague: "Piet en Anna" }],
    ["ik neem Bo mee", { as: "yes", colleague: "Bo" }],
    ["ik kan niet bij het overleg", { as: "no" }],
    ["ik kan er helaas niet bij zijn", { as: "no" }],
    ["ik red het niet dinsdag", { as: "no", on: "dinsdag" }],
    ["ben er dinsdag niet", { as: "no", on: "dinsdag" }],
    ["sorry ik kan volgende week niet", { as: "no", on: "volgende week" }],
    ["ik ben er op 12 januari niet bij", { as: "no", on: "12 januari" }],
    ["ik ben er niet op 1 mei 2031", { as: "no", on: "1 mei 2031" }],
    ["ik meld me af voor het overleg", { as: "no" }],
    ["zet mij maar op misschien", { as: "maybe" }],
    ["ik weet nog niet zeker of ik kom", { as: "maybe" }],
    ["ik kom dinsdag", { as: "yes", on: "dinsdag" }],
    ["ik kom wat later", { as: "yes", inPart: true }],
    ["ik ben er dinsdag een kwartier later", { as: "yes", inPart: true, on: "dinsdag" }],
    ["ik moet iets eerder weg", { as: "yes", inPart: true }],
    ["Fatima komt in mijn plaats", sends("Fatima")],
    ["fatima komt in mijn plaats", sends("Fatima")],
    ["anna van der berg komt in plaats van mij", sends("Anna van der Berg")],
    ["Fatima vervangt mij", sends("Fatima")],
    ["er komt iemand in mijn plaats", { as: "sends" }],
  ])("%s is one", (text, reply) => {
    expect(readRsvp(text)).toStrictEqual(reply);
  });

  it.each([
    ...["ik kom?", "kan ik niet komen", "ik kom niet rond", "ik stuur een mail", "ik stuur je dit"],
    ...[
      "ik ben niet",
      "ik kan niet naar",
      "ik red het niet met mijn geld",
      "ik red het financieel niet",
    ],
    ...[
      "ben er dinsdag niet?",
      "de buurvrouw komt in mijn plaats",
      "ik kan niet slapen",
      "ik ga over",
    ],
    ...["ik kom later terug", "ik ben laat met de huur", "moeder is er dinsdag niet"],
    ...["moeder kan niet komen", "ik kom met een gezin in de knel", "Ik stuur 06 12345678", ""],
    ...["ik stuur Piet een mail over de voedselbank", `ik stuur ${"A".repeat(120)}`],
  ])("%s is none", (text) => {
    expect(readRsvp(text)).toBeUndefined();
  });
});

function sends(colleague: string) {
  return { as: "sends", colleague };
}

describe("names", () => {
  it("stand behind commas, `en` or on lines", () => {
    expect(namesIn("Piet Smit, Anna en Bo\nKim & Lex;")).toStrictEqual([
      ...["Piet Smit", "Anna", "Bo", "Kim", "Lex"],
    ]);
    expect(namesIn(" , \n")).toStrictEqual([]);
  });

  it("are written as names", () => {
    expect(areNames("IJsbrand 't Hart")).toBe(true);
    expect(areNames("Anna van der Berg, Jean-Paul d'Arc")).toBe(false);
    expect(areNames("Anna van der Berg, Jean-Paul D'Arc")).toBe(true);
    expect(areNames("ik weet het niet")).toBe(false);
    expect(areNames("Wie belt er")).toBe(false);
    expect(areNames("")).toBe(false);
  });
});

it("following one's meetings is asked for in so many words", () => {
  expect(asksForFeed("Agenda in mijn telefoon")).toBe(true);
  expect(asksForFeed("agenda-abonnement?")).toBe(true);
  expect(asksForFeed("zet schulden op de agenda")).toBe(false);
  expect(asksForFeed("agenda")).toBe(false);
});
