import { describe, expect, it } from "vitest";
import { dialogs } from "../../../dialogs/index.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { inCalendarOf } from "../../../src/domain/meeting/in-calendar.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Sent, Stage } from "../../engine/stage.ts";
import { account } from "../../engine/town.ts";
import { local, meetingId, meetingTown, person, plannedMeeting, slot } from "./town.ts";

const jan = person("jan");

/** The whole engine with the conversation of meetings; Jan can be written to by mail and in Slack. */
class Chatting {
  readonly stage: Stage;
  network: Network;

  constructor() {
    const town = meetingTown();
    const slack = account("jan", { channel: "slack" });
    this.network = { ...town, accounts: town.accounts.with(slack.id, slack) };
    const meet = dialogs.filter(({ name }) => name === "meet");
    this.stage = new Stage([this.network], { dialogs: meet, channels: ["mail", "slack"] });
    this.stage.now = local("2026-12-01T10:00");
  }

  async say(...facts: readonly Fact[]): Promise<void> {
    const { store, engine, now: at } = this.stage;
    const by = { kind: "person", person: jan } as const;
    const changes = facts.map((fact) => ({ ...fact, by, at, via: "teams" }) as const);
    const commit = { at, changes, opened: [], closed: [], outbox: [] };
    await store.transact(this.network.id, () => ({ result: undefined, commit }));
    engine.changed(this.network.id);
    await this.minutes(3);
  }

  async minutes(count: number): Promise<void> {
    for (let minute = 0; minute < count; minute++) {
      this.stage.pass(60_000);
      await this.stage.engine.tick();
    }
    this.network = await this.stage.store.read(this.network.id).then((stored) => stored.network);
  }

  /** `slack request 0`, as it came to Jan. */
  heard(): readonly string[] {
    return this.toJan().map(({ channel, message: { invitation } }) =>
      [channel, invitation?.method, invitation?.sequence].join(" "),
    );
  }

  toJan(): readonly Sent[] {
    return this.stage.sent.filter((one) => one.person === jan);
  }

  /** What a mail put in Jan's own calendar and did not take out. */
  inCalendar(): number {
    return inCalendarOf(this.network, jan, this.stage.now).length;
  }
}

const prefers = (channel: "mail" | "slack"): Fact => ({
  ...{ kind: "channel-preferred", person: jan, channel },
});
const planned: Fact = { kind: "meeting-planned", meeting: plannedMeeting() };
const cancelled: Fact = { kind: "meeting-cancelled", meeting: meetingId };
const moved: Fact = {
  ...{ kind: "meeting-changed", meeting: meetingId },
  news: { slot: slot("2027-01-07") },
};
const left: Fact = { kind: "network-left", person: jan };

/** Invited by mail; from then on Jan rather hears it in Slack. */
async function invited(): Promise<Chatting> {
  const town = new Chatting();
  await town.say(prefers("mail"), planned);
  await town.say(prefers("slack"));
  expect(town.heard()).toStrictEqual(["mail request 0"]);
  return town;
}

describe("a meeting that a mail put in somebody's calendar, and of which they hear in a chat", () => {
  it("is moved there too, once, with no more than the calendar needs", async () => {
    const town = await invited();
    await town.say(moved);
    expect(town.heard().slice(1)).toStrictEqual(["slack request 1", "mail request 1"]);
    const mail = town.toJan().at(-1);
    expect(mail?.message.invitation).toMatchObject({ start: "2027-01-07T08:30:00.000Z" });
    const text = mail ? messageToText(mail.message) : "";
    expect(text).toContain("Met deze mail staat het in je agenda zoals het nu is.");
    expect(text).not.toContain("Kun je dan?");
    await town.minutes(24 * 60);
    expect(town.heard()).toHaveLength(3);
  });

  it("is taken out of it when it is cancelled", async () => {
    const town = await invited();
    await town.say(cancelled);
    expect(town.heard().slice(1)).toStrictEqual(["slack cancel 1", "mail cancel 1"]);
    expect(town.toJan().at(-1)?.message.summary).toMatch(/^Gaat niet door: /);
    expect(town.inCalendar()).toBe(0);
    await town.minutes(24 * 60);
    expect(town.heard()).toHaveLength(3);
  });

  it("stands in it until that mail arrived", async () => {
    const town = await invited();
    town.stage.reply = ({ channel }) => ({ kind: channel === "mail" ? "later" : "delivered" });
    await town.say(cancelled);
    expect(town.inCalendar()).toBe(1);
    town.stage.reply = () => ({ kind: "delivered" });
    await town.minutes(120);
    expect(town.inCalendar()).toBe(0);
  });

  it("comes by mail alone when the chat cannot be reached", async () => {
    const town = await invited();
    town.stage.reply = ({ channel }) => ({
      kind: channel === "slack" ? "unreachable" : "delivered",
    });
    await town.say(moved);
    expect(town.heard().slice(1)).toStrictEqual(["slack request 1", "mail request 1"]);
    expect(town.toJan().at(-1)?.message.summary).toMatch(/^Verzet: /);
    await town.minutes(24 * 60);
    expect(town.heard()).toHaveLength(3);
  });

  it("is not mailed when no mail ever put it there", async () => {
    const town = new Chatting();
    await town.say(prefers("slack"), planned);
    await town.say(moved);
    await town.say(cancelled);
    expect(town.heard()).toStrictEqual(["slack request 0", "slack request 1", "slack cancel 2"]);
  });

  it("is taken out of it once when they leave before the chat had said that it is off", async () => {
    const town = await invited();
    town.stage.reply = () => ({ kind: "later" });
    await town.say(cancelled);
    town.stage.reply = () => ({ kind: "delivered" });
    const before = town.heard().length;
    await town.say(left);
    await town.minutes(24 * 60);
    expect(town.heard().slice(before)).toStrictEqual(["mail cancel 1"]);
    expect(town.inCalendar()).toBe(0);
  });
});

describe("an invitation that is under way while somebody leaves", () => {
  it("is taken out of their calendar once it has come there", async () => {
    const town = new Chatting();
    const slow = Promise.withResolvers<{ readonly kind: "delivered" }>();
    town.stage.reply = ({ message: { invitation } }) =>
      invitation?.method === "request" ? slow.promise : { kind: "delivered" };
    const { store, engine } = town.stage;
    const id = town.network.id;
    const commitOf = (fact: Fact) => {
      const by = { kind: "person", person: jan } as const;
      const changes = [{ ...fact, by, at: town.stage.now, via: "mail" } as const];
      return { at: town.stage.now, changes, opened: [], closed: [], outbox: [] };
    };
    const become = async (...facts: readonly Fact[]) => {
      for (const fact of facts) {
        await store.transact(id, () => ({ result: undefined, commit: commitOf(fact) }));
      }
      town.stage.pass(1_000);
      engine.changed(id);
      void engine.tick();
      await settled();
    };
    await become(prefers("mail"), planned);
    expect(town.heard()).toStrictEqual(["mail request 0"]);
    await become(left);
    expect(town.heard()).toStrictEqual(["mail request 0"]);
    slow.resolve({ kind: "delivered" });
    await settled();
    await town.minutes(24 * 60);
    expect(town.heard()).toStrictEqual(["mail request 0", "mail cancel 0"]);
    expect(town.inCalendar()).toBe(0);
  });
});

/** All that could go on has gone on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((go) => setImmediate(go));
}
