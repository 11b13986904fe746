import { describe, expect, it } from "vitest";
import type { SendResult } from "../../src/contract/ports.ts";
import type { OutboxRow } from "../../src/contract/stored.ts";
import { ids } from "../../src/domain/ids.ts";
import { type Day, instant } from "../../src/domain/time.ts";
import { limits } from "../../src/engine/limits.ts";
import { message } from "./fixture-dialogs.ts";
import { gate, press, Stage, until } from "./stage.ts";
import { account, accountOf, desk, emptySeat, mies, monday, town } from "./town.ts";

const here = ids.network.parse("town");
const toMies = { kind: "person", person: mies } as const;
type Tell = Extract<Parameters<typeof press>[0], { readonly kind: "tell" }>;
const tell = (to: Tell["to"], key = "news") => press({ kind: "tell", key, to });

const hour = 3_600_000;
const delivered: SendResult = { kind: "delivered" };

async function rows({ store }: Stage): Promise<readonly OutboxRow[]> {
  return [...(await store.read(here)).outbox];
}

async function statuses(stage: Stage): Promise<readonly string[]> {
  return (await rows(stage)).map(({ status }) => status.kind);
}

function recorded({ store }: Stage): readonly string[] {
  const changes = store.commits(here).flatMap((commit) => commit.changes);
  return changes.flatMap((one) => (one.kind === "delivery-recorded" ? [one.result] : []));
}

/** A stage that sends. */
function going(...given: ConstructorParameters<typeof Stage>): Stage {
  const stage = new Stage(...given);
  stage.engine.start();
  return stage;
}

describe("a message to somebody else", () => {
  it("is sent after the commit, and that it arrived is recorded", async () => {
    const stage = going();
    await stage.engine.ask(tell([toMies]));
    await stage.engine.tick();
    expect(stage.sent).toEqual([
      {
        channel: "teams",
        address: "to mies",
        message: message("a message"),
        key: "news/person:mies",
        again: false,
        network: "town",
        person: "mies",
      },
    ]);
    const [row] = await rows(stage);
    expect(row?.status).toEqual({ kind: "delivered", account: accountOf("mies"), at: monday });
    expect(row).not.toHaveProperty("message");
    expect(recorded(stage)).toEqual(["delivered"]);
  });

  it("does not keep who told it waiting", async () => {
    const stage = going();
    stage.reply = () => new Promise(() => {});
    expect((await stage.engine.ask(tell([toMies]))).kind).toBe("answered");
  });

  it("has its intent written before it is sent", async () => {
    const stage = going();
    const seen: (readonly string[])[] = [];
    stage.reply = async () => {
      seen.push(await statuses(stage));
      return delivered;
    };
    await stage.engine.ask(tell([toMies]));
    await stage.engine.tick();
    expect(seen).toEqual([["sending"]]);
  });

  it("is sent once when it is told again", async () => {
    const stage = going();
    await stage.engine.ask(tell([toMies]));
    await stage.engine.ask(tell([toMies]));
    await stage.engine.tick();
    expect(stage.sent).toHaveLength(1);
  });

  it("goes nowhere before the start, when channels are still being attached", async () => {
    const stage = new Stage();
    await stage.engine.ask(tell([toMies]));
    expect(await statuses(stage)).toEqual(["waiting"]);
    await stage.engine.tick();
    expect(await statuses(stage)).toEqual(["delivered"]);
  });
});

describe("a message to a seat", () => {
  it("goes to who holds it at the time of sending", async () => {
    const stage = new Stage();
    await stage.engine.ask(tell([{ kind: "seat", seat: desk }]));
    const by = { kind: "clock" } as const;
    const kees = ids.person.parse("kees");
    const from = "2026-11-23" as Day;
    const change = { kind: "seat-taken", seat: desk, person: kees, from, by, at: monday } as const;
    await stage.store.transact(here, () => ({
      result: undefined,
      commit: {
        at: monday,
        changes: [{ ...change, via: "clock" }],
        opened: [],
        closed: [],
        outbox: [],
      },
    }));
    await stage.engine.tick();
    expect(stage.sent.map(({ address }) => address)).toEqual(["to kees"]);
  });

  it.each([
    ["that is empty", { kind: "seat", seat: emptySeat }],
    ["that is not there", { kind: "seat", seat: ids.seat.parse("gone") }],
  ] as const)("%s is given up for the coordinator to see", async (_name, to) => {
    const stage = going();
    await stage.engine.ask(tell([to]));
    await stage.engine.tick();
    expect((await rows(stage))[0]?.status).toMatchObject({ kind: "dead", reason: "unreachable" });
    expect(stage.logged()).toEqual(["message-given-up"]);
  });
});

