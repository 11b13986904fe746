import { describe, expect, it } from "vitest";
import { inCalendarOf } from "../../../src/domain/meeting/in-calendar.ts";
import { meetingId, person, Town } from "./town.ts";

const jan = person("jan");
const mailed = { kind: "meeting-mailed", meeting: meetingId, person: jan, as: "on" } as const;
const out = { kind: "network-left", person: jan } as const;

/** Jan, Fatima and Mies are invited; Jan by mail. */
const invited = () => new Town("2026-12-01T10:00").plan().tick().say(mailed);

describe("who says that they do not belong here", () => {
  it("gets, by mail alone, what takes the meeting out of their calendar", () => {
    const town = invited().say(out).tick();
    expect(town.heard(3)).toStrictEqual(["jan off"]);
    const last = town.sent.at(-1);
    expect(last?.tell.only).toBe("mail");
    expect(last?.tell.message.invitation).toMatchObject({
      ...{ method: "cancel", uid: "overleg.dorp@dan-bel-ik", sequence: 0 },
      start: "2027-01-05T08:30:00.000Z",
    });
    expect(last?.text).toContain("Met deze mail gaat het uit je agenda. Je hoeft niets te doen.");
  });

  it("gets it at once, also at night", () => {
    const town = invited();
    town.now = town.later(17);
    expect(town.say(out).tick().heard(3)).toStrictEqual(["jan off"]);
  });

  it("gets nothing when no mail put it there, or it was taken out again", () => {
    const chat = new Town("2026-12-01T10:00").plan().tick().say(out).tick();
    expect(chat.heard(3)).toStrictEqual([]);
    expect(chat.meeting.told.find((one) => one.person === jan)?.as).toBe("off");
    const taken = invited()
      .say({ ...mailed, as: "off" }, out)
      .tick();
    expect(taken.heard(3)).toStrictEqual([]);
  });

  it("gets it too when only a chat had said that it is off, and once", () => {
    const town = invited().cancel().tick().say(out).tick();
    expect(town.heard(6)).toStrictEqual(["jan off"]);
    expect(town.sent.at(-1)?.tell.only).toBe("mail");
    town.now = town.later(1);
    expect(town.tick().heard(7)).toStrictEqual([]);
  });

  it("is not told twice, nor of what becomes of it later", () => {
    const town = invited().say(out).tick();
    town.now = town.later(1);
    expect(town.tick().cancel().tick().heard(4)).toStrictEqual(["fatima off", "mies off"]);
  });

  it("and comes back within the week is invited anew", () => {
    const town = invited().say(out).tick();
    town.now = town.later(24);
    town.say({ kind: "network-returned", person: jan }).tick();
    expect(town.heard(4)).toStrictEqual(["jan invite"]);
    expect(town.sent.at(-1)?.tell.only).toBeUndefined();
  });
});

describe("what stands in somebody's own calendar", () => {
  it("is taken out by mail too when a chat said that it was moved and is over", () => {
    const town = invited().move({ ...invited().meeting.slot, day: "2026-12-03" as never });
    town.downUntil("2026-12-04T10:00");
    expect(town.heard(3)).toStrictEqual(["fatima off", "jan off", "mies off"]);
    town.say({ ...mailed, as: "behind" }).tick();
    expect(town.heard(6)).toStrictEqual(["jan off"]);
    expect(town.sent.at(-1)?.tell.only).toBe("mail");
    expect(town.tick().heard(7)).toStrictEqual([]);
  });

  it("is what a mail put there and is to come", () => {
    const { network, now } = invited();
    expect(inCalendarOf(network, jan, now).map(({ id }) => id)).toStrictEqual([meetingId]);
    expect(inCalendarOf(network, person("mies"), now)).toStrictEqual([]);
    expect(inCalendarOf(network, jan, "2027-01-05T08:30:00.000Z" as typeof now)).toStrictEqual([]);
  });

  it("stays there when a chat says that it moved", () => {
    const town = invited().move({ ...invited().meeting.slot, day: "2027-01-07" as never });
    expect(inCalendarOf(town.tick().network, jan, town.now)).toHaveLength(1);
  });

  it("cannot be taken out of it without an address that works", () => {
    const { network, now } = invited();
    const jansRecord = network.people.get(jan);
    if (!jansRecord) throw new Error("no jan");
    const { mail: _none, ...rest } = jansRecord;
    const people = network.people.with(jan, rest);
    expect(inCalendarOf({ ...network, people }, jan, now)).toStrictEqual([]);
  });
});
