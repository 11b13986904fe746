import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { leergeldNetwork, Stage, severalSeats, withSeat } from "./stage.ts";
import { whole } from "./told-whole.ts";

const seat = "leergeld-contact";
const start = { kind: "start", seat };

describe("that a seat passes on", () => {
  it("is said by who leaves, who is asked for the next", () => {
    const stage = new Stage();
    expect(whole(stage, () => stage.press("jan", start))).toMatchInlineSnapshot(`
      "Goed. Je blijft zichtbaar tot iemand ja zegt.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Datum …] [Ik blijf toch]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}"
    `);
    expect(whole(stage, () => stage.press("jan", start))).toMatchInlineSnapshot(`
      "Goed. Je blijft zichtbaar tot iemand ja zegt.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Datum …] [Ik blijf toch]"
    `);
  });

  it("is said by who leaves with a day", () => {
    const stage = new Stage();
    expect(
      whole(stage, () => stage.press("jan", { ...start, from: "2027-05-01" })),
    ).toMatchInlineSnapshot(`
      "Goed. Tot en met 30 april 2027 blijf jij zichtbaar. Vanaf 1 mei 2027 is de plek van je opvolger.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Ik blijf toch]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan","lastDay":"2027-04-30"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}"
    `);
  });

  it("is said by who leaves with a day that is two years ahead, and no more than that", () => {
    const last = new Stage();
    last.press("jan", { ...start, from: "2028-11-23" });
    expect(last.open()?.lastDay).toBe("2028-11-22");
    const far = new Stage();
    expect(
      whole(far, () => far.press("jan", { ...start, from: "2028-11-24" })),
    ).toMatchInlineSnapshot(`
      "Die dag ligt meer dan twee jaar weg. Klopt het jaar? Vul de dag nog eens in.

      Eerste dag van je opvolger:
      [Bewaren]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}"
    `);
  });

  it("is said by who leaves today, and the seat is free at once", () => {
    const stage = new Stage();
    expect(
      whole(stage, () => stage.press("jan", { ...start, from: "2026-11-24" })),
    ).toMatchInlineSnapshot(`
      "Goed. De plek is vanaf vandaag vrij.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Ik blijf toch]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan","lastDay":"2026-11-23"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}"
    `);
  });

  it("is said by a deputy: who sits there hears it, and the day is not theirs to say", () => {
    const stage = new Stage();
    expect(
      whole(stage, () => stage.press("ijsbrand", { ...start, all: false, from: "2027-05-01" })),
    ).toMatchInlineSnapshot(`
      "Goed. Jan van der Berg blijft zichtbaar tot iemand ja zegt.

      De plek van Jan van der Berg wordt overgedragen. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [Ik neem het over] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"deputy"}

      -> jan (hand-over/started/leergeld-contact/2026-11-24T09:00:00.000Z/e1)
      IJsbrand 't Hart zegt dat je deze plek overdraagt: contactpersoon Leergeld Dorp in Noord. Klopt dat niet? Zeg dan dat je blijft.

      [Ik blijf toch]"
    `);
  });

  it("is said by a coordinator with a day: who sits there hears both", () => {
    const stage = new Stage();
    expect(
      whole(stage, () => stage.press("sanne", { ...start, all: false, from: "2027-05-01" })),
    ).toMatchInlineSnapshot(`
      "Goed. Tot en met 30 april 2027 blijft Jan van der Berg zichtbaar. Vanaf 1 mei 2027 is de plek van een ander.

      Jan van der Berg gaat weg per 1 mei 2027. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Zodra iemand ja zegt] [Datum …] [Niet overdragen]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan","lastDay":"2027-04-30"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"coordinator"}

      -> jan (hand-over/started/leergeld-contact/2026-11-24T09:00:00.000Z/e1)
      Sanne de Vries zegt dat je deze plek overdraagt: contactpersoon Leergeld Dorp in Noord. Klopt dat niet? Zeg dan dat je blijft.

      [Ik blijf toch]

      -> jan (hand-over/day/leergeld-contact/2026-11-24T09:00:00.000Z/e1)
      Sanne de Vries heeft de dag gekozen: vanaf 1 mei 2027 is de plek van een ander. Het gaat om contactpersoon Leergeld Dorp in Noord.

      [Ik blijf toch]"
    `);
  });

  it("is said with who comes next", () => {
    const stage = new Stage();
    expect(
      whole(stage, () => stage.press("jan", { ...start, from: "2027-05-01", person: "lot" })),
    ).toMatchInlineSnapshot(`
      "Ik heb Lot Visser gevraagd voor contactpersoon Leergeld Dorp in Noord, vanaf 1 mei 2027. Je hoort het van me.

      [Datum …]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan","lastDay":"2027-04-30"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}

      = {"kind":"successor-named","seat":"leergeld-contact","person":"lot","needsYes":false}

      -> lot (hand-over/asked/leergeld-contact/2026-11-24T09:00:00.000Z/e1)
      Jan van der Berg vraagt of jij vanaf 1 mei 2027 contactpersoon Leergeld Dorp in Noord wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Gebieden: Noord
      Plaatsvervanger: IJsbrand 't Hart
      Vanaf: 1 mei 2027

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]"
    `);
  });

  it("is said by somebody else of who is gone, which is never said of oneself", () => {
    const stage = new Stage();
    expect(
      whole(stage, () => stage.press("ijsbrand", { ...start, gone: true })),
    ).toMatchInlineSnapshot(`
      "Deze plek is leeg.

      Jan van der Berg is er niet meer. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [Ik neem het over] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"gone","leaver":"jan","lastDay":"2026-11-23"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"deputy"}

      -> jan (hand-over/started/leergeld-contact/2026-11-24T09:00:00.000Z/e1)
      IJsbrand 't Hart zegt dat je hier weg bent: contactpersoon Leergeld Dorp in Noord. Mensen zien je daar nu niet meer. Klopt dat niet? Eén tik en je staat er weer.

      [Ik ben er nog]"
    `);
    const own = new Stage();
    expect(whole(own, () => own.press("jan", { ...start, gone: true }))).toMatchInlineSnapshot(`
      "Goed. Je blijft zichtbaar tot iemand ja zegt.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Datum …] [Ik blijf toch]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}"
    `);
  });

  it("is not said by who has nothing to do with it, nor of a seat that is not there", () => {
    const stage = new Stage();
    expect(whole(stage, () => stage.press("kees", start))).toMatchInlineSnapshot(
      `"Dat kunnen alleen de persoon op deze plek, de plaatsvervanger, de leidinggevende of de coördinator doen."`,
    );
    expect(whole(stage, () => stage.press("jan", { ...start, seat: "weg" }))).toMatchInlineSnapshot(
      `"Deze plek ken ik niet meer."`,
    );
  });

  it("is said of a seat in which nobody sits", () => {
    const role = {
      kind: "contact",
      organisation: ids.organisation.parse("leergeld"),
      themes: [],
      areas: [],
    } as const;
    const stage = new Stage(withSeat(leergeldNetwork(), "leergeld-empty", role));
    expect(
      whole(stage, () => stage.press("mo", { ...start, seat: "leergeld-empty" })),
    ).toMatchInlineSnapshot(`
      "Deze plek is leeg.

      Deze plek is leeg: contactpersoon Leergeld Dorp. Weet jij wie dit gaat doen?

      [Jan van der Berg] [Lot Visser] [Ik neem het over] [Iemand anders …] [Weet ik nog niet]

      = {"kind":"hand-over-opened","seat":"leergeld-empty","why":"empty"}

      = {"kind":"hand-over-stepped","seat":"leergeld-empty","step":"manager"}"
    `);
  });
});

