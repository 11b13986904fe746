import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { Town } from "./town.ts";

const mailOf = (town: Town, id: string) => town.network.people.get(ids.person.parse(id))?.mail;
const fieldsOf = (town: Town) => town.fields.map(({ name }) => name);
const form = (id: string) => ({ kind: "person-form", id });

describe("a coordinator's own mail address", () => {
  it.each(["web", "mail"] as const)(
    "is not asked by a link, in %s, and it says who can",
    (channel) => {
      const town = new Town();
      const said = town.presses(form("sanne"), {}, { channel });
      expect(fieldsOf(town)).toStrictEqual(["name", "jobTitle", "organisation", "phone", "expert"]);
      expect(said).toContain(`Mail: ${mailOf(town, "sanne")}`);
      expect(said).toContain(
        "Je eigen mailadres wijzig je in Teams of Slack. Met een link uit een mail kan dat niet.",
      );
    },
  );

  it("is for another coordinator to change as well, when there is one", () => {
    const base = smallNetwork();
    const second = seat("coordinator-2", { kind: "coordinator" }, "kees");
    const town = new Town({ ...base, seats: base.seats.with(second.id, second) });
    expect(town.presses(form("sanne"), {}, { channel: "web" })).toContain(
      "Je eigen mailadres wijzigt Kees Bakker, of jijzelf in Teams of Slack.",
    );
  });

  it.each(["web", "mail"] as const)(
    "stays as it was, also when another comes back, in %s",
    (channel) => {
      const town = new Town();
      const before = mailOf(town, "sanne");
      town.presses(form("sanne"), {}, { channel });
      const filled = { mail: "ander@elders.example", jobTitle: "Regisseur" };
      expect(town.presses("Opslaan", filled, { channel })).toContain(
        "Je gegevens zijn opgeslagen.",
      );
      expect(mailOf(town, "sanne")).toBe(before);
      expect(before).toContain("@");
      expect(town.network.people.get(ids.person.parse("sanne"))?.jobTitle).toBe("Regisseur");
    },
  );

  it("is theirs to change in Teams and in Slack", () => {
    for (const channel of ["teams", "slack"] as const) {
      const town = new Town();
      const said = town.presses(form("sanne"), {}, { channel });
      expect(said).not.toContain("Met een link uit een mail");
      town.presses("Opslaan", { mail: "sanne@elders.example" }, { channel });
      expect(mailOf(town, "sanne")).toBe("sanne@elders.example");
    }
  });

  it("is not that of somebody else, which they look after by a link as well", () => {
    const town = new Town();
    town.presses(form("mies"), {}, { channel: "web" });
    expect(fieldsOf(town)).toContain("mail");
    town.presses("Opslaan", { mail: "mies@elders.example" }, { channel: "web" });
    expect(mailOf(town, "mies")).toBe("mies@elders.example");
  });
});
