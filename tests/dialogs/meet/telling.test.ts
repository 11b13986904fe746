import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { local, meetingId, person, seatId, slot, Town } from "./town.ts";

const ofSeries = { of: { series: ids.series.parse("reeks"), day: slot("2027-01-05").day } };
const invited = ["fatima invite", "jan invite", "mies invite"];

describe("an invitation", () => {
  it("goes at once to everybody who sits there, with what they need to come", () => {
    const town = new Town("2026-12-01T10:00").plan().tick();
    expect(town.heard()).toStrictEqual(invited);
    expect(town.textFor("fatima")).toBe(
      [
        "Kom je naar Webberoverleg?",
        "Wanneer: dinsdag 5 januari 2027, 9.30–11.00 uur\nWaar: Buurthuis De Kern\nGeregeld door: Sanne de Vries",
        "Je krijgt dit als webber schoolkosten in Netwerk Dorp.",
        "[Ik kom] [Misschien] [Ik kom niet] [Ik stuur iemand]",
      ].join("\n\n"),
    );
    expect(town.tick().heard()).toStrictEqual(invited);
  });

  it("is in the mail for their calendar, and is of no use once it begins", () => {
    const [first] = new Town("2026-12-01T10:00").plan().tick().sent;
    expect(first?.tell.until).toBe(local("2027-01-05T09:30"));
    expect(first?.tell.message.invitation).toStrictEqual({
      ...{ method: "request", uid: "overleg.dorp@dan-bel-ik", sequence: 0 },
      ...{ title: "Webberoverleg", start: local("2027-01-05T09:30") },
      ...{ end: local("2027-01-05T11:00"), zone: "Europe/Amsterdam", place: "Buurthuis De Kern" },
      about: "Je krijgt dit als webber schoolkosten in Netwerk Dorp.",
      ...{ stampedAt: local("2026-12-01T10:00"), attendee: { name: "Fatima El Amrani" } },
    });
  });

  it("goes out at once, however far ahead", () => {
    const town = new Town("2026-10-01T10:00").plan().tick();
    expect(town.heard()).toStrictEqual(invited);
  });

  it("of a series waits until six weeks before, and then until the morning", () => {
    const town = new Town("2026-10-01T10:00").plan(ofSeries).tick();
    expect(town.heard()).toStrictEqual([]);
    town.until("2026-11-24T07:59");
    expect(town.heard()).toStrictEqual([]);
    expect(town.until("2026-11-24T08:00").heard()).toStrictEqual(invited);
  });

  it.each([
    ["2026-12-01T20:00", "2026-12-02T08:00"],
    ["2026-12-01T19:59", "2026-12-01T19:59"],
    ["2026-12-02T03:00", "2026-12-02T08:00"],
  ])("that is made at %s goes out at %s", (planned, goesOut) => {
    const town = new Town(planned).plan().tick().until("2026-12-03T12:00");
    expect(town.sent[0]?.at).toBe(local(goesOut));
  });

  it("to what begins before the morning goes out in the night", () => {
    const town = new Town("2026-12-01T23:30").plan({ slot: slot("2026-12-02", "07:15", "08:00") });
    expect(town.tick().heard()).toStrictEqual(invited);
  });

  it("goes to who takes the seat by that day, and not to who has it now", () => {
    const town = new Town("2026-12-01T10:00").say({
      ...{ kind: "seat-taken", seat: seatId("leergeld-contact"), person: person("lot") },
      from: "2027-01-01" as never,
    });
    expect(town.plan().tick().heard()).toStrictEqual([
      "fatima invite",
      "lot invite",
      "mies invite",
    ]);
  });

  it("is not sent for what has begun", () => {
    const town = new Town("2027-01-05T09:30").plan().tick();
    expect(town.heard()).toStrictEqual([]);
    expect(town.nextAt()).toBeUndefined();
  });
});

