import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { Town } from "./town.ts";

const leergeld = { part: "organisations", id: "leergeld" } as const;
const organisation = (town: Town, id: string) =>
  town.network.organisations.get(ids.organisation.parse(id));
const person = (town: Town, id: string) => town.network.people.get(ids.person.parse(id));

describe("adding an organisation", () => {
  it("keeps what was filled in, under an id made from its name", () => {
    const town = new Town();
    town.types("voeg een organisatie toe");
    const said = town.presses("Opslaan", {
      ...{ name: "Sportfonds 't Dorp", aliases: "JFS, Jeugdfonds", kind: "informal" },
      ...{ domain: "sport-culture", phone: "085 000 0199", mail: "info@Sport.example" },
      ...{ website: "www.sport.example", about: "Sportkleren.", "areas-in": ["zuid"] },
    });
    expect(said).toContain("Toegevoegd: organisatie Sportfonds 't Dorp.");
    expect(organisation(town, "sportfonds-t-dorp")).toMatchObject({
      ...{ name: "Sportfonds 't Dorp", aliases: ["JFS", "Jeugdfonds"], kind: "informal" },
      ...{ domain: "sport-culture", mail: "info@sport.example", areas: ["zuid"] },
      ...{ website: "https://www.sport.example", about: "Sportkleren." },
      phone: { number: "+31850000199" },
    });
  });

  it("shows the form again with the reason and what was typed when something cannot be read", () => {
    const town = new Town();
    town.types("voeg een organisatie toe");
    const said = town.presses("Opslaan", {
      name: "Speelotheek",
      phone: "12",
      mail: "x",
      website: "x y",
    });
    expect(said).toContain("Dit kan ik nog niet opslaan:");
    expect(said).toContain("Werkveld is leeg. Vul dit in.");
    expect(said).toContain("Telefoon: dit is geen telefoonnummer.");
    expect(said).toContain("Mail: dit is geen mailadres.");
    expect(said).toContain("Website: dit is geen webadres.");
    expect(said).toContain("Naam: Speelotheek");
    expect(said).toContain("Telefoon: 12");
    expect(town.changes).toStrictEqual([]);
    town.presses("Opslaan", { domain: "youth", phone: "", mail: "", website: "" });
    expect(organisation(town, "speelotheek")).toMatchObject({
      name: "Speelotheek",
      domain: "youth",
    });
  });

  it("keeps the areas that were chosen when it comes back", () => {
    const town = new Town();
    town.types("voeg een organisatie toe");
    const areas = () => town.fields.find(({ name }) => name === "areas-in")?.value;
    town.presses("Opslaan", { name: "bhd", phone: "12", domain: "debt", "areas-in": ["zuid"] });
    expect(areas()).toBe("zuid");
    town.presses("Opslaan", { phone: "" });
    expect(areas()).toBe("zuid");
    town.presses("Toch opslaan");
    expect(organisation(town, "bhd")?.areas).toEqual(["zuid"]);
  });

  it("asks before it adds one that is called like another", () => {
    const town = new Town();
    town.types("voeg een organisatie toe");
    const said = town.presses("Opslaan", { name: "bhd", domain: "debt" });
    expect(said).toContain("Er is al een organisatie die zo heet: Budgethulp Dorp.");
    expect(town.changes).toStrictEqual([]);
    town.presses("Toch opslaan");
    expect(organisation(town, "bhd")?.name).toBe("bhd");
  });

  it("never gives an id twice, also not one that was somebody's before", () => {
    const town = new Town();
    town.presses(
      { kind: "organisation-save", was: "", sure: true },
      { name: "Leergeld", kind: "formal", domain: "debt" },
    );
    expect(town.changes).toMatchObject([{ value: { id: "leergeld-2" } }]);
    town.presses({ kind: "end", subject: { part: "organisations", id: "leergeld-2" } });
    town.presses("Ja, beëindig");
    town.presses(
      { kind: "organisation-save", was: "" },
      { name: "Leergeld 2", kind: "formal", domain: "debt" },
    );
    expect(town.changes).toMatchObject([{ value: { id: "leergeld-2-2" } }]);
  });
});

