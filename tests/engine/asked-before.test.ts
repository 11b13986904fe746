import { describe, expect, it } from "vitest";
import { z } from "zod";
import { register } from "../../src/contract/dialog.ts";
import type { CountLine } from "../../src/contract/outcome.ts";
import { saying } from "../../src/contract/outcome.ts";
import { ids } from "../../src/domain/ids.ts";
import { message, dialogs as others } from "./fixture-dialogs.ts";
import { gate, press, Stage, text, texts } from "./stage.ts";
import { town } from "./town.ts";

const here = ids.network.parse("town");

function reader(name: string, needs: readonly "asked"[]) {
  return register<never, { readonly kind: "figures" }>({
    ...{ name, version: 1, needs },
    state: z.never(),
    action: z.object({ kind: z.literal("figures") }),
    claims: (said) => said === name,
    step: ({ asked }) =>
      saying({ message: message(JSON.stringify(asked ?? "unknown")), as: "new", to: "here" }),
    everySaying: () => [],
  });
}

const dialogs = [reader("figures", ["asked"]), reader("curious", []), ...others];

function newStage() {
  const stage = new Stage([town()], { dialogs });
  const figures = async () => JSON.parse(texts(await stage.engine.ask(text("figures")))[0] ?? "");
  return { stage, figures };
}

const counted = (times: number): CountLine => ({
  ...{ outcome: "answered", theme: ids.theme.parse("school"), week: "2026-W48", times },
});

describe("what was asked before", () => {
  it("is there for a dialog that needs it, written or not", async () => {
    const { stage, figures } = newStage();
    expect(await figures()).toEqual([]);
    await stage.engine.ask(press({ kind: "count" }));
    expect(await figures()).toEqual([counted(1)]);
    await stage.engine.tick();
    expect(await figures()).toEqual([counted(1)]);
    await stage.engine.ask(press({ kind: "count" }));
    expect(await figures()).toEqual([counted(2)]);
  });

  it("is there for a button and after a restart too", async () => {
    const { stage } = newStage();
    await stage.engine.ask(press({ kind: "count" }));
    await stage.engine.tick();
    stage.restart();
    const does = { dialog: "figures", version: 1, subject: "-", action: { kind: "figures" } };
    const pressed = text("", {});
    const answer = await stage.engine.ask({ ...pressed, happening: { kind: "press", does } });
    expect(JSON.parse(texts(answer)[0] ?? "")).toEqual([counted(1)]);
  });

  it("is kept from a dialog that did not say so, and not read for it", async () => {
    const { stage } = newStage();
    Object.assign(stage.store, { counted: () => Promise.reject(new Error("read")) });
    expect(texts(await stage.engine.ask(text("curious")))).toEqual(['"unknown"']);
    expect(stage.logged()).toEqual([]);
  });

  it("costs no write", async () => {
    const { stage, figures } = newStage();
    await stage.engine.ask(press({ kind: "count" }));
    await figures();
    const written = stage.store.commits(here).flatMap(({ changes }) => changes);
    expect(written.map(({ kind }) => kind)).toEqual([]);
  });

  it("that cannot be read is unknown to the dialog, not nothing, and that is logged", async () => {
    const { stage, figures } = newStage();
    Object.assign(stage.store, { counted: () => Promise.reject(new Error("0612345678")) });
    expect(await figures()).toBe("unknown");
    expect(stage.logged()).toEqual(["counts-unreadable"]);
    expect(JSON.stringify(stage.lines)).not.toContain("0612345678");
  });

  it("is neither missed nor told twice while it is being written", async () => {
    const { stage, figures } = newStage();
    const { count } = stage.store;
    const writing = gate<void>();
    Object.assign(stage.store, {
      count: async (...given: Parameters<typeof count>) => {
        await writing.promise;
        return count(...given);
      },
    });
    await stage.engine.ask(press({ kind: "count" }));
    const ticking = stage.engine.tick();
    const reading = figures();
    await stage.engine.ask(press({ kind: "count" }));
    writing.resolve();
    await ticking;
    expect(await reading).toEqual([counted(2)]);
    expect(await figures()).toEqual([counted(2)]);
  });

  it("is neither missed nor told twice while it is being read", async () => {
    const { stage, figures } = newStage();
    const { counted: read } = stage.store;
    const reading = gate<void>();
    await stage.engine.ask(press({ kind: "count" }));
    Object.assign(stage.store, {
      counted: async (...given: Parameters<typeof read>) => {
        const lines = await read(...given);
        await reading.promise;
        return lines;
      },
    });
    const told = figures();
    const ticking = stage.engine.tick();
    reading.resolve();
    expect(await told).toEqual([counted(1)]);
    await ticking;
    expect(await figures()).toEqual([counted(1)]);
  });
});
