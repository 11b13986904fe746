import { describe, expect, it } from "vitest";
import { Stage, severalSeats } from "./stage.ts";
import { whole } from "./told-whole.ts";

const seat = "leergeld-contact";
const from = { kind: "from", seat };

/** Jan said that he leaves. */
function leaving(day?: string): Stage {
  const stage = new Stage();
  stage.press("jan", { kind: "start", seat, ...(day !== undefined && { from: day }) });
  return stage;
}

describe("the day on which a seat passes on", () => {
  it("is asked in a form", () => {
    const stage = leaving();
    expect(whole(stage, () => stage.push("jan", "Datum …"))).toMatchInlineSnapshot(`
      "Vanaf welke dag is de plek van een ander?

      Eerste dag van je opvolger:
      [Bewaren]"
    `);
    expect(stage.heard.at(-1)?.message.blocks[1]).toMatchInlineSnapshot(`
      {
        "fields": [
          {
            "kind": "day",
            "label": "Eerste dag van je opvolger",
            "name": "day",
            "required": true,
          },
        ],
        "kind": "form",
        "submit": {
          "does": {
            "action": {
              "kind": "from",
              "seat": "leergeld-contact",
            },
            "dialog": "hand-over",
            "subject": "-",
            "version": 1,
          },
          "label": "Bewaren",
          "weight": "primary",
        },
      }
    `);
  });

  it("is asked again when it is not read or too far, also of all seats", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true });
    const asked = stage.press("jan", { ...from, all: true }, { day: "ooit" });
    expect(asked.text).toMatchInlineSnapshot(`
      "Die dag begrijp ik niet. Schrijf bijvoorbeeld 1 mei 2027. Vanaf welke dag is de plek van een ander?

      Eerste dag van je opvolger:
      [Bewaren]"
    `);
    expect(asked.actions).toStrictEqual([{ ...from, all: true }]);
    const far = stage.press("jan", { ...from, all: true }, { day: "2028-11-24" });
    expect(far.text).toMatchInlineSnapshot(`
      "Die dag ligt meer dan twee jaar weg. Klopt het jaar? Vul de dag nog eens in.

      Eerste dag van je opvolger:
      [Bewaren]"
    `);
    expect(far.actions).toStrictEqual([{ ...from, all: true }]);
    expect(stage.press("jan", { ...from, all: true }, { day: "2028-11-23" }).facts).toHaveLength(3);
  });

  it("is set by who leaves, and nobody else need hear it", () => {
    const stage = leaving();
    expect(
      whole(stage, () => stage.press("jan", from, { day: "2027-05-01" })),
    ).toMatchInlineSnapshot(`
      "Goed. Tot en met 30 april 2027 blijf jij zichtbaar. Vanaf 1 mei 2027 is de plek van je opvolger.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Ik blijf toch]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan","lastDay":"2027-04-30"}"
    `);
    expect(
      whole(stage, () => stage.press("jan", from, { day: "2027-05-01" })),
    ).toMatchInlineSnapshot(`
      "Goed. Tot en met 30 april 2027 blijf jij zichtbaar. Vanaf 1 mei 2027 is de plek van je opvolger.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Ik blijf toch]"
    `);
  });

  it("is set by a coordinator, and who leaves hears it", () => {
    const stage = leaving();
    expect(
      whole(stage, () => stage.press("sanne", from, { day: "2027-05-01" })),
    ).toMatchInlineSnapshot(`
      "Goed. Tot en met 30 april 2027 blijft Jan van der Berg zichtbaar. Vanaf 1 mei 2027 is de plek van een ander.

      Jan van der Berg gaat weg per 1 mei 2027. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Niet overdragen]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan","lastDay":"2027-04-30"}

      -> jan (hand-over/day/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      Sanne de Vries heeft de dag gekozen: vanaf 1 mei 2027 is de plek van een ander. Het gaat om contactpersoon Leergeld Dorp in Noord.

      [Ik blijf toch]"
    `);
    expect(whole(stage, () => stage.press("sanne", from))).toMatchInlineSnapshot(`
      "Goed. Jan van der Berg blijft zichtbaar tot iemand ja zegt.

      Jan van der Berg draagt de plek over. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Datum …] [Niet overdragen]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan"}

      -> jan (hand-over/day/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Sanne de Vries heeft de dag veranderd voor contactpersoon Leergeld Dorp in Noord. Je blijft zichtbaar tot iemand ja zegt.

      [Ik blijf toch]"
    `);
  });

  it("is not a deputy's to set, nor that of who has nothing to do with it", () => {
    const stage = leaving();
    expect(
      whole(stage, () => stage.press("ijsbrand", from, { day: "2027-05-01" })),
    ).toMatchInlineSnapshot(`"De dag kiezen alleen de persoon op deze plek en de coördinator."`);
    expect(
      whole(stage, () => stage.press("kees", from, { day: "2027-05-01" })),
    ).toMatchInlineSnapshot(
      `"Dat kunnen alleen de persoon op deze plek, de plaatsvervanger, de leidinggevende of de coördinator doen."`,
    );
    expect(
      whole(stage, () =>
        stage.press("jan", { ...from, seat: "leergeld-deputy" }, { day: "2027-05-01" }),
      ),
    ).toMatchInlineSnapshot(`"Deze plek wordt nu niet overgedragen. Je hoeft niets te doen."`);
  });

  it("is another than who was asked heard: they are asked again", () => {
    const stage = leaving("2027-05-01");
    stage.press("jan", { kind: "name", seat, person: "lot" });
    expect(
      whole(stage, () => stage.press("jan", from, { day: "2027-06-01" })),
    ).toMatchInlineSnapshot(`
      "Goed. Tot en met 31 mei 2027 blijf jij zichtbaar. Vanaf 1 juni 2027 is de plek van je opvolger.

      Voor contactpersoon Leergeld Dorp in Noord heb ik Lot Visser gevraagd. Ik wacht op antwoord.

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Ik blijf toch]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan","lastDay":"2027-05-31"}

      -> lot (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      De dag is veranderd. De vraag blijft dezelfde.

      Jan van der Berg vraagt of jij vanaf 1 juni 2027 contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: 1 juni 2027

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]"
    `);
    expect(
      whole(stage, () => stage.press("jan", from, { day: "2026-11-24" })),
    ).toMatchInlineSnapshot(`
      "Goed. De plek is vanaf vandaag vrij.

      Voor contactpersoon Leergeld Dorp in Noord heb ik Lot Visser gevraagd. Ik wacht op antwoord.

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Ik blijf toch]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan","lastDay":"2026-11-23"}

      -> lot (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e4)
      De dag is veranderd: het kan meteen. De vraag blijft dezelfde.

      Jan van der Berg vraagt of jij contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: meteen als je ja zegt

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]"
    `);
  });

  it("is gone with who is gone", () => {
    const stage = new Stage();
    stage.press("ijsbrand", { kind: "start", seat, gone: true });
    for (const who of ["ijsbrand", "sanne"]) {
      const said = stage.press(who, from, { day: "2027-05-01" });
      expect(said.facts).toStrictEqual([]);
      expect(said.text).toContain("Deze plek is leeg.");
      expect(said.labels).not.toContain("Datum …");
    }
  });
});