describe("changing an organisation", () => {
  it("begins with what is known, and changes only what was touched", () => {
    const town = new Town();
    const said = town.types("Wijzig organisatie Voedselbank Dorp");
    expect(said).toContain("Gegevens van Voedselbank Dorp");
    expect(said).toContain("Telefoon: 085 000 0101");
    const before = organisation(town, "voedselbank");
    town.presses("Opslaan", { about: "Een pakket eten per week." });
    expect(organisation(town, "voedselbank")).toStrictEqual({
      ...before,
      about: "Een pakket eten per week.",
    });
  });

  it("changes nothing when nothing was touched", () => {
    const town = new Town();
    town.types("wijzig organisatie leergeld");
    expect(town.presses("Opslaan")).toContain("Alles blijft zoals het was.");
    expect(town.changes).toStrictEqual([]);
  });

  it("keeps what another coordinator changed meanwhile in another field", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    const mine = town.last;
    town.presses({ kind: "organisation-form", id: "leergeld" }, {});
    town.presses("Opslaan", { phone: "085 000 0155" });
    town.last = mine;
    town.presses("Opslaan", { mail: "nieuw@leergeld.example" });
    expect(organisation(town, "leergeld")).toMatchObject({
      ...{ mail: "nieuw@leergeld.example", phone: { number: "+31850000155" } },
    });
  });

  it("says who changed the same field meanwhile, and shows the newest", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    const value = organisation(town, "leergeld");
    if (!value) throw new Error("no organisation");
    town.happens(
      [
        {
          kind: "recorded",
          part: "organisations",
          value: { ...value, about: "Van Kees." },
        },
      ],
      { kind: "person", person: ids.person.parse("kees") },
    );
    const said = town.presses("Opslaan", { about: "Van Sanne." });
    expect(said).toContain("Kees Bakker wijzigde dit vandaag al: waarvoor je belt.");
    expect(said).toContain("Van Kees.");
    expect(town.changes).toStrictEqual([]);
    expect(organisation(town, "leergeld")?.about).toBe("Van Kees.");
  });

  it("adds areas and takes them away", () => {
    const town = new Town();
    town.presses({ kind: "organisation-form", id: "leergeld" });
    town.presses("Opslaan", { "areas-in": ["zuid", "noord", "nergens"] });
    expect(organisation(town, "leergeld")?.areas.toSorted()).toStrictEqual(["noord", "zuid"]);
    town.presses({ kind: "organisation-form", id: "leergeld" });
    town.presses("Opslaan", { "areas-out": ["noord"] });
    expect(organisation(town, "leergeld")?.areas).toStrictEqual(["zuid"]);
  });

  it("says so when it is gone by now", () => {
    const town = new Town();
    const said = town.presses({ kind: "organisation-form", id: "weg" });
    expect(said).toContain("Dit staat niet meer in het netwerk.");
  });
});