describe("a change", () => {
  const told = () => new Town("2026-12-01T10:00").plan().tick().answer("fatima", "yes");

  it("of the date says what it was, and asks again", () => {
    const town = told()
      .move(slot("2027-01-12", "13:00", "14:30"))
      .tick();
    expect(town.heard(3)).toStrictEqual(["fatima change", "jan change", "mies change"]);
    expect(town.textFor("fatima")).toBe(
      [
        "Verzet: Webberoverleg",
        "Was dinsdag 5 januari 2027, 9.30–11.00 uur. Wordt dinsdag 12 januari 2027, 13.00–14.30 uur.",
        "Wanneer: dinsdag 12 januari 2027, 13.00–14.30 uur\nWaar: Buurthuis De Kern\nGeregeld door: Sanne de Vries",
        "Kun je dan?",
        "[Ik kom] [Misschien] [Ik kom niet] [Ik stuur iemand]",
      ].join("\n\n"),
    );
    const invitation = town.sent.at(-1)?.tell.message.invitation;
    expect(invitation).toMatchObject({ method: "request", sequence: 1 });
  });

  it("of the place leaves what was said as it was", () => {
    const news = { place: "Gemeentehuis" };
    const town = told().say({ kind: "meeting-changed", meeting: meetingId, news }).tick();
    const fatima = town.sent.find((one) => one.person === "fatima" && one.key.includes("change"));
    expect(fatima?.text).toContain("Gewijzigd: Webberoverleg");
    expect(fatima?.text).toContain("Waar: Gemeentehuis");
    expect(fatima?.text).toContain("Je zei dat je komt.");
    expect(fatima?.text).toContain("[Misschien] [Ik kom niet] [Ik stuur iemand]");
    expect(town.textFor("mies")).toContain("Je hebt nog niet gezegd of je komt.");
  });

  it("twice before anybody heard of the first is told once, from what they know", () => {
    const town = told();
    town.now = local("2026-12-01T23:00");
    town.move(slot("2027-01-12")).tick().move(slot("2027-01-19")).tick();
    expect(town.heard(3)).toStrictEqual([]);
    town.until("2026-12-02T07:00");
    expect(town.heard(3)).toStrictEqual(["fatima change", "jan change", "mies change"]);
    expect(town.textFor("mies")).toContain("Was dinsdag 5 januari 2027, 9.30–11.00 uur.");
  });

  it("in the night wakes those who would leave home for it", () => {
    const town = told().until("2027-01-04T23:00");
    const before = town.sent.length;
    town.move(slot("2027-01-05", "14:00", "15:00")).tick();
    expect(town.heard(before)).toStrictEqual(["fatima change", "jan change", "mies change"]);
  });
});

describe("a cancellation", () => {
  const told = () => new Town("2026-12-01T10:00").plan().tick();

  it("goes to all who were told, with the end of it for their calendar", () => {
    const town = told().cancel().tick();
    expect(town.heard(3)).toStrictEqual(["fatima off", "jan off", "mies off"]);
    expect(town.textFor("mies")).toBe(
      "Gaat niet door: Webberoverleg · dinsdag 5 januari 2027, 9.30–11.00 uur · Buurthuis De Kern\n\nHet gaat niet door. Je hoeft niets te doen.",
    );
    const tell = town.sent.at(-1)?.tell;
    expect(tell?.until).toBe(local("2027-01-05T09:30"));
    expect(tell?.message.invitation).toMatchObject({
      ...{ method: "cancel", sequence: 1, start: local("2027-01-05T09:30") },
    });
    expect(town.until("2027-01-06T12:00").heard(6)).toStrictEqual([]);
  });

  it("is told to nobody who never heard of it", () => {
    const town = new Town("2026-10-01T10:00").plan(ofSeries).tick().cancel();
    expect(town.until("2027-01-06T12:00").heard()).toStrictEqual([]);
  });

  it("at night waits for seven o'clock", () => {
    const town = told();
    town.now = local("2026-12-01T22:00");
    expect(town.cancel().tick().heard(3)).toStrictEqual([]);
    expect(town.until("2026-12-02T06:59").heard(3)).toStrictEqual([]);
    expect(town.until("2026-12-02T07:00").heard(3)).toHaveLength(3);
  });

  it("in the night before is told at once, and earlier in that night twelve hours before", () => {
    const late = told().until("2027-01-04T22:30");
    const before = late.sent.length;
    expect(late.cancel().tick().heard(before)).toHaveLength(3);
    const evening = new Town("2027-01-04T10:00")
      .plan({ slot: slot("2027-01-05", "18:30", "20:00") })
      .tick();
    evening.until("2027-01-04T22:30");
    const told3 = evening.sent.length;
    evening.cancel().tick();
    expect(evening.heard(told3)).toStrictEqual([]);
    expect(evening.until("2027-01-05T07:30").sent.at(-1)?.at).toBe(local("2027-01-05T06:30"));
  });

  it("of what was moved is about the date that they know", () => {
    const town = told();
    town.now = local("2026-12-01T23:00");
    town.move(slot("2027-01-12")).cancel().tick().until("2026-12-02T07:00");
    expect(town.textFor("jan")).toContain("dinsdag 5 januari 2027");
    const invitation = town.sent.at(-1)?.tell.message.invitation;
    expect(invitation?.start).toBe(local("2027-01-05T09:30"));
  });
});

