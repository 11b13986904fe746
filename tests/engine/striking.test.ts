import { describe, expect, it } from "vitest";
import { z } from "zod";
import { register } from "../../src/contract/dialog.ts";
import { saying } from "../../src/contract/outcome.ts";
import type { Hour, Timetable } from "../../src/contract/timetable.ts";
import { ids } from "../../src/domain/ids.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { dialogs, message } from "./fixture-dialogs.ts";
import { press, Stage } from "./stage.ts";
import { mies, monday, town } from "./town.ts";

const here = ids.network.parse("town");
const hour = 3_600_000;
const later = (at: Instant, milliseconds: number) => instant(Date.parse(at) + milliseconds);
const toMies = { kind: "person", person: mies } as const;

function timed(name: string, timetable: Timetable) {
  return register({
    ...{ name, version: 1, state: z.never(), action: z.never(), timetable },
    ...{ claims: () => false, step: () => saying(), everySaying: () => [] },
  });
}

/** Greets Mies once each hour; that it did so is its own memory. */
function hourly(name = "hourly") {
  const occurrence = ({ at }: Hour) => `${name}/${at.slice(0, 13)}`;
  return timed(name, {
    strike: (now) =>
      now.network.occurred.has(occurrence(now))
        ? { changes: [], tell: [] }
        : {
            changes: [{ kind: "occurred", occurrence: occurrence(now) }],
            tell: [{ to: toMies, message: message("cuckoo"), key: occurrence(now) }],
          },
    nextAt: ({ at }) => instant((Math.floor(Date.parse(at) / hour) + 1) * hour),
  });
}

function stageWith(...extra: readonly ReturnType<typeof timed>[]): Stage {
  const stage = new Stage([town()], { dialogs: [...extra, ...dialogs] });
  stage.engine.start();
  return stage;
}

const sent = (stage: Stage) => stage.sent.map(({ key }) => key);
const struck = async ({ store }: Stage) =>
  [...(await store.read(here)).network.occurred.entries()].map(([key]) => key).sort();

