import { describe, expect, test } from "vitest";
import { standingConfirmation, standingDoubts } from "../../../src/domain/freshness.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { leergeldNetwork, Stage, withSeat } from "./stage.ts";

const seat = "leergeld-contact";

/** Jan leaves from 1 March and IJsbrand was asked. */
function asked(): Stage {
  const stage = new Stage();
  stage.type("jan", "ik draag mijn plek over per 1 maart 2027");
  stage.push("jan", "IJsbrand 't Hart");
  return stage;
}

describe("a candidate who says yes", () => {
  test("has the seat from the day after the last day of who leaves", () => {
    const stage = asked();
    const yes = stage.push("ijsbrand", "Ja, dat doe ik");
    expect(yes.facts).toStrictEqual([
      {
        ...{ kind: "successor-accepted", seat, person: "ijsbrand", from: "2027-03-01" },
        dueOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      },
    ]);
    expect(stage.holder(seat, "2027-02-28")).toBe("jan");
    expect(stage.holder(seat, "2027-03-01")).toBe("ijsbrand");
    expect(stage.open()).toBeUndefined();
  });

  test("has it today when no day was said, or when it is over", () => {
    const soon = new Stage();
    soon.press("jan", { kind: "start", seat });
    soon.push("jan", "Lot Visser");
    soon.push("lot", "Ja, dat doe ik");
    expect(soon.holder(seat, "2026-11-24")).toBe("lot");
    expect(soon.holder(seat, "2026-11-23")).toBe("jan");
    const late = asked().later("2027-04-10T09:00:00.000Z");
    late.push("ijsbrand", "Ja, dat doe ik");
    expect(late.holder(seat, "2027-04-09")).toBeUndefined();
    expect(late.holder(seat, "2027-04-10")).toBe("ijsbrand");
  });

  test("is asked again when it is time, and not before", () => {
    const stage = asked();
    stage.push("ijsbrand", "Ja, dat doe ik");
    const found = stage.network.seats.get(ids.seat.parse(seat));
    const standing = (at: string) =>
      found && standingConfirmation(found, at as Instant, stage.network.description.zone);
    expect(standing("2027-03-01T09:00:00.000Z")).toStrictEqual({
      ...{ at: stage.at, dueOn: "2027-02-22" },
      by: { kind: "person", person: "ijsbrand" },
    });
  });

  test("says nothing yet of who is still there, whose own word stands until then", () => {
    const before = new Stage();
    const word = before.network.seats.get(ids.seat.parse(seat))?.confirmation;
    const stage = asked();
    stage.become({ kind: "seat-doubted", seat: ids.seat.parse(seat) });
    stage.push("ijsbrand", "Ja, dat doe ik");
    const found = stage.network.seats.get(ids.seat.parse(seat));
    expect(word).toBeDefined();
    expect(found?.confirmation).toStrictEqual(word);
    expect(found?.doubts).toHaveLength(1);
    const { zone } = stage.network.description;
    expect(
      found && standingDoubts(found, "2027-03-01T09:00:00.000Z" as Instant, zone),
    ).toStrictEqual([]);
  });

  test("is welcomed with what comes along and whom to meet", () => {
    const stage = asked();
    const { text } = stage.push("ijsbrand", "Ja, dat doe ik");
    expect(text).toContain("Dank je. Fijn dat je dit doet: contactpersoon Leergeld Dorp in Noord.");
    expect(text).toContain("Schoolkosten");
    expect(text).toContain("1 maart 2027");
    expect(text).toContain("Fatima El Amrani");
    expect(text).toContain("Sanne de Vries");
  });

  test("reads what people see of them, and changes it with one tap", () => {
    const soon = new Stage();
    soon.press("jan", { kind: "start", seat });
    soon.push("jan", "Lot Visser");
    const yes = soon.push("lot", "Ja, dat doe ik");
    expect(yes.text).toContain("Dit zien mensen van jou. Klopt het?");
    const lot = soon.network.people.get(ids.person.parse("lot"));
    expect(yes.text).toContain(`Mail: ${lot?.mail}`);
    expect(yes.text).toContain("Telefoon: ");
    expect(yes.text).toContain("Werktijden: ");
    expect(yes.labels).toContain("Wijzigen");
    expect(yes.actions).toContainEqual({ kind: "change", seat });
  });

  test("who begins later and has no other seat writes the coordinator about their data", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 maart 2027");
    stage.push("jan", "Lot Visser");
    const yes = stage.push("lot", "Ja, dat doe ik");
    expect(yes.labels).toContain("Schrijf de coördinator");
    expect(yes.labels).not.toContain("Wijzigen");
  });

  test("is heard by who leaves and by the coordinator, each once", () => {
    const stage = asked();
    const { told } = stage.push("ijsbrand", "Ja, dat doe ik");
    expect([...told].sort()).toStrictEqual(["jan", "sanne"]);
    expect(stage.told("jan").at(-1)).toContain("Tot en met 28 februari 2027 blijf jij zichtbaar.");
    expect(stage.told("sanne").at(-1)).toContain("vanaf 1 maart 2027.");
  });

  test("may press twice: nothing happens the second time", () => {
    const stage = asked();
    stage.push("ijsbrand", "Ja, dat doe ik");
    const again = stage.push("ijsbrand", "Ja, dat doe ik");
    expect(again.facts).toStrictEqual([]);
    expect(again.told).toStrictEqual([]);
    expect(again.text).toContain("Je hebt al ja gezegd. Vanaf 1 maart 2027 is de plek van jou.");
    const no = stage.push("ijsbrand", "Nee");
    expect(no.facts).toStrictEqual([]);
    expect(stage.holder(seat, "2027-03-01")).toBe("ijsbrand");
  });

  test.each(["jan", "sanne", "lot", "mo"])("cannot be answered for by %s", (who) => {
    const stage = asked();
    for (const kind of ["accept", "decline", "discuss"]) {
      const other = stage.press(who, { kind, seat });
      expect(other.facts).toStrictEqual([]);
      expect(other.text).toContain("alleen degene die gevraagd is");
    }
    expect(stage.open()?.candidate?.person).toBe("ijsbrand");
  });
});

