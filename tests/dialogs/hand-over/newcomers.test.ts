import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { readMailAddress } from "../../../src/domain/mail-address.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { person } from "../../fixtures/small-network.ts";
import { leergeldNetwork, Stage } from "./stage.ts";

const seat = "leergeld-contact";
const noor = { name: "Noor Nieuwenhuis", mail: "noor@voorbeeld.example", phone: "0612345678" };
const stranger = { ...noor, mail: "noor@elders.example" };

function begun(network?: Network): Stage {
  const stage = new Stage(network);
  stage.press("jan", { kind: "start", seat, all: false });
  stage.push("jan", "Iemand anders …");
  return stage;
}

const personIn = (stage: Stage, id: string) => stage.network.people.get(ids.person.parse(id));

describe("somebody new, named by form", () => {
  test("of a known mail domain is written down and asked", () => {
    const stage = begun();
    const named = stage.push("jan", "Vraag het", { ...noor, job: "consulent  schulden" });
    expect(named.facts[0]).toMatchObject({ kind: "recorded", part: "people" });
    expect(named.facts[1]).toStrictEqual({
      ...{ kind: "successor-named", seat, person: "noor-nieuwenhuis", needsYes: false },
    });
    expect(named.told).toStrictEqual(["noor-nieuwenhuis"]);
    expect(personIn(stage, "noor-nieuwenhuis")).toStrictEqual({
      ...{ id: "noor-nieuwenhuis", name: "Noor Nieuwenhuis", organisation: "leergeld" },
      ...{ mail: "noor@voorbeeld.example", jobTitle: "consulent schulden" },
      phone: { number: "+31612345678", original: "0612345678", kind: "e164" },
      ...{ expertByExperience: false, availability: { hours: [], absences: [] } },
    });
  });

  test("gets an id that is free", () => {
    const base = leergeldNetwork();
    const other = person("noor-nieuwenhuis", "Noor Anders");
    const stage = begun({ ...base, people: base.people.with(other.id, other) });
    stage.push("jan", "Vraag het", noor);
    expect(stage.open()?.candidate?.person).toBe("noor-nieuwenhuis-2");
    expect(personIn(stage, "noor-nieuwenhuis")?.name).toBe("Noor Anders");
  });

  test("does not get the id of who is gone and still stands in the past of a seat", () => {
    const base = leergeldNetwork();
    const found = base.seats.get(ids.seat.parse("voedselbank-contact"));
    if (!found) throw new Error("seat");
    const past = { person: ids.person.parse("noor-nieuwenhuis"), from: "2025-01-01" as Day };
    const holdings = [{ ...past, until: "2025-12-31" as Day }, ...found.holdings];
    const stage = begun({ ...base, seats: base.seats.with(found.id, { ...found, holdings }) });
    stage.push("jan", "Vraag het", noor);
    expect(stage.open()?.candidate?.person).toBe("noor-nieuwenhuis-2");
  });

  test("is kept without what a job title gives away", () => {
    const stage = begun();
    const job = "moeder van Kevin, BSN 123456782, tel 0612345678";
    stage.push("jan", "Vraag het", { ...noor, job });
    const kept = personIn(stage, "noor-nieuwenhuis")?.jobTitle ?? "";
    expect(kept).toMatch(/^moeder van Kevin, /);
    expect(kept).not.toMatch(/123456782|0612345678/);
  });

  test.each([
    ["no name", { name: "123", mail: noor.mail }, "Vul een naam in van letters."],
    ["an address that is none", { ...noor, mail: "noor" }, "Dit mailadres klopt niet."],
    ["a number that is none", { ...noor, phone: "12" }, "Dit telefoonnummer klopt niet."],
    ["a new name alone", { name: noor.name }, "Vul ook een mailadres in"],
  ])("with %s is asked for again, with what was filled in", (_what, form, text) => {
    const stage = begun();
    const again = stage.push("jan", "Vraag het", form);
    expect(again.text).toContain(text);
    expect(again.facts).toStrictEqual([]);
    expect(again.labels).toStrictEqual(["Vraag het"]);
  });

  test.each([
    [
      "by mail, whatever the name and the capitals",
      { name: "L. V.", mail: "LOT@voorbeeld.example" },
    ],
    ["by name alone", { name: "lot  visser" }],
  ])("but known already is found %s", (_how, form) => {
    const stage = begun();
    const named = stage.push("jan", "Vraag het", form);
    expect(named.text).toContain("Lot Visser ken ik al.");
    expect(named.facts.map(({ kind }) => kind)).toStrictEqual(["successor-named"]);
    expect(stage.open()?.candidate?.person).toBe("lot");
  });

  test("but known already is found by phone and name together, and not by phone alone", () => {
    const known = { name: "Mies Jansen", phone: "0610001030", mail: "mies@thuis.example" };
    const same = begun();
    same.push("jan", "Vraag het", known);
    expect(same.open()?.candidate?.person).toBe("mies");
    const desk = begun();
    desk.push("jan", "Vraag het", { ...known, name: "Noor Nieuwenhuis" });
    expect(desk.open()?.candidate?.person).toBe("noor-nieuwenhuis");
  });

  test("is not written down when somebody was named meanwhile", () => {
    const stage = begun();
    stage.press("ijsbrand", { kind: "name", seat, person: "lot" });
    const late = stage.push("jan", "Vraag het", noor);
    expect(late.facts).toStrictEqual([]);
    expect(late.text).toContain("heb ik Lot Visser gevraagd");
  });
});