describe("what time asks for", () => {
  it("is done at the start, and again when its time comes, and not in between", async () => {
    const stage = stageWith(hourly());
    await stage.engine.tick();
    await stage.engine.tick();
    stage.pass(hour / 2);
    await stage.engine.tick();
    expect(sent(stage)).toHaveLength(1);
    stage.pass(hour / 2);
    await stage.engine.tick();
    expect(sent(stage)).toEqual([
      `hourly/${monday.slice(0, 13)}/person:mies`,
      `hourly/${later(monday, hour).slice(0, 13)}/person:mies`,
    ]);
  });

  it("is looked for anew when the clock was put back", async () => {
    const stage = stageWith(hourly());
    stage.pass(48 * hour);
    await stage.engine.tick();
    await stage.engine.tick();
    stage.pass(-48 * hour);
    await stage.engine.tick();
    await stage.engine.tick();
    stage.pass(hour);
    await stage.engine.tick();
    expect(sent(stage).map((key) => key.split("/")[1])).toEqual([
      later(monday, 48 * hour).slice(0, 13),
      monday.slice(0, 13),
      later(monday, hour).slice(0, 13),
    ]);
  });

  it("is true, by the clock, before anybody hears of it", async () => {
    const stage = stageWith(hourly());
    await stage.engine.tick();
    const [commit] = stage.store.commits(here);
    expect(commit?.changes[0]).toMatchObject({
      kind: "occurred",
      by: { kind: "clock" },
      via: "clock",
    });
    expect(commit?.outbox).toHaveLength(1);
  });

  it.each([
    ["an hour", hour],
    ["three days", 72 * hour],
    ["a month", 720 * hour],
  ])(
    "is done once after %s of being down, not once for each time that went by (F7)",
    async (_name, away) => {
      const stage = stageWith(hourly());
      await stage.engine.tick();
      stage.pass(away);
      stage.restart();
      stage.engine.start();
      await stage.engine.tick();
      await stage.engine.tick();
      expect(sent(stage)).toHaveLength(2);
    },
  );

  it("is not done again when the clock is set back, nor forgotten when it is set ahead (F8)", async () => {
    const stage = stageWith(hourly());
    await stage.engine.tick();
    stage.pass(-hour / 4);
    await stage.engine.tick();
    stage.pass(hour / 4);
    await stage.engine.tick();
    const keys = sent(stage);
    expect(new Set(keys).size).toBe(keys.length);
    stage.pass(2 * hour);
    await stage.engine.tick();
    expect(sent(stage)).toHaveLength(keys.length + 1);
  });

  it("is looked at once when a look takes longer than until the next one (F11)", async () => {
    const stage = stageWith(hourly());
    const gate = Promise.withResolvers<void>();
    stage.store.interventions.write = () => gate.promise;
    const looks = [stage.engine.tick(), stage.engine.tick(), stage.engine.tick()];
    gate.resolve();
    await Promise.all(looks);
    expect(await struck(stage)).toHaveLength(1);
    expect(sent(stage)).toHaveLength(1);
  });

  it("is done for the others when one dialog fails, which is logged and tried again in ten minutes", async () => {
    let isBroken = true;
    const broken = timed("broken", {
      strike: () => {
        if (isBroken) throw new Error("a bad record");
        return { changes: [{ kind: "occurred", occurrence: "mended" }], tell: [] };
      },
      nextAt: () => undefined,
    });
    const stage = stageWith(broken, hourly());
    await stage.engine.tick();
    expect(sent(stage)).toHaveLength(1);
    expect(stage.logged()).toContain("strike-failed");
    isBroken = false;
    stage.pass(hour / 12);
    await stage.engine.tick();
    expect(await struck(stage)).toHaveLength(1);
    stage.pass(hour / 12);
    await stage.engine.tick();
    expect(await struck(stage)).toContain("mended");
  });

  it("is done for the other records when one cannot be understood, which is logged", async () => {
    const partly = timed("partly", {
      strike: ({ network }) =>
        network.occurred.size > 0
          ? { changes: [], tell: [] }
          : {
              changes: [{ kind: "occurred", occurrence: "the rest" }],
              tell: [{ to: toMies, message: message("hello"), key: "hello" }],
              failed: [new Error("a bad record")],
            },
      nextAt: () => undefined,
    });
    const stage = stageWith(partly);
    await stage.engine.tick();
    expect(sent(stage)).toEqual(["hello/person:mies"]);
    expect(stage.logged().filter((what) => what === "strike-failed")).toHaveLength(1);
  });

  it("is done in other networks when one cannot be written, and there as soon as it can", async () => {
    const other = { ...town(), id: ids.network.parse("village") };
    const stage = new Stage([town(), other], { dialogs: [hourly(), ...dialogs] });
    stage.engine.start();
    stage.store.interventions.write = (_commit, network) => {
      if (network === here) throw new Error("disk full");
    };
    await stage.engine.tick();
    expect([...(await stage.store.read(other.id)).network.occurred.entries()]).toHaveLength(1);
    expect(await struck(stage)).toEqual([]);
    stage.store.interventions.write = () => undefined;
    stage.pass(hour / 6);
    await stage.engine.tick();
    expect(await struck(stage)).toHaveLength(1);
  });

  it("sees what an earlier dialog made true in the same look", async () => {
    const seen: number[] = [];
    const looker = timed("looker", {
      strike: ({ network }) => {
        seen.push(network.occurred.size);
        return { changes: [], tell: [] };
      },
      nextAt: () => undefined,
    });
    const stage = stageWith(hourly(), looker);
    await stage.engine.tick();
    expect(seen).toEqual([1]);
  });

  it("is given up when it could not be sent in its time", async () => {
    const short = timed("short", {
      strike: ({ at, network }) =>
        network.occurred.size > 0
          ? { changes: [], tell: [] }
          : {
              changes: [{ kind: "occurred", occurrence: "once" }],
              tell: [{ to: toMies, message: message("soon"), key: "soon", until: later(at, hour) }],
            },
      nextAt: () => undefined,
    });
    const stage = stageWith(short);
    stage.reply = () => ({ kind: "later" });
    await stage.engine.tick();
    stage.pass(2 * hour);
    stage.reply = () => ({ kind: "delivered" });
    await stage.engine.tick();
    const [row] = [...(await stage.store.read(here)).outbox];
    expect(row?.status).toMatchObject({ kind: "dead", reason: "expired" });
  });

  it("is looked at after whatever became true by a dialog that follows that, and by no other", async () => {
    const looks: string[] = [];
    const looker = (name: string, more: Partial<Timetable> = {}) =>
      timed(name, {
        strike: ({ at }) => {
          looks.push(`${name} ${at.slice(11, 16)}`);
          return { changes: [], tell: [] };
        },
        nextAt: ({ at }) => later(at, 10 * hour),
        ...more,
      });
    const stage = stageWith(
      looker("prompt", { isPrompt: true, nextAt: ({ at }) => later(at, 2 * hour) }),
      looker("patient"),
    );
    await stage.engine.tick();
    const first = stage.now.slice(11, 16);
    expect(looks).toEqual([`prompt ${first}`, `patient ${first}`]);
    stage.pass(hour / 2);
    await stage.engine.tick();
    expect(looks).toHaveLength(2);
    await stage.engine.ask(press({ kind: "doubt" }, { subject: "desk" }));
    await stage.engine.tick();
    const second = stage.now.slice(11, 16);
    expect(looks.slice(2)).toEqual([`prompt ${second}`]);
    await stage.engine.tick();
    expect(looks).toHaveLength(3);
    stage.pass(1.5 * hour);
    await stage.engine.tick();
    expect(looks.slice(3)).toHaveLength(2);
  });
});
