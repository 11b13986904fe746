import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { Town } from "../manage/town.ts";
import { leergeldNetwork, Stage, severalSeats, withSeat } from "./stage.ts";

const seat = "leergeld-contact";
const seatIn = ({ seats }: Network, id = seat) => seats.get(ids.seat.parse(id));

/** Sanne looks at the changes of the seat, by the button that she was told, and undoes the latest. */
function undo(stage: Stage): {
  readonly town: Town;
  readonly asked: string;
  readonly done: string;
} {
  const town = new Town(stage.network);
  town.history.push(...stage.history);
  const told = stage.heard.filter(({ to }) => to === "sanne").at(-1);
  const buttons = told?.message.blocks.flatMap((one) => ("buttons" in one ? one.buttons : []));
  const [changes] = buttons ?? [];
  expect(changes?.label).toBe("Bekijk de wijzigingen");
  expect(changes?.does).toMatchObject({ dialog: "manage", version: 1 });
  town.presses(changes?.does.action);
  const asked = town.presses("Ongedaan maken");
  return { town, asked, done: town.presses("Ja, maak ongedaan") };
}

describe("a seat that passed on, and who sat there says that they stay", () => {
  test("is theirs again as it was when a coordinator undoes it, and both hear so", () => {
    const stage = new Stage();
    stage.press("ijsbrand", { kind: "start", seat, all: false });
    stage.press("ijsbrand", { kind: "name", seat, person: "ijsbrand" });
    stage.push("sanne", "Ja");
    expect(stage.holder(seat, "2026-11-25")).toBe("ijsbrand");
    stage.push("jan", "Ik blijf toch");
    expect(stage.told("sanne").at(-1)).toContain(
      "Blijft Jan van der Berg, maak het dan ongedaan bij de wijzigingen: dan is alles weer zoals het was.",
    );
    const { town, asked, done } = undo(stage);
    expect(asked).toContain("contactpersoon Leergeld Dorp in Noord: weer Jan van der Berg");
    expect(done).toContain("Het is ongedaan gemaakt.");
    expect(seatIn(town.network)).toStrictEqual(seatIn(leergeldNetwork()));
    expect(Object.keys(town.told).sort()).toStrictEqual(["ijsbrand", "jan"]);
    expect(town.told["jan"]).toContain("contactpersoon Leergeld Dorp in Noord");
    expect(town.told["ijsbrand"]).toContain(
      "Je bent geen contactpersoon Leergeld Dorp in Noord meer.",
    );
  });

  test("has no last day any more, also when a coordinator chose one, and nobody is looked for", () => {
    const stage = new Stage();
    stage.press("sanne", { kind: "start", seat, all: false, from: "2026-12-01" });
    stage.press("sanne", { kind: "name", seat, person: "ijsbrand" });
    stage.push("ijsbrand", "Ja, dat doe ik");
    expect(stage.holder(seat, "2026-12-01")).toBe("ijsbrand");
    stage.push("jan", "Ik blijf toch");
    const { town } = undo(stage);
    expect(seatIn(town.network)).toStrictEqual(seatIn(leergeldNetwork()));
    expect(town.network.handOvers.size).toBe(0);
    expect(town.told["jan"]).toContain("Je blijft contactpersoon Leergeld Dorp in Noord.");
  });

  test("is one of all that they had: one objection and one undoing are for all", () => {
    const before = severalSeats();
    const stage = new Stage(before);
    stage.press("sanne", { kind: "start", seat, all: true, gone: true });
    stage.press("sanne", { kind: "name", seat, all: true, person: "lot" });
    stage.push("lot", "Ja, dat doe ik");
    const own = [...before.seats].filter(({ holdings }) => holdings.at(-1)?.person === "jan");
    expect(own.length).toBeGreaterThan(2);
    const objected = stage.press("jan", { kind: "withdraw", seat, all: true, told: true });
    expect(objected.text).toContain("Ik heb aan de coördinator doorgegeven dat jij blijft.");
    expect(stage.told("sanne").at(-1)).toMatch(
      /zegt te blijven als contactpersoon Leergeld Dorp in Noord.*Wijktafel.*Voedselbank/,
    );
    const { town } = undo(stage);
    for (const { id } of own) expect(seatIn(town.network, id)).toStrictEqual(seatIn(before, id));
  });

  /** Jan passes on to Nina, whom nobody knew, and she says yes. */
  function passedToNina(): Stage {
    const stage = new Stage();
    stage.press("sanne", { kind: "start", seat, all: false });
    stage.push("sanne", "Iemand anders …");
    stage.press(
      "sanne",
      { kind: "name-new", seat },
      {
        ...{ name: "Nina Bakker", mail: "nina@leergeld.example" },
      },
    );
    stage.push("nina-bakker", "Ja, dat doe ik");
    expect(stage.holder(seat, "2026-11-24")).toBe("nina-bakker");
    stage.press("jan", { kind: "withdraw", seat, told: true });
    return stage;
  }

  test("leaves nothing of who was written down for it: they hear it, and are erased", () => {
    const { town, asked, done } = undo(passedToNina());
    expect(asked).toContain("Nina Bakker stond er alleen hiervoor bij: die gegevens worden gewist");
    expect(done).toContain("Het is ongedaan gemaakt.");
    expect(town.changes.at(-1)).toStrictEqual({ kind: "erasure-asked", person: "nina-bakker" });
    expect(town.told["nina-bakker"]).toContain(
      "Je bent geen contactpersoon Leergeld Dorp in Noord meer.",
    );
    expect(seatIn(town.network)).toStrictEqual(seatIn(leergeldNetwork()));
  });

  test("leaves who was written down for it and got something else meanwhile", () => {
    const stage = passedToNina();
    const nina = ids.person.parse("nina-bakker");
    stage.network = withSeat(stage.network, "other", { kind: "coordinator" }, "nina-bakker");
    const { town, asked } = undo(stage);
    expect(asked).not.toContain("gewist");
    expect(town.changes.map(({ kind }) => kind)).not.toContain("erasure-asked");
    expect(town.network.people.get(nina)?.name).toBe("Nina Bakker");
  });

  test("leaves who was there before", () => {
    const stage = new Stage();
    stage.press("sanne", { kind: "start", seat, all: false });
    stage.press("sanne", { kind: "name", seat, person: "lot" });
    stage.push("lot", "Ja, dat doe ik");
    stage.press("jan", { kind: "withdraw", seat, told: true });
    const { town, asked } = undo(stage);
    expect(asked).not.toContain("gewist");
    expect(town.network.askings.get(ids.person.parse("lot"))?.erasureSince).toBeUndefined();
  });

  test("is not given back by who objects", () => {
    const stage = new Stage();
    stage.press("ijsbrand", { kind: "start", seat, all: false });
    stage.press("ijsbrand", { kind: "name", seat, person: "ijsbrand" });
    stage.push("sanne", "Ja");
    expect(stage.push("jan", "Ik blijf toch").facts).toStrictEqual([]);
    expect(stage.holder(seat, "2026-11-25")).toBe("ijsbrand");
  });
});