describe("adding and changing a person", () => {
  it("keeps who somebody is and where they work, and tells nobody yet", () => {
    const town = new Town();
    town.types("voeg iemand toe");
    const said = town.presses("Opslaan", {
      ...{ name: "Noor Kuipers", jobTitle: "coach", organisation: "leergeld dorp" },
      ...{ phone: "06 1234 5678", mail: "noor@leergeld.example", expert: "yes" },
    });
    expect(said).toContain("Toegevoegd: Noor Kuipers.");
    expect(person(town, "noor-kuipers")).toMatchObject({
      ...{ name: "Noor Kuipers", jobTitle: "coach", organisation: "leergeld" },
      ...{
        mail: "noor@leergeld.example",
        expertByExperience: true,
        phone: { number: "+31612345678" },
      },
    });
    expect(town.told).toStrictEqual({});
  });

  it("refuses a name with signs, and an organisation that is not there", () => {
    const town = new Town();
    town.types("voeg iemand toe");
    expect(town.presses("Opslaan", { name: "Noor 06-123", organisation: "" })).toContain(
      "Naam: gebruik letters",
    );
    expect(town.presses("Opslaan", { name: "Noor", organisation: "Onbekend" })).toContain(
      "De organisatie “Onbekend” ken ik niet.",
    );
    expect(town.changes).toStrictEqual([]);
  });

  it("asks before it adds somebody with the mail address of another", () => {
    const town = new Town();
    town.types("voeg iemand toe");
    const said = town.presses("Opslaan", { name: "M. Jansen", mail: "MIES@voorbeeld.example" });
    expect(said).toContain("Er staat al iemand met deze gegevens: Mies Jansen.");
    expect(town.changes).toStrictEqual([]);
  });

  it("tells who is changed what became other, and keeps when they can be reached", () => {
    const town = new Town();
    const before = person(town, "mies");
    town.types("wijzig persoon Mies Jansen");
    const said = town.presses("Opslaan", { jobTitle: "vrijwilliger" });
    expect(said).toContain("Opgeslagen: Mies Jansen. Ik laat het weten.");
    expect(person(town, "mies")).toStrictEqual({ ...before, jobTitle: "vrijwilliger" });
    expect(Object.keys(town.told)).toStrictEqual(["mies"]);
    expect(town.told["mies"]).toContain("Sanne de Vries heeft als coördinator van Netwerk Dorp");
    expect(town.told["mies"]).toContain("Gewijzigd in je gegevens: functie.");
    expect(town.told["mies"]).toContain("[Bekijk mijn gegevens]");
  });

  it("lets choose between two organisations of one name", () => {
    const town = new Town();
    town.presses(
      { kind: "organisation-save", was: "", sure: true },
      { name: "Leergeld Dorp", kind: "formal", domain: "debt" },
    );
    town.presses({ kind: "person-form", id: "mies" });
    const said = town.presses("Opslaan", { organisation: "Leergeld Dorp" });
    expect(said).toContain("Er zijn meer organisaties die zo heten. Kies er één.");
    const [, choice] = [town.changes, town.fields.find(({ name }) => name === "organisation")];
    expect(choice).toMatchObject({ kind: "choice", options: [{}, {}] });
    town.presses("Opslaan", { organisation: "id:leergeld-dorp" });
    expect(person(town, "mies")?.organisation).toBe("leergeld-dorp");
  });

  it("takes the organisation away when the field is emptied", () => {
    const town = new Town();
    town.presses({ kind: "person-form", id: "fatima" });
    town.presses("Opslaan", { organisation: "" });
    expect(person(town, "fatima")?.organisation).toBeUndefined();
  });
});

describe("finding what to change", () => {
  it("opens what is meant without doubt, with its seats and what can be done", () => {
    const town = new Town();
    town.presses({ kind: "find-form" });
    const said = town.presses("Zoek", { name: "leergeld" });
    expect(said).toContain("Leergeld Dorp");
    expect(said).toContain("[contactpersoon Leergeld Dorp in Noord: Jan van der Berg]");
    expect(said).toContain("[Organisatie beëindigen]");
  });

  it("says so when there is nothing of that name", () => {
    const town = new Town();
    expect(town.presses({ kind: "find" }, { name: "Qwerty" })).toContain("Qwerty vind ik niet");
  });

  it("shows a person with their seats", () => {
    const town = new Town();
    const said = town.presses({ kind: "open", subject: { part: "people", id: "mies" } });
    expect(said).toContain("[contactpersoon Voedselbank Dorp: Mies Jansen]");
    expect(town.presses({ kind: "open", subject: leergeld })).toContain("Soort: informeel");
  });
});

describe("who may", () => {
  it("somebody else hears who does, and nothing changes", () => {
    const town = new Town();
    const said = town.types("beheer", { person: "mies" });
    expect(said).toContain("Het netwerk beheren doet de coördinator: Sanne de Vries.");
    expect(said).toContain("[Schrijf de coördinator]");
    town.presses(
      { kind: "organisation-save", was: "" },
      { name: "X", kind: "formal", domain: "debt" },
      { person: "mies" },
    );
    expect(town.last?.changes).toStrictEqual([]);
  });

  it("in a group it is answered to the coordinator alone", () => {
    const town = new Town();
    town.types("beheer", { kind: "group" });
    expect(town.last?.say.map(({ to, as }) => [to, as])).toStrictEqual([["private", "new"]]);
  });
});
