import { describe, expect, test } from "vitest";
import { Stage, severalSeats } from "./stage.ts";

const seat = "leergeld-contact";
const own = ["leergeld-contact", "jan-table", "jan-deputy"];

describe("somebody with several seats", () => {
  test("is asked whether it is about one of them or all", () => {
    const stage = new Stage(severalSeats());
    const asked = stage.type("jan", "Ik stop per 1 mei 2027");
    expect(asked.text).toContain("Je hebt 3 plekken. Welke draag je over?");
    expect(asked.facts).toStrictEqual([]);
    expect(asked.labels).toStrictEqual([
      "Ik ben alleen even weg",
      "Alleen contactpersoon Leergeld Dorp in Noord",
      "Alleen lid van Wijktafel Noord",
      "Alleen plaatsvervangend contactpersoon Voedselbank Dorp",
      "Al mijn plekken (3)",
    ]);
  });

  test("hands over one of them, and keeps the others", () => {
    const stage = new Stage(severalSeats());
    stage.type("jan", "Ik stop per 1 mei 2027");
    stage.push("jan", "Alleen contactpersoon Leergeld Dorp in Noord");
    expect([...stage.network.handOvers].map(({ id }) => id)).toStrictEqual([seat]);
    expect(stage.holder("jan-table", "2027-06-01")).toBe("jan");
  });

  test("is asked the same after a button of another card", () => {
    const stage = new Stage(severalSeats());
    const asked = stage.press("jan", { kind: "start", seat });
    expect(asked.labels).toStrictEqual([
      ...["Alleen contactpersoon Leergeld Dorp in Noord", "Al mijn plekken (3)"],
    ]);
  });

  test("hands over all of them to one person, who gets one message and answers once", () => {
    const stage = new Stage(severalSeats());
    stage.type("jan", "Ik stop per 1 mei 2027");
    stage.push("jan", "Al mijn plekken (3)");
    expect([...stage.network.handOvers].map(({ id }) => id).sort()).toStrictEqual([...own].sort());
    const named = stage.push("jan", "Lot Visser");
    expect(named.told).toStrictEqual(["lot"]);
    const [asked = ""] = stage.told("lot");
    expect(asked).toContain("lid van Wijktafel Noord");
    expect(asked).toContain("plaatsvervangend contactpersoon Voedselbank Dorp");
    const yes = stage.push("lot", "Ja, dat doe ik");
    expect(yes.facts.map((fact) => "seat" in fact && fact.seat).sort()).toStrictEqual(
      [...own].sort(),
    );
    expect([...yes.told].sort()).toStrictEqual(["jan", "sanne"]);
    for (const id of own) {
      expect(stage.holder(id, "2027-04-30")).toBe("jan");
      expect(stage.holder(id, "2027-05-01")).toBe("lot");
    }
  });

  test("may name somebody else for one of them", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true });
    stage.press("jan", { kind: "name", seat: "jan-table", person: "mo" });
    stage.press("jan", { kind: "name", seat, all: true, person: "lot", instead: false });
    expect(stage.open("jan-table")?.candidate?.person).toBe("mo");
  });

  test("stays in all of them with one press", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true, from: "2027-05-01" });
    stage.push("jan", "Ik blijf toch");
    expect([...stage.network.handOvers]).toStrictEqual([]);
    for (const id of own) expect(stage.holder(id, "2030-01-01")).toBe("jan");
  });

  test("does not know: each is asked once, about all the seats they can say something about", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true });
    const unknown = stage.push("jan", "Weet ik nog niet");
    expect([...unknown.told].sort()).toStrictEqual(["ijsbrand", "mo", "sanne"]);
    expect(stage.told("ijsbrand")).toHaveLength(1);
  });

  test("is no reason for a deputy to hand over what is not theirs to speak of", () => {
    const stage = new Stage(severalSeats());
    stage.press("ijsbrand", { kind: "start", seat, all: true });
    expect([...stage.network.handOvers].map(({ id }) => id)).toStrictEqual([seat]);
  });
});