describe("a candidate who says no", () => {
  test("is let go, and who named them is asked again", () => {
    const stage = asked();
    const no = stage.push("ijsbrand", "Nee");
    expect(no.text).toBe("Goed dat je het zegt. Ik vraag iemand anders.");
    expect(no.facts.map(({ kind }) => kind)).toStrictEqual([
      "successor-declined",
      "hand-over-stepped",
    ]);
    expect(no.told).toStrictEqual(["jan"]);
    const told = stage.told("jan").at(-1) ?? "";
    expect(told).toContain("IJsbrand 't Hart wordt het niet");
    expect(told).toContain("Wie wordt na jou");
    expect(told).not.toContain("[IJsbrand 't Hart]");
    expect(stage.open()?.declined).toStrictEqual(["ijsbrand"]);
  });

  test("may press twice", () => {
    const stage = asked();
    stage.push("ijsbrand", "Nee");
    const again = stage.push("ijsbrand", "Nee");
    expect(again.facts).toStrictEqual([]);
    expect(again.text).toContain("Je antwoord is niet meer nodig.");
  });
});

describe("a candidate who wants to talk first", () => {
  test("gets the numbers of who leaves and of the coordinator, and nothing changes", () => {
    const stage = asked();
    const talk = stage.push("ijsbrand", "Ik wil eerst overleggen");
    expect(talk.facts).toStrictEqual([]);
    expect(talk.told).toStrictEqual([]);
    expect(talk.text).toContain("06 10001010");
    expect(talk.text).toContain("Sanne de Vries");
    expect(talk.labels).toStrictEqual(["Ja, dat doe ik", "Nee"]);
    expect(stage.open()?.candidate?.state).toBe("asked");
  });
});

