import { describe, expect, test } from "vitest";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import type { Meeting, Reply, Told } from "../../../src/domain/meeting/meeting.ts";
import { dueReminders, nextReminder } from "../../../src/domain/meeting/reminders.ts";
import type { Network } from "../../../src/domain/network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at, day } from "../sample.ts";
import { meeting } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const person = ids.person.parse;
const [fatima, mies, kees, jan] = [person("fatima"), person("mies"), person("kees"), person("jan")];
const invitedAt = local("2026-11-24T10:00");

function told(who: PersonId, more: Partial<Told> = {}): Told {
  return { person: who, sequence: 0, as: "on", slot: meeting().slot, at: invitedAt, ...more };
}

const all = [fatima, mies, kees, jan];
const everybody = all.map((who) => told(who));

/** A meeting of webbers on Tuesday 5 January 2027 at half past nine. */
function planned(more: Partial<Meeting> = {}): Meeting {
  return meeting({ told: everybody, ...more });
}

function reminded(now: string, one = planned(), network: Network = webberTown()) {
  return dueReminders(network, one, local(now)).map(({ occurrence, reminders }) => ({
    [occurrence]: reminders.map(({ person: who }) => who).toSorted(),
  }));
}

const done = (...keys: readonly string[]): Network => {
  const town = webberTown();
  return {
    ...town,
    occurred: keys.reduce((kept, key) => kept.with(key, invitedAt), town.occurred),
  };
};
const everyone = all.toSorted();

describe("a reminder of a meeting", () => {
  test("goes to all who take part, a week before at its own time and not a minute earlier", () => {
    expect(reminded("2026-12-29T09:29")).toStrictEqual([]);
    expect(reminded("2026-12-29T09:30")).toStrictEqual([{ "remind/overleg/0/7d": everyone }]);
  });

  test("is sent once", () => {
    expect(reminded("2026-12-29T09:30", planned(), done("remind/overleg/0/7d"))).toStrictEqual([]);
  });

  test("of a week waits for the morning when it is night", () => {
    expect(reminded("2026-12-29T20:00")).toStrictEqual([]);
    expect(reminded("2026-12-30T08:00")).toStrictEqual([{ "remind/overleg/0/7d": everyone }]);
  });

  test("that was missed is written off, and the one that is due now is sent", () => {
    expect(reminded("2027-01-04T09:30")).toStrictEqual([
      ...[{ "remind/overleg/0/7d": [] }, { "remind/overleg/0/1d": everyone }],
    ]);
    expect(reminded("2027-01-05T08:30")).toStrictEqual([
      ...[{ "remind/overleg/0/7d": [] }, { "remind/overleg/0/1d": [] }],
      { "remind/overleg/0/1h": everyone },
    ]);
  });

  test("is not sent once it begins, nor when it is off", () => {
    expect(reminded("2027-01-05T09:29")).toHaveLength(3);
    expect(reminded("2027-01-05T09:30")).toStrictEqual([]);
    expect(reminded("2026-12-29T09:30", planned({ cancelledAt: invitedAt }))).toStrictEqual([]);
  });

  test("is another one after another date", () => {
    const moved = planned({ sequence: 1, told: all.map((who) => told(who, { sequence: 1 })) });
    const network = done("remind/overleg/0/7d");
    expect(reminded("2026-12-29T09:30", moved, network)).toStrictEqual([
      ...[{ "remind/overleg/1/7d": everyone }],
    ]);
  });
});

