import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { Town } from "./town.ts";

const byLink = { channel: "web" } as const;
const newCoordinator = { kind: "seat-save", role: { kind: "coordinator" } };
const sitter = { who: "Mies Jansen" };
const mailOf = (town: Town, id: string) => town.network.people.get(ids.person.parse(id))?.mail;

/** Kees looks after the network as well, and Noah may stand in for Sanne. */
function town(): Network {
  const base = smallNetwork();
  const more = [
    seat("coordinator-2", { kind: "coordinator" }, "kees"),
    seat("stands-in", { kind: "deputy", of: ids.seat.parse("coordinator") }),
  ];
  return { ...base, seats: more.reduce((all, one) => all.with(one.id, one), base.seats) };
}

describe("who looks after the network", () => {
  it.each([
    ["a new seat", newCoordinator],
    ["the seat that there is", { kind: "who", id: "coordinator" }],
    ["that of who stands in", { kind: "who", id: "stands-in" }],
  ])("is not decided by a link from a mail alone: %s", (_what, action) => {
    const world = new Town(town());
    const said = world.presses(action, sitter, byLink);
    expect(world.changes).toStrictEqual([]);
    expect(world.told).toStrictEqual({});
    expect(said).toContain(
      "Wie coördinator wordt of waarneemt, regel je in Teams of Slack, of laat het Kees Bakker doen. Met een link uit een mail kan dat niet. Ik heb niets veranderd.",
    );
    expect(world.presses(action, sitter, { channel: "teams" })).not.toContain("kan dat niet");
    expect(world.changes.length).toBeGreaterThan(0);
  });

  it("is for whoever runs the bot to decide when there is no other", () => {
    const world = new Town();
    expect(world.presses(newCoordinator, sitter, byLink)).toContain(
      "of laat het doen door wie deze bot beheert.",
    );
    expect(world.changes).toStrictEqual([]);
  });

  it("does not come with a merging of two people or an undoing either", () => {
    const world = new Town(town());
    const pair = {
      from: { part: "people", id: "kees" },
      into: { part: "people", id: "mies" },
    };
    const shown = world.presses({ kind: "merge", ...pair }, {}, byLink);
    expect(shown).toContain("Kees Bakker");
    world.presses("Ja, voeg samen", {}, byLink);
    expect(world.changes).toStrictEqual([]);
    world.presses({ kind: "who", id: "coordinator-2" }, sitter, { channel: "teams" });
    expect(world.changes.length).toBeGreaterThan(0);
    world.presses("Ongedaan maken", {}, byLink);
    expect(world.presses("Ja, maak ongedaan", {}, byLink)).toContain("Met een link uit een mail");
    expect(world.changes).toStrictEqual([]);
  });

  it("gets no account or mail address by a merging of two people", () => {
    const base = town();
    const withBox = withAccount(base, "teams:t:mies", {
      ...{ channel: "teams", person: ids.person.parse("mies") },
    });
    const pair = { from: { part: "people", id: "mies" }, into: { part: "people", id: "sanne" } };
    const merged = (network: Network, channel: "web" | "teams", into = "sanne") => {
      const world = new Town(network);
      const who = { ...pair, into: { part: "people", id: into } };
      world.presses({ kind: "merge", ...who }, {}, { channel });
      return { said: world.presses("Ja, voeg samen", {}, { channel }), world };
    };
    const byMail = merged(withBox, "web");
    expect(byMail.said).toContain(
      "Een account of mailadres van Sanne de Vries regel je in Teams of Slack, of laat het doen door wie deze bot beheert, omdat het van een coördinator is. Met een link uit een mail kan dat niet. Ik heb niets veranderd.",
    );
    expect(byMail.world.last?.changes).toStrictEqual([]);
    const linked = { kind: "account-linked", account: "teams:t:mies", person: "sanne" };
    expect(merged(withBox, "teams").world.changes).toContainEqual(expect.objectContaining(linked));
    const other = { ...linked, person: "jan" };
    expect(merged(withBox, "web", "jan").world.changes).toContainEqual(
      expect.objectContaining(other),
    );
  });

  it("is not in the way of any other seat", () => {
    const world = new Town(town());
    world.presses({ kind: "who", id: "leergeld-contact" }, sitter, byLink);
    expect(world.changes.map(({ kind }) => kind)).toContain("seat-taken");
  });

  it("keeps their mail address, which is the way in of a link, while others' can be changed", () => {
    const world = new Town(town());
    const before = mailOf(world, "kees");
    expect(world.presses({ kind: "person-form", id: "kees" }, {}, byLink)).toContain(
      "Het mailadres van Kees Bakker wijzig je in Teams of Slack, omdat het van een coördinator is.",
    );
    expect(world.fields.map(({ name }) => name)).not.toContain("mail");
    world.presses("Opslaan", { mail: "ander@elders.example", jobTitle: "Regisseur" }, byLink);
    expect(mailOf(world, "kees")).toBe(before);
    world.presses({ kind: "person-form", id: "kees" }, {}, { channel: "slack" });
    world.presses("Opslaan", { mail: "ander@elders.example" }, { channel: "slack" });
    expect(mailOf(world, "kees")).toBe("ander@elders.example");
    world.presses({ kind: "person-form", id: "mies" }, {}, byLink);
    world.presses("Opslaan", { mail: "mies@elders.example" }, byLink);
    expect(mailOf(world, "mies")).toBe("mies@elders.example");
  });
});
