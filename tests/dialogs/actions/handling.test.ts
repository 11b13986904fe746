import { describe, expect, it } from "vitest";
import { actions } from "../../../dialogs/actions/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { meeting, meetingId } from "../../domain/meeting/town.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { pressing, situation } from "../situation.ts";
import { agreed, Desk, day, folder, labels, local } from "./stage.ts";

const done = { kind: "done" };
const line = "Folder maken · Jan van der Berg (contactpersoon Leergeld Dorp in Noord)";

describe("an action that is done", () => {
  it("is so by whoever sits in its seat, and is said back", () => {
    const desk = new Desk();
    const seen = desk.press("jan", done);
    expect(seen.changes).toStrictEqual([{ kind: "action-done", action: folder }]);
    expect(seen.text).toContain("Mooi, gedaan. Dank je.");
    expect(seen.text).toContain(line);
    expect(labels(seen)).toStrictEqual(["Toch niet gedaan"]);
    expect(desk.action?.doneAt).toBe(desk.at);
  });

  it("is done once: the second time says so and keeps the first moment", () => {
    const desk = new Desk();
    desk.press("jan", done);
    const { at } = desk;
    desk.at = local("2026-11-25T10:00");
    const again = desk.press("sanne", done);
    expect([again.changes, again.text.split("\n")[0]]).toStrictEqual([
      [],
      "Deze actie is al gedaan.",
    ]);
    expect(desk.action?.doneAt).toBe(at);
    expect(labels(again)).toStrictEqual([]);
  });

  it("may be said by a deputy of the seat, a coordinator, and who looks after the meeting", () => {
    const network = smallNetwork();
    const held = meeting({ organiser: ids.seat.parse("webber-school") });
    const withMeeting = { ...network, meetings: network.meetings.with(meetingId, held) };
    const ofMeeting = () => new Desk([agreed({ meeting: meetingId })], withMeeting);
    expect(new Desk().press("ijsbrand", done).changes).toHaveLength(1);
    expect(new Desk().press("sanne", done).changes).toHaveLength(1);
    expect(ofMeeting().press("fatima", done).changes).toHaveLength(1);
    expect(new Desk().press("fatima", done).changes).toStrictEqual([]);
  });

  it("is not for somebody else to say, whatever they press", () => {
    const from = "2026-12-10";
    for (const does of [
      done,
      ...["reopen", "later", "pass", "edit", "put-off-to", "pass-named"].map((kind) => ({ kind })),
      { kind: "put-off", by: "week", from },
      { kind: "pass-to", seat: "voedselbank-contact", from: "leergeld-contact" },
    ]) {
      const desk = new Desk();
      const seen = desk.press("mies", does, { due: "2027-01-05", who: "ik" });
      expect(seen.changes, does.kind).toStrictEqual([]);
      expect(seen.text).toContain(
        "Deze actie is van Jan van der Berg (contactpersoon Leergeld Dorp in Noord). Daar kun jij niets",
      );
      expect(labels(seen)).toStrictEqual([]);
    }
  });

  it("is open again with one step back, as it was agreed", () => {
    const desk = new Desk();
    const seen = desk.pressOn("jan", desk.press("jan", done), "Toch niet gedaan");
    expect(seen.text).toContain("Goed, de actie staat weer open.");
    expect(desk.action).toStrictEqual(agreed());
    const again = desk.press("jan", { kind: "reopen" });
    expect(again.changes).toStrictEqual([]);
  });

  it("is not brought back by an old button when it was struck out", () => {
    for (const more of [{}, { doneAt: local("2026-11-21T10:00") }]) {
      const desk = new Desk([agreed({ ...more, droppedAt: local("2026-11-22T10:00") })]);
      for (const kind of ["done", "reopen", "later", "pass"]) {
        const seen = desk.press("jan", { kind });
        expect([seen.changes, seen.text.split("\n")[0]]).toStrictEqual([
          [],
          "Deze actie hoeft niet meer.",
        ]);
      }
    }
  });

  it("by a button of an action that is gone says that nobody knows it", () => {
    const seen = new Desk([]).press("jan", done);
    expect([seen.changes, seen.text]).toStrictEqual([[], "Deze actie ken ik niet meer."]);
  });

  it("is nothing that an account of nobody can say, nor a button that nobody made", () => {
    const desk = new Desk();
    const { network } = desk;
    const stranger = actions.step(
      situation({ happening: pressing({ kind: "done", action: folder }), network }),
    );
    expect(stranger).toMatchObject({ changes: [] });
    expect(stranger !== "unreadable" && stranger.say).toHaveLength(1);
    for (const action of [{ kind: "done" }, { kind: "finish", action: folder }, "done"]) {
      const read = situation({ happening: pressing(action), network, person: "jan" });
      expect(actions.step(read)).toBe("unreadable");
    }
  });

  it("in a group is for nobody else to see", () => {
    const seen = new Desk().press("jan", done, {}, { kind: "group" });
    expect(seen.say).toMatchObject([{ as: "new", to: "private" }]);
  });
});