describe("the account that is written to", () => {
  const slack = account("mies", { channel: "slack", address: "mies in slack" });
  const teams = account("mies", { seenAt: monday });

  it("is the one that was seen last", async () => {
    const stage = going([town({ accounts: [slack, teams] })]);
    await stage.engine.ask(tell([toMies]));
    await stage.engine.tick();
    expect(stage.sent.map(({ address }) => address)).toEqual(["to mies"]);
  });

  it("is the next one when the platform says it cannot be reached (F20)", async () => {
    const stage = going([town({ accounts: [slack, teams] })], { channels: ["teams", "slack"] });
    stage.reply = ({ channel }) =>
      channel === "teams" ? { kind: "unreachable" } : { kind: "delivered" };
    await stage.engine.ask(tell([toMies]));
    await stage.engine.tick();
    expect(stage.sent.map(({ address }) => address)).toEqual(["to mies", "mies in slack"]);
    expect(recorded(stage)).toEqual(["unreachable", "delivered"]);
    await stage.engine.ask(tell([toMies], "more"));
    await stage.engine.tick();
    expect(stage.sent.at(-1)?.address).toBe("mies in slack");
    expect(stage.sent).toHaveLength(3);
  });

  it.each([
    ["all are unreachable", [teams]],
    ["none is linked", []],
    ["none has an address", [account("kees")]],
  ])("is none when %s, and the message is given up", async (_name, accounts) => {
    const stage = going([town({ accounts })]);
    stage.reply = () => ({ kind: "unreachable" });
    await stage.engine.ask(tell([toMies]));
    await stage.engine.tick();
    const [row] = await rows(stage);
    expect(row?.status).toMatchObject({ kind: "dead", reason: "unreachable" });
    expect(row).not.toHaveProperty("message");
  });

  it("may be on a channel that is not there now: that waits", async () => {
    const stage = going([town({ accounts: [slack] })], { channels: ["teams"] });
    await stage.engine.ask(tell([toMies]));
    await stage.engine.tick();
    expect((await rows(stage))[0]?.status).toMatchObject({ kind: "waiting", tries: 1 });
  });
});

describe("a platform that says later (F19)", () => {
  it("is tried after longer and longer waits up to an hour, for three days, and then given up", async () => {
    const stage = going();
    stage.reply = () => ({ kind: "later" });
    await stage.engine.ask(tell([toMies]));
    const triedAt: number[] = [];
    for (let minute = 0; minute < 74 * 60; minute++) {
      await stage.engine.tick();
      if (stage.sent.length > triedAt.length) triedAt.push(minute);
      if (minute === 71 * 60) expect(await statuses(stage)).toEqual(["waiting"]);
      stage.pass(60_000);
    }
    const waits = triedAt.map((minute, index) => minute - (triedAt[index - 1] ?? 0));
    expect(waits.slice(0, 4)).toEqual(waits.slice(0, 4).toSorted((a, b) => a - b));
    expect(Math.max(...waits)).toBeLessThanOrEqual(61);
    expect(Math.min(...waits.slice(5))).toBeGreaterThanOrEqual(48);
    expect(stage.sent.some(({ again }) => again)).toBe(false);
    expect((await rows(stage))[0]?.status).toMatchObject({ kind: "dead", reason: "failed" });
    expect(recorded(stage)).toEqual(["failed"]);
    expect(stage.logged()).toEqual(["message-given-up"]);
  });

  it("for ten minutes costs no message", async () => {
    const stage = going();
    const back = Date.parse(monday) + 10 * 60_000;
    stage.reply = () => (Date.parse(stage.now) < back ? { kind: "later" } : delivered);
    await stage.engine.ask(tell([toMies]));
    for (let minute = 0; minute < 30; minute++) {
      await stage.engine.tick();
      stage.pass(60_000);
    }
    expect(await statuses(stage)).toEqual(["delivered"]);
  });

  it("is not asked before the moment it named", async () => {
    const stage = going();
    const notBefore = instant(Date.parse(monday) + hour);
    stage.reply = () => ({ kind: "later", notBefore });
    await stage.engine.ask(tell([toMies]));
    await stage.engine.tick();
    stage.pass(hour - 1);
    await stage.engine.tick();
    expect(stage.sent).toHaveLength(1);
    stage.pass(1);
    await stage.engine.tick();
    expect(stage.sent).toHaveLength(2);
  });
});

