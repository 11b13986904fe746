import { describe, expect, it } from "vitest";
import { Stage, severalSeats } from "./stage.ts";
import { whole } from "./told-whole.ts";

const seat = "leergeld-contact";

/** Lot was asked for the seat that Jan leaves. */
function asked(day?: string): Stage {
  const stage = new Stage();
  stage.press("jan", { kind: "start", seat, ...(day !== undefined && { from: day }) });
  stage.press("jan", { kind: "name", seat, person: "lot" });
  return stage;
}

describe("who is asked", () => {
  it("says yes and has the seat: all whom it concerns hear it", () => {
    const stage = asked();
    expect(whole(stage, () => stage.push("lot", "Ja, dat doe ik"))).toMatchInlineSnapshot(`
      "Dank je. Fijn dat je dit doet: contactpersoon Leergeld Dorp in Noord. Dit hoort erbij:

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: vandaag

      Dit zien mensen van jou. Klopt het?

      Telefoon: niet bekend
      Mail: lot@voorbeeld.example
      Werktijden: ma–do 9.00–17.00

      [Wijzigen]

      Maak eerst kennis met deze mensen. Bel gerust, of vraag de coördinator je voor te stellen.

      IJsbrand 't Hart
      neemt voor je waar
      tel. 06 10001020 · mail ijsbrand@voorbeeld.example

      Fatima El Amrani
      webber Schoolkosten
      tel. 06 10001000 · mail fatima@voorbeeld.example

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040 · mail sanne@voorbeeld.example

      = {"kind":"successor-accepted","seat":"leergeld-contact","person":"lot","from":"2026-11-24","dueOn":"2027-02-22"}

      -> jan (hand-over/accepted/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Lot Visser heeft ja gezegd. De plek is overgedragen: contactpersoon Leergeld Dorp in Noord. Dank je voor alles wat je deed.

      -> sanne (hand-over/accepted/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Lot Visser heeft ja gezegd voor contactpersoon Leergeld Dorp in Noord."
    `);
    expect(whole(stage, () => stage.press("lot", { kind: "accept", seat }))).toMatchInlineSnapshot(
      `"Je hebt al ja gezegd. De plek is van jou."`,
    );
    expect(whole(stage, () => stage.press("mo", { kind: "accept", seat }))).toMatchInlineSnapshot(
      `"Je antwoord is niet meer nodig. Dank je."`,
    );
  });

  it("says yes for later", () => {
    const stage = asked("2027-05-01");
    expect(whole(stage, () => stage.push("lot", "Ja, dat doe ik"))).toMatchInlineSnapshot(`
      "Dank je. Fijn dat je dit doet: contactpersoon Leergeld Dorp in Noord. Dit hoort erbij:

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: 1 mei 2027

      Dit zien mensen van jou. Klopt het?

      Telefoon: niet bekend
      Mail: lot@voorbeeld.example
      Werktijden: ma–do 9.00–17.00

      [Schrijf de coördinator]

      Maak eerst kennis met deze mensen. Bel gerust, of vraag de coördinator je voor te stellen.

      IJsbrand 't Hart
      neemt voor je waar
      tel. 06 10001020 · mail ijsbrand@voorbeeld.example

      Fatima El Amrani
      webber Schoolkosten
      tel. 06 10001000 · mail fatima@voorbeeld.example

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040 · mail sanne@voorbeeld.example

      = {"kind":"successor-accepted","seat":"leergeld-contact","person":"lot","from":"2027-05-01","dueOn":"2027-02-22"}

      -> jan (hand-over/accepted/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Lot Visser heeft ja gezegd voor contactpersoon Leergeld Dorp in Noord. Tot en met 30 april 2027 blijf jij zichtbaar.

      -> sanne (hand-over/accepted/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Lot Visser heeft ja gezegd voor contactpersoon Leergeld Dorp in Noord, vanaf 1 mei 2027."
    `);
    expect(whole(stage, () => stage.press("lot", { kind: "accept", seat }))).toMatchInlineSnapshot(
      `"Je hebt al ja gezegd. Vanaf 1 mei 2027 is de plek van jou."`,
    );
  });

  it("says no, and who named them is asked again", () => {
    const stage = asked();
    expect(whole(stage, () => stage.push("lot", "Nee"))).toMatchInlineSnapshot(`
      "Goed dat je het zegt. Ik vraag iemand anders.

      = {"kind":"successor-declined","seat":"leergeld-contact"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}

      -> jan (hand-over/no/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Lot Visser wordt het niet: contactpersoon Leergeld Dorp in Noord.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]"
    `);
    expect(whole(stage, () => stage.press("lot", { kind: "decline", seat }))).toMatchInlineSnapshot(
      `"Je antwoord is niet meer nodig. Dank je."`,
    );
  });

  it("wants to talk first, and gets the numbers", () => {
    const stage = asked();
    expect(whole(stage, () => stage.push("lot", "Ik wil eerst overleggen"))).toMatchInlineSnapshot(`
      "Overleg gerust. Deze mensen weten er meer van. Er verandert niets tot jij antwoord geeft.

      Jan van der Berg
      tel. 06 10001010 · mail jan@voorbeeld.example

      Sanne de Vries
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Ja, dat doe ik] [Nee]"
    `);
  });

  it("is nobody else", () => {
    const stage = asked();
    for (const kind of ["accept", "decline", "discuss"]) {
      expect(whole(stage, () => stage.press("mo", { kind, seat }))).toMatchInlineSnapshot(
        `"Hier kan alleen degene die gevraagd is op antwoorden. Voor jou is het niet meer nodig."`,
      );
    }
  });

  it("says yes, no or that they want to talk of all seats at once", () => {
    const all = (kind: string) => {
      const stage = new Stage(severalSeats());
      stage.press("jan", { kind: "start", seat, all: true });
      stage.press("jan", { kind: "name", seat, all: true, person: "lot" });
      return stage.press("lot", { kind, seat, all: true });
    };
    expect(all("discuss").actions).toMatchInlineSnapshot(`
      [
        {
          "all": true,
          "kind": "accept",
          "seat": "leergeld-contact",
        },
        {
          "all": true,
          "kind": "decline",
          "seat": "leergeld-contact",
        },
      ]
    `);
    expect(all("accept").facts).toMatchInlineSnapshot(`
      [
        {
          "dueOn": "2027-02-22",
          "from": "2026-11-24",
          "kind": "successor-accepted",
          "person": "lot",
          "seat": "leergeld-contact",
        },
        {
          "dueOn": "2027-02-22",
          "from": "2026-11-24",
          "kind": "successor-accepted",
          "person": "lot",
          "seat": "jan-table",
        },
        {
          "dueOn": "2027-02-22",
          "from": "2026-11-24",
          "kind": "successor-accepted",
          "person": "lot",
          "seat": "jan-deputy",
        },
      ]
    `);
    expect(all("decline").facts).toMatchInlineSnapshot(`
      [
        {
          "kind": "successor-declined",
          "seat": "leergeld-contact",
        },
        {
          "kind": "successor-declined",
          "seat": "jan-table",
        },
        {
          "kind": "successor-declined",
          "seat": "jan-deputy",
        },
        {
          "kind": "hand-over-stepped",
          "seat": "leergeld-contact",
          "step": "leaver",
        },
        {
          "kind": "hand-over-stepped",
          "seat": "jan-table",
          "step": "leaver",
        },
        {
          "kind": "hand-over-stepped",
          "seat": "jan-deputy",
          "step": "leaver",
        },
      ]
    `);
  });
});
