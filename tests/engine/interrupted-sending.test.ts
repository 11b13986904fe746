import { describe, expect, it } from "vitest";
import type { SendResult } from "../../src/contract/ports.ts";
import type { OutboxRow } from "../../src/contract/stored.ts";
import { ids } from "../../src/domain/ids.ts";
import { limits } from "../../src/engine/limits.ts";
import { press, Stage, until } from "./stage.ts";
import { mies, town } from "./town.ts";

const here = ids.network.parse("town");
const toMies = { kind: "person", person: mies } as const;
type Tell = Extract<Parameters<typeof press>[0], { readonly kind: "tell" }>;
const tell = (to: Tell["to"], key = "news") => press({ kind: "tell", key, to });

const delivered: SendResult = { kind: "delivered" };

async function rows({ store }: Stage): Promise<readonly OutboxRow[]> {
  return [...(await store.read(here)).outbox];
}

async function statuses(stage: Stage): Promise<readonly string[]> {
  return (await rows(stage)).map(({ status }) => status.kind);
}

/** A stage that sends. */
function going(...given: ConstructorParameters<typeof Stage>): Stage {
  const stage = new Stage(...given);
  stage.engine.start();
  return stage;
}

describe("a process that is killed", () => {
  it("between intent and send (F3): the message goes out once, saying it may be double", async () => {
    const stage = going();
    stage.store.interventions.written = ({ outbox }) =>
      outbox[0]?.status.kind === "sending" ? new Promise(() => {}) : undefined;
    await stage.engine.ask(tell([toMies]));
    await until(() => stage.store.commits(here).length === 2);
    expect(stage.sent).toEqual([]);
    stage.store.interventions.written = () => {};
    stage.restart();
    await stage.engine.tick();
    await stage.engine.tick();
    expect(stage.sent.map(({ again }) => again)).toEqual([true]);
    expect(await statuses(stage)).toEqual(["delivered"]);
    expect(stage.lines).toMatchObject([
      { what: "sendings-recovered", fields: { again: 1, "given-up": 0 } },
    ]);
  });

  it("between send and record (F4): it goes out once more and no third time", async () => {
    const stage = going();
    stage.reply = () => new Promise(() => {});
    await stage.engine.ask(tell([toMies]));
    await until(() => stage.sent.length === 1);
    stage.restart();
    stage.engine.start();
    await until(() => stage.sent.length === 2);
    stage.restart();
    stage.reply = () => delivered;
    await stage.engine.tick();
    await stage.engine.tick();
    expect(stage.sent.map(({ again }) => again)).toEqual([false, true]);
    expect((await rows(stage))[0]?.status).toMatchObject({ kind: "dead", reason: "failed" });
    expect(stage.logged()).toEqual(["sendings-recovered", "sendings-recovered"]);
  });

  it("before the intent: the message goes out once, as it was", async () => {
    const stage = new Stage();
    await stage.engine.ask(tell([toMies]));
    stage.restart();
    await stage.engine.tick();
    expect(stage.sent.map(({ again }) => again)).toEqual([false]);
  });
});

describe("a send of which nobody knows whether it arrived (F22)", () => {
  it.each([
    ["that throws", () => Promise.reject(new Error("to 0612345678"))],
    ["that takes more than a minute", () => new Promise<SendResult>(() => {})],
  ])("%s is sent once more with a warning, and never a third time", async (_name, reply) => {
    const stage = going();
    stage.reply = reply;
    await stage.engine.ask(tell([toMies]));
    for (let time = 0; time < 30; time++) {
      const ticked = stage.engine.tick();
      const sent = stage.sent.length;
      await until(() => stage.sent.length >= sent);
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
      stage.ring(limits.sendWithin);
      await ticked;
      stage.pass(60_000);
    }
    expect(stage.sent.map(({ again }) => again)).toEqual([false, true]);
    expect((await rows(stage))[0]?.status).toMatchObject({ kind: "dead", reason: "failed" });
    expect(JSON.stringify(stage.lines)).not.toMatch(/0612345678|mies/);
  });
});

describe("a store that does not take it now (F16)", () => {
  const full = () => {
    throw new Error("disk full");
  };

  it("lets nothing be sent of which the intent is not written", async () => {
    const stage = new Stage();
    await stage.engine.ask(tell([toMies]));
    stage.store.interventions.write = full;
    await stage.engine.tick();
    expect(stage.sent).toEqual([]);
    expect(stage.logged()).toEqual(["dispatch-failed"]);
    stage.store.interventions.write = () => {};
    await stage.engine.tick();
    expect(stage.sent).toHaveLength(1);
  });

  it("after a send does not make it go out again", async () => {
    const stage = going();
    stage.reply = () => {
      stage.store.interventions.write = full;
      return delivered;
    };
    await stage.engine.ask(tell([toMies]));
    await stage.engine.tick();
    await stage.engine.tick();
    expect(await statuses(stage)).toEqual(["sending"]);
    stage.store.interventions.write = () => {};
    await stage.engine.tick();
    expect(await statuses(stage)).toEqual(["delivered"]);
    expect(stage.sent).toHaveLength(1);
  });

  it("in one network leaves the others alone", async () => {
    const village = ids.network.parse("village");
    const stage = new Stage([town(), town({ id: "village" })]);
    await stage.engine.ask(tell([toMies]));
    await stage.engine.ask({ ...tell([toMies]), networks: [village] });
    stage.store.interventions.write = (_commit, network) => {
      if (network === here) full();
    };
    await stage.engine.tick();
    expect([...(await stage.store.read(village)).outbox][0]?.status.kind).toBe("delivered");
  });
});
