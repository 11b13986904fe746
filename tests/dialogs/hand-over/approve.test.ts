import { describe, expect, it } from "vitest";
import { Stage } from "./stage.ts";
import { whole } from "./told-whole.ts";

const seat = "leergeld-contact";
const stranger = { name: "Noor Nieuwenhuis", mail: "noor@elders.example", phone: "", job: "" };

/** Jan named somebody whom nobody knows, and the coordinator was asked. */
function waiting(): Stage {
  const stage = new Stage();
  stage.press("jan", { kind: "start", seat });
  stage.press("jan", { kind: "name-new", seat }, stranger);
  return stage;
}

describe("the yes of a coordinator", () => {
  it("is asked for with what is known of the newcomer", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    const form = { ...stranger, phone: "06 1234 5678", job: "coach" };
    expect(
      whole(stage, () => stage.press("jan", { kind: "name-new", seat }, form)),
    ).toMatchInlineSnapshot(`
      "Ik vraag de coördinator eerst of Noor Nieuwenhuis dit mag worden. Daarna vraag ik Noor Nieuwenhuis zelf. Je hoort het van me.

      [Datum …]

      = {"kind":"recorded","part":"people","value":{"id":"noor-nieuwenhuis","name":"Noor Nieuwenhuis","mail":"noor@elders.example","expertByExperience":false,"availability":{"hours":[],"absences":[]},"phone":{"number":"+31612345678","original":"06 1234 5678","kind":"e164"},"jobTitle":"coach","organisation":"leergeld"}}

      = {"kind":"successor-named","seat":"leergeld-contact","person":"noor-nieuwenhuis","needsYes":true}

      -> sanne (hand-over/needs-yes/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      Jan van der Berg wil Noor Nieuwenhuis vragen voor contactpersoon Leergeld Dorp in Noord. Mag dat?

      Noor Nieuwenhuis
      coach
      tel. 06 12345678 · mail noor@elders.example

      [Ja] [Nee]"
    `);
  });

  it("lets the candidate be asked, and who named them hears so", () => {
    const stage = waiting();
    expect(whole(stage, () => stage.push("sanne", "Ja"))).toMatchInlineSnapshot(`
      "Goed. Ik vraag het nu aan Noor Nieuwenhuis.

      = {"kind":"successor-approved","seat":"leergeld-contact"}

      -> noor-nieuwenhuis (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Jan van der Berg vraagt of jij contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: meteen als je ja zegt

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]

      -> jan (hand-over/yes/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      De coördinator vindt het goed. Ik heb Noor Nieuwenhuis gevraagd voor contactpersoon Leergeld Dorp in Noord."
    `);
    expect(
      whole(stage, () => stage.press("sanne", { kind: "approve", seat })),
    ).toMatchInlineSnapshot(`"Dit is al beantwoord. Je hoeft niets te doen."`);
  });

  it("left out sends who named them on to somebody else", () => {
    const stage = waiting();
    expect(whole(stage, () => stage.push("sanne", "Nee"))).toMatchInlineSnapshot(`
      "Goed. Ik vraag het niet en geef het door.

      = {"kind":"successor-declined","seat":"leergeld-contact"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}

      = {"kind":"removed","part":"people","id":"noor-nieuwenhuis"}

      -> jan (hand-over/no/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Sanne de Vries kiest liever niet voor Noor Nieuwenhuis. Bel gerust even. Het gaat om contactpersoon Leergeld Dorp in Noord.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]"
    `);
    expect(
      whole(stage, () => stage.press("sanne", { kind: "refuse", seat })),
    ).toMatchInlineSnapshot(`"Dit is al beantwoord. Je hoeft niets te doen."`);
  });

  it("is no one else's", () => {
    const stage = waiting();
    for (const who of ["jan", "mo", "kees"]) {
      expect(whole(stage, () => stage.press(who, { kind: "approve", seat }))).toMatchInlineSnapshot(
        `"Dat kan alleen de coördinator doen."`,
      );
    }
  });

  it("is waited for before the candidate can say anything", () => {
    const stage = waiting();
    expect(
      whole(stage, () => stage.press("noor-nieuwenhuis", { kind: "accept", seat })),
    ).toMatchInlineSnapshot(`"De coördinator zegt eerst ja. Daarna vraag ik het je."`);
  });
});

