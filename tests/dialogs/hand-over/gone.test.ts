import { describe, expect, test } from "vitest";
import { vouchedSeatBlocks } from "../../../src/cards/confirm-card.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Day } from "../../../src/domain/time.ts";
import { leergeldNetwork, Stage, severalSeats } from "./stage.ts";

const seat = "leergeld-contact";
const gone = { kind: "start", seat, gone: true };
const person = ids.person.parse;

describe("somebody else who says that the one in a seat is gone", () => {
  test("has it empty at once, and is asked who comes", () => {
    const stage = new Stage();
    const said = stage.press("ijsbrand", gone);
    expect(said.facts).toStrictEqual([
      { kind: "hand-over-opened", seat, why: "gone", leaver: "jan", lastDay: "2026-11-23" },
      { kind: "hand-over-stepped", seat, step: "deputy" },
    ]);
    expect(stage.holder(seat, "2026-11-23")).toBe("jan");
    expect(stage.holder(seat, "2026-11-24")).toBeUndefined();
    expect(said.text).toContain("Deze plek is leeg.");
    expect(said.text).toContain("Jan van der Berg is er niet meer. Wie wordt");
    expect(said.text).not.toContain("Vanaf wanneer?");
    expect(said.labels).not.toContain("Datum …");
  });

  test("cannot have them shown again by naming a day", () => {
    const stage = new Stage();
    stage.press("ijsbrand", gone);
    for (const day of [{}, { day: "2027-03-01" }]) {
      expect(stage.press("ijsbrand", { kind: "from", seat, ...day }).facts).toStrictEqual([]);
    }
    const named = stage.push("ijsbrand", "Lot Visser");
    expect(named.labels).toStrictEqual([]);
    stage.push("sanne", "Ja");
    stage.push("lot", "Ja, dat doe ik");
    expect(stage.holder(seat, "2026-11-24")).toBe("lot");
  });

  test("is heard by who is called gone, who may still be there", () => {
    const stage = new Stage();
    expect(stage.press("ijsbrand", gone).told).toStrictEqual(["jan"]);
    expect(stage.told("jan").at(-1)).toContain(
      "IJsbrand 't Hart zegt dat je hier weg bent: contactpersoon Leergeld Dorp in Noord.",
    );
    stage.push("jan", "Ik ben er nog");
    expect(stage.open()).toBeUndefined();
    expect(stage.holder(seat, "2030-01-01")).toBe("jan");
  });

  test("does so of who said to leave later, too", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 maart 2027");
    stage.push("jan", "Lot Visser");
    stage.press("mo", gone);
    expect(stage.open()).toMatchObject({ why: "gone", leaver: "jan", lastDay: "2026-11-23" });
    expect(stage.open()?.candidate?.person).toBe("lot");
    expect(stage.holder(seat, "2026-11-24")).toBeUndefined();
  });

  test("takes nothing away from who comes next by agreement", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 maart 2027");
    stage.push("jan", "Lot Visser");
    stage.push("lot", "Ja, dat doe ik");
    const said = stage.press("mo", { ...gone, all: false });
    expect(said.text).toBe("Goed. Deze plek is nu leeg. Lot Visser begint op 1 maart 2027.");
    expect(stage.open()).toBeUndefined();
    expect(stage.holder(seat, "2026-11-24")).toBeUndefined();
    expect(stage.holder(seat, "2027-03-01")).toBe("lot");
  });

  test("is nobody in the seat: who says so of themselves leaves as always", () => {
    const stage = new Stage();
    stage.press("jan", gone);
    expect(stage.open()).toMatchObject({ why: "leaving", leaver: "jan" });
    expect(stage.holder(seat, "2026-11-24")).toBe("jan");
  });

  test("by the button under the data of a colleague", () => {
    const { network, at } = new Stage();
    const found = network.seats.get(ids.seat.parse(seat));
    const blocks = found && vouchedSeatBlocks({ network, at, to: person("ijsbrand") }, found);
    const row = blocks?.at(-1);
    expect(row?.kind === "buttons" && row.buttons.at(-1)?.does.action).toStrictEqual(gone);
  });
});