describe("somebody with several seats", () => {
  it("is asked which", () => {
    const stage = new Stage(severalSeats());
    expect(
      whole(stage, () => stage.press("jan", { ...start, from: "2027-05-01" })),
    ).toMatchInlineSnapshot(`
      "Je hebt 3 plekken. Welke draag je over?

      [Alleen contactpersoon Leergeld Dorp in Noord] [Al mijn plekken (3)]"
    `);
    expect(whole(stage, () => stage.press("sanne", start))).toMatchInlineSnapshot(`
      "Jan van der Berg heeft 3 plekken. Om welke gaat het?

      [Alleen contactpersoon Leergeld Dorp in Noord] [Alle plekken van Jan van der Berg (3)]"
    `);
  });

  it("leaves one, and the others stay", () => {
    const stage = new Stage(severalSeats());
    expect(whole(stage, () => stage.press("jan", { ...start, all: false }))).toMatchInlineSnapshot(`
      "Goed. Je blijft zichtbaar tot iemand ja zegt.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Datum …] [Ik blijf toch]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}"
    `);
  });

  it("leaves all", () => {
    const stage = new Stage(severalSeats());
    expect(
      whole(stage, () => stage.press("sanne", { ...start, all: true })),
    ).toMatchInlineSnapshot(`
      "Goed. Jan van der Berg blijft zichtbaar tot iemand ja zegt.

      De plek van Jan van der Berg wordt overgedragen. Wie wordt contactpersoon Leergeld Dorp in Noord, lid van Wijktafel Noord en plaatsvervangend contactpersoon Voedselbank Dorp?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      Vanaf wanneer?

      [Datum …] [Niet overdragen]

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"leaving","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"coordinator"}

      = {"kind":"hand-over-opened","seat":"jan-table","why":"leaving","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"jan-table","step":"coordinator"}

      = {"kind":"hand-over-opened","seat":"jan-deputy","why":"leaving","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"jan-deputy","step":"coordinator"}

      -> jan (hand-over/started/leergeld-contact/2026-11-24T09:00:00.000Z/e1)
      Sanne de Vries zegt dat je deze plek overdraagt: contactpersoon Leergeld Dorp in Noord, lid van Wijktafel Noord en plaatsvervangend contactpersoon Voedselbank Dorp. Klopt dat niet? Zeg dan dat je blijft.

      [Ik blijf toch]"
    `);
  });
});
