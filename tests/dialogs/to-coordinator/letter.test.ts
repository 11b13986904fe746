import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Person } from "../../../src/domain/person.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { pressing, typing } from "../situation.ts";
import { coordinatorAway, looking, pressed, reachedNetwork, taken, withoutSeats } from "./taken.ts";

const known = { person: "fatima" };
const question = "Wie weet iets van zorgkosten?\nBel 06 12345678";
const write = pressing({ kind: "write" });

/** The network in which fatima is somewhat other. */
function where(change: (fatima: Person) => Person) {
  const base = reachedNetwork();
  const fatima = base.people.get(ids.person.parse("fatima"));
  if (!fatima) throw new Error("no fatima");
  return { ...base, people: base.people.with(fatima.id, change(fatima)) };
}

/** What the coordinator gets of somebody's letter, and what the writer reads after it is sent. */
function sent(more: Parameters<typeof looking>[1]) {
  const done = pressed(looking(question, more), "Verstuur", more);
  return { told: done.told, text: done.text, changes: done.outcome.changes };
}

describe("a letter", () => {
  it("is shown as it goes, with what was left out", () => {
    expect(looking(question, known).text).toMatchInlineSnapshot(`
      "Dit stuur ik aan Sanne de Vries:

      Fatima El Amrani schrijft je:

      Wie weet iets van zorgkosten?
      Bel [telefoonnummer weggelaten]

      Fatima El Amrani
      intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example

      Dit heb ik weggelaten: een telefoonnummer.

      [Verstuur] [Wijzigen] [Niet sturen]"
    `);
    expect(looking("Wie weet iets van zorgkosten?", known).text).toMatchInlineSnapshot(`
      "Dit stuur ik aan Sanne de Vries:

      Fatima El Amrani schrijft je:

      Wie weet iets van zorgkosten?

      Fatima El Amrani
      intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example

      [Verstuur] [Wijzigen] [Niet sturen]"
    `);
  });

  it("says who writes, where they work and how to reach them", () => {
    expect(sent(known)).toMatchInlineSnapshot(`
      {
        "changes": [],
        "text": "Verstuurd aan Sanne de Vries.",
        "told": [
          "Fatima El Amrani schrijft je:

      Wie weet iets van zorgkosten?
      Bel [telefoonnummer weggelaten]

      Fatima El Amrani
      intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example",
        ],
      }
    `);
  });

  it("says no more of who writes than is known", () => {
    const plain = where(({ jobTitle: _job, organisation: _org, phone: _phone, ...one }) => one);
    expect(sent({ ...known, network: plain }).told).toMatchInlineSnapshot(`
      [
        "Fatima El Amrani schrijft je:

      Wie weet iets van zorgkosten?
      Bel [telefoonnummer weggelaten]

      Fatima El Amrani
      mail fatima@voorbeeld.example",
      ]
    `);
    const silent = where(({ phone: _phone, mail: _mail, ...one }) => one);
    expect(sent({ ...known, network: silent })).toMatchInlineSnapshot(`
      {
        "changes": [],
        "text": "Verstuurd aan Sanne de Vries. Wil je antwoord, bel dan zelf even.

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040 · mail sanne@voorbeeld.example",
        "told": [
          "Fatima El Amrani schrijft je:

      Wie weet iets van zorgkosten?
      Bel [telefoonnummer weggelaten]

      Een nummer of mailadres van Fatima El Amrani heb ik niet. Het kwam via Teams.",
        ],
      }
    `);
  });

  it("of somebody whom nobody knows says so, and how they call themselves", () => {
    expect(sent({})).toMatchInlineSnapshot(`
      {
        "changes": [
          {
            "account": "teams:tenant:someone",
            "channel": "teams",
            "kind": "wrote-coordinator",
          },
        ],
        "text": "Verstuurd aan Sanne de Vries. Wil je antwoord, bel dan zelf even.

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040 · mail sanne@voorbeeld.example",
        "told": [
          "Iemand die ik niet ken, schrijft je in Teams:

      Wie weet iets van zorgkosten?
      Bel [telefoonnummer weggelaten]

      Hoe je deze persoon bereikt, weet ik niet. Het kwam via Teams.",
        ],
      }
    `);
    expect(sent({ displayName: "Piet" }).told[0]).toContain("(noemt zich “Piet”)");
  });
});

