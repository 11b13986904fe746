import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { at } from "../../domain/sample.ts";
import { asked, press, type } from "./taken.ts";
import { whole } from "./turn-whole.ts";

const save = (form: Record<string, string>, more: object = {}) =>
  press("jan", { kind: "away-save" }, { form, ...more });
const absences = (turn: ReturnType<typeof save>) =>
  turn.network.people.get(ids.person.parse("jan"))?.availability.absences;

describe("who is away for a while", () => {
  it("fills in which days, beginning today", () => {
    const turn = press("jan", { kind: "away" });
    expect(whole(turn)).toMatchInlineSnapshot(`
      "Wanneer ben je er niet? Je plek blijft van jou; je hoeft niets over te dragen.

      Eerste dag dat je er niet bent: 2026-10-28
      Laatste dag dat je er niet bent (leeg als je dat nog niet weet):
      [Opslaan]"
    `);
    expect(turn.say[0]?.message.blocks[1]).toMatchInlineSnapshot(`
      {
        "fields": [
          {
            "kind": "day",
            "label": "Eerste dag dat je er niet bent",
            "name": "from",
            "required": true,
            "value": "2026-10-28",
          },
          {
            "kind": "day",
            "label": "Laatste dag dat je er niet bent (leeg als je dat nog niet weet)",
            "name": "until",
            "required": false,
          },
        ],
        "kind": "form",
        "submit": {
          "does": {
            "action": {
              "kind": "away-save",
            },
            "dialog": "confirm",
            "subject": "-",
            "version": 1,
          },
          "label": "Opslaan",
          "weight": "primary",
        },
      }
    `);
  });

  it("says the days, and they stand there", () => {
    expect(
      whole(type("jan", "ik ben met verlof van 1 december tot en met 14 december")),
    ).toMatchInlineSnapshot(`
      "Wanneer ben je er niet? Je plek blijft van jou; je hoeft niets over te dragen.

      Eerste dag dat je er niet bent: 2026-12-01
      Laatste dag dat je er niet bent (leeg als je dat nog niet weet): 2026-12-14
      [Opslaan]"
    `);
  });

  it("keeps the days, and reads who takes over", () => {
    expect(whole(save({ from: "2026-12-01", until: "2026-12-14" }))).toMatchInlineSnapshot(`
      "Genoteerd: je bent er niet van 1 december tot en met 14 december.

      Wie je dan zoekt, ziet wie waarneemt: IJsbrand 't Hart.

      [Ik ben er wel]

      = {"kind":"recorded","part":"people","value":{"id":"jan","name":"Jan van der Berg","expertByExperience":false,"availability":{"hours":[{"weekday":1,"from":"09:00","until":"17:00"},{"weekday":2,"from":"09:00","until":"17:00"},{"weekday":3,"from":"09:00","until":"17:00"},{"weekday":4,"from":"09:00","until":"17:00"}],"absences":[{"from":"2026-12-01","until":"2026-12-14"}]},"mail":"jan@voorbeeld.example","phone":{"number":"+31610001010","original":"06 1000 1010","kind":"e164"},"organisation":"leergeld"}}"
    `);
    expect(whole(save({ from: "2026-12-01" }))).toMatchInlineSnapshot(`
      "Genoteerd: je bent er niet vanaf 1 december. Laat het weten als je er weer bent.

      Wie je dan zoekt, ziet wie waarneemt: IJsbrand 't Hart.

      [Ik ben er wel]

      = {"kind":"recorded","part":"people","value":{"id":"jan","name":"Jan van der Berg","expertByExperience":false,"availability":{"hours":[{"weekday":1,"from":"09:00","until":"17:00"},{"weekday":2,"from":"09:00","until":"17:00"},{"weekday":3,"from":"09:00","until":"17:00"},{"weekday":4,"from":"09:00","until":"17:00"}],"absences":[{"from":"2026-12-01"}]},"mail":"jan@voorbeeld.example","phone":{"number":"+31610001010","original":"06 1000 1010","kind":"e164"},"organisation":"leergeld"}}"
    `);
    expect(whole(save({ from: "2026-12-01", until: "" }))).toMatchInlineSnapshot(`
      "Genoteerd: je bent er niet vanaf 1 december. Laat het weten als je er weer bent.

      Wie je dan zoekt, ziet wie waarneemt: IJsbrand 't Hart.

      [Ik ben er wel]

      = {"kind":"recorded","part":"people","value":{"id":"jan","name":"Jan van der Berg","expertByExperience":false,"availability":{"hours":[{"weekday":1,"from":"09:00","until":"17:00"},{"weekday":2,"from":"09:00","until":"17:00"},{"weekday":3,"from":"09:00","until":"17:00"},{"weekday":4,"from":"09:00","until":"17:00"}],"absences":[{"from":"2026-12-01"}]},"mail":"jan@voorbeeld.example","phone":{"number":"+31610001010","original":"06 1000 1010","kind":"e164"},"organisation":"leergeld"}}"
    `);
  });

  it("is asked to choose somebody where nobody takes over", () => {
    expect(
      whole(press("sanne", { kind: "away-save" }, { form: { from: "2026-12-01" } })),
    ).toMatchInlineSnapshot(`
      "Genoteerd: je bent er niet vanaf 1 december. Laat het weten als je er weer bent.

      Nog zonder plaatsvervanger: coördinator van het netwerk. Weet je iemand, tik dan op Plaatsvervanger kiezen.

      [Plaatsvervanger kiezen] [Ik ben er wel]

      = {"kind":"recorded","part":"people","value":{"id":"sanne","name":"Sanne de Vries","expertByExperience":false,"availability":{"hours":[{"weekday":1,"from":"09:00","until":"17:00"},{"weekday":2,"from":"09:00","until":"17:00"},{"weekday":3,"from":"09:00","until":"17:00"},{"weekday":4,"from":"09:00","until":"17:00"}],"absences":[{"from":"2026-12-01"}]},"phone":{"number":"+31610001040","original":"06 1000 1040","kind":"e164"}}}"
    `);
  });

  it("may be away for one day, today too, and not before it", () => {
    const fits = (from: string, until: string) => save({ from, until }).changes.length === 1;
    expect(fits("2026-10-28", "2026-10-28")).toBe(true);
    expect(fits("2026-10-01", "2026-10-28")).toBe(true);
    expect(fits("2026-10-01", "2026-10-27")).toBe(false);
    expect(fits("2026-11-02", "2026-11-01")).toBe(false);
    expect(fits("ooit", "2026-11-01")).toBe(false);
    expect(fits("2026-11-01", "ooit")).toBe(false);
    expect(whole(save({ from: "2026-11-02", until: "2026-11-01" }))).toMatchInlineSnapshot(`
      "De laatste dag kan niet voor de eerste liggen, en niet voorbij zijn. Kijk het nog even na.

      Eerste dag dat je er niet bent: 2026-11-02
      Laatste dag dat je er niet bent (leeg als je dat nog niet weet): 2026-11-01
      [Opslaan]"
    `);
    expect(whole(save({}))).toMatchInlineSnapshot(`
      "De laatste dag kan niet voor de eerste liggen, en niet voorbij zijn. Kijk het nog even na.

      Eerste dag dat je er niet bent: 2026-10-28
      Laatste dag dat je er niet bent (leeg als je dat nog niet weet):
      [Opslaan]"
    `);
  });

  it("replaces the days that meet them, and leaves the others", () => {
    const first = save({ from: "2026-12-01", until: "2026-12-10" }).network;
    const and = (from: string, until: string) =>
      absences(save({ from, until }, { network: first }))?.length;
    expect(and("2026-12-11", "2026-12-12")).toBe(2);
    expect(and("2026-12-10", "2026-12-12")).toBe(1);
    expect(and("2026-11-20", "2026-12-01")).toBe(1);
    expect(and("2026-11-20", "2026-11-30")).toBe(2);
    expect(and("2026-11-20", "")).toBe(1);
    expect(and("2026-12-11", "")).toBe(2);
  });

  it("is back, and what is over stays as it was", () => {
    const network = save({ from: "2026-10-28", until: "2026-10-30" }).network;
    const back = press("jan", { kind: "away-clear" }, { network });
    expect(back.text).toBe("Goed. Er staat geen afwezigheid meer bij je.");
    expect(absences(back)).toStrictEqual([]);
    const lastDay = press(
      "jan",
      { kind: "away-clear" },
      {
        network,
        at: at("2026-10-30T09:00Z"),
      },
    );
    expect(absences(lastDay)).toStrictEqual([]);
    const over = press("jan", { kind: "away-clear" }, { network, at: at("2026-10-31T09:00Z") });
    expect(over.changes).toStrictEqual([]);
    expect(absences(over)).toHaveLength(1);
    expect(press("jan", { kind: "away-clear" }, { network: asked() }).changes).toStrictEqual([]);
  });
});