describe("who was to leave and stays", () => {
  test("is back for good, and the candidate hears it", () => {
    const stage = asked();
    const stays = stage.push("jan", "Ik blijf toch");
    expect(stays.told).toStrictEqual(["ijsbrand"]);
    expect(stage.told("ijsbrand").at(-1)).toContain("Dat is niet meer nodig.");
    expect(stage.holder(seat, "2030-01-01")).toBe("jan");
    expect(stage.open()).toBeUndefined();
    expect(stage.push("ijsbrand", "Ja, dat doe ik").facts).toStrictEqual([]);
  });

  test("hears it when the coordinator decided so", () => {
    const stage = asked();
    const stays = stage.press("sanne", { kind: "withdraw", seat });
    expect([...stays.told].sort()).toStrictEqual(["ijsbrand", "jan"]);
    expect(stays.text).toContain("Jan van der Berg blijft");
  });

  test.each(["ijsbrand", "mo", "lot"])("is not decided by %s", (who) => {
    const stage = asked();
    expect(stage.press(who, { kind: "withdraw", seat }).facts).toStrictEqual([]);
  });

  test("cannot after the successor said yes, and is told whom to call", () => {
    const stage = asked();
    stage.push("ijsbrand", "Ja, dat doe ik");
    const late = stage.press("jan", { kind: "withdraw", seat });
    expect(late.facts).toStrictEqual([]);
    expect(late.text).toContain("IJsbrand 't Hart heeft al ja gezegd.");
  });
});

describe("who does not know who comes next", () => {
  test("passes the question on to the deputy, at once and once", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    const unknown = stage.push("jan", "Weet ik nog niet");
    expect(unknown.text).toBe("Goed. Ik vraag het aan IJsbrand 't Hart.");
    expect(unknown.facts).toStrictEqual([{ kind: "hand-over-stepped", seat, step: "deputy" }]);
    expect(unknown.told).toStrictEqual(["ijsbrand"]);
    const [told = ""] = stage.told("ijsbrand");
    expect(told).toContain("Jan van der Berg weet nog niet wie hierna komt.");
    expect(told).toContain("Ik neem het over");
    const again = stage.push("jan", "Weet ik nog niet");
    expect(again.facts).toStrictEqual([]);
    expect(again.told).toStrictEqual([]);
  });

  test("and neither does the deputy, the manager nor the coordinator: then it stays open", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    stage.type("jan", "weet ik nog niet");
    expect(stage.push("ijsbrand", "Weet ik nog niet").told).toStrictEqual(["mo"]);
    expect(stage.push("mo", "Weet ik nog niet").told).toStrictEqual(["sanne"]);
    const last = stage.push("sanne", "Weet ik nog niet");
    expect(last.text).toContain("De plek blijft open staan.");
    expect(last.told).toStrictEqual([]);
    expect(stage.open()?.steps.map(({ step }) => step)).toStrictEqual([
      ...["leaver", "deputy", "manager", "coordinator"],
    ]);
  });

  test("has the mail box of the organisation asked where nobody else is left, and there is mail", () => {
    const network = leergeldNetwork();
    const organisation = ids.organisation.parse("leergeld");
    const known = network.organisations.get(organisation);
    if (!known) throw new Error("no organisation");
    const mail = mailAddress("info@leergeld.example");
    const organisations = network.organisations.with(organisation, { ...known, mail });
    for (const writesMail of [true, undefined] as const) {
      const stage = new Stage({ ...network, organisations });
      stage.writesMail = writesMail;
      stage.press("jan", { kind: "start", seat });
      stage.push("jan", "Weet ik nog niet");
      stage.push("ijsbrand", "Weet ik nog niet");
      const last = stage.push("mo", "Weet ik nog niet");
      expect(last.told).toStrictEqual([writesMail ? "leergeld" : "sanne"]);
      expect(stage.open()?.steps.at(-1)?.step).toBe(writesMail ? "organisation" : "coordinator");
      if (!writesMail) continue;
      expect(last.text).toBe("Goed. Ik vraag het aan Leergeld Dorp.");
      const [told = ""] = stage.told("leergeld");
      expect(told.split("\n\n").slice(0, 3)).toStrictEqual([
        "Weten jullie bij Leergeld Dorp wie dit overneemt: contactpersoon Leergeld Dorp in Noord?",
        "Jan van der Berg draagt de plek over. Wie wordt contactpersoon Leergeld Dorp in Noord?",
        "[IJsbrand 't Hart] [Lot Visser] [Mo Yilmaz]",
      ]);
    }
  });

  test("skips a rung on which there is nobody", () => {
    const stage = new Stage(
      withSeat(leergeldNetwork(), "leergeld-deputy", {
        ...{ kind: "deputy", of: ids.seat.parse(seat) },
      }),
    );
    stage.press("jan", { kind: "start", seat });
    expect(stage.push("jan", "Weet ik nog niet").told).toStrictEqual(["mo"]);
  });
});

