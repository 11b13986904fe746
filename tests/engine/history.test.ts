import { describe, expect, it } from "vitest";
import { z } from "zod";
import { register } from "../../src/contract/dialog.ts";
import { saying } from "../../src/contract/outcome.ts";
import type { Need } from "../../src/contract/timetable.ts";
import { ids } from "../../src/domain/ids.ts";
import { limits } from "../../src/engine/limits.ts";
import { message, dialogs as others } from "./fixture-dialogs.ts";
import { press, Stage, text, texts } from "./stage.ts";
import { town } from "./town.ts";

const here = ids.network.parse("town");
const by = { kind: "operator", command: "test" } as const;

function reader(name: string, needs: readonly Need[]) {
  return register<never, { readonly kind: "look" }>({
    ...{ name, version: 1, needs },
    state: z.never(),
    action: z.object({ kind: z.literal("look") }),
    claims: (said) => said === name,
    step: ({ history, asked }) => {
      const told = history?.map(({ version, seen, changes }) => ({
        ...{ version, seen, kinds: changes.map(({ kind }) => kind) },
      }));
      return saying({
        message: message(JSON.stringify({ told: told ?? "unknown", asked: asked ?? "unknown" })),
        ...{ as: "new", to: "here" },
      });
    },
    everySaying: () => [],
  });
}

const dialogs = [
  reader("past", ["history"]),
  reader("both", ["asked", "history"]),
  reader("curious", []),
  ...others,
];

function newStage() {
  const stage = new Stage([town()], { dialogs });
  const look = async (name: string) =>
    JSON.parse(texts(await stage.engine.ask(text(name)))[0] ?? "");
  const occur = (stage_: Stage, occurrence: string, seen?: string) =>
    stage_.store.transact(here, () => {
      const at = "2026-11-24T09:00:00.000Z" as never;
      const changes = [{ kind: "occurred", occurrence, by, at, via: "command" }] as const;
      const commit = { at, changes, opened: [], closed: [], outbox: [] };
      return { result: 0, commit: seen === undefined ? commit : { ...commit, seen } };
    });
  return { stage, look, occur: (one: string, seen?: string) => occur(stage, one, seen) };
}

describe("what became true before", () => {
  it("is there for a dialog that needs it, with the event that made it", async () => {
    const { look, occur } = newStage();
    expect((await look("past")).told).toEqual([]);
    await occur("one", "event-of-one");
    expect((await look("past")).told).toEqual([
      { version: 1, seen: "event-of-one", kinds: ["occurred"] },
    ]);
  });

  it("comes beside what was asked for a dialog that needs both", async () => {
    const { look, occur, stage } = newStage();
    await occur("one");
    await stage.engine.ask(press({ kind: "count" }));
    const { told, asked } = await look("both");
    expect(told).toEqual([{ version: 1, kinds: ["occurred"] }]);
    expect(asked).toMatchObject([{ times: 1 }]);
  });

  it("is kept from a dialog that did not say so, and not read for it", async () => {
    const { look, stage } = newStage();
    Object.assign(stage.store, { history: () => Promise.reject(new Error("read")) });
    expect(await look("curious")).toEqual({ told: "unknown", asked: "unknown" });
    expect(stage.logged()).toEqual([]);
  });

  it("is only the latest of it", async () => {
    const { look, occur } = newStage();
    for (let one = 0; one < limits.history + 3; one++) await occur(`${one}`);
    const { told } = await look("past");
    expect(told).toHaveLength(limits.history);
    expect(told[0].version).toBe(4);
    expect(told.at(-1).version).toBe(limits.history + 3);
  });

  it("says nothing of what happens with every message", async () => {
    const { look, stage } = newStage();
    await stage.store.transact(here, () => {
      const at = "2026-11-24T09:00:00.000Z" as never;
      const seen = { kind: "welcomed", conversation: "chat", by, at, via: "command" } as const;
      return { result: 0, commit: { at, changes: [seen], opened: [], closed: [], outbox: [] } };
    });
    expect((await look("past")).told).toEqual([]);
  });

  it("that cannot be read is unknown to the dialog, not nothing, and that is logged", async () => {
    const { look, stage } = newStage();
    Object.assign(stage.store, {
      // biome-ignore lint/correctness/useYield: it fails before there is anything to give
      history: async function* () {
        throw new Error("0612345678");
      },
    });
    expect((await look("past")).told).toBe("unknown");
    expect(stage.logged()).toEqual(["history-unreadable"]);
    expect(JSON.stringify(stage.lines)).not.toContain("0612345678");
  });
});
