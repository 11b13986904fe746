import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { writeNetworkFile } from "../../../src/domain/network-file/write.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { Town } from "./town.ts";

const mies = ids.person.parse("mies");
const contact = ids.seat.parse("voedselbank-contact");
const byMies = { kind: "person", person: mies } as const;

describe("who changed what", () => {
  it("says when, who, where and what, the latest first", () => {
    const town = new Town();
    town.happens([{ kind: "seat-confirmed", seat: contact }], byMies, "one");
    town.presses({ kind: "organisation-form", id: "leergeld" });
    town.presses("Opslaan", { phone: "085 000 0155", about: "Schoolspullen." });
    const said = town.types("Wie heeft wat gewijzigd?");
    const [newest = "", oldest = ""] = said.split("\n").filter((one) => one.startsWith("vandaag"));
    expect(newest).toBe(
      "vandaag 10.02, Sanne de Vries in Teams: organisatie Leergeld Dorp gewijzigd (telefoon en waarvoor je belt).",
    );
    expect(oldest).toBe(
      "vandaag 10.00, Mies Jansen in Teams: contactpersoon Voedselbank Dorp bevestigd.",
    );
  });

  it("says who did it for somebody else, as they call themselves, and where", () => {
    const town = new Town();
    const at = tuesdayMorning;
    const confirmed = { kind: "seat-confirmed", seat: contact, by: byMies, at } as const;
    const changes = [{ ...confirmed, via: "web", standIn: "Piet Bakker" } as const];
    town.history.push({ version: 1, changes, seen: "one" });
    expect(town.types("wijzigingen")).toContain(
      "vandaag 10.00, Piet Bakker, namens Mies Jansen op de website: contactpersoon Voedselbank Dorp bevestigd.",
    );
  });

  it("says what was done by itself, by the operator, and what is gone by its last name", () => {
    const town = new Town();
    town.happens([{ kind: "hand-over-opened", seat: contact, why: "empty" }], { kind: "clock" });
    const theme = { id: "x", short: "X", label: "X", description: "X" } as never;
    town.happens([{ kind: "recorded", part: "themes", value: theme }], {
      kind: "operator",
      command: "import",
    });
    town.presses({ kind: "end", subject: { part: "organisations", id: "leergeld" } });
    town.presses("Ja, beëindig");
    const said = town.types("wijzigingen");
    expect(said).toContain(
      "Dan bel ik… zelf in Teams: opvolger gezocht voor contactpersoon Voedselbank Dorp.",
    );
    expect(said).toContain("de beheerder in Teams: een thema gewijzigd.");
    expect(said).toContain(
      "de plek plaatsvervangend contactpersoon Leergeld Dorp in Noord weggehaald",
    );
    expect(said).toContain("organisatie Leergeld Dorp weggehaald");
  });

  it("shows of one organisation or person only what is about them", () => {
    const town = new Town();
    town.happens([{ kind: "seat-confirmed", seat: contact }], byMies);
    town.presses({ kind: "person-form", id: "jan" });
    town.presses("Opslaan", { jobTitle: "coach" });
    const bank = town.types("wie heeft wat gewijzigd van organisatie Voedselbank Dorp");
    expect(bank).toContain("bevestigd");
    expect(bank).not.toContain("Jan van der Berg");
    const jan = town.types("Wie heeft wat gewijzigd bij Jan van der Berg?");
    expect(jan).toContain("Jan van der Berg gewijzigd (functie).");
    expect(jan).not.toContain("bevestigd");
    expect(town.types("wijzigingen van leergeld")).toContain(
      "Van Leergeld Dorp is niets gewijzigd",
    );
  });

  it("says so when the past cannot be read, and when there is none", () => {
    const town = new Town();
    expect(town.types("wie deed wat")).toContain("Er is nog niets gewijzigd.");
  });

  it("shows at most fifteen", () => {
    const town = new Town();
    for (let at = 0; at < 20; at++)
      town.happens([{ kind: "seat-confirmed", seat: contact }], byMies);
    const said = town.types("wijzigingen");
    expect(said.match(/bevestigd/g)).toHaveLength(15);
  });
});

