import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person } from "../../fixtures/small-network.ts";
import { agreed, Desk, day, folder, labels, local, told } from "./stage.ts";

const named = (who: string, desk = new Desk(), by = "jan") => ({
  desk,
  seen: desk.press(by, { kind: "pass-named" }, { who }),
});

describe("an action that is passed on", () => {
  it("goes to a colleague by name, who hears whose it was", () => {
    const { desk, seen } = named("Mies Jansen");
    expect(seen.changes).toStrictEqual([
      { kind: "action-passed", action: folder, owner: "voedselbank-contact" },
    ]);
    expect(seen.text).toContain(
      "Goed, deze actie is nu van Mies Jansen (contactpersoon Voedselbank Dorp).",
    );
    expect(told(seen)).toStrictEqual(["mies"]);
    const [tell] = seen.tell;
    expect(tell && messageToText(tell.message)).toBe(
      [
        "Jan van der Berg gaf deze actie aan jou over:",
        "Folder maken · voor donderdag 10 december",
        "[Gedaan] [Later] [Overdragen]",
      ].join("\n\n"),
    );
    expect(tell?.notBefore).toBeUndefined();
    expect(desk.press("jan", { kind: "done" }).changes).toStrictEqual([]);
    expect(desk.press("mies", { kind: "done" }).changes).toHaveLength(1);
  });

  it("goes to who holds a seat that is named, and to who says it themselves", () => {
    expect(named("contactpersoon Voedselbank").desk.action?.owner).toBe("voedselbank-contact");
    const own = named("ik", new Desk(), "sanne");
    expect(own.desk.action?.owner).toBe("coordinator");
    expect(own.seen.tell).toStrictEqual([]);
  });

  it("goes to no stranger: the name is asked again", () => {
    const { desk, seen } = named("Piet Onbekend");
    expect([seen.changes, seen.tell]).toStrictEqual([[], []]);
    expect(seen.text.split("\n")[0]).toBe("Ik weet niet wie je bedoelt met “Piet Onbekend”.");
    expect(labels(seen)).toStrictEqual(["Geef over"]);
    expect(desk.action).toStrictEqual(agreed());
  });

  it("goes to nobody without a seat, nor without a name, and keeps no number", () => {
    const desk = new Desk();
    const value = person("lot", "Lot de Boer");
    desk.fact("sanne", { kind: "recorded", part: "people", value });
    const lot = named("Lot de Boer", desk).seen;
    expect([lot.changes, lot.tell]).toStrictEqual([[], []]);
    expect(lot.text).toContain("Lot de Boer heeft nu geen plek in dit netwerk.");
    expect(named("   ").seen.text).toContain("Er staat nog niet wie het doet.");
    const number = named("bel 06 12345678").seen;
    expect(number.changes).toStrictEqual([]);
    expect(JSON.stringify(number)).not.toContain("12345678");
  });

  it("to a seat in which nobody sits says who hears of it", () => {
    const { desk, seen } = named("contactpersoon Budgethulp");
    expect(desk.action?.owner).toBe("budget-contact");
    expect(seen.text).toContain("De coördinator krijgt daarom de herinnering.");
    expect(seen.tell).toStrictEqual([]);
  });

  it("to one of two who are called so is asked first", () => {
    const desk = new Desk();
    const value = person("bakker", "Mies Bakker");
    desk.fact("sanne", { kind: "recorded", part: "people", value });
    desk.fact("sanne", {
      ...{ kind: "seat-taken", seat: ids.seat.parse("budget-contact") },
      ...{ person: value.id, from: day("2026-11-01") },
    });
    const { seen } = named("Mies", desk);
    expect(seen.text).toContain("Er is meer dan één “Mies”. Wie bedoel je?");
    expect(labels(seen)).toStrictEqual([
      "Mies Bakker (contactpersoon Budgethulp Dorp)",
      "Mies Jansen (contactpersoon Voedselbank Dorp)",
      "Geef over",
    ]);
    desk.pressOn("jan", seen, "Mies Bakker (contactpersoon Budgethulp Dorp)");
    expect(desk.action?.owner).toBe("budget-contact");
  });

  it("in one tap to the deputy is so once, however often it is pressed", () => {
    const desk = new Desk();
    const asked = desk.press("jan", { kind: "pass" });
    const [deputy = ""] = labels(asked);
    expect(told(desk.pressOn("jan", asked, deputy))).toStrictEqual(["ijsbrand"]);
    const again = desk.pressOn("jan", asked, deputy);
    expect([again.changes, again.tell, again.text.split("\n")[0]]).toStrictEqual([
      ...[[], [], "Deze actie is daar al van."],
    ]);
  });

  it("by an old button asks anew when somebody else has it by now, or the seat is gone", () => {
    const desk = new Desk([agreed({ owner: ids.seat.parse("voedselbank-contact") })]);
    const to = { kind: "pass-to", seat: "leergeld-deputy", from: "leergeld-contact" };
    const seen = desk.press("mies", to);
    expect([seen.changes, seen.text.split("\n")[0]]).toStrictEqual([[], "Wie doet het?"]);
    const gone = { ...to, seat: "nergens", from: "voedselbank-contact" };
    expect(desk.press("mies", gone).changes).toStrictEqual([]);
  });

  it("to where it is already is not passed on", () => {
    const { seen } = named("Jan van der Berg");
    expect([seen.changes, seen.text.split("\n")[0]]).toStrictEqual([
      [],
      "Deze actie is daar al van.",
    ]);
  });

  it("in the evening is told the next morning, and not to who wants no messages", () => {
    const desk = new Desk();
    desk.at = local("2026-11-24T20:00");
    expect(named("Mies Jansen", desk).seen.tell[0]?.notBefore).toBe(local("2026-11-25T09:00"));
    const paused = new Desk().fact("mies", {
      ...{ kind: "asking-paused", person: ids.person.parse("mies"), until: day("2027-01-01") },
    });
    const { seen } = named("Mies Jansen", paused);
    expect([seen.changes.length, seen.tell]).toStrictEqual([1, []]);
  });
});
