import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { leergeldNetwork, Stage, severalSeats } from "./stage.ts";
import { whole } from "./told-whole.ts";

const seat = "leergeld-contact";
const withdraw = { kind: "withdraw", seat };

/** Jan said that he leaves. */
function leaving(day?: string): Stage {
  const stage = new Stage();
  stage.press("jan", { kind: "start", seat, ...(day !== undefined && { from: day }) });
  return stage;
}

describe("who was to leave and stays", () => {
  it("says so, and nobody else was asked yet", () => {
    const stage = leaving();
    expect(whole(stage, () => stage.push("jan", "Ik blijf toch"))).toMatchInlineSnapshot(`
      "Goed. Jij blijft: contactpersoon Leergeld Dorp in Noord.

      = {"kind":"hand-over-withdrawn","seat":"leergeld-contact"}"
    `);
    expect(whole(stage, () => stage.press("jan", withdraw))).toMatchInlineSnapshot(
      `"Deze plek wordt nu niet overgedragen. Je hoeft niets te doen."`,
    );
  });

  it("says so, and who was asked hears it", () => {
    const stage = leaving();
    stage.press("jan", { kind: "name", seat, person: "lot" });
    expect(whole(stage, () => stage.press("jan", withdraw))).toMatchInlineSnapshot(`
      "Goed. Jij blijft: contactpersoon Leergeld Dorp in Noord.

      = {"kind":"hand-over-withdrawn","seat":"leergeld-contact"}

      -> lot (hand-over/not-needed/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Ik vroeg je voor contactpersoon Leergeld Dorp in Noord. Dat is niet meer nodig. Dank je dat je erover dacht."
    `);
  });

  it("says so of all seats", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true });
    stage.press("jan", { kind: "name", seat, all: true, person: "lot" });
    expect(
      whole(stage, () => stage.press("jan", { ...withdraw, all: true })),
    ).toMatchInlineSnapshot(`
      "Goed. Jij blijft: contactpersoon Leergeld Dorp in Noord, lid van Wijktafel Noord en plaatsvervangend contactpersoon Voedselbank Dorp.

      = {"kind":"hand-over-withdrawn","seat":"leergeld-contact"}

      = {"kind":"hand-over-withdrawn","seat":"jan-table"}

      = {"kind":"hand-over-withdrawn","seat":"jan-deputy"}

      -> lot (hand-over/not-needed/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Ik vroeg je voor contactpersoon Leergeld Dorp in Noord, lid van Wijktafel Noord en plaatsvervangend contactpersoon Voedselbank Dorp. Dat is niet meer nodig. Dank je dat je erover dacht."
    `);
  });

  it("is said to stay by a coordinator, and by nobody else", () => {
    const stage = leaving();
    expect(whole(stage, () => stage.press("mo", withdraw))).toMatchInlineSnapshot(
      `"Dat kan alleen de persoon op deze plek of de coördinator doen."`,
    );
    expect(whole(stage, () => stage.press("sanne", withdraw))).toMatchInlineSnapshot(`
      "Goed. Jan van der Berg blijft: contactpersoon Leergeld Dorp in Noord.

      = {"kind":"hand-over-withdrawn","seat":"leergeld-contact"}

      -> jan (hand-over/withdrawn/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      De coördinator heeft het overdragen gestopt. Jij blijft: contactpersoon Leergeld Dorp in Noord."
    `);
  });

  it("says no to what a deputy wanted, who hears it", () => {
    const stage = new Stage();
    stage.press("ijsbrand", { kind: "start", seat, all: false });
    stage.press("ijsbrand", { kind: "name", seat, person: "lot" });
    expect(whole(stage, () => stage.push("jan", "Nee, ik blijf"))).toMatchInlineSnapshot(`
      "Goed. Jij blijft: contactpersoon Leergeld Dorp in Noord.

      = {"kind":"hand-over-withdrawn","seat":"leergeld-contact"}

      -> ijsbrand (hand-over/stays/leergeld-contact/2026-11-24T09:00:00.000Z/e3)
      Jan van der Berg blijft: contactpersoon Leergeld Dorp in Noord."
    `);
  });

  it("is back with one tap when called gone", () => {
    const stage = new Stage();
    stage.press("ijsbrand", { kind: "start", seat, gone: true });
    expect(whole(stage, () => stage.push("jan", "Ik ben er nog"))).toMatchInlineSnapshot(`
      "Goed. Jij blijft: contactpersoon Leergeld Dorp in Noord.

      = {"kind":"hand-over-withdrawn","seat":"leergeld-contact"}"
    `);
    expect(stage.holder(seat, "2026-11-24")).toBe("jan");
  });

  it("cannot when nobody is left to stay", () => {
    const stage = leaving();
    stage.become({ kind: "network-left", person: ids.person.parse("jan") });
    expect(whole(stage, () => stage.press("sanne", withdraw))).toMatchInlineSnapshot(
      `"Hier zit niemand meer die kan blijven. Ik zoek verder naar een opvolger."`,
    );
  });

  it("is too late after a yes for later, and reads whom to call", () => {
    const stage = leaving("2027-05-01");
    stage.press("jan", { kind: "name", seat, person: "lot" });
    stage.push("lot", "Ja, dat doe ik");
    expect(whole(stage, () => stage.press("jan", withdraw))).toMatchInlineSnapshot(
      `"Lot Visser heeft al ja gezegd. Bel Lot Visser of de coördinator als je toch wilt blijven."`,
    );
    expect(whole(stage, () => stage.press("lot", withdraw))).toMatchInlineSnapshot(
      `"Deze plek wordt nu niet overgedragen. Je hoeft niets te doen."`,
    );
  });
});

