import { describe, expect, test } from "vitest";
import { Stage } from "./stage.ts";

const seat = "leergeld-contact";

describe("who leaves", () => {
  test("is asked who comes next, with the deputy first and then colleagues", () => {
    const stage = new Stage();
    const asked = stage.press("jan", { kind: "start", seat });
    expect(asked.text).toContain("Wie wordt na jou contactpersoon Leergeld Dorp in Noord?");
    expect(asked.labels).toStrictEqual([
      ...["IJsbrand 't Hart", "Lot Visser", "Mo Yilmaz", "Iemand anders …", "Weet ik nog niet"],
      ...["Datum …", "Ik blijf toch"],
    ]);
    expect(asked.facts).toStrictEqual([
      { kind: "hand-over-opened", seat, why: "leaving", leaver: "jan" },
      { kind: "hand-over-stepped", seat, step: "leaver" },
    ]);
    expect(asked.told).toStrictEqual([]);
    expect(stage.holder(seat, "2026-12-31")).toBe("jan");
  });

  test("starts no second time what is under way", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    expect(stage.press("jan", { kind: "start", seat }).facts).toStrictEqual([]);
  });

  test("names the day in the same sentence", () => {
    const stage = new Stage();
    const asked = stage.type("jan", "ik draag mijn plek over per 1 mei 2027.");
    expect(asked.text).toContain("Tot en met 30 april 2027 blijf jij zichtbaar.");
    expect(stage.open()?.lastDay).toBe("2027-04-30");
    expect(stage.holder(seat, "2027-04-30")).toBe("jan");
    expect(stage.holder(seat, "2027-05-01")).toBeUndefined();
  });

  test("is asked again for a day that is not understood, and stays meanwhile", () => {
    const stage = new Stage();
    const asked = stage.type("jan", "ik draag mijn plek over per eind april");
    expect(asked.text).toContain("Die dag begrijp ik niet.");
    expect(stage.open()?.lastDay).toBeUndefined();
    expect(stage.holder(seat, "2030-01-01")).toBe("jan");
  });

  test("who may be on holiday or speak of a family is asked first whether it is about the seat", () => {
    const stage = new Stage();
    const asked = stage.type("jan", "Ik ga weg per 1 maart 2027");
    expect(asked.text).toContain("Draag je je plek over, contactpersoon Leergeld Dorp in Noord?");
    expect(asked.facts).toStrictEqual([]);
    stage.push("jan", "Ja, zoek een opvolger");
    expect(stage.open()?.lastDay).toBe("2027-02-28");
  });

  test("names a colleague in the same sentence, who is asked after one tap", () => {
    const stage = new Stage();
    const said = stage.type("jan", "mijn collega Lot Visser neemt het over per 1 maart 2027");
    expect(said.told).toStrictEqual([]);
    const named = stage.push("jan", "Ja, zoek een opvolger");
    expect(named.text).toContain("Ik heb Lot Visser gevraagd");
    expect(named.text).toContain("vanaf 1 maart 2027");
    expect(named.told).toStrictEqual(["lot"]);
  });

  test("moves the day later, and who was asked stays asked and hears it", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 mei 2027");
    stage.press("jan", { kind: "name", seat, person: "lot" });
    const moved = stage.press("jan", { kind: "from", seat }, { day: "2027-06-01" });
    expect(moved.told).toStrictEqual(["lot"]);
    expect(stage.told("lot").at(-1)).toContain("De dag is veranderd.");
    expect(stage.told("lot").at(-1)).toContain("vanaf 1 juni 2027");
    expect(stage.open()?.candidate?.person).toBe("lot");
    expect(stage.holder(seat, "2027-05-31")).toBe("jan");
  });

  test("stays until somebody says yes when the day is taken back", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 mei 2027");
    stage.push("jan", "Zodra iemand ja zegt");
    expect(stage.holder(seat, "2028-01-01")).toBe("jan");
    expect(stage.open()?.lastDay).toBeUndefined();
  });

  test("leaves at once when that day is today or over", () => {
    const stage = new Stage();
    const asked = stage.type("jan", "ik draag mijn plek over per 1 november 2026");
    expect(asked.text).toContain("De plek is vanaf vandaag vrij.");
    expect(stage.holder(seat, "2026-11-24")).toBeUndefined();
    expect(stage.holder(seat, "2026-11-23")).toBe("jan");
  });

  test("is not taken for two years ahead or for an unreadable day", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    const far = stage.press("jan", { kind: "from", seat }, { day: "2029-01-01" });
    expect(far.text).toContain("meer dan twee jaar weg");
    expect(stage.press("jan", { kind: "from", seat }, { day: "ooit" }).text).toContain(
      "Die dag begrijp ik niet.",
    );
    expect(stage.open()?.lastDay).toBeUndefined();
  });

  test("answers the question in words", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    expect(stage.claims("jan", "per 1 mei 2027")).toBe(true);
    stage.type("jan", "per 1 mei 2027");
    expect(stage.open()?.lastDay).toBe("2027-04-30");
    expect(stage.claims("jan", "IJsbrand")).toBe(true);
    expect(stage.type("jan", "1 oktober").text).toContain("Die dag begrijp ik niet.");
    stage.type("jan", "IJsbrand");
    expect(stage.open()?.candidate?.person).toBe("ijsbrand");
  });
});