describe("the form", () => {
  it("of somebody whom nobody knows says that they cannot be called", () => {
    expect(taken({ happening: write }).text).toMatchInlineSnapshot(`
      "Je schrijft aan Sanne de Vries. Je ziet eerst precies wat ik verstuur.

      Laat namen van gezinnen weg. Telefoonnummers, mailadressen, adressen, geboortedatums en BSN's haal ik eruit.

      Ik weet niet wie je bent. De coördinator kan je dus niet terugbellen. Wil je dat wel? Typ eerst: ik ben, en daarna je voor- en achternaam.

      Je bericht:
      [Bekijken]"
    `);
    expect(taken({ happening: write }).blocks).toMatchInlineSnapshot(`
      [
        {
          "kind": "text",
          "spans": [
            {
              "text": "Je schrijft aan Sanne de Vries. Je ziet eerst precies wat ik verstuur.",
            },
          ],
        },
        {
          "kind": "text",
          "spans": [
            {
              "text": "Laat namen van gezinnen weg. Telefoonnummers, mailadressen, adressen, geboortedatums en BSN's haal ik eruit.",
            },
          ],
          "tone": "subtle",
        },
        {
          "kind": "text",
          "spans": [
            {
              "text": "Ik weet niet wie je bent. De coördinator kan je dus niet terugbellen. Wil je dat wel? Typ eerst: ik ben, en daarna je voor- en achternaam.",
            },
          ],
          "tone": "subtle",
        },
        {
          "fields": [
            {
              "kind": "text",
              "label": "Je bericht",
              "maxLength": 4000,
              "multiline": true,
              "name": "message",
              "required": true,
            },
          ],
          "kind": "form",
          "submit": {
            "does": {
              "action": {
                "kind": "look",
              },
              "dialog": "to-coordinator",
              "subject": "-",
              "version": 1,
            },
            "label": "Bekijken",
            "weight": "primary",
          },
        },
        {
          "intro": "Spoed:",
          "kind": "emergency",
          "lines": [
            {
              "about": "acuut gevaar",
              "name": "112",
              "number": "112",
            },
            {
              "about": "kindermishandeling of huiselijk geweld",
              "name": "Veilig Thuis",
              "number": "0800-2000",
            },
            {
              "about": "gedachten aan zelfdoding",
              "name": "113",
              "number": "113",
            },
          ],
        },
      ]
    `);
  });

  it("comes back when nothing was written, or too much", () => {
    for (const nothing of ["", " \n ", "\u200b"]) {
      expect(looking(nothing, known).text).toBe(looking("", known).text);
    }
    expect(looking("", known).text).toMatchInlineSnapshot(`
      "Er staat nog niets. Schrijf eerst je bericht.

      Laat namen van gezinnen weg. Telefoonnummers, mailadressen, adressen, geboortedatums en BSN's haal ik eruit.

      Je bericht:
      [Bekijken]"
    `);
    const long = looking("a".repeat(4_001), known);
    expect(long.text.split("\n\n")[0]).toMatchInlineSnapshot(
      `"Dit is te lang voor één bericht. Er passen hooguit 4.000 tekens in, en minder met veel regels of bijzondere tekens. Maak het korter."`,
    );
    expect(long.text).toContain(`Je bericht: ${"a".repeat(4_000)}\n`);
    expect(looking("a".repeat(4_000), known).text).toContain("Dit stuur ik aan");
  });
});

describe("what is done with a draft", () => {
  it("is to send it, once", () => {
    const shown = looking(question, known);
    const done = pressed(shown, "Verstuur", known);
    const again = pressed(shown, "Verstuur", known);
    expect(again.outcome.tell.map(({ key }) => key)).toStrictEqual(
      done.outcome.tell.map(({ key }) => key),
    );
    const send = pressing({ kind: "send", draft: "event-1" });
    const second = taken({ ...known, state: done.state, happening: send });
    expect([second.text, second.told]).toMatchInlineSnapshot(`
      [
        "Dit bericht is al verstuurd. Je hoeft niets meer te doen.",
        [],
      ]
    `);
  });

  it("is to change it, or to let it go", () => {
    const shown = looking(question, known);
    expect(pressed(shown, "Wijzigen", known).text).toMatchInlineSnapshot(`
      "Je schrijft aan Sanne de Vries. Je ziet eerst precies wat ik verstuur.

      Laat namen van gezinnen weg. Telefoonnummers, mailadressen, adressen, geboortedatums en BSN's haal ik eruit.

      Je bericht: Wie weet iets van zorgkosten?
      Bel [telefoonnummer weggelaten]
      [Bekijken]"
    `);
    expect(pressed(shown, "Niet sturen", known).text).toMatchInlineSnapshot(
      `"Goed, ik stuur niets. Wat je schreef is weg."`,
    );
  });

  it("is said in words as well, and of one that is gone it says so", () => {
    const { state } = looking(question, known);
    const said = (text: string) => taken({ ...known, state, happening: typing(text) }).text;
    expect(["verstuur", "niet sturen"].map(said)).toMatchInlineSnapshot(`
      [
        "Verstuurd aan Sanne de Vries.",
        "Goed, ik stuur niets. Wat je schreef is weg.",
      ]
    `);
    expect(
      taken({ ...known, happening: pressing({ kind: "send", draft: "event-0" }) }).text,
    ).toMatchInlineSnapshot(`
      "Dit bericht heb ik niet meer: ik onthoud het maar tien minuten. Zei ik al dat het verstuurd was, dan is dat zo.

      [Schrijf opnieuw]"
    `);
  });

  it("is shown once more when somebody else is going to read it", () => {
    const shown = looking(question, known);
    expect(
      pressed(shown, "Verstuur", { ...known, network: coordinatorAway() }).text,
    ).toMatchInlineSnapshot(`
      "Er is intussen iets veranderd. Kijk nog eens wie het leest.

      Dit stuur ik aan Kees Bakker:

      Fatima El Amrani schrijft je:

      Wie weet iets van zorgkosten?
      Bel [telefoonnummer weggelaten]

      Fatima El Amrani
      intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example

      [Verstuur] [Wijzigen] [Niet sturen]"
    `);
  });
});

describe("where nobody would read it", () => {
  const said = (network: ReturnType<typeof smallNetwork>, more: object = known) =>
    taken({ ...more, network, happening: write }).text;

  it("it is said whom to call", () => {
    expect(said(smallNetwork())).toMatchInlineSnapshot(`
      "Ik kan Sanne de Vries geen bericht sturen. Bel of mail zelf:

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040 · mail sanne@voorbeeld.example"
    `);
    expect(said(reachedNetwork(), { person: "sanne" })).toMatchInlineSnapshot(
      `"Jij bent nu zelf de coördinator van dit netwerk."`,
    );
    const without = withoutSeats(withoutSeats(smallNetwork(), "coordinator"), "deputy");
    expect(said(without)).toMatchInlineSnapshot(
      `"Dit netwerk heeft nu geen coördinator. Er is dus niemand aan wie ik je bericht kan sturen."`,
    );
  });
});
