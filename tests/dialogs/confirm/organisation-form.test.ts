import { describe, expect, it } from "vitest";
import { asked, kept, press, shown } from "./taken.ts";
import { whole } from "./turn-whole.ts";

const organisation = "leergeld";
const change = { kind: "change-organisation", organisation };

/** Fills in the form and sends it; what is not named goes back as it came. */
function save(more: Record<string, string>, given: object = {}) {
  const network = asked();
  const { say } = press("jan", change, { network, ...given });
  const form = say[0]?.message.blocks.find((block) => block.kind === "form");
  if (form?.kind !== "form") throw new Error("no form");
  const before = form.fields.map(({ name, value = "" }) => [name, value]);
  const filled = { ...Object.fromEntries(before), ...more };
  return press("jan", form.submit.does.action, { network, form: filled, ...given });
}

describe("how an organisation is reached", () => {
  it("is changed in a form", () => {
    const turn = press("jan", change);
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Wijzig wat niet klopt: Leergeld Dorp.

      Telefoon: 085 000 0101
      Mail:
      Website:
      [Opslaan]"
    `);
    expect(
      turn.say[0]?.message.blocks.flatMap((block) => (block.kind === "form" ? block.fields : [])),
    ).toMatchInlineSnapshot(`
      [
        {
          "kind": "phone",
          "label": "Telefoon",
          "name": "phone",
          "required": false,
          "value": "085 000 0101",
        },
        {
          "kind": "mail",
          "label": "Mail",
          "name": "mail",
          "required": false,
        },
        {
          "kind": "text",
          "label": "Website",
          "maxLength": 500,
          "name": "website",
          "required": false,
        },
      ]
    `);
  });

  it("is not changed of its mail address by a link", () => {
    expect(whole(press("jan", change, { channel: "web" }))).toMatchInlineSnapshot(`
      "Wijzig wat niet klopt: Leergeld Dorp.

      Het mailadres van de organisatie wijzig je in Teams of Slack, of de coördinator doet het.

      Telefoon: 085 000 0101
      Website:
      [Opslaan]"
    `);
    const turn = save({ mail: "nieuw@leergeld.example" }, { channel: "web" });
    expect(turn.changes).toStrictEqual([]);
  });

  it("is kept, and asked about once more", () => {
    const turn = save({ mail: "info@leergeld.example", website: "www.leergeld.example" });
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Opgeslagen: mail en website. Klopt het zo?

      Leergeld Dorp: tel. 085 000 0101, mail info@leergeld.example, website www.leergeld.example, gebied heel het netwerk

      [Klopt] [Wijzigen]

      = {"kind":"recorded","part":"organisations","value":{"id":"leergeld","name":"Leergeld Dorp","aliases":[],"kind":"informal","domain":"social-work","areas":[],"phone":{"number":"+31850000101","original":"085 000 0101","kind":"e164"},"dueOn":"2027-05-03","mail":"info@leergeld.example","website":"https://www.leergeld.example"}}"
    `);
    expect(kept(turn)).toMatchObject({ kind: "changed-organisation", organisation });
    expect(whole(save({}))).toMatchInlineSnapshot(`
      "Er is niets veranderd. Klopt het zo?

      Leergeld Dorp: tel. 085 000 0101, geen mailadres, geen website, gebied heel het netwerk

      [Klopt] [Wijzigen]"
    `);
    expect(whole(save({ phone: "" }))).toMatchInlineSnapshot(`
      "Opgeslagen: telefoon. Klopt het zo?

      Leergeld Dorp: geen telefoonnummer, geen mailadres, geen website, gebied heel het netwerk

      [Klopt] [Wijzigen]

      = {"kind":"recorded","part":"organisations","value":{"id":"leergeld","name":"Leergeld Dorp","aliases":[],"kind":"informal","domain":"social-work","areas":[],"dueOn":"2027-05-03"}}"
    `);
  });

  it("comes back with all that was wrong", () => {
    expect(whole(save({ phone: "1", mail: "info", website: "nergens" }))).toMatchInlineSnapshot(`
      "Dit telefoonnummer kan ik niet lezen. Schrijf het zo: 06 12345678.

      Dit mailadres kan ik niet lezen. Schrijf het zo: naam@organisatie.nl.

      Dit webadres kan ik niet lezen. Schrijf het zo: www.organisatie.nl.

      Telefoon: 1
      Mail: info
      Website: nergens
      [Opslaan]"
    `);
  });

  it("is confirmed, and not twice", () => {
    const confirm = { kind: "confirm-organisation", organisation, shown };
    const turn = press("jan", confirm);
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Klopt, dank je: Leergeld Dorp.

      Dit staat nog open:

      Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 10001010 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · plaatsvervanger IJsbrand 't Hart

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]

      = {"kind":"organisation-confirmed","organisation":"leergeld","dueOn":"2027-10-28"}"
    `);
    expect(whole(press("jan", confirm, { network: turn.network }))).toMatchInlineSnapshot(`
      "Dat is al beantwoord. Je hoeft niets te doen.

      Dit staat nog open:

      Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 10001010 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · plaatsvervanger IJsbrand 't Hart

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]"
    `);
    const changed = save({ phone: "06 2000 0020" }).network;
    expect(whole(press("jan", confirm, { network: changed }))).toMatchInlineSnapshot(`
      "Intussen is hier iets veranderd. Kijk het nog even na. Klopt het zo?

      Leergeld Dorp: tel. 06 20000020, geen mailadres, geen website, gebied heel het netwerk

      [Klopt] [Wijzigen]"
    `);
  });

  it("is not for somebody else to say, nor of one that is gone", () => {
    expect(whole(press("kees", change))).toMatchInlineSnapshot(
      `"Over Leergeld Dorp kan alleen Jan van der Berg, IJsbrand 't Hart of Noor Visser iets zeggen. Ik heb niets veranderd."`,
    );
    expect(whole(press("jan", { ...change, organisation: "weg" }))).toMatchInlineSnapshot(
      `"Deze organisatie is er niet meer. Ik heb niets veranderd."`,
    );
    expect(whole(press("jan", { ...change, organisation: "gemeente" }))).toMatchInlineSnapshot(
      `"Over Gemeente Dorp kan nu niemand iets zeggen. Ik heb niets veranderd."`,
    );
  });
});
