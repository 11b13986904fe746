import { describe, expect, it } from "vitest";
import { Stage, severalSeats } from "./stage.ts";
import { whole } from "./told-whole.ts";

const seat = "leergeld-contact";
const noor = { name: "Noor Nieuwenhuis", mail: "noor@voorbeeld.example", phone: "", job: "coach" };

/** Jan said that he leaves. */
function leaving(from?: string): Stage {
  const stage = new Stage();
  stage.press("jan", { kind: "start", seat, ...(from !== undefined && { from }) });
  return stage;
}

describe("who names a successor", () => {
  it("reads who is asked for what, and the candidate reads what it means", () => {
    const stage = leaving();
    expect(
      whole(stage, () => stage.press("jan", { kind: "name", seat, person: "lot" })),
    ).toMatchInlineSnapshot(`
      "Ik heb Lot Visser gevraagd voor contactpersoon Leergeld Dorp in Noord. Zodra Lot Visser ja zegt, is de plek van Lot Visser. Je hoort het van me.

      [Datum …]

      = {"kind":"successor-named","seat":"leergeld-contact","person":"lot","needsYes":false}

      -> lot (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      Jan van der Berg vraagt of jij contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: meteen als je ja zegt

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]"
    `);
  });

  it("reads from when, when there is a day to come", () => {
    const stage = leaving("2027-05-01");
    expect(
      whole(stage, () => stage.press("jan", { kind: "name", seat, person: "lot" })),
    ).toMatchInlineSnapshot(`
      "Ik heb Lot Visser gevraagd voor contactpersoon Leergeld Dorp in Noord, vanaf 1 mei 2027. Je hoort het van me.

      [Datum …]

      = {"kind":"successor-named","seat":"leergeld-contact","person":"lot","needsYes":false}

      -> lot (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      Jan van der Berg vraagt of jij vanaf 1 mei 2027 contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: 1 mei 2027

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]"
    `);
  });

  it("reads no day when that is today, and neither sees a button for it from who may not set it", () => {
    const stage = leaving("2026-11-24");
    expect(
      whole(stage, () => stage.press("mo", { kind: "name", seat, person: "lot" })),
    ).toMatchInlineSnapshot(`
      "Ik heb Lot Visser gevraagd voor contactpersoon Leergeld Dorp in Noord. Zodra Lot Visser ja zegt, is de plek van Lot Visser. Je hoort het van me.

      = {"kind":"successor-named","seat":"leergeld-contact","person":"lot","needsYes":false}

      -> lot (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      Mo Yilmaz vraagt of jij contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: meteen als je ja zegt

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]"
    `);
  });

  it("is told that somebody else was asked, and who leaves may replace them", () => {
    const stage = leaving();
    stage.press("jan", { kind: "name", seat, person: "lot" });
    expect(
      whole(stage, () => stage.press("mo", { kind: "name", seat, person: "ijsbrand" })),
    ).toMatchInlineSnapshot(`"Voor deze plek is Lot Visser al gevraagd. Dat laat ik zo staan."`);
    expect(
      whole(stage, () => stage.press("jan", { kind: "name", seat, person: "ijsbrand" })),
    ).toMatchInlineSnapshot(`
      "Voor deze plek is Lot Visser al gevraagd. Dat laat ik zo staan.

      [Toch IJsbrand 't Hart]"
    `);
    expect(
      whole(stage, () =>
        stage.press("mo", { kind: "name", seat, person: "ijsbrand", instead: true }),
      ),
    ).toMatchInlineSnapshot(`"Voor deze plek is Lot Visser al gevraagd. Dat laat ik zo staan."`);
    expect(whole(stage, () => stage.push("jan", "Toch IJsbrand 't Hart"))).toMatchInlineSnapshot(`
      "Ik heb IJsbrand 't Hart gevraagd voor contactpersoon Leergeld Dorp in Noord. Zodra IJsbrand 't Hart ja zegt, is de plek van IJsbrand 't Hart. Je hoort het van me.

      [Datum …]

      = {"kind":"successor-named","seat":"leergeld-contact","person":"ijsbrand","needsYes":false}

      -> lot (hand-over/not-needed/leergeld-contact/2026-11-24T09:00:00.000Z/e6)
      Ik vroeg je voor contactpersoon Leergeld Dorp in Noord. Dat is niet meer nodig. Dank je dat je erover dacht.

      -> ijsbrand (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e6)
      Jan van der Berg vraagt of jij contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: nog niemand
      Vanaf: meteen als je ja zegt

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]"
    `);
  });

  it("reads of the one who was asked already how it is, and nobody is asked again", () => {
    const stage = leaving();
    stage.press("jan", { kind: "name", seat, person: "lot" });
    expect(
      whole(stage, () => stage.press("jan", { kind: "name", seat, person: "lot" })),
    ).toMatchInlineSnapshot(`
      "Goed. Je blijft zichtbaar tot iemand ja zegt.

      Voor contactpersoon Leergeld Dorp in Noord heb ik Lot Visser gevraagd. Ik wacht op antwoord.

      Vanaf wanneer?

      [Datum …] [Ik blijf toch]"
    `);
  });

  it("names who cannot be asked, and reads why", () => {
    const stage = leaving();
    expect(
      whole(stage, () => stage.press("jan", { kind: "name", seat, person: "jan" })),
    ).toMatchInlineSnapshot(`"Jan van der Berg gaat zelf weg van deze plek. Kies iemand anders."`);
    expect(
      whole(stage, () => stage.press("jan", { kind: "name", seat, person: "weg" })),
    ).toMatchInlineSnapshot(`"Deze persoon ken ik niet meer. Kies iemand anders."`);
  });

  it("may not by who has nothing to do with the seat, nor of a seat that nobody leaves", () => {
    const stage = leaving();
    expect(
      whole(stage, () => stage.press("kees", { kind: "name", seat, person: "lot" })),
    ).toMatchInlineSnapshot(
      `"Dat kunnen alleen de persoon op deze plek, de plaatsvervanger, de leidinggevende of de coördinator doen."`,
    );
    expect(
      whole(stage, () =>
        stage.press("jan", { kind: "name", seat: "leergeld-deputy", person: "lot" }),
      ),
    ).toMatchInlineSnapshot(`"Deze plek wordt nu niet overgedragen. Je hoeft niets te doen."`);
    expect(
      whole(stage, () => stage.press("kees", { kind: "name-other", seat })),
    ).toMatchInlineSnapshot(
      `"Dat kunnen alleen de persoon op deze plek, de plaatsvervanger, de leidinggevende of de coördinator doen."`,
    );
    expect(
      whole(stage, () => stage.press("jan", { kind: "name-other", seat: "leergeld-deputy" })),
    ).toMatchInlineSnapshot(`"Deze plek wordt nu niet overgedragen. Je hoeft niets te doen."`);
    expect(
      whole(stage, () => stage.press("kees", { kind: "name-new", seat }, noor)),
    ).toMatchInlineSnapshot(
      `"Dat kunnen alleen de persoon op deze plek, de plaatsvervanger, de leidinggevende of de coördinator doen."`,
    );
    expect(
      whole(stage, () => stage.press("jan", { kind: "name-new", seat: "leergeld-deputy" }, noor)),
    ).toMatchInlineSnapshot(`"Deze plek wordt nu niet overgedragen. Je hoeft niets te doen."`);
  });
});

