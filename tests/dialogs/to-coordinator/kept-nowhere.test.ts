import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dialogs } from "../../../dialogs/index.ts";
import type { Happening, Incoming } from "../../../src/contract/event.ts";
import type { Store } from "../../../src/contract/ports.ts";
import { ids } from "../../../src/domain/ids.ts";
import { instant } from "../../../src/domain/time.ts";
import { createEngine, type Engine } from "../../../src/engine/engine.ts";
import type { ActionRef, Message } from "../../../src/messages/message.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { buttonsIn } from "../../fuzz/world.ts";
import { reachedNetwork } from "./taken.ts";

const WORDS = "zeldzaamwoord";
const number = "0612345678";

let directory: string;
let store: Store;
let engine: Engine;
let now = tuesdayMorning;
let count = 0;
const sent: Message[] = [];
const lines: unknown[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "letter-"));
  const log = (line: unknown) => lines.push(line);
  store = await openLowdbStore({ directory, log });
  await store.create(reachedNetwork());
  engine = createEngine({
    ...{ store, dialogs, knowledge: keywordKnowledge, log },
    clock: () => now,
  });
  engine.attach({
    channel: "teams",
    send: async ({ message }) => {
      sent.push(message);
      return { kind: "delivered" };
    },
  });
  now = tuesdayMorning;
  sent.length = 0;
  lines.length = 0;
  await engine.tick();
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

function incoming(happening: Happening): Incoming {
  count += 1;
  return {
    ...{ id: `event-${count}`, at: now, happening, networks: [reachedNetwork().id] },
    actor: { account: ids.account.parse("teams:tenant:fatima"), guest: false },
    place: { channel: "teams", conversation: "chat", kind: "personal", address: "to fatima" },
  };
}

async function ask(happening: Happening): Promise<readonly ActionRef[]> {
  const { say } = await engine.ask(incoming(happening));
  return buttonsIn(say.map(({ message }) => message));
}

const looking = (message: string): Happening => {
  const does = { dialog: "to-coordinator", version: 1, subject: "-", action: { kind: "look" } };
  return { kind: "press", does, form: { message } };
};

const pressing = (does: ActionRef | undefined): Happening => ({ kind: "press", does });

async function stop(): Promise<void> {
  await engine.stop();
  await store.close();
}

async function written(): Promise<string> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8"));
  expect(files.length).toBeGreaterThan(1);
  return `${(await Promise.all(texts)).join("\n")}${JSON.stringify(lines)}`;
}

describe("what somebody begins to write", () => {
  test("is in no file and no log line as long as it is not sent", async () => {
    const [send] = await ask(looking(`${WORDS} ${number}`));
    expect(send?.action.kind).toBe("send");
    await ask({ kind: "text", text: "gezin heeft honger" });
    await ask(looking(`${WORDS} weer`));
    await ask({ kind: "text", text: "niet sturen" });
    await stop();
    const all = await written();
    for (const secret of [WORDS, number]) expect(all).not.toContain(secret);
  });

  test("is forgotten after ten minutes, also when its writer goes on talking", async () => {
    const [send] = await ask(looking(WORDS));
    for (const minutes of [4, 8, 12]) {
      now = instant(Date.parse(tuesdayMorning) + minutes * 60_000);
      await ask({ kind: "text", text: "gezin heeft honger" });
    }
    await ask(pressing(send));
    await stop();
    expect(sent).toStrictEqual([]);
    expect(await written()).not.toContain(WORDS);
  });

  test("is sent once by two presses at the same moment, and by a third", async () => {
    const [send] = await ask(looking(WORDS));
    await Promise.all([ask(pressing(send)), ask(pressing(send))]);
    await ask(pressing(send));
    await engine.tick();
    await stop();
    expect(sent.map(({ blocks }) => JSON.stringify(blocks).includes(WORDS))).toStrictEqual([true]);
  });

  test("is sent once by an event that is delivered twice", async () => {
    const [send] = await ask(looking(WORDS));
    const event = incoming(pressing(send));
    const answers = [await engine.ask(event), await engine.ask(event)];
    await engine.tick();
    await stop();
    expect(answers.map(({ kind }) => kind)).toStrictEqual(["answered", "repeated"]);
    expect(sent).toHaveLength(1);
  });

  test("never holds a number, also not when it is sent", async () => {
    const [send] = await ask(looking(`${WORDS} ${number}`));
    await ask(pressing(send));
    await engine.tick();
    await stop();
    expect(sent).toHaveLength(1);
    const all = `${await written()}${JSON.stringify(sent)}`;
    expect(all).not.toContain(number);
  });
});