describe("who objects after their seat passed on", () => {
  /** Sanne said so and named Lot; with the yes of Jan it is Lot's, in all seats that go along. */
  const passed = (about: object = {}, network = leergeldNetwork()) => {
    const stage = new Stage(network);
    stage.press("sanne", { kind: "start", seat, all: false, ...about });
    stage.press("sanne", { kind: "name", seat, person: "lot", ...about });
    stage.press("jan", { kind: "approve", seat, ...about });
    stage.push("lot", "Ja, dat doe ik");
    return stage;
  };
  const objects = { kind: "withdraw", seat, told: true };

  it("is heard by the coordinators, who can undo it", () => {
    const stage = passed();
    expect(whole(stage, () => stage.press("jan", objects))).toMatchInlineSnapshot(`
      "Ik heb aan de coördinator doorgegeven dat jij blijft. Tot die iets verandert is de plek van Lot Visser.

      -> sanne (hand-over/objects/leergeld-contact/jan/2026-11-24)
      Jan van der Berg zegt te blijven als contactpersoon Leergeld Dorp in Noord. Dat is overgedragen aan Lot Visser. Bel Jan van der Berg. Blijft Jan van der Berg, maak het dan ongedaan bij de wijzigingen: dan is alles weer zoals het was.

      [Bekijk de wijzigingen]"
    `);
  });

  it("is about all seats that went to the same person", () => {
    const stage = passed({ all: true }, severalSeats());
    expect(
      whole(stage, () => stage.press("jan", { ...objects, all: true })),
    ).toMatchInlineSnapshot(`
      "Ik heb aan de coördinator doorgegeven dat jij blijft. Tot die iets verandert is de plek van Lot Visser.

      -> sanne (hand-over/objects/leergeld-contact/jan/2026-11-24)
      Jan van der Berg zegt te blijven als contactpersoon Leergeld Dorp in Noord, lid van Wijktafel Noord en plaatsvervangend contactpersoon Voedselbank Dorp. Dat is overgedragen aan Lot Visser. Bel Jan van der Berg. Blijft Jan van der Berg, maak het dan ongedaan bij de wijzigingen: dan is alles weer zoals het was.

      [Bekijk de wijzigingen]"
    `);
  });

  it("has a week for it", () => {
    const late = passed().later("2026-12-01T09:00:00.000Z");
    expect(late.press("jan", objects).told).toStrictEqual(["sanne"]);
    const over = passed().later("2026-12-02T09:00:00.000Z");
    expect(whole(over, () => over.press("jan", objects))).toMatchInlineSnapshot(
      `"Lot Visser heeft al ja gezegd. Bel Lot Visser of de coördinator als je toch wilt blijven."`,
    );
  });

  it("is nobody who never sat there, and not by a button of one's own", () => {
    const stage = passed();
    for (const who of ["lot", "mo"]) {
      const said = stage.press(who, objects);
      expect([said.text, said.told]).toStrictEqual([
        "Deze plek wordt nu niet overgedragen. Je hoeft niets te doen.",
        [],
      ]);
    }
    expect(stage.press("jan", withdraw).told).toStrictEqual([]);
  });
});
