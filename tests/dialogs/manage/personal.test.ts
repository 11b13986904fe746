import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { Town } from "./town.ts";

const leergeld = ids.organisation.parse("leergeld");

describe("what is of a person and not of their work", () => {
  it.each([
    ["Coördinator, BSN 123456782", "een BSN"],
    ["Moeder van Kevin, geboren op 3 mei 2015", "een geboortedatum"],
    ["Betalen op NL91ABNA0417164300", "een rekeningnummer"],
    ["Woont Dorpsstraat 12, 1234 AB Dorp", "een adres"],
  ])("is not kept as a job title: %j", (jobTitle, kind) => {
    const town = new Town();
    town.types("Wijzig persoon Mies Jansen");
    const said = town.presses("Opslaan", { jobTitle });
    expect(said).toContain("Dit kan ik nog niet opslaan:");
    expect(said).toContain(`Functie: hier staat ${kind}. Haal dat weg.`);
    expect(said).toContain(`Functie: ${jobTitle}`);
    expect(town.changes).toStrictEqual([]);
    town.presses("Opslaan", { jobTitle: "Teamleider" });
    expect(town.changes).toMatchObject([{ value: { jobTitle: "Teamleider" } }]);
  });

  it("is not kept of an organisation, and each field is said with what else is wrong", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    const said = town.presses("Opslaan", {
      about: "Vraag naar het kind met BSN 123456782",
      aliases: "Leergeld, geboren 3 mei 2015",
      name: "Leergeld 123456782",
      phone: "12",
    });
    expect(said).toContain("Telefoon: dit is geen telefoonnummer.");
    expect(said).toContain("Waarvoor je belt: hier staat een BSN.");
    expect(said).toContain("Andere namen: hier staat een geboortedatum.");
    expect(said).toContain("Naam: hier staat een BSN.");
    expect(town.changes).toStrictEqual([]);
  });

  it("is not how one calls, nor a name after where an organisation is", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    town.presses("Opslaan", {
      about: "Schoolspullen. Bel 085 000 0155 of mail info@leergeld.example.",
      aliases: "Dorpsstraat 12",
      name: "Buurthuis Dorpsstraat 12",
    });
    expect(town.network.organisations.get(leergeld)).toMatchObject({
      about: "Schoolspullen. Bel 085 000 0155 of mail info@leergeld.example.",
      aliases: ["Dorpsstraat 12"],
      name: "Buurthuis Dorpsstraat 12",
    });
  });

  it("does not stand in the way of another change when it stood there before", () => {
    const town = new Town();
    const before = town.network.organisations.get(leergeld);
    if (!before) throw new Error("no organisation");
    const value = { ...before, about: "Inloop op Dorpsstraat 12" };
    const sanne = { kind: "person", person: ids.person.parse("sanne") } as const;
    town.happens([{ kind: "recorded", part: "organisations", value }], sanne);
    town.presses({ kind: "organisation-form", id: "leergeld" });
    town.presses("Opslaan", { phone: "085 000 0155" });
    expect(town.network.organisations.get(leergeld)).toMatchObject({
      ...{ about: "Inloop op Dorpsstraat 12", phone: { number: "+31850000155" } },
    });
  });
});