describe("a successor who does not begin after all", () => {
  test("hands the seat back: who leaves and the coordinator hear it, and the search goes on", () => {
    const stage = asked();
    stage.push("ijsbrand", "Ja, dat doe ik");
    const back = stage.press("ijsbrand", { kind: "start", seat, all: false });
    expect(stage.open()).toMatchObject({ why: "leaving", leaver: "jan", lastDay: "2027-02-28" });
    expect(stage.holder(seat, "2027-02-28")).toBe("jan");
    expect(stage.holder(seat, "2027-03-01")).toBeUndefined();
    expect([...back.told].sort()).toStrictEqual(["jan", "sanne"]);
    expect(stage.told("jan").at(-1)).toContain("IJsbrand 't Hart begint toch niet");
  });

  test("can be followed by another from the same day", () => {
    const stage = asked();
    stage.push("ijsbrand", "Ja, dat doe ik");
    stage.press("ijsbrand", { kind: "start", seat, all: false });
    stage.press("jan", { kind: "name", seat, person: "lot" });
    stage.push("lot", "Ja, dat doe ik");
    expect(stage.holder(seat, "2027-02-28")).toBe("jan");
    expect(stage.holder(seat, "2027-03-01")).toBe("lot");
  });
});

test("two people can swap seats", () => {
  const stage = new Stage();
  const other = "voedselbank-contact";
  stage.press("jan", { kind: "start", seat });
  stage.press("jan", { kind: "name", seat, person: "mies" });
  stage.press("mies", { kind: "start", seat: other });
  stage.press("mies", { kind: "name", seat: other, person: "jan" });
  stage.press("mies", { kind: "accept", seat });
  stage.press("jan", { kind: "accept", seat: other });
  expect(stage.holder(seat, "2026-11-24")).toBe("mies");
  expect(stage.holder(other, "2026-11-24")).toBe("jan");
  expect([...stage.network.handOvers]).toStrictEqual([]);
});

describe("a manager who leaves", () => {
  const manager = "leergeld-manager";

  test("is asked who comes next, and then nobody in between the coordinator", () => {
    const stage = new Stage();
    const asked = stage.press("mo", { kind: "start", seat: manager });
    expect(asked.labels.slice(0, 3)).toStrictEqual([
      "Jan van der Berg",
      "Lot Visser",
      "Iemand anders …",
    ]);
    expect(stage.push("mo", "Weet ik nog niet").told).toStrictEqual(["sanne"]);
  });

  test("hands the seat over like any other", () => {
    const stage = new Stage();
    stage.press("mo", { kind: "start", seat: manager });
    stage.push("mo", "Lot Visser");
    stage.push("lot", "Ja, dat doe ik");
    expect(stage.holder(manager, "2026-11-24")).toBe("lot");
  });
});

describe("a deputy who leaves as well", () => {
  test("is not offered for the seat they stand in for, but may be named", () => {
    const stage = new Stage();
    stage.press("ijsbrand", { kind: "start", seat: "leergeld-deputy" });
    const asked = stage.press("jan", { kind: "start", seat });
    expect(asked.labels).not.toContain("IJsbrand 't Hart");
    stage.press("jan", { kind: "name", seat, person: "ijsbrand" });
    expect(stage.told("ijsbrand").at(-1)).toContain("Ja, dat doe ik");
  });
});

test("a coordinator who looks at a search that is on finds it as it is", () => {
  const stage = new Stage();
  stage.type("jan", "ik draag mijn plek over per 1 november 2026");
  stage.press("jan", { kind: "name", seat, person: "lot" });
  const looked = stage.press("sanne", { kind: "start", seat });
  expect(looked.text).toContain("Deze plek is leeg.");
  expect(looked.text).toContain("heb ik Lot Visser gevraagd");
  expect(looked.told).toStrictEqual([]);
  expect(stage.open()?.candidate?.person).toBe("lot");
  expect(stage.open()?.leaver).toBe("jan");
});

test("somebody whom nobody knows is told how to become known, and nothing happens", () => {
  const stage = new Stage();
  const unknown = stage.press("stranger", { kind: "start", seat });
  expect(unknown.facts).toStrictEqual([]);
  expect(unknown.text).toContain("Ik weet nog niet wie je bent.");
});