describe("the form for somebody else", () => {
  it("asks who it is", () => {
    const stage = leaving();
    stage.push("jan", "Iemand anders …");
    expect(stage.heard.at(-1)?.message.blocks[1]).toMatchInlineSnapshot(`
      {
        "fields": [
          {
            "kind": "text",
            "label": "Voornaam en achternaam",
            "maxLength": 80,
            "name": "name",
            "required": true,
          },
          {
            "kind": "mail",
            "label": "Mailadres",
            "name": "mail",
            "required": false,
          },
          {
            "kind": "phone",
            "label": "Telefoon",
            "name": "phone",
            "required": false,
          },
          {
            "kind": "text",
            "label": "Functie",
            "maxLength": 80,
            "name": "job",
            "required": false,
          },
        ],
        "kind": "form",
        "submit": {
          "does": {
            "action": {
              "kind": "name-new",
              "seat": "leergeld-contact",
            },
            "dialog": "hand-over",
            "subject": "-",
            "version": 1,
          },
          "label": "Vraag het",
          "weight": "primary",
        },
      }
    `);
  });

  it("comes back filled in, with what is wrong", () => {
    const wrong = (form: Record<string, string>) => {
      const stage = leaving();
      return stage.press("jan", { kind: "name-new", seat }, form).text;
    };
    expect(wrong({ name: "12", mail: "x" })).toMatchInlineSnapshot(`
      "Vul een naam in van letters.

      Voornaam en achternaam: 12
      Mailadres: x
      Telefoon:
      Functie:
      [Vraag het]"
    `);
    expect(wrong({ ...noor, mail: "noor" })).toMatchInlineSnapshot(`
      "Dit mailadres klopt niet. Vul het nog eens in.

      Voornaam en achternaam: Noor Nieuwenhuis
      Mailadres: noor
      Telefoon:
      Functie: coach
      [Vraag het]"
    `);
    expect(wrong({ ...noor, phone: "1" })).toMatchInlineSnapshot(`
      "Dit telefoonnummer klopt niet. Vul het nog eens in, of laat het leeg.

      Voornaam en achternaam: Noor Nieuwenhuis
      Mailadres: noor@voorbeeld.example
      Telefoon: 1
      Functie: coach
      [Vraag het]"
    `);
    expect(wrong({ name: noor.name })).toMatchInlineSnapshot(`
      "Deze naam ken ik nog niet. Vul ook een mailadres in, dan kan ik het vragen.

      Voornaam en achternaam: Noor Nieuwenhuis
      Mailadres:
      Telefoon:
      Functie:
      [Vraag het]"
    `);
  });

  it("goes along about all seats that somebody leaves", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true });
    const asked = stage.press("jan", { kind: "name-other", seat, all: true });
    expect(asked.actions).toStrictEqual([{ kind: "name-new", seat, all: true }]);
    expect(
      whole(stage, () => stage.press("jan", { kind: "name-new", seat, all: true }, noor)),
    ).toMatchInlineSnapshot(`
      "Ik heb Noor Nieuwenhuis gevraagd voor contactpersoon Leergeld Dorp in Noord, lid van Wijktafel Noord en plaatsvervangend contactpersoon Voedselbank Dorp. Zodra Noor Nieuwenhuis ja zegt, is de plek van Noor Nieuwenhuis. Je hoort het van me.

      [Datum …]

      = {"kind":"recorded","part":"people","value":{"id":"noor-nieuwenhuis","name":"Noor Nieuwenhuis","mail":"noor@voorbeeld.example","expertByExperience":false,"availability":{"hours":[],"absences":[]},"jobTitle":"coach","organisation":"leergeld"}}

      = {"kind":"successor-named","seat":"leergeld-contact","person":"noor-nieuwenhuis","needsYes":false}

      = {"kind":"successor-named","seat":"jan-table","person":"noor-nieuwenhuis","needsYes":false}

      = {"kind":"successor-named","seat":"jan-deputy","person":"noor-nieuwenhuis","needsYes":false}

      -> noor-nieuwenhuis (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Jan van der Berg vraagt of jij contactpersoon Leergeld Dorp in Noord, lid van Wijktafel Noord en plaatsvervangend contactpersoon Voedselbank Dorp wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: meteen als je ja zegt

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]"
    `);
  });

  it("says that somebody is known already", () => {
    const stage = leaving();
    const said = () => stage.press("jan", { kind: "name-new", seat }, { name: "lot visser" });
    expect(whole(stage, said)).toMatchInlineSnapshot(`
      "Lot Visser ken ik al. Ik heb Lot Visser gevraagd voor contactpersoon Leergeld Dorp in Noord. Zodra Lot Visser ja zegt, is de plek van Lot Visser. Je hoort het van me.

      [Datum …]

      = {"kind":"successor-named","seat":"leergeld-contact","person":"lot","needsYes":false}

      -> lot (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      Jan van der Berg vraagt of jij contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: meteen als je ja zegt

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]"
    `);
  });

  it("writes somebody down with all that was filled in", () => {
    const stage = leaving();
    const form = { ...noor, phone: "06 1234 5678" };
    expect(stage.press("jan", { kind: "name-new", seat }, form).facts).toMatchInlineSnapshot(`
      [
        {
          "kind": "recorded",
          "part": "people",
          "value": {
            "availability": {
              "absences": [],
              "hours": [],
            },
            "expertByExperience": false,
            "id": "noor-nieuwenhuis",
            "jobTitle": "coach",
            "mail": "noor@voorbeeld.example",
            "name": "Noor Nieuwenhuis",
            "organisation": "leergeld",
            "phone": {
              "kind": "e164",
              "number": "+31612345678",
              "original": "06 1234 5678",
            },
          },
        },
        {
          "kind": "successor-named",
          "needsYes": false,
          "person": "noor-nieuwenhuis",
          "seat": "leergeld-contact",
        },
      ]
    `);
  });
});