describe("undoing", () => {
  it("says first what will be as it was, and then makes it so", () => {
    const town = new Town();
    const before = writeNetworkFile(town.network);
    town.presses({ kind: "organisation-form", id: "voedselbank" });
    town.presses("Opslaan", { about: "Iets anders.", domain: "relief", mail: "a@b.example" });
    const said = town.presses("Ongedaan maken");
    expect(said).toContain("Dit wordt weer zoals het was:");
    expect(said).toContain("organisatie Voedselbank Dorp: waarvoor je belt weer Een pakket eten.");
    expect(said).toContain("organisatie Voedselbank Dorp: werkveld weer Welzijn");
    expect(said).toContain("organisatie Voedselbank Dorp: mail weer leeg");
    expect(town.changes).toStrictEqual([]);
    expect(town.presses("Ja, maak ongedaan")).toContain("Het is ongedaan gemaakt.");
    expect(writeNetworkFile(town.network)).toBe(before);
  });

  it("is done once, however often it is pressed", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    town.presses("Opslaan", { about: "Iets." });
    town.presses("Ongedaan maken");
    const asked = town.last;
    town.presses("Ja, maak ongedaan");
    town.last = asked;
    expect(town.presses("Ja, maak ongedaan")).toContain("Dit is al ongedaan gemaakt.");
    expect(town.changes).toStrictEqual([]);
    expect(town.types("wijzigingen")).toContain(
      "ongedaan gemaakt: organisatie Leergeld Dorp gewijzigd",
    );
  });

  it("can itself be undone", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    town.presses("Opslaan", { about: "Iets." });
    town.presses("Ongedaan maken");
    town.presses("Ja, maak ongedaan");
    town.presses("Ongedaan maken");
    town.presses("Ja, maak ongedaan");
    expect(town.network.organisations.get(ids.organisation.parse("leergeld"))?.about).toBe("Iets.");
  });

  it("takes away what was added, and brings back what went", () => {
    const town = new Town();
    const before = writeNetworkFile(town.network);
    town.presses(
      { kind: "seat-save", role: { kind: "webber" } },
      { theme: "rouw", who: "Mies Jansen" },
    );
    expect(town.presses("Ongedaan maken")).toContain(
      "de plek webber rouw en verlies verdwijnt weer",
    );
    town.presses("Ja, maak ongedaan");
    expect(town.told["mies"]).toContain("Je bent geen webber rouw en verlies meer.");
    expect(writeNetworkFile(town.network)).toBe(before);
    town.presses({ kind: "end", subject: { part: "organisations", id: "leergeld" } });
    town.presses("Ja, beëindig");
    expect(town.presses("Ongedaan maken")).toContain("organisatie Leergeld Dorp komt terug");
    town.presses("Ja, maak ongedaan");
    expect(writeNetworkFile(town.network)).toBe(before);
  });

  it("puts back who sat there, also what they confirmed, and ends the search it set going", () => {
    const town = new Town();
    const before = town.network.seats.get(contact);
    town.presses({ kind: "end", subject: { part: "people", id: "mies" } });
    town.presses("Ja, beëindig");
    const done = town.last;
    town.happens([{ kind: "hand-over-opened", seat: contact, why: "empty" }], { kind: "clock" });
    town.last = done;
    expect(town.presses("Ongedaan maken")).toContain(
      "contactpersoon Voedselbank Dorp: weer Mies Jansen",
    );
    town.presses("Ja, maak ongedaan");
    expect(town.network.seats.get(contact)).toStrictEqual(before);
    expect(town.network.handOvers.has(contact)).toBe(false);
  });

  it("undoes what others did when the past tells how it was", () => {
    const town = new Town();
    const value = town.network.seats.get(contact);
    if (!value) throw new Error("no seat");
    town.happens([{ kind: "recorded", part: "seats", value }], {
      kind: "operator",
      command: "import",
    });
    town.happens(
      [{ kind: "seat-confirmed", seat: contact, dueOn: "2027-02-01" as never }],
      byMies,
      "yes",
    );
    town.types("wijzigingen");
    expect(town.presses("Ongedaan maken")).toContain(
      "de plek contactpersoon Voedselbank Dorp: weer zoals het was",
    );
    town.presses("Ja, maak ongedaan");
    expect(town.network.seats.get(contact)?.confirmation).toStrictEqual(value.confirmation);
  });

  it("ends a pause", () => {
    const town = new Town();
    town.types("pauzeer voedselbank dorp tot 1 mei");
    expect(town.presses("Ongedaan maken")).toContain("Mies Jansen: krijgt weer vragen");
    town.presses("Ja, maak ongedaan");
    expect(town.network.askings.get(mies)?.pausedUntil).toBe("2026-11-24");
  });

  it("makes the goal and the lines as they were", () => {
    const town = new Town();
    town.types("stel het doel in");
    town.presses("Opslaan", { goal: "anders" });
    expect(town.presses("Ongedaan maken")).toContain("het doel: weer “geen kind aan de kant”");
    town.presses("Ja, maak ongedaan");
    expect(town.network.description.goal).toBe("geen kind aan de kant");
  });
});

