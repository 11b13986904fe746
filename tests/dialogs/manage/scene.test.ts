import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { person, seat, smallNetwork } from "../../fixtures/small-network.ts";
import { Town } from "./town.ts";

/** Without the emergency lines, which stand under everything. */
const above = (said: string) => said.slice(0, said.indexOf("Spoed")).trim();
const base = smallNetwork();

describe("who may not look after the network", () => {
  it("hears that nobody does when there is nobody", () => {
    const network = { ...base, seats: base.seats.without(ids.seat.parse("coordinator")) };
    expect(above(new Town(network).types("beheer", { person: "mies" }))).toMatchInlineSnapshot(
      `"Het netwerk beheren doet de coördinator. Die is er nu niet."`,
    );
  });

  it("hears of six who do, and how many more", () => {
    const others = Array.from({ length: 6 }, (_, at) =>
      person(`c${at}`, `Coördinator ${String.fromCharCode(65 + at)}`),
    );
    const network = {
      ...base,
      people: others.reduce((all, one) => all.with(one.id, one), base.people),
      seats: others.reduce((all, { id }) => {
        const one = seat(`seat-${id}`, { kind: "coordinator" }, id);
        return all.with(one.id, one);
      }, base.seats),
    };
    const said = new Town(network).types("beheer", { person: "mies" });
    expect(said).toMatch(/^Het netwerk beheren doet de coördinator: (.*, ){5}.* en nog 1\. Wil je/);
  });

  it("is refused an old button as well, and nothing of it happens", () => {
    const town = new Town();
    const subject = { part: "people", id: "mies" };
    const said = town.presses({ kind: "end-sure", subject, shown: "x" }, {}, { person: "kees" });
    expect(said).toContain("Het netwerk beheren doet de coördinator: Sanne de Vries.");
    expect(town.last).toMatchObject({ changes: [], tell: [] });
  });
});

describe("whoever has no more than a link from a mail", () => {
  const byLink = { channel: "web" } as const;

  it("makes nobody coordinator, with a way back and nothing changed", () => {
    const town = new Town();
    const save = { kind: "seat-save", role: { kind: "coordinator" } };
    const said = town.presses(save, { who: "Mies Jansen" }, byLink);
    expect(above(said)).toMatchInlineSnapshot(`
      "Wie coördinator wordt of waarneemt, regel je in Teams of Slack, of laat het doen door wie deze bot beheert. Met een link uit een mail kan dat niet. Ik heb niets veranderd.

      [Beheer]"
    `);
    expect(town.last).toMatchObject({ changes: [], tell: [] });
  });

  it("does everything else, which can be undone", () => {
    const town = new Town();
    town.presses({ kind: "who", id: "budget-contact" }, { who: "Mies Jansen" }, byLink);
    expect(town.changes).toMatchObject([{ kind: "seat-taken", person: "mies" }]);
    expect(town.last?.changes[0]).toMatchObject({ kind: "stated", was: { kind: "recorded" } });
  });
});