describe("a mail domain where anybody gets an address", () => {
  test.each(["gmail.com", "ziggo.nl"])("%s is no colleague's, whoever has one", (domain) => {
    const base = leergeldNetwork();
    const lot = base.people.get(ids.person.parse("lot"));
    const mail = readMailAddress(`lot@${domain}`);
    if (!lot || !mail) throw new Error("lot");
    const stage = begun({ ...base, people: base.people.with(lot.id, { ...lot, mail }) });
    const named = stage.push("jan", "Vraag het", { ...noor, mail: `vreemd@${domain}` });
    expect(named.told).toStrictEqual(["sanne"]);
    expect(stage.open()?.candidate?.state).toBe("needs-yes");
  });
});

describe("a mail domain that nobody of the organisation has", () => {
  test("needs the coordinator's yes before anybody is asked", () => {
    const stage = begun();
    const named = stage.push("jan", "Vraag het", stranger);
    expect(named.text).toContain(
      "Ik vraag de coördinator eerst of Noor Nieuwenhuis dit mag worden.",
    );
    expect(named.told).toStrictEqual(["sanne"]);
    expect(stage.told("sanne")[0]).toContain(
      "Jan van der Berg wil Noor Nieuwenhuis vragen voor contactpersoon Leergeld Dorp in Noord. Mag dat?",
    );
    expect(stage.told("sanne")[0]).toContain("noor@elders.example");
    expect(stage.open()?.candidate?.state).toBe("needs-yes");
    const early = stage.press("noor-nieuwenhuis", { kind: "accept", seat });
    expect(early.facts).toStrictEqual([]);
    expect(early.text).toContain("De coördinator zegt eerst ja.");
  });

  test("with that yes the candidate is asked, and who named them hears it", () => {
    const stage = begun();
    stage.push("jan", "Vraag het", stranger);
    const yes = stage.push("sanne", "Ja");
    expect(yes.facts).toStrictEqual([{ kind: "successor-approved", seat }]);
    expect([...yes.told].sort()).toStrictEqual(["jan", "noor-nieuwenhuis"]);
    stage.push("noor-nieuwenhuis", "Ja, dat doe ik");
    expect(stage.holder(seat, "2026-11-24")).toBe("noor-nieuwenhuis");
    expect(stage.push("sanne", "Ja").facts).toStrictEqual([]);
  });

  test("without it who named them hears it, and nothing is kept of the newcomer", () => {
    const stage = begun();
    stage.push("jan", "Vraag het", stranger);
    const no = stage.push("sanne", "Nee");
    expect(no.told).toStrictEqual(["jan"]);
    expect(stage.told("jan").at(-1)).toContain(
      "Sanne de Vries kiest liever niet voor Noor Nieuwenhuis.",
    );
    expect(personIn(stage, "noor-nieuwenhuis")).toBeUndefined();
    expect(stage.open()?.candidate).toBeUndefined();
  });

  test.each(["jan", "ijsbrand", "mo", "noor-nieuwenhuis"])("is not decided by %s", (who) => {
    const stage = begun();
    stage.push("jan", "Vraag het", stranger);
    expect(stage.press(who, { kind: "approve", seat }).facts).toStrictEqual([]);
    expect(stage.press(who, { kind: "refuse", seat }).facts).toStrictEqual([]);
    expect(stage.open()?.candidate?.state).toBe("needs-yes");
  });

  test("needs no yes of another when a coordinator named them", () => {
    const stage = begun();
    stage.press("sanne", { kind: "name-other", seat });
    expect(stage.push("sanne", "Vraag het", stranger).told).toStrictEqual(["noor-nieuwenhuis"]);
  });
});

