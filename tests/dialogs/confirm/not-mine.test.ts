import { describe, expect, it } from "vitest";
import { kept, press } from "./taken.ts";
import { whole } from "./turn-whole.ts";

describe("a seat that is not somebody's", () => {
  const seat = "leergeld-contact";

  it("is asked about once more, and then a successor is looked for", () => {
    const first = press("jan", { kind: "not-mine", seat });
    expect(whole(first)).toMatchInlineSnapshot(`
      "Is contactpersoon Leergeld Dorp in Noord niet (meer) van jou? Dan noteer ik dat, en zoek ik wie het overneemt.

      [Ja, niet van mij] [Toch wel van mij]"
    `);
    expect(kept(first)).toStrictEqual({ kind: "not-mine", seat });
    const sure = press("jan", { kind: "not-mine-sure", seat });
    expect(whole(sure)).toMatchInlineSnapshot(`
      "Dank je. Ik noteer dat dit niet (meer) van jou is: contactpersoon Leergeld Dorp in Noord.

      Wie wordt na jou contactpersoon Leergeld Dorp in Noord?

      [IJsbrand 't Hart] [Noor Visser] [Iemand anders …] [Weet ik nog niet]

      = {"kind":"seat-doubted","seat":"leergeld-contact"}

      = {"kind":"hand-over-opened","seat":"leergeld-contact","why":"not-theirs","leaver":"jan"}

      = {"kind":"hand-over-stepped","seat":"leergeld-contact","step":"leaver"}"
    `);
    const { network } = sure;
    expect(whole(press("jan", { kind: "not-mine", seat }, { network }))).toMatchInlineSnapshot(`
      "Voor contactpersoon Leergeld Dorp in Noord wordt een opvolger gezocht. Ik heb niets veranderd.

      [Blijft toch van mij]"
    `);
    expect(whole(press("jan", { kind: "confirm", seat }, { network }))).toMatchInlineSnapshot(`
      "Voor contactpersoon Leergeld Dorp in Noord wordt een opvolger gezocht. Ik heb niets veranderd.

      [Blijft toch van mij]"
    `);
    expect(whole(press("ijsbrand", { kind: "confirm", seat }, { network }))).toMatchInlineSnapshot(
      `"Voor contactpersoon Leergeld Dorp in Noord wordt een opvolger gezocht. Ik heb niets veranderd."`,
    );
  });

  it("is not for another to say so of", () => {
    expect(whole(press("ijsbrand", { kind: "not-mine", seat }))).toMatchInlineSnapshot(
      `"Over contactpersoon Leergeld Dorp in Noord kan alleen Jan van der Berg iets zeggen. Ik heb niets veranderd."`,
    );
    expect(whole(press("kees", { kind: "not-mine", seat }))).toMatchInlineSnapshot(
      `"Over contactpersoon Leergeld Dorp in Noord kan alleen Jan van der Berg, IJsbrand 't Hart of Noor Visser iets zeggen. Ik heb niets veranderd."`,
    );
    expect(whole(press("jan", { kind: "not-mine", seat: "weg" }))).toMatchInlineSnapshot(
      `"Deze plek is er niet meer, of er zit nu niemand op. Ik heb niets veranderd."`,
    );
  });
});
