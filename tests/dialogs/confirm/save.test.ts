import { describe, expect, it } from "vitest";
import { kept, press } from "./taken.ts";
import { whole } from "./turn-whole.ts";

const seat = "leergeld-contact";
const change = { kind: "change", seat };
const formOf = ({ say }: ReturnType<typeof press>) =>
  say[0]?.message.blocks.filter(({ kind }) => kind === "form");
const save = (who: string, form: Record<string, string | string[]>) => {
  const blocks = formOf(press(who, change));
  const first = blocks?.[0];
  if (first?.kind !== "form") throw new Error("no form");
  const before = first.fields.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value]],
  );
  return press(who, first.submit.does.action, { form: { ...Object.fromEntries(before), ...form } });
};

describe("what is filled in about a seat", () => {
  it("is kept, all of it", () => {
    const turn = save("jan", {
      phone: "06 2000 0020",
      mail: "jan@nieuw.example",
      title: "coach",
      hours: "vr 9-12",
      deputy: "noor",
      "themes-in": ["voedsel", "weg"],
      "themes-out": "school",
      "areas-in": ["zuid"],
      "areas-out": ["noord"],
    });
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Opgeslagen: telefoon, mail, functie, werktijden, thema's, gebieden en plaatsvervanger. Klopt het zo?

      Contactpersoon Leergeld Dorp in Zuid · thema's Eten en voedselhulp · coach · tel. 06 20000020 · mail jan@nieuw.example · vr 9.00–12.00 · plaatsvervanger Noor Visser

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]

      = {"kind":"recorded","part":"people","value":{"id":"jan","name":"Jan van der Berg","expertByExperience":false,"availability":{"hours":[{"weekday":5,"from":"09:00","until":"12:00"}],"absences":[]},"organisation":"leergeld","phone":{"number":"+31620000020","original":"06 2000 0020","kind":"e164"},"mail":"jan@nieuw.example","jobTitle":"coach"}}

      = {"kind":"recorded","part":"seats","value":{"id":"leergeld-contact","role":{"kind":"contact","organisation":"leergeld","themes":["voedsel"],"areas":["zuid"]},"holdings":[{"person":"jan","from":"2026-01-01"}],"doubts":[],"confirmation":{"at":"2026-07-01T09:00:00.000Z","by":{"kind":"person","person":"jan"},"dueOn":"2026-10-28"}}}

      = {"kind":"seat-taken","seat":"leergeld-deputy","person":"noor","from":"2026-10-28"}

      -> {"kind":"person","person":"noor"} (deputy/leergeld-deputy/event-1)
      Jan van der Berg noemt jou als plaatsvervanger: plaatsvervangend contactpersoon Leergeld Dorp in Noord. Wie vastloopt, kan dan ook jou bellen. Klopt dat?

      Plaatsvervangend contactpersoon Leergeld Dorp in Noord · geen telefoonnummer · mail noor@voorbeeld.example · ma–do 9.00–17.00

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]"
    `);
    expect(kept(turn)).toMatchObject({ kind: "changed", seat });
  });

  it("comes back with the themes and areas that were chosen", () => {
    const turn = save("jan", {
      phone: "1",
      "themes-in": ["voedsel", "energie"],
      "areas-out": "noord",
    });
    const form = formOf(turn)?.[0];
    const values = form?.kind === "form" ? form.fields.map(({ name, value }) => [name, value]) : [];
    expect(Object.fromEntries(values)).toMatchObject({
      "themes-in": "voedsel,energie",
      "themes-out": undefined,
      "areas-out": "noord",
    });
  });

  it("comes back with all that was wrong, in the order of the fields", () => {
    const turn = save("jan", {
      phone: "1",
      mail: "jan",
      title: "x".repeat(121),
      hours: "altijd",
      deputy: "kees",
    });
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Dit telefoonnummer kan ik niet lezen. Schrijf het zo: 06 12345678.

      Dit mailadres kan ik niet lezen. Schrijf het zo: naam@organisatie.nl.

      Zet bij functie alleen wat je doet, in hooguit 120 tekens, zonder nummers of adressen.

      Deze dagen en uren kan ik niet lezen. Schrijf het zo: ma-do 9.00-17.00, vr 9.00-12.00.

      Deze plaatsvervanger kan ik niet kiezen. Kies iemand uit de lijst.

      Telefoon: 1
      Mail: jan
      Functie: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      Dagen en uren, bijvoorbeeld: ma-do 9.00-17.00: altijd
      Plaatsvervanger: kees
      Thema's erbij:
      Thema's eraf:
      Gebieden erbij:
      Gebieden eraf (zonder gebied is het overal):
      [Opslaan]"
    `);
  });

  it("may be a job title of at most 120 letters, without a number", () => {
    const title = (text: string) => save("jan", { title: text }).changes.length;
    expect(title("x".repeat(120))).toBe(1);
    expect(title("x".repeat(121))).toBe(0);
    expect(title("bel 06 12345678")).toBe(0);
  });

  it("leaves a way to reach somebody", () => {
    expect(whole(save("jan", { phone: "", mail: "" }))).toMatchInlineSnapshot(`
      "Laat een telefoonnummer of een mailadres staan. Anders kan niemand je bereiken.

      Telefoon:
      Mail:
      Functie:
      Dagen en uren, bijvoorbeeld: ma-do 9.00-17.00: ma–do 9.00–17.00
      Plaatsvervanger: ijsbrand
      Thema's erbij:
      Thema's eraf:
      Gebieden erbij:
      Gebieden eraf (zonder gebied is het overal):
      [Opslaan]"
    `);
    expect(save("jan", { phone: "" }).changes).toHaveLength(1);
    expect(save("jan", { mail: "" }).changes).toHaveLength(1);
  });

  it("by a colleague is told to who sits there", () => {
    expect(whole(save("ijsbrand", { phone: "06 2000 0020" }))).toMatchInlineSnapshot(`
      "Opgeslagen: telefoon. Klopt het zo?

      Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 20000020 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · plaatsvervanger IJsbrand 't Hart

      [Klopt] [Wijzigen] [Is weg: wie neemt het over?]

      = {"kind":"recorded","part":"people","value":{"id":"jan","name":"Jan van der Berg","expertByExperience":false,"availability":{"hours":[{"weekday":1,"from":"09:00","until":"17:00"},{"weekday":2,"from":"09:00","until":"17:00"},{"weekday":3,"from":"09:00","until":"17:00"},{"weekday":4,"from":"09:00","until":"17:00"}],"absences":[]},"organisation":"leergeld","phone":{"number":"+31620000020","original":"06 2000 0020","kind":"e164"},"mail":"jan@voorbeeld.example"}}

      -> {"kind":"person","person":"jan"} (changed/leergeld-contact/event-1)
      IJsbrand 't Hart heeft gewijzigd wat er bij jou staat als contactpersoon Leergeld Dorp in Noord: telefoon. Klopt het zo?

      Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 20000020 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · plaatsvervanger IJsbrand 't Hart

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]"
    `);
  });

  it("may be nobody as deputy", () => {
    expect(whole(save("jan", { deputy: "-" }))).toMatchInlineSnapshot(`
      "Opgeslagen: plaatsvervanger. Klopt het zo?

      Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 10001010 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · nog geen plaatsvervanger

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]

      = {"kind":"seat-left","seat":"leergeld-deputy","until":"2026-10-27"}"
    `);
    expect(whole(save("jan", { deputy: "ijsbrand" }))).toMatchInlineSnapshot(`
      "Er is niets veranderd. Klopt het zo?

      Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 10001010 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · plaatsvervanger IJsbrand 't Hart

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]"
    `);
  });
});
