import { describe, expect, it } from "vitest";
import { manage } from "../../../dialogs/manage/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { Town } from "./town.ts";

const seat = (town: Town, id: string) => town.network.seats.get(ids.seat.parse(id));
const open = (id: string) => ({ kind: "open", subject: { part: "seats", id } }) as const;

describe("adding a seat", () => {
  it("is for an organisation, with themes and areas and who sits there from a day on", () => {
    const town = new Town();
    town.presses({ kind: "seat-kinds", organisation: "budgethulp" });
    town.presses("Contactpersoon");
    const said = town.presses("Opslaan", {
      ...{ who: "Kees Bakker", from: "2026-12-01", "themes-in": ["energie", "schulden"] },
      "areas-in": ["zuid"],
    });
    expect(said).toContain(
      "Toegevoegd: Kees Bakker wordt contactpersoon Budgethulp Dorp in Zuid, vanaf 1 december.",
    );
    const made = seat(town, "budgethulp-dorp-contact");
    expect(made?.role).toMatchObject({
      kind: "contact",
      organisation: "budgethulp",
      areas: ["zuid"],
    });
    expect(made?.holdings).toStrictEqual([{ person: "kees", from: "2026-12-01" }]);
    expect(Object.keys(town.told)).toStrictEqual(["kees"]);
    expect(town.told["kees"]).toContain(
      "Je wordt contactpersoon Budgethulp Dorp in Zuid, vanaf 1 december.",
    );
  });

  it("keeps the themes and areas that were chosen when it comes back", () => {
    const town = new Town();
    town.presses({ kind: "seat-kinds", organisation: "budgethulp" });
    town.presses("Contactpersoon");
    const chosen = { "themes-in": ["energie", "schulden"], "areas-in": ["zuid"] };
    town.presses("Opslaan", { who: "Niemand Minder", ...chosen });
    town.presses("Opslaan", { who: "Kees Bakker" });
    expect(seat(town, "budgethulp-dorp-contact")?.role).toMatchObject({
      ...{ themes: ["energie", "schulden"], areas: ["zuid"] },
    });
  });

  it("may be empty", () => {
    const town = new Town();
    town.types("voeg een plek toe");
    town.presses("Webber");
    expect(town.presses("Opslaan", { theme: "rouw" })).toContain("Daar zit nog niemand.");
    expect(seat(town, "rouw-en-verlies-webber")).toMatchObject({
      holdings: [],
      role: { theme: "rouw" },
    });
    expect(town.told).toStrictEqual({});
  });

  it("is of a deputy for the seat on whose card it was asked", () => {
    const town = new Town();
    town.presses(open("voedselbank-contact"));
    town.presses("Plaatsvervanger toevoegen");
    town.presses("Opslaan", { who: "jan van der berg" });
    expect(town.changes).toMatchObject([
      { kind: "recorded", value: { role: { kind: "deputy", of: "voedselbank-contact" } } },
      { kind: "seat-taken", person: "jan", from: "2026-11-24" },
    ]);
  });

  it("names what it cannot read: the organisation, the person and the day", () => {
    const town = new Town();
    town.presses({ kind: "seat-form", role: { kind: "manager" } });
    const said = town.presses("Opslaan", { organisation: "Nergens", who: "Niemand Minder" });
    expect(said).toContain("De organisatie “Nergens” ken ik niet.");
    expect(said).toContain("“Niemand Minder” ken ik niet.");
    town.presses("Opslaan", { organisation: "gemeente dorp", who: "Mies Jansen", from: "ooit" });
    expect(town.last?.say[0]?.message.summary).toContain("De dag lees ik niet.");
    town.presses(
      { kind: "seat-save", role: { kind: "coordinator" } },
      { who: "Mies Jansen", from: "2026-11-23" },
    );
    expect(town.last?.say[0]?.message.summary).toBe("Die dag is al voorbij.");
    expect(town.changes).toStrictEqual([]);
  });

  it("is not for who said that they do not belong here", () => {
    const town = new Town();
    const [kees] = [ids.person.parse("kees")];
    town.happens([{ kind: "network-left", person: kees }], { kind: "person", person: kees });
    const said = town.presses({ kind: "who", id: "budget-contact" }, { who: "Kees Bakker" });
    expect(said).toContain("Kees Bakker heeft gezegd niet in dit netwerk te horen.");
    expect(town.changes).toStrictEqual([]);
  });

  it("has no table to sit at while there is none", () => {
    const town = new Town();
    expect(town.presses({ kind: "seat-form", role: { kind: "table-member" } })).toContain(
      "Er zijn nog geen overleggen",
    );
  });
});