describe("a seat of the network itself", () => {
  const webber = "webber-school";

  test("needs the coordinator's yes also for somebody known", () => {
    const stage = new Stage();
    stage.press("fatima", { kind: "start", seat: webber });
    const named = stage.press("fatima", { kind: "name", seat: webber, person: "mies" });
    expect(named.told).toStrictEqual(["sanne"]);
    stage.push("sanne", "Ja");
    stage.push("mies", "Ja, dat doe ik");
    expect(stage.holder(webber, "2026-11-24")).toBe("mies");
  });

  test("may be left by the coordinator, who names the next one without a yes of another", () => {
    const stage = new Stage();
    stage.press("sanne", { kind: "start", seat: "coordinator" });
    expect(
      stage.press("sanne", { kind: "name", seat: "coordinator", person: "fatima" }).told,
    ).toStrictEqual(["fatima"]);
  });

  test("taken by who named themselves is theirs with the coordinator's yes, not asked again", () => {
    const base = leergeldNetwork();
    const own = ids.seat.parse("webber-deputy");
    const deputy = {
      ...{ id: own, role: { kind: "deputy", of: ids.seat.parse(webber) }, doubts: [] },
      holdings: [{ person: ids.person.parse("mies"), from: "2026-01-01" }],
    };
    const network = { ...base, seats: base.seats.with(own, deputy as never) };
    const stage = new Stage(network);
    stage.press("mies", { kind: "start", seat: webber });
    expect(stage.push("mies", "Ik neem het over").told).toStrictEqual(["sanne", "fatima"]);
    const yes = stage.push("sanne", "Ja");
    expect(yes.facts.map(({ kind }) => kind)).toStrictEqual([
      "successor-approved",
      "successor-accepted",
    ]);
    expect([...yes.told].sort()).toStrictEqual(["fatima", "mies"]);
    expect(stage.holder(webber, "2026-11-24")).toBe("mies");
  });
});

describe("a newcomer who does not come", () => {
  test("is forgotten after a no of their own", () => {
    const stage = begun();
    stage.push("jan", "Vraag het", noor);
    stage.push("noor-nieuwenhuis", "Nee");
    expect(personIn(stage, "noor-nieuwenhuis")).toBeUndefined();
    expect(stage.told("jan").at(-1)).toContain("Noor Nieuwenhuis wordt het niet");
  });

  test("is forgotten when who was to leave stays", () => {
    const stage = begun();
    stage.push("jan", "Vraag het", noor);
    expect(stage.push("jan", "Ik blijf toch").told).toStrictEqual(["noor-nieuwenhuis"]);
    expect(personIn(stage, "noor-nieuwenhuis")).toBeUndefined();
  });

  test("stays when they were known before", () => {
    const stage = begun();
    stage.press("jan", { kind: "name", seat, person: "lot" });
    stage.push("lot", "Nee");
    expect(personIn(stage, "lot")?.name).toBe("Lot Visser");
  });
});
