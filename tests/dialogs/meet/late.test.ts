import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import type { Day } from "../../../src/domain/time.ts";
import { back, LateTown, left, slotOn } from "./late-town.ts";
import { meetingId, person, seatId } from "./town.ts";

const cancelled: Fact = { kind: "meeting-cancelled", meeting: meetingId };
const moved = (day: string): Fact => ({
  ...{ kind: "meeting-changed", meeting: meetingId, news: { slot: slotOn(day) } },
});

/** Planned while nobody can be reached, so that three invitations wait. */
async function plannedInSilence(): Promise<LateTown> {
  const town = new LateTown();
  town.line = "busy";
  await town.plan();
  await town.tick();
  return town;
}

async function andThen(town: LateTown, ...facts: readonly Fact[]): Promise<readonly string[]> {
  for (const fact of facts) {
    await town.say(fact);
    await town.tick();
  }
  town.line = "up";
  await town.ticks(24);
  expect([...town.wrong, ...town.surprised]).toStrictEqual([]);
  return town.heard();
}

const invited = ["fatima request 0", "jan request 0", "mies request 0"];

describe("an invitation that waits", () => {
  it("goes out when the line is up again", async () => {
    expect(await andThen(await plannedInSilence())).toStrictEqual(expect.arrayContaining(invited));
  });

  it("is not sent when the meeting is cancelled, and nobody hears that it is", async () => {
    const town = await plannedInSilence();
    expect(await andThen(town, cancelled)).toStrictEqual([]);
    expect((await town.rows()).map(({ status }) => status)).toStrictEqual(
      [1, 2, 3].map(() => expect.objectContaining({ kind: "dead", reason: "expired" })),
    );
  });

  it("becomes an invitation for the new date when the meeting moves", async () => {
    const heard = await andThen(await plannedInSilence(), moved("2027-01-07"));
    expect([...heard].sort()).toStrictEqual([
      "fatima request 1",
      "jan request 1",
      "mies request 1",
    ]);
  });

  it("is not sent to who leaves, and is when they come back", async () => {
    const heard = await andThen(await plannedInSilence(), left);
    expect([...heard].sort()).toStrictEqual(["jan request 0", "mies request 0"]);
    const again = await andThen(await plannedInSilence(), left, back);
    expect([...again].sort()).toStrictEqual(invited);
  });

  it("is followed by its end when it may have arrived", async () => {
    const town = new LateTown();
    town.line = "unsure";
    await town.plan();
    await town.tick();
    town.line = "up";
    const heard = await andThen(town, cancelled);
    expect([...heard].sort()).toStrictEqual([
      ...["fatima cancel 1", "fatima request 0", "jan cancel 1", "jan request 0"],
      ...["mies cancel 1", "mies request 0"],
    ]);
  });
});

describe("what waits about a meeting that people know of", () => {
  /** Everybody was invited, and then nobody can be reached. */
  async function knownThenSilent(): Promise<LateTown> {
    const town = new LateTown();
    await town.plan();
    await town.tick();
    expect([...town.heard()].sort()).toStrictEqual(invited);
    town.line = "busy";
    return town;
  }

  it("of two moves only the last is told", async () => {
    const town = await knownThenSilent();
    const heard = await andThen(town, moved("2027-01-07"), moved("2027-01-08"));
    expect(heard.slice(3).toSorted()).toStrictEqual(
      ["fatima", "jan", "mies"].map((who) => `${who} request 2`),
    );
  });

  it("of a move to an earlier day that nobody heard of, they hear before they come for nothing", async () => {
    const town = await knownThenSilent();
    await town.say(moved("2027-01-04"));
    while (town.stage.now < "2027-01-04T10:00:00.000Z") await town.tick(60);
    expect(town.heard()).toHaveLength(3);
    town.line = "up";
    await town.ticks(4);
    expect(town.heard().slice(3).toSorted()).toStrictEqual([
      "fatima cancel 1",
      "jan cancel 1",
      "mies cancel 1",
    ]);
    expect([...town.wrong, ...town.surprised]).toStrictEqual([]);
  });

  it("moved and then cancelled is cancelled", async () => {
    const heard = await andThen(await knownThenSilent(), moved("2027-01-07"), cancelled);
    expect(heard.slice(3).toSorted()).toStrictEqual(
      ["fatima", "jan", "mies"].map((who) => `${who} cancel 2`),
    );
  });

  it("who left their seat and took it again hears nothing", async () => {
    const seat = seatId("webber-school");
    const goes: Fact = { kind: "seat-left", seat, until: "2026-12-27" as Day };
    const comes: Fact = {
      ...{ kind: "seat-taken", seat, person: person("fatima"), from: "2026-12-28" as Day },
    };
    expect(await andThen(await knownThenSilent(), goes, comes)).toHaveLength(3);
  });

  it("a reminder to who says no, or of a meeting that is cancelled, is not sent", async () => {
    const town = await knownThenSilent();
    town.line = "up";
    while (town.stage.now < "2027-01-04T08:00:00.000Z") await town.tick(60);
    town.line = "busy";
    await town.tick(60);
    const reminders = () => town.stage.sent.filter(({ key }) => key.startsWith("remind/")).length;
    expect((await town.rows()).filter(({ about }) => about?.kind === "reminder")).toHaveLength(3);
    await town.say({
      ...{ kind: "meeting-answered", meeting: meetingId, person: person("fatima"), as: "no" },
    });
    const before = reminders();
    town.line = "up";
    await town.ticks(12);
    expect(town.wrong).toStrictEqual([]);
    expect(reminders()).toBe(before + 2);
  });
});
