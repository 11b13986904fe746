import { describe, expect, it } from "vitest";
import { press } from "./taken.ts";
import { whole } from "./turn-whole.ts";

const seat = "leergeld-contact";
const change = { kind: "change", seat };
const formOf = ({ say }: ReturnType<typeof press>) =>
  say[0]?.message.blocks.filter(({ kind }) => kind === "form");
describe("the form about a seat", () => {
  it("has a field for all that may be otherwise", () => {
    const turn = press("jan", change);
    expect(turn.text).toMatchInlineSnapshot(`
      "Wijzig wat niet klopt: contactpersoon Leergeld Dorp in Noord.

      Telefoon: 06 10001010
      Mail: jan@voorbeeld.example
      Functie:
      Dagen en uren, bijvoorbeeld: ma-do 9.00-17.00: ma–do 9.00–17.00
      Plaatsvervanger: ijsbrand
      Thema's erbij:
      Thema's eraf:
      Gebieden erbij:
      Gebieden eraf (zonder gebied is het overal):
      [Opslaan]"
    `);
    expect(formOf(turn)).toMatchInlineSnapshot(`
      [
        {
          "fields": [
            {
              "kind": "phone",
              "label": "Telefoon",
              "name": "phone",
              "required": false,
              "value": "06 10001010",
            },
            {
              "kind": "mail",
              "label": "Mail",
              "name": "mail",
              "required": false,
              "value": "jan@voorbeeld.example",
            },
            {
              "kind": "text",
              "label": "Functie",
              "maxLength": 120,
              "name": "title",
              "required": false,
            },
            {
              "kind": "text",
              "label": "Dagen en uren, bijvoorbeeld: ma-do 9.00-17.00",
              "maxLength": 600,
              "name": "hours",
              "required": false,
              "value": "ma–do 9.00–17.00",
            },
            {
              "kind": "choice",
              "label": "Plaatsvervanger",
              "name": "deputy",
              "options": [
                {
                  "label": "IJsbrand 't Hart",
                  "value": "ijsbrand",
                },
                {
                  "label": "Noor Visser",
                  "value": "noor",
                },
                {
                  "label": "Niemand",
                  "value": "-",
                },
              ],
              "required": false,
              "value": "ijsbrand",
            },
            {
              "kind": "choice",
              "label": "Thema's erbij",
              "name": "themes-in",
              "options": [
                {
                  "label": "Energie en water",
                  "value": "energie",
                },
                {
                  "label": "Schulden",
                  "value": "schulden",
                },
                {
                  "label": "Eten en voedselhulp",
                  "value": "voedsel",
                },
                {
                  "label": "Rouw en verlies",
                  "value": "rouw",
                },
              ],
              "required": false,
              "several": true,
            },
            {
              "kind": "choice",
              "label": "Thema's eraf",
              "name": "themes-out",
              "options": [
                {
                  "label": "Schoolkosten",
                  "value": "school",
                },
              ],
              "required": false,
              "several": true,
            },
            {
              "kind": "choice",
              "label": "Gebieden erbij",
              "name": "areas-in",
              "options": [
                {
                  "label": "Zuid",
                  "value": "zuid",
                },
              ],
              "required": false,
              "several": true,
            },
            {
              "kind": "choice",
              "label": "Gebieden eraf (zonder gebied is het overal)",
              "name": "areas-out",
              "options": [
                {
                  "label": "Noord",
                  "value": "noord",
                },
              ],
              "required": false,
              "several": true,
            },
          ],
          "kind": "form",
          "submit": {
            "does": {
              "action": {
                "kind": "save",
                "seat": "leergeld-contact",
                "was": "cgj7k8.10lio08.ztntfp.hr0xbl.18w4sn0",
              },
              "dialog": "confirm",
              "subject": "-",
              "version": 1,
            },
            "label": "Opslaan",
            "weight": "primary",
          },
        },
      ]
    `);
  });

  it("of a colleague says that they hear of it, and who changes their mail address", () => {
    expect(press("ijsbrand", change).text).toMatchInlineSnapshot(`
      "Wijzig wat niet klopt van Jan van der Berg, contactpersoon Leergeld Dorp in Noord. Jan van der Berg krijgt bericht van wat je verandert.

      Het mailadres verandert alleen Jan van der Berg zelf of de coördinator.

      Telefoon: 06 10001010
      Functie:
      Dagen en uren, bijvoorbeeld: ma-do 9.00-17.00: ma–do 9.00–17.00
      Plaatsvervanger: ijsbrand
      Thema's erbij:
      Thema's eraf:
      Gebieden erbij:
      Gebieden eraf (zonder gebied is het overal):
      [Opslaan]"
    `);
  });

  it("by a link has no mail address, and says who changes it", () => {
    expect(press("jan", change, { channel: "web" }).text).toMatchInlineSnapshot(`
      "Wijzig wat niet klopt: contactpersoon Leergeld Dorp in Noord.

      Mail: jan@voorbeeld.example

      Je mailadres wijzigt Sanne de Vries, coördinator van het netwerk, of jijzelf in Teams of Slack.

      Telefoon: 06 10001010
      Functie:
      Dagen en uren, bijvoorbeeld: ma-do 9.00-17.00: ma–do 9.00–17.00
      Plaatsvervanger: ijsbrand
      Thema's erbij:
      Thema's eraf:
      Gebieden erbij:
      Gebieden eraf (zonder gebied is het overal):
      [Opslaan]"
    `);
  });

  it("is not for somebody else, nor of a seat that is gone", () => {
    expect(whole(press("kees", change))).toMatchInlineSnapshot(
      `"Over contactpersoon Leergeld Dorp in Noord kan alleen Jan van der Berg, IJsbrand 't Hart of Noor Visser iets zeggen. Ik heb niets veranderd."`,
    );
    expect(whole(press("jan", { kind: "change", seat: "weg" }))).toMatchInlineSnapshot(
      `"Deze plek is er niet meer, of er zit nu niemand op. Ik heb niets veranderd."`,
    );
    expect(whole(press("jan", { kind: "save", seat: "weg" }))).toMatchInlineSnapshot(
      `"Deze plek is er niet meer, of er zit nu niemand op. Ik heb niets veranderd."`,
    );
  });
});