describe("who may say that a seat passes on", () => {
  test.each(["jan", "ijsbrand", "mo", "sanne"])("%s may", (who) => {
    const stage = new Stage();
    expect(stage.press(who, { kind: "start", seat }).facts[0]?.kind).toBe("hand-over-opened");
    expect(stage.open()?.leaver).toBe("jan");
  });

  test.each(["lot", "fatima", "mies", "kees"])("%s may not", (who) => {
    const stage = new Stage();
    const refused = stage.press(who, { kind: "start", seat });
    expect(refused.facts).toStrictEqual([]);
    expect(refused.text).toContain("Dat kunnen alleen");
  });

  test("who sits there hears it, and can stay", () => {
    const stage = new Stage();
    expect(stage.press("ijsbrand", { kind: "start", seat }).told).toStrictEqual(["jan"]);
    expect(stage.told("jan")[0]).toContain("IJsbrand 't Hart zegt dat je deze plek overdraagt");
    stage.push("jan", "Ik blijf toch");
    expect(stage.open()).toBeUndefined();
  });

  test("of no seat that is gone", () => {
    expect(new Stage().press("jan", { kind: "start", seat: "gone" }).text).toBe(
      "Deze plek ken ik niet meer.",
    );
  });
});

describe("a candidate", () => {
  test("reads what the seat comes to", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 mei 2027");
    const named = stage.push("jan", "IJsbrand 't Hart");
    expect(named.text).toContain("Ik heb IJsbrand 't Hart gevraagd");
    const [asked = ""] = stage.told("ijsbrand");
    expect(asked).toContain(
      "Jan van der Berg vraagt of jij vanaf 1 mei 2027 contactpersoon Leergeld",
    );
    expect(asked).toContain("wordt in Netwerk Dorp.");
    expect(asked).toContain("Schoolkosten");
    expect(asked).toContain("Noord");
    expect(asked).toContain("Alleen jij kunt ja zeggen.");
  });

  test("of whom somebody else is named meanwhile: the first stands", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    stage.press("jan", { kind: "name", seat, person: "lot" });
    const second = stage.press("ijsbrand", { kind: "name", seat, person: "mo" });
    expect(second.text).toContain("Voor deze plek is Lot Visser al gevraagd.");
    expect(second.labels).toStrictEqual([]);
    expect(second.facts).toStrictEqual([]);
    expect(
      stage.press("ijsbrand", { kind: "name", seat, person: "mo", instead: true }).facts,
    ).toStrictEqual([]);
    expect(stage.open()?.candidate?.person).toBe("lot");
  });

  test.each(["jan", "sanne"])("%s may name another instead, and the first one hears it", (who) => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    stage.press("jan", { kind: "name", seat, person: "lot" });
    stage.press(who, { kind: "name", seat, person: "mo" });
    const replaced = stage.push(who, "Toch Mo Yilmaz");
    expect(new Set(replaced.told)).toStrictEqual(new Set(["lot", "mo"]));
    expect(stage.told("lot").at(-1)).toContain("Dat is niet meer nodig.");
    expect(stage.open()?.candidate?.person).toBe("mo");
    const late = stage.push("lot", "Ja, dat doe ik");
    expect(late.facts).toStrictEqual([]);
    expect(late.text).toContain("niet meer nodig");
  });

  test("named twice is asked once", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    stage.press("jan", { kind: "name", seat, person: "lot" });
    const again = stage.press("jan", { kind: "name", seat, person: "lot" });
    expect(again.facts).toStrictEqual([]);
    expect(again.told).toStrictEqual([]);
    expect(again.text).toContain("heb ik Lot Visser gevraagd");
  });

  test("is not who leaves, nor somebody who is gone, nor who cannot be reached", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    expect(stage.press("sanne", { kind: "name", seat, person: "jan" }).text).toContain(
      "gaat zelf weg",
    );
    expect(stage.press("jan", { kind: "name", seat, person: "nobody" }).text).toContain(
      "ken ik niet meer",
    );
    const lot = stage.network.people.get("lot" as never);
    if (!lot) throw new Error("lot");
    const { mail: _none, ...unreached } = lot;
    stage.become({ kind: "recorded", part: "people", value: unreached });
    expect(stage.press("jan", { kind: "name", seat, person: "lot" }).text).toContain(
      "Ik kan Lot Visser geen bericht sturen.",
    );
    stage.become({ kind: "network-left", person: lot.id });
    expect(stage.press("jan", { kind: "name", seat, person: "lot" }).text).toContain(
      "wil niet meer meedoen",
    );
    expect(stage.open()?.candidate).toBeUndefined();
  });

  test("cannot be named by who has nothing to do with the seat", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    expect(stage.press("fatima", { kind: "name", seat, person: "fatima" }).facts).toStrictEqual([]);
    expect(stage.press("fatima", { kind: "name-new", seat }, { name: "A B" }).facts).toStrictEqual(
      [],
    );
    expect(stage.press("fatima", { kind: "from", seat, day: "2027-01-01" }).facts).toStrictEqual(
      [],
    );
  });
});

