import { describe, expect, test } from "vitest";
import { readManageRequest } from "../../src/language/manage.ts";

describe("who manages the network says so", () => {
  test.each([
    ["beheer", { kind: "menu" }],
    ["Netwerk beheren", { kind: "menu" }],
    ["Voeg een organisatie toe.", { kind: "add-organisation" }],
    ["voeg iemand  toe", { kind: "add-person" }],
    ["plek toevoegen", { kind: "add-seat" }],
    ["stel het doel in", { kind: "goal" }],
    ["Noodlijnen", { kind: "lines" }],
    ["Wie staat er dubbel?", { kind: "doubles" }],
    ["maak ongedaan", { kind: "undo" }],
    ["Wie heeft wat gewijzigd?", { kind: "changes" }],
    ["geschiedenis", { kind: "changes" }],
    ["wie heeft wat veranderd", { kind: "changes" }],
    [
      "voeg Leergeld Dorp en Stichting Leergeld samen",
      { kind: "merge", names: ["Leergeld Dorp", "Stichting Leergeld"] },
    ],
    ["Jan Jansen met J. Jansen samenvoegen", { kind: "merge", names: ["Jan Jansen", "J. Jansen"] }],
    [
      "wijzig organisatie Stichting 'Leergeld'",
      { kind: "open", of: "organisation", name: "Stichting 'Leergeld'" },
    ],
    ["Pas persoon Jan van der Berg aan", { kind: "open", of: "person", name: "Jan van der Berg" }],
    [
      "wie heeft wat gewijzigd van organisatie Leergeld?",
      { kind: "changes", of: "organisation", name: "Leergeld" },
    ],
    ["wie heeft wat gewijzigd bij Sanne de Vries", { kind: "changes", name: "Sanne de Vries" }],
    ["beëindig organisatie ÉÉN", { kind: "end", of: "organisation", name: "ÉÉN" }],
    ["beëindig de plekken van Mies", { kind: "end", of: "person", name: "Mies" }],
    [
      "Pauzeer Leergeld tot 1 mei",
      { kind: "pause", name: "Leergeld", sure: false, until: "1 mei" },
    ],
    ["pauzeer de voedselbank", { kind: "pause", name: "voedselbank", sure: false }],
    ["wijzig Ineke Schouten", { kind: "about", name: "Ineke Schouten" }],
    ["wijzig nummer van ineke naar 0612345678", { kind: "about", name: "ineke" }],
    ["het nummer van Ineke is nu 06 12345678", { kind: "about", name: "Ineke" }],
    ["telefoonnummer ineke wijzigen", { kind: "about", name: "ineke" }],
    ["ik heb Ineke gebeld, alles klopt", { kind: "about", name: "Ineke" }],
    ["bevestig namens Ineke", { kind: "about", name: "Ineke" }],
    ["pauzeer organisatie Leergeld", { kind: "pause", name: "Leergeld", sure: true }],
    [
      "zet Leergeld op pauze tot 1 mei",
      { kind: "pause", name: "Leergeld", sure: false, until: "1 mei" },
    ],
  ] as const)("%s", (text, request) => {
    expect(readManageRequest(text)).toStrictEqual(request);
  });

  test.each([
    "hoe voeg ik een organisatie toe?",
    "wie kan een gezin helpen met het beheer van geld",
    "moeder wil bewind ongedaan maken",
    "wijzig",
    "wijzig mijn nummer",
    "wie heeft er wat voor een gezin",
    "het doel van het gesprek",
    "ik wil iemand toevoegen aan het gezin",
    "zet de verwarming aan",
    "beëindig",
    "",
    `wijzig organisatie ${"x".repeat(300)}`,
  ])("and not with: %s", (text) => {
    expect(readManageRequest(text)).toBeUndefined();
  });
});