describe("who is reminded", () => {
  function whoIs(more: Partial<Meeting>, now = "2026-12-29T09:30", network = webberTown()) {
    return dueReminders(network, planned(more), local(now)).flatMap(({ reminders }) =>
      reminders.map(({ person: who }) => who).toSorted(),
    );
  }
  const reply = (as: Reply["as"], sequence = 0): Reply => {
    return { person: jan, as, at: invitedAt, sequence };
  };
  const withoutJan = everyone.filter((who) => who !== jan);

  test("is who said yes or maybe, and who said nothing", () => {
    expect(whoIs({ replies: [reply("yes")] })).toStrictEqual(everyone);
    expect(whoIs({ replies: [reply("maybe")] })).toStrictEqual(everyone);
  });

  test("is not who said no, unless that was to another date", () => {
    expect(whoIs({ replies: [reply("no")] })).toStrictEqual(withoutJan);
    expect(whoIs({ replies: [reply("no", 3)] })).toStrictEqual(everyone);
  });

  test("is who sends a colleague on the last day alone", () => {
    const replies = [reply("sends")];
    expect(whoIs({ replies })).toStrictEqual(withoutJan);
    const taken = done("remind/overleg/0/7d");
    expect(whoIs({ replies }, "2027-01-04T09:30", taken)).toStrictEqual(everyone);
    const last = done("remind/overleg/0/7d", "remind/overleg/0/1d");
    expect(whoIs({ replies }, "2027-01-05T08:30", last)).toStrictEqual(withoutJan);
  });

  test("is nobody who was not told, was told that it is off, or knows another date", () => {
    const others = everybody.filter((one) => one.person !== jan);
    expect(whoIs({ told: others })).toStrictEqual(withoutJan);
    expect(whoIs({ told: [...others, told(jan, { as: "off" })] })).toStrictEqual(withoutJan);
    expect(whoIs({ told: [...others, told(jan, { sequence: 1 })] })).toStrictEqual(withoutJan);
  });

  test("is nobody who heard of it less than half of that time before", () => {
    const others = everybody.filter((one) => one.person !== jan);
    const heard = (moment: string) =>
      whoIs({ told: [...others, told(jan, { at: local(moment) })] });
    // Half of a week before Tuesday half past nine.
    expect(heard("2026-12-25T21:30")).toStrictEqual(everyone);
    expect(heard("2026-12-25T21:31")).toStrictEqual(withoutJan);
  });

  test("is nobody who asked for quiet, unless they said that they come", () => {
    const town = webberTown();
    const askings = town.askings.with(jan, { id: jan, pausedUntil: day("2027-02-01") });
    const quiet = { ...town, askings };
    expect(whoIs({}, "2026-12-29T09:30", quiet)).toStrictEqual(withoutJan);
    expect(whoIs({ replies: [reply("maybe")] }, "2026-12-29T09:30", quiet)).toStrictEqual(
      withoutJan,
    );
    expect(whoIs({ replies: [reply("yes")] }, "2026-12-29T09:30", quiet)).toStrictEqual(everyone);
  });

  test("hears with it what they said themselves", () => {
    const [step] = dueReminders(
      webberTown(),
      planned({ replies: [reply("maybe")] }),
      local("2026-12-29T09:30"),
    );
    const of = (who: PersonId) => step?.reminders.find((one) => one.person === who);
    expect(of(jan)?.reply).toStrictEqual(reply("maybe"));
    expect(of(mies)).not.toHaveProperty("reply");
    expect(of(mies)?.step.name).toBe("7d");
    expect(of(mies)?.invited).toMatchObject({ person: mies });
  });
});

describe("when the next reminder is looked at", () => {
  const next = (now: string, more: Partial<Meeting> = {}, network = webberTown()) =>
    nextReminder(network, planned(more), local(now));

  test("is when the first one opens that is still to come", () => {
    expect(next("2026-12-01T09:00")).toBe(local("2026-12-29T09:30"));
    expect(next("2026-12-29T09:30")).toBe(local("2027-01-04T09:30"));
    expect(next("2027-01-05T03:00")).toBe(local("2027-01-05T08:00"));
  });

  test("is eight in the morning when it was open in the night", () => {
    expect(next("2026-12-29T21:00")).toBe(local("2026-12-30T08:00"));
  });

  test("is never again when all were taken, when it begins, or when it is off", () => {
    const keys = ["7d", "1d", "1h"].map((name) => `remind/overleg/0/${name}`);
    expect(next("2026-12-01T09:00", {}, done(...keys))).toBeUndefined();
    expect(next("2027-01-05T09:30")).toBeUndefined();
    expect(next("2026-12-01T09:00", { cancelledAt: invitedAt })).toBeUndefined();
  });
});