describe("an action of a seat whose holder is gone", () => {
  const out = () => {
    const desk = new Desk();
    return desk.fact("jan", { kind: "network-left", person: ids.person.parse("jan") });
  };

  it("is no longer theirs to say something about", () => {
    const seen = out().press("jan", done);
    expect(seen.changes).toStrictEqual([]);
    expect(seen.text).toContain(
      "Deze actie is van contactpersoon Leergeld Dorp in Noord (nu niemand).",
    );
  });

  it("is still for the deputy and the coordinator, and is passed to the deputy in one tap", () => {
    expect(out().press("ijsbrand", done).changes).toHaveLength(1);
    const desk = out();
    const asked = desk.press("sanne", { kind: "pass" });
    expect(asked.text).toContain("contactpersoon Leergeld Dorp in Noord (nu niemand)");
    const [deputy = ""] = labels(asked);
    expect(deputy).toContain("IJsbrand 't Hart (plaatsvervangend contactpersoon");
    desk.pressOn("sanne", asked, deputy);
    expect(desk.action?.owner).toBe("leergeld-deputy");
  });

  it("goes with the seat to who sits there next", () => {
    const desk = new Desk();
    desk.fact("sanne", {
      ...{ kind: "seat-taken", seat: ids.seat.parse("leergeld-contact") },
      ...{ person: ids.person.parse("kees"), from: day("2026-11-24") },
    });
    expect(desk.press("jan", done).changes).toStrictEqual([]);
    expect(desk.press("kees", done).changes).toHaveLength(1);
  });

  it("says so when the seat itself is gone", () => {
    const network = smallNetwork();
    const seats = network.seats.without(ids.seat.parse("leergeld-contact"));
    const desk = new Desk([agreed()], { ...network, seats });
    expect(desk.press("jan", done).changes).toStrictEqual([]);
    expect(desk.press("sanne", done).changes).toHaveLength(1);
  });
});

describe("an action that is put off", () => {
  const later = { kind: "later" };

  it("is so by a week or a month from the day that was seen, pressed twice once", () => {
    const desk = new Desk();
    const asked = desk.press("jan", later);
    expect(labels(asked)).toStrictEqual(["Een week later", "Een maand later", "Bewaar"]);
    const seen = desk.pressOn("jan", asked, "Een week later");
    expect(seen.text).toContain("Goed, het is nu voor donderdag 17 december.");
    expect(desk.action).toMatchObject({ dueOn: "2026-12-17", postponed: 1 });
    const again = desk.pressOn("jan", asked, "Een week later");
    expect([again.changes, again.text.split("\n")[0]]).toStrictEqual([
      [],
      "Deze actie is intussen verzet. Zo is het nu.",
    ]);
    expect(desk.action).toMatchObject({ dueOn: "2026-12-17", postponed: 1 });
  });

  it("by a month is on the same date, or on the last one of a short month", () => {
    const desk = new Desk([agreed({ dueOn: day("2027-01-31") })]);
    desk.pressOn("jan", desk.press("jan", later), "Een maand later");
    expect(desk.action?.dueOn).toBe("2027-02-28");
    const december = new Desk();
    december.pressOn("jan", december.press("jan", later), "Een maand later");
    expect(december.action?.dueOn).toBe("2027-01-10");
  });

  it("is put off from today when its day is over", () => {
    const desk = new Desk([agreed({ dueOn: day("2026-11-10") })]);
    desk.pressOn("jan", desk.press("jan", later), "Een week later");
    expect(desk.action?.dueOn).toBe("2026-12-01");
  });

  it.each([
    ["morgen of zo", "Er staat nog niet wanneer het klaar is, of ik snap de dag niet."],
    ["", "Er staat nog niet wanneer het klaar is, of ik snap de dag niet."],
    ["2026-02-30", "Er staat nog niet wanneer het klaar is, of ik snap de dag niet."],
    ["32 december", "Er staat nog niet wanneer het klaar is, of ik snap de dag niet."],
    ["2026-11-23", "maandag 23 november is al geweest. Wanneer is het klaar?"],
    ["2030-01-01", "Dat is meer dan drie jaar vooruit. Kies een dag die eerder is."],
    ["💥".repeat(500), "Er staat nog niet wanneer het klaar is, of ik snap de dag niet."],
  ])("stays as it was with %j for a day, and asks again", (due, why) => {
    const desk = new Desk();
    const seen = desk.press("jan", { kind: "put-off-to" }, { due });
    expect(seen.changes).toStrictEqual([]);
    expect(seen.text.split("\n")[0]).toBe(why);
    expect(labels(seen)).toStrictEqual(["Een week later", "Een maand later", "Bewaar"]);
    expect(desk.action).toStrictEqual(agreed());
  });

  it.each([
    ["2026-12-18", "2026-12-18"],
    ["18 december", "2026-12-18"],
    ["2026-11-24", "2026-11-24"],
    ["2029-11-23", "2029-11-23"],
  ])("is for %s when that is chosen", (due, on) => {
    const desk = new Desk();
    desk.press("jan", { kind: "put-off-to" }, { due });
    expect(desk.action).toMatchObject({ dueOn: on, postponed: 1 });
  });

  it("to the day that it has was not put off", () => {
    const desk = new Desk();
    expect(desk.press("jan", { kind: "put-off-to" }, { due: "2026-12-10" }).changes).toStrictEqual(
      [],
    );
  });

  it("a third time asks whether somebody else can do it", () => {
    const put = (postponed: number) =>
      new Desk([agreed({ postponed })]).press("jan", { kind: "put-off-to" }, { due: "2026-12-18" });
    expect(put(1).text).not.toContain("keer verzet");
    const third = put(2);
    expect(third.text).toContain("Deze actie is nu 3 keer verzet. Kan iemand anders het doen?");
    expect(labels(third)).toStrictEqual(["Geef over"]);
  });
});
