import { describe, expect, it } from "vitest";
import { asked, kept, press, shown, type } from "./taken.ts";
import { whole } from "./turn-whole.ts";

const seat = "leergeld-contact";
const formOf = ({ say }: ReturnType<typeof press>) =>
  say[0]?.message.blocks.filter(({ kind }) => kind === "form");
const save = (who: string, form: Record<string, string | string[]>) => {
  const blocks = formOf(press(who, { kind: "change", seat }));
  const first = blocks?.[0];
  if (first?.kind !== "form") throw new Error("no form");
  const before = first.fields.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value]],
  );
  return press(who, first.submit.does.action, { form: { ...Object.fromEntries(before), ...form } });
};

describe("that it is right", () => {
  it("is thanked for, with when the next question comes", () => {
    expect(whole(press("jan", { kind: "confirm", seat, shown }))).toMatchInlineSnapshot(`
      "Dank je. Over je gegevens vraag ik pas in januari 2027 weer iets.

      = {"kind":"seat-confirmed","seat":"leergeld-contact","dueOn":"2027-01-26"}"
    `);
    expect(whole(press("jan", { kind: "confirm-all", shown }))).toMatchInlineSnapshot(`
      "Dank je. Over je gegevens vraag ik pas in januari 2027 weer iets.

      = {"kind":"seat-confirmed","seat":"leergeld-contact","dueOn":"2027-01-26"}"
    `);
  });

  it("pressed again or by a colleague is answered kindly", () => {
    const { network } = press("jan", { kind: "confirm", seat, shown });
    expect(
      whole(press("jan", { kind: "confirm", seat, shown }, { network })),
    ).toMatchInlineSnapshot(
      `"Dat is al bevestigd, op 28 oktober door jou zelf: contactpersoon Leergeld Dorp in Noord. Je hoeft niets te doen."`,
    );
    expect(
      whole(press("ijsbrand", { kind: "confirm", seat, shown }, { network })),
    ).toMatchInlineSnapshot(
      `"Dat is al bevestigd, op 28 oktober door Jan van der Berg: contactpersoon Leergeld Dorp in Noord. Je hoeft niets te doen."`,
    );
    expect(whole(press("jan", { kind: "confirm-all", shown }, { network }))).toMatchInlineSnapshot(
      `"Dat is al beantwoord. Je hoeft niets te doen."`,
    );
  });

  it("by a colleague is thanked for with the name", () => {
    expect(whole(press("ijsbrand", { kind: "confirm", seat, shown }))).toMatchInlineSnapshot(`
      "Dank je. Ik noteer dat het van Jan van der Berg nog klopt.

      = {"kind":"seat-confirmed","seat":"leergeld-contact","dueOn":"2027-01-26"}"
    `);
  });

  it("of what changed since is asked anew", () => {
    const { network } = save("jan", { phone: "06 2000 0020" });
    const turn = press("jan", { kind: "confirm", seat, shown }, { network });
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Intussen is hier iets veranderd. Kijk het nog even na. Klopt het zo?

      Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 20000020 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · plaatsvervanger IJsbrand 't Hart

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]"
    `);
    expect(kept(turn)).toMatchObject({ kind: "changed", seat });
  });

  it("is shown when nobody asked, also to who has no seat", () => {
    expect(whole(press("jan", { kind: "show" }))).toMatchInlineSnapshot(`
      "Dit weet ik van je. Klopt het nog?

      Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 10001010 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · plaatsvervanger IJsbrand 't Hart

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]"
    `);
    expect(whole(press("kees", { kind: "show" }))).toMatchInlineSnapshot(
      `"Je hebt geen plek in dit netwerk. Er is dus niets om te bevestigen."`,
    );
  });

  it("is said in words, to the question that stands there", () => {
    const network = asked();
    const state = { kind: "changed", seat, shown };
    expect(whole(type("jan", "ja", { network, state }))).toMatchInlineSnapshot(`
      "Dank je. Over je gegevens vraag ik pas in januari 2027 weer iets.

      = {"kind":"seat-confirmed","seat":"leergeld-contact","dueOn":"2027-01-26"}"
    `);
    expect(type("jan", "nee", { network, state }).text).toContain("Tik op wat klopt.");
    const leaving = { kind: "leaving" };
    expect(type("jan", "ja", { network, state: leaving }).changes[0]?.kind).toBe("network-left");
    expect(type("jan", "nee", { network, state: leaving }).changes).toStrictEqual([]);
    const notMine = { kind: "not-mine", seat };
    expect(type("jan", "ja", { network, state: notMine }).changes).toHaveLength(3);
    expect(type("jan", "nee", { network, state: notMine }).changes).toStrictEqual([]);
  });
});