describe("a deputy who takes it over", () => {
  test("from who said so has the seat at once", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    stage.push("jan", "Weet ik nog niet");
    const taken = stage.push("ijsbrand", "Ik neem het over");
    expect(taken.facts.map(({ kind }) => kind)).toStrictEqual([
      "successor-named",
      "successor-accepted",
    ]);
    expect(taken.text).toContain("Dank je. Fijn dat je dit doet");
    expect(stage.holder(seat, "2026-11-24")).toBe("ijsbrand");
    expect(stage.holder(seat, "2026-11-23")).toBe("jan");
    expect(new Set(taken.told)).toStrictEqual(new Set(["jan", "sanne"]));
  });
});

describe("a colleague whom nobody knows yet, named in a sentence", () => {
  test("is named in the form, after one tap", () => {
    const stage = new Stage();
    const text = "Mijn collega Noor Nieuwenhuis neemt het over";
    expect(stage.claims("jan", text)).toBe(true);
    expect(stage.type("jan", text).facts).toStrictEqual([]);
    const asked = stage.push("jan", "Ja, zoek een opvolger");
    expect(asked.facts.map(({ kind }) => kind)).toStrictEqual([
      "hand-over-opened",
      "hand-over-stepped",
    ]);
    expect(asked.labels).toContain("Iemand anders …");
  });

  test("is not read into what may be about a family", () => {
    const stage = new Stage();
    for (const text of [
      "Noor neemt het over",
      "Oma volgt mij op",
      "ik ga weg bij hem",
      "ik ga weg?",
    ]) {
      expect(stage.claims("jan", text)).toBe(false);
    }
    expect(stage.claims("lot", "ik ga weg")).toBe(false);
    expect(stage.claims("jan", "ik ga weg")).toBe(true);
  });
});
