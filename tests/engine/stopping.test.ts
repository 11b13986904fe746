import { describe, expect, it } from "vitest";
import { isFault } from "../../src/contract/fault.ts";
import { ids } from "../../src/domain/ids.ts";
import { limits } from "../../src/engine/limits.ts";
import { createMemoryStore } from "../fixtures/memory-store.ts";
import { gate, press, Stage, text } from "./stage.ts";
import { desk, town } from "./town.ts";

const here = ids.network.parse("town");
const doubt = () => press({ kind: "doubt" }, { subject: desk });
const doubts = async ({ store }: Stage) => (await store.read(here)).network.seats.get(desk)?.doubts;

describe("stopping (F6)", () => {
  it("refuses what is new, finishes what is under way and writes the counts", async () => {
    const stage = new Stage();
    stage.engine.start();
    expect(stage.engine.ready()).toBe(true);
    await stage.engine.ask(press({ kind: "count" }));
    const disk = gate<void>();
    stage.store.interventions.write = () => disk.promise;
    const underWay = Array.from({ length: 50 }, (_, user) =>
      stage.engine.ask(press({ kind: "doubt" }, { subject: desk, user: `user-${user}` })),
    );
    const stopped = stage.engine.stop();
    expect(stage.engine.ready()).toBe(false);
    await expect(stage.engine.ask(text("food"))).rejects.toSatisfy((thrown) =>
      isFault(thrown, "stopping"),
    );
    disk.resolve();
    await stopped;
    expect((await Promise.all(underWay)).map(({ kind }) => kind)).toEqual(
      Array(50).fill("answered"),
    );
    expect(await doubts(stage)).toHaveLength(50);
    expect(stage.store.countLines(here)).toMatchObject([{ times: 1 }]);
    expect(stage.logged()).toEqual([]);
  });

  it("waits for a look at what is due, before the store may be closed", async () => {
    const memory = createMemoryStore([town()]);
    const disk = gate<void>();
    const looked = gate<void>();
    const read: typeof memory.read = async (id) => {
      looked.resolve();
      await disk.promise;
      return memory.read(id);
    };
    const stage = new Stage([town()], { store: { ...memory, read } });
    stage.engine.start();
    await looked.promise;
    const order: string[] = [];
    const stopped = stage.engine.stop().then(() => order.push("stopped"));
    await new Promise((resolve) => setImmediate(resolve));
    order.push("read");
    disk.resolve();
    await stopped;
    expect(order).toEqual(["read", "stopped"]);
  });

  it("goes when the deadline passes, and says so", async () => {
    const stage = new Stage();
    stage.store.interventions.write = () => new Promise(() => {});
    void stage.engine.ask(doubt());
    const stopped = stage.engine.stop();
    stage.ring(limits.stopWithin);
    await stopped;
    expect(stage.logged()).toEqual(["stopped-unfinished"]);
  });

  it("is not ready before the start, and does nothing at a tick after the stop", async () => {
    const stage = new Stage();
    expect(stage.engine.ready()).toBe(false);
    await stage.engine.stop();
    await stage.engine.tick();
    expect(stage.engine.ready()).toBe(false);
  });
});

describe("the register", () => {
  it.each([
    ["is empty", []],
    ["has a name twice", ["a", "a"]],
    ["takes the engine's own name", ["which-one"]],
  ])("that %s is refused at the start", (_name, names) => {
    const dialog = {
      version: 1,
      claims: () => true,
      receives: [],
      needs: [],
      step: () => "unreadable",
      everySaying: () => [],
    };
    const dialogs = names.map((name) => ({ ...dialog, name, step: () => "unreadable" as const }));
    expect(() => new Stage([town()], { dialogs })).toThrow(/dialog/);
  });
});