describe("who leaves half way", () => {
  const passOn = (town: Town) =>
    town.say({
      ...{ kind: "seat-taken", seat: seatId("leergeld-contact"), person: person("lot") },
      from: "2026-12-10" as never,
    });

  it("need not come, and who takes over is invited", () => {
    const town = passOn(new Town("2026-12-01T10:00").plan().tick()).tick();
    expect(town.heard(3)).toStrictEqual(["lot invite", "jan off"]);
    expect(town.textFor("jan")).toContain(
      "Op die dag zit je niet op een plek die bij dit overleg hoort.",
    );
    expect(town.textFor("lot")).toContain(
      "Je krijgt dit als contactpersoon Leergeld Dorp in Noord in Netwerk Dorp.",
    );
  });

  it("and comes back is invited once more", () => {
    const town = passOn(new Town("2026-12-01T10:00").plan().tick()).tick();
    town.now = town.later(1);
    town.say({
      ...{ kind: "seat-taken", seat: seatId("leergeld-contact"), person: person("jan") },
      from: "2026-12-10" as never,
    });
    expect(town.tick().heard(5)).toStrictEqual(["jan invite", "lot off"]);
  });

  it("because they do not belong here hears nothing more from it", () => {
    const town = new Town("2026-12-01T10:00").plan().tick();
    town.say({ kind: "network-left", person: person("mies") } as never).tick();
    expect(town.meeting.told.find((one) => one.person === "mies")?.as).toBe("off");
  });
});

describe("the deputy", () => {
  const refused = () => new Town("2026-12-01T10:00").plan().tick().answer("jan", "no").tick();

  it("is asked when somebody cannot come, by name and once", () => {
    const town = refused();
    expect(town.heard(3)).toStrictEqual(["ijsbrand invite"]);
    expect(town.textFor("ijsbrand")).toMatch(
      /^Jan van der Berg kan niet\. Kun jij\?\n\nKom je naar/,
    );
    expect(town.textFor("ijsbrand")).toContain("plaatsvervanger bent van Jan van der Berg.");
    expect(town.answer("ijsbrand", "no").tick().heard(4)).toStrictEqual([]);
  });

  it("hears it when that is no longer needed", () => {
    const town = refused().answer("ijsbrand", "yes").tick();
    town.now = town.later(1);
    expect(town.answer("jan", "yes").tick().heard(4)).toStrictEqual(["ijsbrand off"]);
    expect(town.textFor("ijsbrand")).toContain("Je hoeft niet in te vallen voor Jan van der Berg.");
  });

  it("is not asked when somebody sends a colleague, or may come", () => {
    const town = new Town("2026-12-01T10:00").plan().tick();
    expect(town.answer("jan", "sends", "Piet").tick().heard(3)).toStrictEqual([]);
    expect(town.answer("jan", "maybe").tick().heard(3)).toStrictEqual([]);
  });

  it("who takes part already is not asked twice", () => {
    const seats = ["leergeld-contact", "leergeld-deputy"].map((id) => seatId(id));
    const town = new Town("2026-12-01T10:00").plan({ audience: { kind: "seats", seats } }).tick();
    expect(town.answer("jan", "no").tick().heard()).toStrictEqual([
      "jan invite",
      "ijsbrand invite",
    ]);
  });
});

it("the words of an invitation say the same as its calendar entry", () => {
  const [first] = new Town("2026-12-01T10:00")
    .plan({ link: "https://overleg.example/k" })
    .tick().sent;
  expect(first && messageToText(first.tell.message)).toContain("https://overleg.example/k");
  expect(first?.tell.message.invitation).toMatchObject({ link: "https://overleg.example/k" });
});
