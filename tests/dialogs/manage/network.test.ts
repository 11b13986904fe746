import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { Town } from "./town.ts";

const mies = ids.person.parse("mies");

describe("pausing an organisation", () => {
  it("asks none of its people anything until the day", () => {
    const town = new Town();
    const said = town.types("pauzeer Voedselbank Dorp tot 1 mei");
    expect(said).toContain("Ik vraag 1 persoon van Voedselbank Dorp niets tot 1 mei 2027.");
    expect(town.changes).toStrictEqual([
      { kind: "asking-paused", person: "mies", until: "2027-05-01" },
    ]);
    expect(town.network.askings.get(mies)?.pausedUntil).toBe("2027-05-01");
  });

  it("asks until when, and refuses a day that is past, unclear or too far", () => {
    const town = new Town();
    expect(town.types("pauzeer organisatie leergeld")).toContain(
      "Tot welke dag vraag ik de mensen van Leergeld Dorp niets?",
    );
    expect(town.presses("Pauzeren", { until: "2026-11-23" })).toContain("Die dag is al voorbij.");
    expect(town.presses("Pauzeren", { until: "ooit" })).toContain("De dag lees ik niet.");
    expect(town.presses("Pauzeren", { until: "2028-01-01" })).toContain(
      "Kies een dag tot en met 24 november 2027.",
    );
    expect(town.presses("Pauzeren", { until: "2027-01-01" })).toContain(
      "Ik vraag 2 mensen van Leergeld Dorp niets",
    );
  });

  it("leaves who asked for a longer pause themselves", () => {
    const town = new Town();
    const until = "2027-06-01" as never;
    town.happens([{ kind: "asking-paused", person: mies, until }], {
      kind: "person",
      person: mies,
    });
    expect(town.types("pauzeer voedselbank dorp tot 1 mei")).toContain("niemand om te pauzeren");
    expect(town.changes).toStrictEqual([]);
  });
});

describe("the goal", () => {
  it("holds nothing of a person", () => {
    const town = new Town();
    town.types("stel het doel in");
    const said = town.presses("Opslaan", { goal: "Helpen, vraag maar op Dorpsstraat 12" });
    expect(said).toContain("Doel: hier staat een adres. Haal dat weg.");
    expect(said).toContain("Doel: Helpen, vraag maar op Dorpsstraat 12");
    expect(town.changes).toStrictEqual([]);
  });

  it("begins with what it is, and is kept", () => {
    const town = new Town();
    expect(town.types("stel het doel in")).toContain("Doel: geen kind aan de kant");
    town.presses("Opslaan", { goal: " in 2030  groeit geen kind op in armoede " });
    expect(town.network.description).toMatchObject({
      ...{ name: "Netwerk Dorp", goal: "in 2030 groeit geen kind op in armoede" },
    });
  });

  it("can be taken away, is not too long, and is not written over", () => {
    const town = new Town();
    town.types("stel het doel in");
    const asked = town.last;
    expect(town.presses("Opslaan", { goal: "x".repeat(301) })).toContain(
      "Gebruik hoogstens 300 tekens.",
    );
    town.last = asked;
    town.presses("Opslaan", { goal: "" });
    expect(town.network.description.goal).toBeUndefined();
    town.last = asked;
    expect(town.presses("Opslaan", { goal: "iets anders" })).toContain(
      "wijzigde het doel intussen",
    );
    expect(town.network.description.goal).toBeUndefined();
  });
});