describe("undoing is refused", () => {
  it("when it was changed again later, and says by whom", () => {
    const town = new Town();
    town.presses({ kind: "scope", id: contact }, { "themes-in": ["rouw"] });
    const done = town.last;
    town.happens([{ kind: "seat-confirmed", seat: contact }], byMies);
    town.last = done;
    expect(town.presses("Ongedaan maken")).toContain(
      "Mies Jansen heeft dit daarna nog gewijzigd, vandaag.",
    );
    expect(town.changes).toStrictEqual([]);
  });

  it("when how it was before is not known any more", () => {
    const town = new Town();
    town.happens([{ kind: "seat-confirmed", seat: contact }], byMies, "yes");
    const [mark] = [town.history[0]?.seen ?? ""];
    expect(town.types("wijzigingen")).not.toContain("[Ongedaan maken]");
    expect(mark).toBe("yes");
  });

  it("when it is about somebody who was erased", () => {
    const town = new Town();
    const gone = ids.person.parse("gone-12345678-aaaa");
    const value = {
      id: gone,
      name: "Voormalig",
      expertByExperience: false,
      availability: { hours: [], absences: [] },
    };
    town.happens(
      [
        { kind: "stated", was: { kind: "removed", part: "people", id: gone } },
        { kind: "recorded", part: "people", value },
      ],
      byMies,
      "made",
    );
    expect(town.types("wijzigingen")).not.toContain("[Ongedaan maken]");
  });

  it("when something else leans on it by now", () => {
    const town = new Town();
    town.presses(
      { kind: "organisation-save", was: "" },
      { name: "Speelotheek", kind: "informal", domain: "youth" },
    );
    const done = town.last;
    town.presses(
      { kind: "person-save", was: "" },
      { name: "Noor Kuipers", organisation: "Speelotheek" },
    );
    town.last = done;
    expect(town.presses("Ongedaan maken")).toContain("Er hoort inmiddels iets anders bij.");
  });

  it("when nobody would look after the network any more", () => {
    const town = new Town();
    town.presses({ kind: "seat-save", role: { kind: "coordinator" } }, { who: "Mies Jansen" });
    const added = town.last;
    town.presses({ kind: "end", subject: { part: "people", id: "sanne" } });
    town.presses("Ja, beëindig");
    town.last = added;
    town.presses("Ongedaan maken", {}, { person: "mies" });
    expect(town.presses("Ja, maak ongedaan", {}, { person: "mies" })).toContain(
      "Dan is er geen coördinator meer.",
    );
    expect(town.changes).toStrictEqual([]);
  });

  it("when it is too long ago, or a step of a hand-over", () => {
    const town = new Town();
    expect(town.presses({ kind: "undo", change: "onbekend" })).toContain("te lang geleden");
    town.happens(
      [{ kind: "hand-over-opened", seat: contact, why: "leaving", leaver: mies }],
      byMies,
      "x",
    );
    expect(town.types("wijzigingen")).not.toContain("[Ongedaan maken]");
  });
});