describe("who is gone from several seats", () => {
  test("is so from all of which a manager may speak", () => {
    const stage = new Stage(severalSeats());
    const asked = stage.press("mo", gone);
    expect(asked.facts).toStrictEqual([]);
    expect(asked.labels).toStrictEqual([
      "Alleen contactpersoon Leergeld Dorp in Noord",
      "Alle plekken van Jan van der Berg (2)",
    ]);
    const all = stage.push("mo", "Alle plekken van Jan van der Berg (2)");
    expect(all.told).toStrictEqual(["jan"]);
    expect(stage.holder(seat, "2026-11-24")).toBeUndefined();
    expect(stage.holder("jan-table", "2026-11-24")).toBeUndefined();
    expect(stage.holder("jan-deputy", "2026-11-24")).toBe("jan");
    expect(stage.open("jan-table")?.steps.map(({ step }) => step)).toStrictEqual(["manager"]);
  });

  test("is so from all by a coordinator", () => {
    const stage = new Stage(severalSeats());
    stage.press("sanne", { ...gone, all: true });
    for (const id of [seat, "jan-table", "jan-deputy"]) {
      expect(stage.open(id)?.why).toBe("gone");
      expect(stage.holder(id, "2026-11-24")).toBeUndefined();
    }
  });
});

describe("a search that is on for a seat in which nobody sits", () => {
  test.each([
    ["sanne", {}],
    ["sanne", { gone: true, all: true }],
    ["mo", { from: "2027-01-01" as Day }],
  ])("is shown as it is to %s, who begins it again", (who, more) => {
    const stage = new Stage();
    stage.press("ijsbrand", gone);
    stage.push("ijsbrand", "Lot Visser");
    stage.push("sanne", "Ja");
    stage.push("lot", "Nee");
    const before = stage.open();
    const again = stage.press(who, { kind: "start", seat, ...more });
    expect(again.text).toContain("Jan van der Berg is er niet meer. Wie wordt");
    expect(again.labels).not.toContain("Lot Visser");
    expect(again.facts.map(({ kind }) => kind)).toStrictEqual(["hand-over-stepped"]);
    expect(stage.open()).toMatchObject({
      ...{ why: "gone", leaver: "jan", openedAt: before?.openedAt, declined: ["lot"] },
    });
    expect(stage.open()?.steps.slice(0, -1)).toStrictEqual(before?.steps);
  });
});

describe("one name for several seats", () => {
  const own = ["leergeld-contact", "jan-table", "jan-deputy"];

  test("goes to those for which nobody was named yet, and then it is said who was asked for what", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true });
    stage.press("jan", { kind: "name", seat, person: "lot" });
    const rest = stage.press("jan", { kind: "name", seat, all: true, person: "lot" });
    expect(rest.facts.map((fact) => "seat" in fact && fact.seat)).toStrictEqual(own.slice(1));
    expect(rest.text).toContain("Ik heb Lot Visser gevraagd voor lid van Wijktafel Noord en");
    for (const id of own) expect(stage.open(id)?.candidate?.person).toBe("lot");
    const again = stage.press("jan", { kind: "name", seat, all: true, person: "lot" });
    expect(again.facts).toStrictEqual([]);
    expect(again.text).toContain("heb ik Lot Visser gevraagd. Ik wacht op antwoord.");
  });

  test("leaves who was named for one of them, and asks on for the rest", () => {
    const stage = new Stage(severalSeats());
    stage.press("jan", { kind: "start", seat, all: true });
    stage.press("jan", { kind: "name", seat: "jan-table", person: "mo" });
    const shown = stage.press("jan", { kind: "start", seat, all: true });
    expect(shown.text).toContain("Voor lid van Wijktafel Noord heb ik Mo Yilmaz gevraagd.");
    expect(shown.text).toContain("Wie wordt na jou contactpersoon Leergeld Dorp in Noord en");
    stage.press("jan", { kind: "name", seat, all: true, person: "lot" });
    expect(own.map((id) => stage.open(id)?.candidate?.person)).toStrictEqual(["lot", "mo", "lot"]);
    const other = stage.press("jan", { kind: "name", seat, all: true, person: "lot" });
    expect(other.text).toContain("Voor deze plek is Mo Yilmaz al gevraagd.");
    stage.press("jan", { kind: "name", seat, all: true, person: "lot", instead: true });
    expect(own.map((id) => stage.open(id)?.candidate?.person)).toStrictEqual(["lot", "lot", "lot"]);
  });
});

test("a seat of nobody in particular begins empty", () => {
  const stage = new Stage(leergeldNetwork());
  stage.press("sanne", { kind: "start", seat: "budget-contact", gone: true });
  expect(stage.open("budget-contact")).toMatchObject({ why: "empty", declined: [] });
});
