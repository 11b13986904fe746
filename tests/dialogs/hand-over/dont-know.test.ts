import { describe, expect, it } from "vitest";
import { Stage, severalSeats } from "./stage.ts";
import { whole } from "./told-whole.ts";

const seat = "leergeld-contact";

/** Jan said that he leaves. */
function leaving(): Stage {
  const stage = new Stage();
  stage.press("jan", { kind: "start", seat });
  return stage;
}

describe("who does not know who comes next", () => {
  const dontKnow = { kind: "dont-know", seat };

  it("passes the question on, rung by rung", () => {
    const stage = leaving();
    expect(whole(stage, () => stage.press("jan", dontKnow))).toMatchInlineSnapshot(`
      "Goed. Ik vraag het aan IJsbrand 't Hart.

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"deputy"}

      -> ijsbrand (hand-over/find/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      Jan van der Berg weet nog niet wie hierna komt. Weet jij het?

      Jan van der Berg draagt de plek over. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [Ik neem het over] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]"
    `);
    expect(whole(stage, () => stage.press("jan", dontKnow))).toMatchInlineSnapshot(
      `"Dat heb ik al doorgegeven. Er wordt verder gezocht."`,
    );
    expect(whole(stage, () => stage.press("ijsbrand", dontKnow))).toMatchInlineSnapshot(`
      "Goed. Ik vraag het aan Mo Yilmaz.

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"manager"}

      -> mo (hand-over/find/leergeld-contact/2026-11-24T09:00:00.000Z/e4)
      IJsbrand 't Hart weet nog niet wie hierna komt. Weet jij het?

      Jan van der Berg draagt de plek over. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Ik neem het over] [Iemand anders …] [Weet ik nog niet]"
    `);
    expect(whole(stage, () => stage.press("mo", dontKnow))).toMatchInlineSnapshot(`
      "Goed. Ik vraag het aan Sanne de Vries.

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"coordinator"}

      -> sanne (hand-over/find/leergeld-contact/2026-11-24T09:00:00.000Z/e5)
      Mo Yilmaz weet nog niet wie hierna komt. Weet jij het?

      Jan van der Berg draagt de plek over. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]"
    `);
    expect(whole(stage, () => stage.press("sanne", dontKnow))).toMatchInlineSnapshot(
      `"Goed. De plek blijft open staan. De coördinator ziet het in het overzicht."`,
    );
  });

  it("hears who was asked already", () => {
    const stage = leaving();
    stage.press("jan", { kind: "name", seat, person: "lot" });
    expect(whole(stage, () => stage.press("jan", dontKnow))).toMatchInlineSnapshot(`
      "Goed. Je blijft zichtbaar tot iemand ja zegt.

      Voor contactpersoon Leergeld Dorp in Noord heb ik Lot Visser gevraagd. Ik wacht op antwoord.

      Vanaf wanneer?

      [Datum …] [Ik blijf toch]"
    `);
  });

  it("is nobody who has nothing to do with it, and is about a seat that somebody leaves", () => {
    const stage = leaving();
    expect(whole(stage, () => stage.press("kees", dontKnow))).toMatchInlineSnapshot(
      `"Dat kunnen alleen de persoon op deze plek, de plaatsvervanger, de leidinggevende of de coördinator doen."`,
    );
    expect(
      whole(stage, () => stage.press("jan", { ...dontKnow, seat: "leergeld-deputy" })),
    ).toMatchInlineSnapshot(`"Deze plek wordt nu niet overgedragen. Je hoeft niets te doen."`);
  });

  it("of several seats passes on each of them once", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true });
    expect(
      whole(stage, () => stage.press("jan", { ...dontKnow, all: true })),
    ).toMatchInlineSnapshot(`
      "Goed. Ik vraag het aan IJsbrand 't Hart, Mo Yilmaz en Sanne de Vries.

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"deputy"}

      = {"kind":"hand-over-stepped","seat":"jan-table","step":"manager"}

      = {"kind":"hand-over-stepped","seat":"jan-deputy","step":"coordinator"}

      -> ijsbrand (hand-over/find/leergeld-contact/2026-11-24T09:00:00.000Z/e2)
      Jan van der Berg weet nog niet wie hierna komt. Weet jij het?

      Jan van der Berg draagt de plek over. Wie wordt contactpersoon Leergeld Dorp in Noord?

      [Ik neem het over] [Lot Visser] [Mo Yilmaz] [Iemand anders …] [Weet ik nog niet]

      -> mo (hand-over/find/jan-table/2026-11-24T09:00:00.000Z/e2)
      Jan van der Berg weet nog niet wie hierna komt. Weet jij het?

      Jan van der Berg draagt de plek over. Wie wordt lid van Wijktafel Noord?

      [Lot Visser] [Ik neem het over] [Iemand anders …] [Weet ik nog niet]

      -> sanne (hand-over/find/jan-deputy/2026-11-24T09:00:00.000Z/e2)
      Jan van der Berg weet nog niet wie hierna komt. Weet jij het?

      Jan van der Berg draagt de plek over. Wie wordt plaatsvervangend contactpersoon Voedselbank Dorp?

      [Mies Jansen] [Iemand anders …] [Weet ik nog niet]"
    `);
  });
});
