import { describe, expect, it } from "vitest";
import { readAgendaRequest } from "../../src/language/agenda.ts";

describe("what somebody says about an agenda", () => {
  it.each(["Agenda", "agenda graag", "wat staat er op de agenda?", "agenda van het webberoverleg"])(
    "%s asks for it",
    (text) => {
      expect(readAgendaRequest(text)).toStrictEqual({ kind: "show" });
    },
  );

  it.each([
    ["zet op de agenda: vakantiepas", { text: "vakantiepas" }],
    ["Agendapunt: de vakantiepas (10 minuten)", { text: "de vakantiepas", minutes: 10 }],
    ["op de agenda: vakantiepas, 15 min", { text: "vakantiepas", minutes: 15 }],
    [
      "zet op de agenda: groep 8 gaat 5 minuten eerder uit",
      { text: "groep 8 gaat 5 minuten eerder uit" },
    ],
    ["zet op de agenda: vakantiegeld, een kwartier", { text: "vakantiegeld", minutes: 15 }],
    ["zet op de agenda: vakantiegeld een kwartiertje", { text: "vakantiegeld", minutes: 15 }],
    ["zet op de agenda: rondje (half uurtje)", { text: "rondje", minutes: 30 }],
    ["zet op de agenda: rondje - half uur.", { text: "rondje", minutes: 30 }],
    ["zet op de agenda: casus, duurt drie kwartier", { text: "casus", minutes: 45 }],
    ["zet op de agenda: casus, anderhalf uur", { text: "casus", minutes: 90 }],
    ["zet op de agenda: casus, een uur", { text: "casus", minutes: 60 }],
    ["zet op de agenda: casus, een minuut of tien", { text: "casus", minutes: 10 }],
    ["zet op de agenda: casus, 3 kwartier en koffie", { text: "casus, 3 kwartier en koffie" }],
    ["zet op de agenda: de bus gaat elk half uur", { text: "de bus gaat elk half uur" }],
    ["zet op de agenda: inloop vanaf 9 uur", { text: "inloop vanaf 9 uur" }],
    ["zet op de agenda: een kwartier", { text: "een kwartier" }],
    ["zet op de agenda: casus, 500 minuten", { text: "casus", minutes: 500 }],
    ["zet op de agenda: 500 minuten", { text: "500 minuten" }],
    ["zet op de agenda: praten 0 minuten", { text: "praten 0 minuten" }],
    ["zet op de agenda: 10 minuten", { text: "10 minuten" }],
    ["zet vakantiepas op de agenda", { text: "vakantiepas" }],
    ["zet ff de vakantiepas, een kwartier op de agenda", { text: "de vakantiepas", minutes: 15 }],
    ["agendapunt vakantiegeld kwartiertje", { text: "vakantiegeld", minutes: 15 }],
    ["zet op de agenda:", { text: "" }],
    ["zet op de agenda", { text: "" }],
    ["zet op de agenda: tijd: 9 uur", { text: "tijd: 9 uur" }],
  ])("%s adds to it", (text, added) => {
    expect(readAgendaRequest(text)).toStrictEqual({ kind: "add", ...added });
  });

  it.each([
    ["maak groepen", {}],
    ["Maak groepen van 4", { size: 4 }],
    ["verdeel in groepen van vijf.", { size: 5 }],
  ])("%s asks for groups", (text, size) => {
    expect(readAgendaRequest(text)).toStrictEqual({ kind: "groups", ...size });
  });

  it.each([
    ["agenda bijeenkomst 2", 2],
    ["agenda van sessie vijf", 5],
    ["agenda voor bijeenkomst één", 1],
  ])("%s asks for a session", (text, number) => {
    expect(readAgendaRequest(text)).toStrictEqual({ kind: "session", number });
  });

  it.each([
    "",
    "moeder heeft een volle agenda en kan niet komen",
    "agenda bijeenkomst 6",
    "agenda bijeenkomst",
    "agenda bijeenkomst 2 graag",
    "groepen van ouders",
    "maak groepen van nul",
    "moeder zegt: zet op de agenda",
    `${"heel lang ".repeat(9)}: x`,
  ])("nothing is meant by: %s", (text) => {
    expect(readAgendaRequest(text)).toBeUndefined();
  });
});