describe("one bad message among a thousand (G6, F12)", () => {
  const people = Array.from({ length: 1000 }, (_, index) => `p${index}`);
  const everybody = people.map((id) => ({ kind: "person", person: ids.person.parse(id) }) as const);

  it("stops none of the others, and nobody gets a message twice", async () => {
    const stage = going([town({ people })]);
    let atOnce = 0;
    let most = 0;
    stage.reply = async ({ address }) => {
      if (address === "to p500") throw new Error("poison");
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise(setImmediate);
      atOnce -= 1;
      return delivered;
    };
    for (let from = 0; from < 1000; from += 100) {
      await stage.engine.ask(tell(everybody.slice(from, from + 100)));
    }
    for (let minute = 0; minute < 30; minute++) {
      await stage.engine.tick();
      stage.pass(60_000);
    }
    const all = await statuses(stage);
    expect(all.filter((kind) => kind === "delivered")).toHaveLength(999);
    expect(all.filter((kind) => kind === "dead")).toHaveLength(1);
    expect(stage.sent).toHaveLength(1001);
    expect(new Set(stage.sent.map(({ key }) => key)).size).toBe(1000);
    expect(most).toBe(limits.sendsAtOnce);
  });

  it("is given up when it cannot even be understood", async () => {
    const stage = new Stage();
    await stage.engine.ask(tell([toMies]));
    const broken = {
      id: "broken",
      madeAt: monday,
      message: message("x"),
      status: { kind: "waiting", tries: 0, notBefore: monday },
    };
    await stage.store.transact(here, () => ({
      result: undefined,
      commit: JSON.parse(
        JSON.stringify({ at: monday, changes: [], opened: [], closed: [], outbox: [broken] }),
      ),
    }));
    await stage.engine.tick();
    const { outbox } = await stage.store.read(here);
    expect(outbox.get("broken")?.status.kind).toBe("dead");
    expect(outbox.get("news/person:mies")?.status.kind).toBe("delivered");
  });
});

describe("stopping while messages go out (F6)", () => {
  it("finishes what is being sent, claims nothing new, and loses nothing", async () => {
    const people = Array.from({ length: 50 }, (_, index) => `p${index}`);
    const stage = going([town({ people })]);
    const platform = gate<SendResult>();
    stage.reply = () => platform.promise;
    const to = people.map((id) => ({ kind: "person", person: ids.person.parse(id) }) as const);
    await stage.engine.ask(tell(to));
    await until(() => stage.sent.length === limits.sendsAtOnce);
    const stopped = stage.engine.stop();
    platform.resolve(delivered);
    await stopped;
    const count = (kinds: readonly string[], kind: string) =>
      kinds.filter((one) => one === kind).length;
    const left = await statuses(stage);
    expect([count(left, "delivered"), count(left, "waiting")]).toEqual([4, 46]);
    stage.restart();
    await stage.engine.tick();
    expect(new Set(await statuses(stage))).toEqual(new Set(["delivered"]));
    expect(stage.sent.map(({ again }) => again)).toEqual(Array(50).fill(false));
  });
});

describe("ticks that overlap (G5, F11)", () => {
  it("send each message once", async () => {
    const stage = new Stage();
    await stage.engine.ask(tell([toMies]));
    await Promise.all([stage.engine.tick(), stage.engine.tick(), stage.engine.tick()]);
    expect(stage.sent).toHaveLength(1);
    expect(stage.logged()).toEqual([]);
  });
});
