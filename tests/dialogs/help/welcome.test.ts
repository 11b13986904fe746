import { expect, it } from "vitest";
import { help } from "../../../dialogs/help/dialog.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Given, situation, typing } from "../situation.ts";

function said(text: string, more: Omit<Given, "happening"> = {}) {
  const outcome = help.step(situation({ happening: typing(text), ...more }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome.say.map(({ message }) => messageToText(message)).join("\n");
}

it("somebody whom nobody knows reads what it is for", () => {
  expect(said("help")).toMatchInlineSnapshot(`
    "Dag. Ik ben Dan bel ik…, de wegwijzer van Netwerk Dorp.

    Ons doel: geen kind aan de kant

    Loop je vast met een kind of gezin? Schrijf in een zin wat er speelt. Ik noem wie je kunt bellen, met naam en nummer, en hoe zeker dat is.

    Bijvoorbeeld:

    - Moeder kan het schoolreisje niet betalen
    - Gezin heeft een brief over afsluiting van de stroom, in Noord
    - Wat is het telefoonnummer van de voedselbank?

    Laat namen van gezinnen weg. Ik bewaar je vraag niet.

    [Alle thema's]

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113"
  `);
});

it("who is on the list reads what more they can ask", () => {
  expect(said("help", { person: "fatima" })).toMatchInlineSnapshot(`
    "Dag. Ik ben Dan bel ik…, de wegwijzer van Netwerk Dorp.

    Ons doel: geen kind aan de kant

    Loop je vast met een kind of gezin? Schrijf in een zin wat er speelt. Ik noem wie je kunt bellen, met naam en nummer, en hoe zeker dat is.

    Bijvoorbeeld:

    - Moeder kan het schoolreisje niet betalen
    - Gezin heeft een brief over afsluiting van de stroom, in Noord
    - Wat is het telefoonnummer van de voedselbank?

    Sta je zelf op de lijst? Typ ook: mijn plekken, of: ik draag mijn plek over.

    Voor overleg: welke overleggen zijn er, agenda, zet op de agenda: …, notulen, mijn acties, webbers, toets met een casus.

    Laat namen van gezinnen weg. Ik bewaar je vraag niet.

    [Alle thema's]

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113"
  `);
});

it("who looks after the network reads what only they can ask", () => {
  expect(said("help", { person: "sanne" })).toMatchInlineSnapshot(`
    "Dag. Ik ben Dan bel ik…, de wegwijzer van Netwerk Dorp.

    Ons doel: geen kind aan de kant

    Loop je vast met een kind of gezin? Schrijf in een zin wat er speelt. Ik noem wie je kunt bellen, met naam en nummer, en hoe zeker dat is.

    Bijvoorbeeld:

    - Moeder kan het schoolreisje niet betalen
    - Gezin heeft een brief over afsluiting van de stroom, in Noord
    - Wat is het telefoonnummer van de voedselbank?

    Jij bent coördinator. Typ ook: rapport, bellijst, beheer, wat is er gevraagd, of: wie wil gekoppeld worden.

    Plannen kan in één zin: plan een webberoverleg, eerste dinsdag van de maand, half tien.

    Voor overleg: welke overleggen zijn er, agenda, zet op de agenda: …, notulen, mijn acties, webbers, toets met een casus.

    Laat namen van gezinnen weg. Ik bewaar je vraag niet.

    [Alle thema's]

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113"
  `);
});

it("a group reads how to ask there, whoever asks", () => {
  expect(said("help", { person: "sanne", kind: "group" })).toMatchInlineSnapshot(`
    "Dag. Ik ben Dan bel ik…, de wegwijzer van Netwerk Dorp.

    Ons doel: geen kind aan de kant

    Loop je vast met een kind of gezin? Schrijf in een zin wat er speelt. Ik noem wie je kunt bellen, met naam en nummer, en hoe zeker dat is.

    Bijvoorbeeld:

    - Moeder kan het schoolreisje niet betalen
    - Gezin heeft een brief over afsluiting van de stroom, in Noord
    - Wat is het telefoonnummer van de voedselbank?

    In een groep noem ik alleen organisaties. Noem mij met @ en stel je vraag.

    [Alle thema's]

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113"
  `);
  expect(said("help", { kind: "group" })).toBe(said("help", { person: "sanne", kind: "group" }));
});

it("thanks and never mind are answered in a line", () => {
  expect([said("dank je wel"), said("laat maar")]).toMatchInlineSnapshot(`
    [
      "Graag gedaan. Heb je nog een vraag? Schrijf in een zin wat er speelt.

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113",
      "Goed. Heb je nog iets, schrijf dan in een zin wat er speelt.

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113",
    ]
  `);
});