describe("the question who comes next", () => {
  it("says of several who was asked for what, and asks on for the rest", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true });
    stage.press("jan", { kind: "name", seat: "jan-table", person: "mo" });
    stage.press("jan", { kind: "name", seat: "jan-deputy", person: "mo" });
    expect(
      whole(stage, () => stage.press("jan", { kind: "start", seat, all: true })),
    ).toMatchInlineSnapshot(`
      "Goed. Je blijft zichtbaar tot iemand ja zegt.

      Voor lid van Wijktafel Noord en plaatsvervangend contactpersoon Voedselbank Dorp heb ik Mo Yilmaz gevraagd. Ik wacht op antwoord.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Datum …] [Ik blijf toch]"
    `);
  });

  it("of a coordinator who looks at it says who leaves when, and how to stop it", () => {
    const stage = leaving("2027-05-01");
    expect(
      whole(stage, () => stage.press("sanne", { kind: "start", seat, all: false })),
    ).toMatchInlineSnapshot(`
      "Goed. Tot en met 30 april 2027 blijft Jan van der Berg zichtbaar. Vanaf 1 mei 2027 is de plek van een ander.

      Jan van der Berg gaat weg per 1 mei 2027. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Niet overdragen]

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"coordinator"}"
    `);
    const today = leaving("2026-11-24");
    expect(
      whole(today, () => today.press("sanne", { kind: "start", seat, all: false })),
    ).toMatchInlineSnapshot(`
      "Deze plek is leeg.

      Jan van der Berg gaat weg per 24 november. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Niet overdragen]

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"coordinator"}"
    `);
    expect(
      whole(today, () => today.press("mo", { kind: "start", seat, all: false })),
    ).toMatchInlineSnapshot(`
      "Deze plek is leeg.

      Jan van der Berg gaat weg per 24 november. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Ik neem het over] [Iemand anders …] [Weet ik nog niet]

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"manager"}"
    `);
  });
});