describe("what a coordinator says of somebody after a call", () => {
  it.each(["bevestig Mies Jansen", "het nummer van Mies Jansen is nu 06 12345678"])(
    "%s: opens them, says that nothing is done yet, and [Klopt] stands with the seat",
    (text) => {
      const town = new Town();
      const said = town.types(text);
      expect(said).toMatch(/^Ik heb nog niets veranderd\. Tik op wat je wilt doen/);
      expect(said).toContain("[contactpersoon Voedselbank Dorp: Mies Jansen]");
      expect(town.changes).toStrictEqual([]);
      expect(town.presses(open("voedselbank-contact"))).toContain("[Klopt]");
    },
  );

  it("is claimed from a coordinator alone, and of the network alone", () => {
    const network = smallNetwork();
    const claims = (text: string, person?: string) =>
      manage.claims(text, {
        ...{ network, state: undefined, at: tuesdayMorning },
        ...(person !== undefined && { person: ids.person.parse(person) }),
      });
    expect(claims("wijzig Mies Jansen", "sanne")).toBe(true);
    expect(claims("wijzig Mies Jansen", "mies")).toBe(false);
    expect(claims("wijzig Mies Jansen")).toBe(false);
    expect(claims("mijn moeder is ziek", "sanne")).toBe(false);
  });
});

describe("a seat that is there", () => {
  it("gets somebody else from a day on; both are told", () => {
    const town = new Town();
    const said = town.presses(open("voedselbank-contact"));
    expect(said).toContain("Wie: Mies Jansen");
    town.presses("Iemand anders");
    expect(town.presses("Opslaan", { who: "Kees Bakker", from: "2027-01-01" })).toContain(
      "Kees Bakker is contactpersoon Voedselbank Dorp, vanaf 1 januari 2027.",
    );
    expect(seat(town, "voedselbank-contact")?.holdings).toStrictEqual([
      { person: "mies", from: "2026-01-01", until: "2026-12-31" },
      { person: "kees", from: "2027-01-01" },
    ]);
    expect(town.told["mies"]).toContain(
      "Je bent contactpersoon Voedselbank Dorp tot en met 31 december.",
    );
    expect(town.told["kees"]).toContain(
      "Je wordt contactpersoon Voedselbank Dorp, vanaf 1 januari 2027.",
    );
  });

  it("ends the search for a successor", () => {
    const town = new Town();
    const id = ids.seat.parse("budget-contact");
    town.happens([{ kind: "hand-over-opened", seat: id, why: "empty" }], { kind: "clock" });
    town.presses({ kind: "who", id }, { who: "Mies Jansen" });
    expect(town.network.handOvers.has(id)).toBe(false);
    expect(seat(town, id)?.holdings).toStrictEqual([{ person: "mies", from: "2026-11-24" }]);
  });

  it("stays as it is when that person sits there already", () => {
    const town = new Town();
    expect(
      town.presses({ kind: "who", id: "voedselbank-contact" }, { who: "Mies Jansen" }),
    ).toContain("Mies Jansen is al contactpersoon Voedselbank Dorp.");
    expect(town.changes).toStrictEqual([]);
  });

  it("needs a name", () => {
    const town = new Town();
    expect(town.presses({ kind: "who", id: "voedselbank-contact" })).toContain(
      "Vul in wie er zit.",
    );
  });

  it("gets themes and areas, and loses them", () => {
    const town = new Town();
    town.presses(open("leergeld-contact"));
    town.presses("Thema's en gebieden");
    town.presses("Opslaan", {
      "themes-in": ["energie"],
      "areas-out": ["noord"],
      "areas-in": ["zuid"],
    });
    expect(seat(town, "leergeld-contact")?.role).toMatchObject({
      themes: ["school", "energie"],
      areas: ["zuid"],
    });
    expect(Object.keys(town.told)).toStrictEqual(["jan"]);
    town.presses({ kind: "scope", id: "leergeld-contact" }, {});
    expect(town.changes).toStrictEqual([]);
  });
});