describe("a deputy who takes the seat of who sits there", () => {
  const named = () => {
    const stage = new Stage();
    stage.press("ijsbrand", { kind: "start", seat, all: false });
    return stage;
  };

  it("waits for who sits there and for the coordinator", () => {
    const stage = named();
    expect(
      whole(stage, () => stage.press("ijsbrand", { kind: "name", seat, person: "ijsbrand" })),
    ).toMatchInlineSnapshot(`
      "Ik vraag aan Jan van der Berg en de coördinator eerst of dit klopt. Tot dan verandert er niets. Je hoort het van me.

      = {"kind":"successor-named","seat":"leergeld-contact","person":"ijsbrand","needsYes":true}

      -> sanne (hand-over/needs-yes/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      IJsbrand 't Hart wil het zelf overnemen: contactpersoon Leergeld Dorp in Noord. Mag dat? Dit is de plek van Jan van der Berg. Ik vraag ook aan Jan van der Berg of het klopt.

      IJsbrand 't Hart
      tel. 06 10001020 · mail ijsbrand@voorbeeld.example

      [Ja] [Nee]

      -> jan (hand-over/sitting/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      IJsbrand 't Hart zegt dat jij stopt als contactpersoon Leergeld Dorp in Noord en neemt het zelf over. Klopt dat?

      [Ja] [Nee, ik blijf]"
    `);
    expect(whole(stage, () => stage.push("jan", "Ja"))).toMatchInlineSnapshot(`
      "Goed. De plek is van IJsbrand 't Hart.

      = {"kind":"successor-approved","seat":"leergeld-contact"}

      = {"kind":"successor-accepted","seat":"leergeld-contact","person":"ijsbrand","from":"2026-11-24","dueOn":"2027-02-22"}

      -> ijsbrand (hand-over/yes/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Jan van der Berg vindt het goed. Jij bent nu: contactpersoon Leergeld Dorp in Noord.

      -> sanne (hand-over/accepted/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      IJsbrand 't Hart heeft ja gezegd voor contactpersoon Leergeld Dorp in Noord."
    `);
  });

  it("names somebody else, and waits as well", () => {
    const stage = named();
    expect(
      whole(stage, () => stage.press("ijsbrand", { kind: "name", seat, person: "lot" })),
    ).toMatchInlineSnapshot(`
      "Ik vraag aan Jan van der Berg en de coördinator eerst of dit klopt. Tot dan verandert er niets. Je hoort het van me.

      = {"kind":"successor-named","seat":"leergeld-contact","person":"lot","needsYes":true}

      -> sanne (hand-over/needs-yes/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      IJsbrand 't Hart wil Lot Visser vragen voor contactpersoon Leergeld Dorp in Noord. Mag dat? Dit is de plek van Jan van der Berg. Ik vraag ook aan Jan van der Berg of het klopt.

      Lot Visser
      mail lot@voorbeeld.example

      [Ja] [Nee]

      -> jan (hand-over/sitting/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      IJsbrand 't Hart zegt dat jij stopt als contactpersoon Leergeld Dorp in Noord en dat Lot Visser het overneemt. Klopt dat?

      [Ja] [Nee, ik blijf]"
    `);
    expect(whole(stage, () => stage.push("sanne", "Ja"))).toMatchInlineSnapshot(`
      "Goed. Ik vraag het nu aan Lot Visser.

      = {"kind":"successor-approved","seat":"leergeld-contact"}

      -> lot (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      IJsbrand 't Hart vraagt of jij contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: meteen als je ja zegt

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]

      -> ijsbrand (hand-over/yes/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      De coördinator vindt het goed. Ik heb Lot Visser gevraagd voor contactpersoon Leergeld Dorp in Noord."
    `);
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

      -> jan (hand-over/accepted/leergeld-contact/2026-11-24T09:00:00.000Z/e4)
      Lot Visser heeft ja gezegd. De plek is overgedragen: contactpersoon Leergeld Dorp in Noord. Klopt dat niet? Zeg dat binnen een week.

      [Ik blijf toch]

      -> ijsbrand (hand-over/accepted/leergeld-contact/2026-11-24T09:00:00.000Z/e4)
      Lot Visser heeft ja gezegd voor contactpersoon Leergeld Dorp in Noord.

      -> sanne (hand-over/accepted/leergeld-contact/2026-11-24T09:00:00.000Z/e4)
      Lot Visser heeft ja gezegd voor contactpersoon Leergeld Dorp in Noord."
    `);
  });
});
