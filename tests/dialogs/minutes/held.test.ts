import { describe, expect, it } from "vitest";
import { minutes } from "../../../dialogs/minutes/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { minutesTown } from "../../fixtures/minutes-town.ts";
import { local, Room } from "./room.ts";

const fatima = ids.person.parse("fatima");

describe("a line without open minutes", () => {
  it("is kept until it is said which meeting is meant, and is asked once", () => {
    const room = new Room();
    const asked = room.types("fatima", "besluit: in mei");
    expect(asked.changes).toStrictEqual([]);
    expect(asked.text).toContain("Hoort dit bij het verslag van Webberoverleg?");
    expect(asked.text).toContain("besluit: in mei");
    const kept = room.press("fatima", "Verslag: Webberoverleg, dinsdag 24 november");
    expect(kept.text).toContain("Genoteerd in het verslag van Webberoverleg.");
    expect(room.minutes?.lines.map(({ text }) => text)).toStrictEqual(["in mei"]);
    expect(room.types("fatima", "besluit: in juni").text).toContain("Genoteerd als besluit.");
    expect(room.minutes?.lines.map(({ text }) => text)).toStrictEqual(["in mei", "in juni"]);
  });

  it("is one of several meetings only when that is chosen, also of an action", () => {
    const room = new Room();
    room.at = local("2026-12-15T09:35");
    room.types("fatima", "besluit: in mei");
    const asked = room.types("fatima", "actie: folder maken door ik voor 1 juni");
    expect(asked.text).toContain("Bij welk overleg hoort dit?");
    expect(room.buttons("fatima")).toStrictEqual([
      "Verslag: Webberoverleg, dinsdag 15 december 2026, 9.30–11.00 uur",
      "Verslag: Webberoverleg, dinsdag 24 november 2026, 9.30–11.00 uur",
      "Laat maar",
    ]);
    room.press("fatima", "Verslag: Webberoverleg, dinsdag 24 november");
    expect(room.minutes?.lines.map(({ text }) => text)).toStrictEqual(["in mei"]);
    expect([...room.network.actions]).toMatchObject([
      { what: "folder maken", meeting: "november", owner: "webber-school" },
    ]);
  });

  it("goes on the agenda when it is a note, and there once", () => {
    const room = new Room();
    room.at = local("2026-11-23T20:00");
    const asked = room.types("fatima", "punt: de vakantiepas");
    expect(asked.text).toContain("Is dit voor de agenda van het volgende overleg?");
    expect(room.buttons("fatima")).toStrictEqual([
      "Agenda: Webberoverleg, dinsdag 24 november 2026, 9.30–11.00 uur",
      "Laat maar",
    ]);
    const onAgenda = { kind: "hold-agenda", meeting: "november" };
    const placed = room.does("fatima", onAgenda);
    expect(placed.text).toContain("Dit staat op de agenda van dinsdag 24 november 2026");
    expect(room.meeting?.items).toMatchObject([{ text: "de vakantiepas", by: "fatima" }]);
    const again = room.does("fatima", onAgenda);
    expect([again.changes, again.text]).toStrictEqual([
      [],
      expect.stringContaining("Dit houd ik niet meer vast"),
    ]);
  });

  it("asks a note whether it is for minutes or an agenda, and takes the answer in words", () => {
    const ask = () => {
      const room = new Room();
      expect(room.types("mies", "notitie: de zaal is klein").text).toContain(
        "Waar is dit voor: het verslag van een overleg dat was, of de agenda",
      );
      return room;
    };
    const agenda = ask();
    agenda.types("mies", "op de agenda");
    expect(agenda.network.meetings.get(ids.meeting.parse("december"))?.items).toMatchObject([
      { text: "de zaal is klein" },
    ]);
    const report = ask();
    report.types("mies", "verslag");
    expect(report.minutes?.lines).toMatchObject([{ kind: "note", text: "de zaal is klein" }]);
    const neither = ask();
    expect(neither.types("mies", "laat maar").text).toContain("weggedaan");
    expect([neither.stateOf("mies"), neither.minutes]).toStrictEqual([undefined, undefined]);
  });

  it("is placed by a yes where there is one way to go, and asked again where there are two", () => {
    const agenda = new Room();
    agenda.at = local("2026-11-23T20:00");
    agenda.types("fatima", "punt: de vakantiepas");
    agenda.types("fatima", "ja");
    expect(agenda.meeting?.items).toMatchObject([{ text: "de vakantiepas" }]);
    const report = new Room();
    report.types("fatima", "besluit: in mei");
    report.types("fatima", "ja");
    expect(report.minutes?.lines).toMatchObject([{ text: "in mei" }]);
    const both = new Room();
    both.types("fatima", "punt: de vakantiepas");
    expect(both.types("fatima", "ja").text).toContain("Waar is dit voor:");
    expect(both.stateOf("fatima")).toMatchObject({ kind: "held" });
  });

  it("keeps what was typed when the way it was to go is no longer there", () => {
    const room = new Room();
    room.at = local("2026-11-23T20:00");
    room.types("fatima", "punt: de vakantiepas");
    room.at = local("2026-11-24T09:40");
    const late = room.press("fatima", "Agenda: Webberoverleg");
    expect(late.changes).toStrictEqual([]);
    expect(late.text).toContain("notitie: de vakantiepas");
    room.press("fatima", "Verslag: Webberoverleg");
    expect(room.minutes?.lines).toMatchObject([{ text: "de vakantiepas" }]);
  });

  it("is kept while other minutes are looked at, and placed by opening them", () => {
    const room = new Room();
    room.types("fatima", "besluit: in mei");
    room.does("fatima", { kind: "look", meeting: "november" });
    room.does("fatima", { kind: "all-came", meeting: "november" });
    expect(room.stateOf("fatima")).toMatchObject({ kind: "held" });
    room.does("fatima", { kind: "open", meeting: "november" });
    expect(room.minutes?.lines).toMatchObject([{ text: "in mei" }]);
  });

  it("is no line of a meeting when it is an action apart from one", () => {
    const room = new Room();
    room.types("fatima", "besluit: in mei");
    room.types("fatima", "laat maar");
    room.types("fatima", "actie: folder maken door ik voor 1 juni");
    room.press("fatima", "Los van een overleg");
    const [action] = room.network.actions;
    expect(action).toMatchObject({ what: "folder maken", owner: "webber-school" });
    expect(action?.meeting).toBeUndefined();
    expect(room.stateOf("fatima")).toBeUndefined();
  });

  it("holds eight, and says so of the ninth", () => {
    const room = new Room();
    for (let line = 1; line <= 8; line++) room.types("fatima", `besluit: nummer ${line}`);
    expect(room.types("fatima", "besluit: nummer 9").text).toContain(
      "de laatste regel heb ik niet",
    );
    room.press("fatima", "Verslag: Webberoverleg");
    expect(room.minutes?.lines.map(({ text }) => text)).toStrictEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((line) => `nummer ${line}`),
    );
  });

  it("is held without what gives somebody away, and an empty one is not held", () => {
    const room = new Room();
    const { text } = room.types("fatima", "besluit: bel 06 12345678");
    expect(text).toContain("Dit heb ik weggelaten: een telefoonnummer.");
    expect(JSON.stringify(room.stateOf("fatima"))).not.toContain("12345678");
    const other = new Room();
    expect(other.types("fatima", "aanwezig: 06 12345678").text).toContain("Hier horen alleen");
    expect(other.types("fatima", "besluit:").text).toContain("Er staat niets achter");
    expect(other.stateOf("fatima")).toBeUndefined();
  });

  it("is shown to who has no meeting at all, and not kept", () => {
    const room = new Room();
    const { text } = room.types("ijsbrand", "punt: de vakantiepas");
    expect(text).toContain("of op de agenda. Jij hebt nu geen overleg waar dit bij past.");
    expect(text).toContain("notitie: de vakantiepas");
    expect(room.stateOf("ijsbrand")).toBeUndefined();
  });
});

describe("an action of who wrote minutes that day", () => {
  const claims = (network: ReturnType<typeof minutesTown>, at: ReturnType<typeof local>) =>
    minutes.claims("actie: folder maken", { network, state: undefined, person: fatima, at });

  it("may be one of that meeting until the evening", () => {
    const room = new Room();
    expect(claims(room.network, room.at)).toBe(false);
    room.types("fatima", "notulen");
    room.types("fatima", "besluit: in mei");
    expect(claims(room.network, local("2026-11-24T21:39"))).toBe(true);
    expect(claims(room.network, local("2026-11-24T21:41"))).toBe(false);
    const mies = { network: room.network, state: undefined, person: ids.person.parse("mies") };
    expect(minutes.claims("actie: folder maken", { ...mies, at: room.at })).toBe(false);
  });

  it("is no part of minutes that were approved", () => {
    const room = new Room();
    room.types("fatima", "notulen");
    room.types("fatima", "besluit: in mei");
    room.approve();
    expect(claims(room.network, local("2026-11-24T12:00"))).toBe(false);
  });
});