describe("ending", () => {
  it("lists what goes with an organisation, and does it only after a second yes", () => {
    const town = new Town();
    town.presses({ kind: "person-form", id: "jan" });
    town.presses("Opslaan", { organisation: "Leergeld Dorp" });
    const said = town.types("beëindig organisatie Leergeld Dorp");
    expect(said).toContain("de plek contactpersoon Leergeld Dorp in Noord (Jan van der Berg)");
    expect(said).toContain(
      "de plek plaatsvervangend contactpersoon Leergeld Dorp in Noord (IJsbrand 't Hart)",
    );
    expect(said).toContain("Jan van der Berg blijft zonder organisatie op de lijst");
    expect(town.changes).toStrictEqual([]);
    expect(town.presses("Ja, beëindig")).toContain("Organisatie Leergeld Dorp is beëindigd.");
    expect(town.network.organisations.has(ids.organisation.parse("leergeld"))).toBe(false);
    expect(seat(town, "leergeld-contact")).toBeUndefined();
    expect(seat(town, "leergeld-deputy")).toBeUndefined();
    expect(town.network.people.get(ids.person.parse("jan"))?.organisation).toBeUndefined();
    expect(Object.keys(town.told)).toStrictEqual(["ijsbrand", "jan"]);
    expect(town.told["jan"]).toContain("Je bent geen contactpersoon Leergeld Dorp in Noord meer.");
  });

  it("shows it again when something changed since", () => {
    const town = new Town();
    town.presses({ kind: "end", subject: { part: "organisations", id: "voedselbank" } });
    const asked = town.last;
    town.presses({ kind: "who", id: "voedselbank-contact" }, { who: "Kees Bakker" });
    town.last = asked;
    expect(town.presses("Ja, beëindig")).toContain("Er is intussen iets veranderd.");
    expect(town.changes).toStrictEqual([]);
  });

  it("frees all seats of a person from today on, and leaves the person", () => {
    const town = new Town();
    town.types("beëindig plekken van Mies Jansen");
    town.presses("Ja, beëindig");
    expect(town.changes).toStrictEqual([
      { kind: "seat-left", seat: "voedselbank-contact", until: "2026-11-23" },
    ]);
    expect(town.network.people.has(ids.person.parse("mies"))).toBe(true);
    expect(town.told["mies"]).toContain("Je bent geen contactpersoon Voedselbank Dorp meer.");
  });

  it("never leaves the network without a coordinator", () => {
    const town = new Town();
    for (const subject of [
      { part: "seats", id: "coordinator" },
      { part: "people", id: "sanne" },
    ]) {
      expect(town.presses({ kind: "end", subject })).toContain("Dan is er geen coördinator meer.");
      town.presses({ kind: "end-sure", subject, shown: "x" });
      expect(town.changes).toStrictEqual([]);
    }
  });

  it("takes a seat away with that of its deputy", () => {
    const town = new Town();
    town.presses({ kind: "end", subject: { part: "seats", id: "leergeld-contact" } });
    town.presses("Ja, beëindig");
    expect(town.changes).toStrictEqual([
      { kind: "removed", part: "seats", id: "leergeld-deputy" },
      { kind: "removed", part: "seats", id: "leergeld-contact" },
    ]);
  });
});

describe("merging", () => {
  it("finds doubles, lists what goes where, and moves all of it", () => {
    const town = new Town();
    town.presses(
      { kind: "person-save", was: "", sure: true },
      { name: "M. Jansen", mail: "mies@voorbeeld.example", jobTitle: "chauffeur" },
    );
    town.presses({ kind: "who", id: "budget-contact" }, { who: "M. Jansen" });
    town.presses({ kind: "who", id: "leergeld-deputy" }, { who: "Mies Jansen" });
    const said = town.types("wie staat er dubbel?");
    expect(said).toContain("[M. Jansen en Mies Jansen]");
    const asked = town.presses("M. Jansen en Mies Jansen");
    expect(asked).toContain("Zijn M. Jansen en Mies Jansen dezelfde?");
    expect(town.presses("Andersom: alles naar M. Jansen")).toContain("Mies Jansen verdwijnt");
    expect(town.presses("Andersom: alles naar Mies Jansen")).toContain(
      "de plek contactpersoon Budgethulp Dorp",
    );
    expect(town.presses("Ja, voeg samen")).toContain("alles staat nu bij Mies Jansen");
    expect(town.network.people.has(ids.person.parse("m-jansen"))).toBe(false);
    expect(town.network.people.get(ids.person.parse("mies"))?.jobTitle).toBe("chauffeur");
    expect(seat(town, "budget-contact")?.holdings).toStrictEqual([
      { person: "mies", from: "2026-11-24" },
    ]);
    expect(town.told["mies"]).toContain("Je bent nu contactpersoon Budgethulp Dorp.");
  });

  it("keeps the name of an organisation that goes as another name", () => {
    const town = new Town();
    town.presses({ kind: "merge-form", subject: { part: "organisations", id: "budgethulp" } });
    town.presses("Vergelijk", { name: "Voedselbank Dorp" });
    town.presses("Ja, voeg samen");
    expect(town.network.organisations.get(ids.organisation.parse("budgethulp"))).toMatchObject({
      ...{
        name: "Budgethulp Dorp",
        aliases: ["BHD", "Voedselbank Dorp"],
        about: "Een pakket eten.",
      },
    });
    expect(seat(town, "voedselbank-contact")?.role).toMatchObject({ organisation: "budgethulp" });
  });

  it("cannot make the coordinator who asks disappear", () => {
    const town = new Town();
    const from = { part: "people", id: "sanne" };
    const into = { part: "people", id: "mies" };
    expect(town.presses({ kind: "merge", from, into })).toContain(
      "Jezelf kun je niet laten opgaan",
    );
    town.presses({ kind: "merge-sure", from, into, shown: "x" });
    expect(town.changes).toStrictEqual([]);
  });

  it("says so when nothing is there twice, or the same one is named", () => {
    const town = new Town();
    expect(town.types("dubbelen")).toContain("Er staat niets dubbel");
    const subject = { part: "organisations", id: "leergeld" };
    expect(town.presses({ kind: "merge-with", subject }, { name: "Leergeld Dorp" })).toContain(
      "Dat is dezelfde.",
    );
    expect(town.presses({ kind: "merge-with", subject }, { name: "Nergens" })).toContain(
      "Nergens vind ik niet",
    );
  });
});
