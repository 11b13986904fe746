import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { person } from "../../fixtures/small-network.ts";
import { leergeldNetwork, Stage, severalSeats, withSeat } from "./stage.ts";
import { whole } from "./told-whole.ts";

const seat = "leergeld-contact";
const start = { kind: "start", seat };

describe("in words", () => {
  it("who has one seat is asked whether that is meant", () => {
    const stage = new Stage();
    expect(
      whole(stage, () => stage.type("jan", "Ik ga weg per 1 mei 2027")),
    ).toMatchInlineSnapshot(`
      "Draag je je plek over, contactpersoon Leergeld Dorp in Noord? Dan zoek ik wie na jou komt.

      Ben je alleen een tijd afwezig? Dan hoef je niets over te dragen.

      [Ik ben alleen even weg]

      [Ja, zoek een opvolger]"
    `);
  });

  it("who has several is asked which, at most eight of them", () => {
    const few = new Stage(severalSeats());
    expect(whole(few, () => few.type("jan", "ik draag mijn plek over"))).toMatchInlineSnapshot(`
      "Je hebt 3 plekken. Welke draag je over?

      Ben je alleen een tijd afwezig? Dan hoef je niets over te dragen.

      [Ik ben alleen even weg]

      [Alleen contactpersoon Leergeld Dorp in Noord] [Alleen lid van Wijktafel Noord] [Alleen plaatsvervangend contactpersoon Voedselbank Dorp] [Al mijn plekken (3)]"
    `);
    const tables = Array.from({ length: 7 }, (_, at) => `tafel-${at}`);
    const many = (count: number) =>
      tables.slice(0, count).reduce((network, id) => {
        const role = { kind: "table-member", table: ids.table.parse("wijktafel") } as const;
        return withSeat(network, id, role, "jan");
      }, severalSeats());
    const eight = new Stage(many(5));
    const all = eight.type("jan", "ik draag mijn plek over");
    expect(all.text).toContain("Je hebt 8 plekken. Welke draag je over?\n");
    expect(all.labels).toHaveLength(10);
    const nine = new Stage(many(6));
    const shown = nine.type("jan", "ik draag mijn plek over");
    expect(shown.text).toContain(
      "Je hebt 9 plekken. Welke draag je over? De andere vind je bij je eigen plekken.",
    );
    expect(shown.labels).toHaveLength(10);
    const ten = new Stage(many(7)).type("jan", "ik draag mijn plek over");
    expect(ten.text).toContain("Je hebt 10 plekken. Welke draag je over? De andere 2 vind je");
    expect(shown.actions.at(-1)).toStrictEqual({ ...start, all: true });
  });

  it("who has none reads so", () => {
    const stage = new Stage();
    expect(whole(stage, () => stage.type("lot", "ik draag mijn plek over"))).toMatchInlineSnapshot(
      `"Je hebt geen plek in dit netwerk om over te dragen."`,
    );
  });
});

describe("a text that is claimed", () => {
  it("is one that says that a seat passes on, from anybody", () => {
    const stage = new Stage();
    expect(stage.claims("kees", "ik draag mijn plek over")).toBe(true);
    expect(stage.claims("jan", "ik ga weg per 1 mei 2027")).toBe(true);
    expect(stage.claims("lot", "ik ga weg per 1 mei 2027")).toBe(false);
    expect(stage.claims("jan", "mijn collega Lot Visser neemt het over")).toBe(true);
    expect(stage.claims("lot", "mijn collega Lot Visser neemt het over")).toBe(false);
    expect(stage.claims("jan", "kamp te duur")).toBe(false);
  });

  it("is an answer only after the question", () => {
    const stage = new Stage();
    const answers = ["weet ik nog niet", "per 1 mei 2027", "Lot Visser"];
    expect(answers.map((text) => stage.claims("jan", text))).toStrictEqual([false, false, false]);
    stage.press("jan", start);
    expect(answers.map((text) => stage.claims("jan", text))).toStrictEqual([true, true, true]);
    expect(stage.claims("jan", "Niemand Minder")).toBe(false);
  });

  it("names one person only when it can be but one", () => {
    const base = leergeldNetwork();
    const other = person("lot-bos", "Lot Bos");
    const stage = new Stage({ ...base, people: base.people.with(other.id, other) });
    stage.press("jan", start);
    expect(stage.claims("jan", "Lot")).toBe(false);
    expect(stage.claims("jan", "Lot Bos")).toBe(true);
  });
});