describe("the emergency lines of the region", () => {
  const line = {
    "name-1": "Buurtteam",
    "number-1": "085 000 0142",
    "about-1": "crisis in de buurt",
  };

  it("are kept, at most five, beside those of the country", () => {
    const town = new Town();
    const said = town.types("noodlijnen");
    expect(said).toContain("Hoogstens vijf.");
    expect(town.fields).toHaveLength(15);
    expect(town.presses("Opslaan", line)).toContain("crisis in de buurt: Buurtteam 085 000 0142");
    expect(town.network.emergencyLines).toStrictEqual([
      { name: "Buurtteam", number: "085 000 0142", about: "crisis in de buurt" },
    ]);
    town.types("noodlijnen");
    expect(town.presses("Opslaan", { "name-1": "", "number-1": "", "about-1": "" })).toContain(
      "De landelijke blijven.",
    );
    expect(town.network.emergencyLines).toStrictEqual([]);
  });

  it("need a number that can be dialled, a name, and what for; and none is there twice", () => {
    const town = new Town();
    town.types("noodlijnen");
    expect(town.presses("Opslaan", { ...line, "number-1": "bel maar" })).toContain(
      "“bel maar” bij noodlijn 1",
    );
    expect(town.presses("Opslaan", { ...line, "about-1": "" })).toContain("Noodlijn 1 is niet af.");
    expect(town.presses("Opslaan", { ...line, "number-1": "112" })).toContain("staat er al bij");
    expect(town.changes).toStrictEqual([]);
  });

  it.each([
    ["about", "bel voor het kind met BSN 123456782", "een BSN"],
    ["about", "voor Kevin de Boer, geboren 3 mei 2015", "een geboortedatum"],
    ["name", "Buurtteam NL91ABNA0417164300", "een rekeningnummer"],
    ["number", "201234567", "een BSN"],
  ])("are of no family: not a %s with %j", (field, text, kind) => {
    const town = new Town();
    town.types("noodlijnen");
    const said = town.presses("Opslaan", { ...line, [`${field}-1`]: text });
    expect(said).toContain(
      `Noodlijn 1: hier staat ${kind}. Haal dat weg. Iedereen ziet deze regel.`,
    );
    expect(town.changes).toStrictEqual([]);
  });

  it("may say another number, and where the service is; and what stood there stays", () => {
    const town = new Town();
    town.types("noodlijnen");
    const about = "inloop Dorpsstraat 12, ook bereikbaar op 06 12345678";
    town.presses("Opslaan", { ...line, "about-1": about });
    expect(town.network.emergencyLines).toMatchObject([{ about }]);
    const old = { name: "Lijn", number: "085 000 0140", about: "BSN 123456782" };
    const before = new Town({ ...new Town().network, emergencyLines: [old] });
    before.types("noodlijnen");
    before.presses("Opslaan", {
      "name-2": "Buurtteam",
      "number-2": "085 000 0142",
      "about-2": "x",
    });
    expect(before.network.emergencyLines).toMatchObject([old, { name: "Buurtteam" }]);
    before.types("noodlijnen");
    before.presses("Opslaan", { "name-1": "Andere naam" });
    expect(before.network.emergencyLines[0]).toStrictEqual(old);
  });

  it("of a file with more than five stay", () => {
    const first = new Town().network;
    const lines = Array.from({ length: 6 }, (_, at) => ({
      ...{ name: `Lijn ${at}`, number: `085 000 014${at}`, about: "crisis" },
    }));
    const town = new Town({ ...first, emergencyLines: lines });
    town.types("noodlijnen");
    town.presses("Opslaan", { "name-1": "Andere naam" });
    expect(town.network.emergencyLines.map(({ name }) => name)).toStrictEqual([
      ...["Andere naam", "Lijn 1", "Lijn 2", "Lijn 3", "Lijn 4", "Lijn 5"],
    ]);
  });
});

describe("what a sentence leads to", () => {
  it("opens the menu, a form, or a choice", () => {
    const town = new Town();
    expect(town.types("beheer")).toContain("Wat wil je doen in Netwerk Dorp?");
    expect(town.types("voeg iemand toe")).toContain("Wie komt erbij?");
    expect(town.types("wijzig persoon Mies Jansen")).toContain("Gegevens van Mies Jansen");
    expect(town.types("wijzig organisatie Nergens")).toContain("Nergens vind ik niet");
    expect(town.types("beëindig organisatie Nergens")).toContain("Nergens vind ik niet");
  });
});

describe("how often others hear what was decided", () => {
  it("is shown as the network has it", () => {
    const town = new Town();
    expect(town.types("beheer")).toContain("hoort elke maand wat er is besloten.");
    const { description } = town.network;
    for (const [informing, often] of [
      ["quarter", "hoort elk kwartaal wat er is besloten."],
      ["meeting", "hoort na elk overleg wat er is besloten."],
    ] as const) {
      town.happens(
        [{ kind: "described", description: { ...description, meetings: { informing } } }],
        { kind: "operator", command: "import" },
      );
      expect(town.types("beheer")).toContain(often);
    }
  });
});

describe("two that are one, in a sentence", () => {
  const who = { person: "sanne" };

  it("shows what goes where, and nothing is changed yet", () => {
    const town = new Town();
    const said = town.types("voeg Mies Jansen en Kees Bakker samen", who);
    expect(said).toContain("Mies Jansen");
    expect(said).toContain("Kees Bakker");
    expect(said).not.toContain("vind ik niet");
    expect(town.changes).toStrictEqual([]);
  });

  it("asks again after a name that is not there, or that is of something else", () => {
    const town = new Town();
    expect(town.types("voeg Mies Jansen en Onbekend samen", who)).toContain(
      "Onbekend vind ik niet",
    );
    expect(town.types("voeg Mies Jansen en Leergeld Dorp samen", who)).toContain("Mies Jansen");
    expect(town.changes).toStrictEqual([]);
  });
});
