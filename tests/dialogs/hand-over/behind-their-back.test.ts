import { describe, expect, test } from "vitest";
import { findSuccessorBlocks } from "../../../src/cards/hand-over-card.ts";
import { passingOn } from "../../../src/cards/passing-on.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { leergeldNetwork, Stage } from "./stage.ts";

const seat = "leergeld-contact";
const person = ids.person.parse;

/** Somebody says that Jan's seat passes on, and takes it. */
function taking(who: string, network?: Network): Stage {
  const stage = new Stage(network);
  stage.press(who, { kind: "start", seat, all: false });
  stage.press(who, { kind: "name", seat, person: who });
  return stage;
}

/** Sanne, who looks after the network, is away: Kees stands in. */
function sanneAway(): Network {
  const base = leergeldNetwork();
  const sanne = base.people.get(person("sanne"));
  if (!sanne) throw new Error("sanne");
  const absences = [{ from: "2026-11-20" as Day, until: "2026-12-01" as Day }];
  const away = { ...sanne, availability: { hours: [], absences } };
  return { ...base, people: base.people.with(sanne.id, away) };
}

function withoutCoordinator(): Network {
  const base = leergeldNetwork();
  const seats = [...base.seats].filter(({ id }) => id.startsWith("coordinator"));
  return { ...base, seats: seats.reduce((left, { id }) => left.without(id), base.seats) };
}

describe("the seat of somebody who is there", () => {
  test.each(["ijsbrand", "mo"])("is not %s's by saying so", (who) => {
    const stage = taking(who);
    expect(stage.holder(seat, "2030-01-01")).toBe("jan");
    expect(stage.open()?.candidate).toMatchObject({ person: who, state: "needs-yes" });
    expect(stage.heard.filter(({ key }) => key !== "").map(({ to }) => to)).toStrictEqual([
      ...["jan", "sanne", "jan"],
    ]);
    expect(stage.told("jan").at(-1)).toContain(
      "zegt dat jij stopt als contactpersoon Leergeld Dorp in Noord en neemt het zelf over. Klopt dat?",
    );
    expect(stage.told("sanne")[0]).toContain(
      "wil het zelf overnemen: contactpersoon Leergeld Dorp in Noord. Mag dat? Dit is de plek van Jan van der Berg.",
    );
  });

  test("passes on with the yes of who sits there", () => {
    const stage = taking("ijsbrand");
    const yes = stage.push("jan", "Ja");
    expect(yes.facts.map(({ kind }) => kind)).toStrictEqual([
      "successor-approved",
      "successor-accepted",
    ]);
    expect(yes.told).toStrictEqual(["ijsbrand", "sanne"]);
    expect(stage.told("ijsbrand").at(-1)).toContain("Jan van der Berg vindt het goed.");
    expect(stage.holder(seat, "2026-11-24")).toBe("ijsbrand");
  });

  test("stays theirs with their no, and who wanted it hears so", () => {
    const stage = taking("ijsbrand");
    const no = stage.push("jan", "Nee, ik blijf");
    expect(no.told).toStrictEqual(["ijsbrand"]);
    expect(stage.told("ijsbrand").at(-1)).toContain("Jan van der Berg blijft:");
    expect(stage.open()).toBeUndefined();
    expect(stage.press("sanne", { kind: "approve", seat }).facts).toStrictEqual([]);
    expect(stage.holder(seat, "2030-01-01")).toBe("jan");
  });

  test("is offered to another only after a yes", () => {
    const stage = new Stage();
    stage.press("ijsbrand", { kind: "start", seat, all: false });
    const named = stage.press("ijsbrand", { kind: "name", seat, person: "lot" });
    expect(named.told).toStrictEqual(["sanne", "jan"]);
    expect(named.text).toContain(
      "Ik vraag aan Jan van der Berg en de coördinator eerst of dit klopt.",
    );
    expect(stage.told("jan").at(-1)).toContain("en dat Lot Visser het overneemt. Klopt dat?");
    expect(stage.push("jan", "Ja").told).toStrictEqual(["lot", "ijsbrand"]);
    stage.push("lot", "Ja, dat doe ik");
    expect(stage.holder(seat, "2026-11-24")).toBe("lot");
  });

  test("is not empty, either, by the word of a deputy that they are gone: naming still needs a yes", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 maart 2027");
    stage.press("ijsbrand", { kind: "start", seat, gone: true });
    stage.press("ijsbrand", { kind: "name", seat, person: "ijsbrand" });
    expect(stage.open()?.candidate?.state).toBe("needs-yes");
    stage.push("jan", "Nee, ik blijf");
    expect(stage.holder(seat, "2030-01-01")).toBe("jan");
  });

  test("needs no yes when a coordinator said that they are gone, or they left the network", () => {
    const said = new Stage();
    said.press("sanne", { kind: "start", seat, gone: true, all: false });
    said.press("ijsbrand", { kind: "name", seat, person: "ijsbrand" });
    expect(said.holder(seat, "2026-11-24")).toBe("ijsbrand");
    const left = new Stage();
    left.press("ijsbrand", { kind: "start", seat, all: false });
    left.become({ kind: "network-left", person: person("jan") });
    left.press("ijsbrand", { kind: "name", seat, person: "ijsbrand" });
    expect(left.holder(seat, "2026-11-24")).toBe("ijsbrand");
  });

  test("is asked of them alone in a network without a coordinator", () => {
    const stage = taking("ijsbrand", withoutCoordinator());
    expect(stage.open()?.candidate?.state).toBe("needs-yes");
    stage.push("jan", "Ja");
    expect(stage.holder(seat, "2026-11-24")).toBe("ijsbrand");
  });
});

