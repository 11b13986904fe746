import { describe, expect, it } from "vitest";
import { kept, press, type } from "./taken.ts";
import { whole } from "./turn-whole.ts";

describe("who wants to be asked later", () => {
  it("chooses when", () => {
    const turn = press("jan", { kind: "later" });
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Goed. Wanneer zal ik het je weer vragen?

      [Over een week] [Over een maand]

      [Liever 's avonds]

      Of vanaf deze dag:
      [Vraag me dan]"
    `);
    expect(turn.buttons.map(({ does }) => does.action)).toMatchInlineSnapshot(`
      [
        {
          "kind": "pause",
          "until": "2026-11-04",
        },
        {
          "kind": "pause",
          "until": "2026-11-27",
        },
        {
          "kind": "evenings",
          "on": true,
        },
        {
          "kind": "pause-form",
        },
      ]
    `);
    expect(kept(turn)).toStrictEqual({ kind: "later" });
  });

  it("is asked nothing from tomorrow on at the earliest, a year from now at most", () => {
    expect(whole(press("jan", { kind: "pause", until: "2026-10-29" }))).toMatchInlineSnapshot(`
      "Goed. Ik vraag je niets meer tot 29 oktober.

      [Toch nu antwoorden]

      = {"kind":"asking-paused","person":"jan","until":"2026-10-29"}"
    `);
    const until = (day: string) => press("jan", { kind: "pause", until: day }).changes;
    expect(until("2026-10-28")).toStrictEqual([]);
    expect(until("2027-10-28")).toHaveLength(1);
    expect(until("2027-10-29")).toStrictEqual([]);
    expect(whole(press("jan", { kind: "pause", until: "2026-10-28" }))).toMatchInlineSnapshot(`
      "Kies een dag vanaf morgen, en hooguit een jaar vooruit.

      [Over een week] [Over een maand]

      [Liever 's avonds]

      Of vanaf deze dag:
      [Vraag me dan]"
    `);
  });

  it("fills in a day, which has to be one", () => {
    const filled = (form: Record<string, string>) => press("jan", { kind: "pause-form" }, { form });
    expect(whole(filled({ until: "2026-12-01" }))).toMatchInlineSnapshot(`
      "Goed. Ik vraag je niets meer tot 1 december.

      [Toch nu antwoorden]

      = {"kind":"asking-paused","person":"jan","until":"2026-12-01"}"
    `);
    expect(filled({ until: "2026-02-30" }).changes).toStrictEqual([]);
    expect(filled({}).changes).toStrictEqual([]);
  });

  it("is asked in the evening, or in office hours again", () => {
    const evening = press("jan", { kind: "evenings", on: true });
    expect(whole(evening)).toMatchInlineSnapshot(`
      "Goed. Wat ik je vraag, stuur ik voortaan op werkdagen tussen 19.00 en 21.00 uur.

      [Liever overdag]

      = {"kind":"evenings-set","person":"jan","evenings":true}"
    `);
    expect(press("jan", { kind: "later" }, { network: evening.network }).text).toContain(
      "[Liever overdag]",
    );
    expect(
      whole(press("jan", { kind: "evenings", on: false }, { network: evening.network })),
    ).toMatchInlineSnapshot(`
      "Goed. Wat ik je vraag, stuur ik weer op werkdagen tussen 9.00 en 17.00 uur.

      [Liever 's avonds]

      = {"kind":"evenings-set","person":"jan","evenings":false}"
    `);
  });

  it("says a day in words", () => {
    expect(whole(type("jan", "vraag me na 1 mei"))).toMatchInlineSnapshot(`
      "Goed. Ik vraag je niets meer tot 2 mei 2027.

      [Toch nu antwoorden]

      = {"kind":"asking-paused","person":"jan","until":"2027-05-02"}"
    `);
    expect(
      whole(type("jan", "over een week", { state: { kind: "later" } })),
    ).toMatchInlineSnapshot(`
      "Goed. Ik vraag je niets meer tot 4 november.

      [Toch nu antwoorden]

      = {"kind":"asking-paused","person":"jan","until":"2026-11-04"}"
    `);
  });
});