describe("who looks after the network", () => {
  test("does not say yes to themselves", () => {
    const stage = taking("sanne");
    expect(stage.open()?.candidate?.state).toBe("needs-yes");
    const own = stage.press("sanne", { kind: "approve", seat });
    expect(own.facts).toStrictEqual([]);
    expect(own.text).toContain("Over jezelf kun je niet beslissen.");
    stage.push("jan", "Ja");
    expect(stage.holder(seat, "2026-11-24")).toBe("sanne");
  });

  test.each(["kees", "fatima"])("and is away keeps the seat when who stands in names %s", (who) => {
    const stage = new Stage(sanneAway());
    const own = "coordinator";
    stage.press("kees", { kind: "start", seat: own, all: false });
    stage.press("kees", { kind: "name", seat: own, person: who });
    expect(stage.press("kees", { kind: "approve", seat: own }).facts).toStrictEqual([]);
    expect(stage.open(own)?.candidate?.state).toBe("needs-yes");
    expect(stage.holder(own, "2026-11-25")).toBe("sanne");
    expect(stage.push("sanne", "Ja").facts[0]?.kind).toBe("successor-approved");
  });
});

describe("a seat that passed on by the word of another", () => {
  const passed = () => {
    const stage = taking("ijsbrand");
    stage.push("sanne", "Ja");
    return stage;
  };

  test("thanks nobody, and says until when they can object", () => {
    const told = passed().told("jan");
    expect(told.at(-1)).toContain("Klopt dat niet? Zeg dat binnen een week.");
    for (const text of told) {
      expect(text).not.toContain("Dank je voor alles");
      expect(text).not.toContain("Dan blijf je gewoon staan");
    }
  });

  test.each(["Ik blijf toch", "Nee, ik blijf"])("is objected to by %s, for a week", (label) => {
    const stage = passed().later("2026-12-01T09:00:00.000Z");
    const late = stage.push("jan", label);
    expect(late.text).toBe(
      "Ik heb aan de coördinator doorgegeven dat jij blijft. Tot die iets verandert is de plek van IJsbrand 't Hart.",
    );
    expect(late.told).toStrictEqual(["sanne"]);
    expect(stage.told("sanne").at(-1)).toContain(
      "Jan van der Berg zegt te blijven als contactpersoon Leergeld Dorp in Noord.",
    );
    expect(stage.later("2026-12-02T09:00:00.000Z").push("jan", label).told).toStrictEqual([]);
  });

  test("is nobody else's to object to", () => {
    const stage = passed();
    for (const who of ["lot", "ijsbrand", "mo"]) {
      expect(stage.press(who, { kind: "withdraw", seat, told: true }).told).toStrictEqual([]);
    }
  });

  test("that they began themselves thanks them", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    stage.push("jan", "IJsbrand 't Hart");
    stage.push("ijsbrand", "Ja, dat doe ik");
    expect(stage.told("jan").at(-1)).toContain("Dank je voor alles wat je deed.");
  });
});

describe("the day on which somebody else leaves", () => {
  test.each(["ijsbrand", "mo"])("is not %s's to choose", (who) => {
    for (const from of ["1900-01-01", "2026-11-24", "2026-12-01", "2999-01-01"]) {
      const stage = new Stage();
      const begun = stage.press(who, { kind: "start", seat, all: false, from });
      expect(stage.open()?.lastDay).toBeUndefined();
      expect(begun.labels).not.toContain("Datum …");
      expect(begun.text).not.toContain("Vanaf wanneer?");
      const set = stage.press(who, { kind: "from", seat }, { day: from });
      expect(set.facts).toStrictEqual([]);
      expect(stage.holder(seat, "2026-11-24")).toBe("jan");
    }
    const stage = new Stage();
    stage.press(who, { kind: "start", seat, all: false });
    expect(stage.press(who, { kind: "from", seat, day: "2026-11-25" }).text).toBe(
      "De dag kiezen alleen de persoon op deze plek en de coördinator.",
    );
  });

  test("is a coordinator's, and who leaves hears it", () => {
    const stage = new Stage();
    stage.press("sanne", { kind: "start", seat, all: false });
    const set = stage.press("sanne", { kind: "from", seat, day: "2026-12-01" });
    expect(set.told).toStrictEqual(["jan"]);
    expect(stage.told("jan").at(-1)).toContain(
      "Sanne de Vries heeft de dag gekozen: vanaf 1 december is de plek van een ander.",
    );
    expect(stage.holder(seat, "2026-12-01")).toBeUndefined();
  });

  test.each(["jan", "sanne"])("is not taken from %s when it is far away", (who) => {
    const stage = new Stage();
    const begun = stage.press(who, { kind: "start", seat, all: false, from: "2999-01-01" });
    expect(begun.text).toContain("Die dag ligt meer dan twee jaar weg.");
    expect(stage.open()?.lastDay).toBeUndefined();
    expect(begun.labels).toStrictEqual(["Bewaren"]);
  });
});

describe("what others read of it", () => {
  test("does not put it in the mouth of who sits there", () => {
    const stage = new Stage();
    stage.press("ijsbrand", { kind: "start", seat, all: false });
    const found = stage.network.seats.get(ids.seat.parse(seat));
    if (!found) throw new Error(seat);
    const blocks = findSuccessorBlocks({
      ...{ network: stage.network, seat: found, at: tuesdayMorning, to: person("mo") },
    });
    expect(messageToText({ summary: "", blocks })).toContain(
      "De plek van Jan van der Berg wordt overgedragen.",
    );
    expect(passingOn(stage.network, found, tuesdayMorning)).toBe("Opvolger wordt gezocht.");
  });

  test("says so of who began it", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    stage.push("jan", "Weet ik nog niet");
    expect(stage.told("ijsbrand").at(-1)).toContain("Jan van der Berg draagt de plek over.");
  });
});
