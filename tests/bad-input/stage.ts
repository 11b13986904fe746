import { expect } from "vitest";
import { z } from "zod";
import type { Config } from "../../src/config.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Stored } from "../../src/contract/stored.ts";
import { instant } from "../../src/domain/time.ts";
import { createLog } from "../../src/log.ts";
import { startBot } from "../../src/main.ts";
import { createMemoryStore, memoryOf } from "../../src/store/memory/memory-store.ts";
import { type ActivityJson, message } from "../channels/teams/activities.ts";
import { buttonsOf, wordsOf } from "../channels/teams/walk-card.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

/** What a normal question is, and who is in the answer to it. */
export const normal = { question: "geen geld voor het kamp", answer: "Fatima El Amrani" };

/** The emergency line that stands under everything the bot says. */
export const emergency = "112";

const tryOut: Config = {
  kind: "try-out",
  host: "127.0.0.1",
  port: 0,
  dataDirectory: "/nowhere",
};

const repliesSchema = z.object({
  activities: z.array(
    z.looseObject({
      type: z.string(),
      text: z.string().optional(),
      value: z.looseObject({ body: z.looseObject({ value: z.unknown() }) }).optional(),
      attachments: z.array(z.looseObject({ content: z.unknown() })).default([]),
    }),
  ),
});

/** What came back: the status, all of it as it went over the line, and as a reader sees it. */
export type Heard = {
  readonly status: number;
  readonly raw: string;
  /** Each reply as text. */
  readonly said: readonly string[];
  /** The cards among them. */
  readonly cards: readonly unknown[];
};

function hear(status: number, raw: string): Heard {
  if (!raw.startsWith('{"activities"')) return { status, raw, said: [], cards: [] };
  const { activities } = repliesSchema.parse(JSON.parse(raw));
  const contents = activities.flatMap(({ text, value, attachments }) => [
    ...(text === undefined ? [] : [text]),
    ...(value === undefined ? [] : [value.body.value]),
    ...attachments.map(({ content }) => content),
  ]);
  const cards = contents.filter((content) => typeof content !== "string");
  const said = contents.map((content) =>
    typeof content === "string" ? content : wordsOf(content).replaceAll("\u00a0", " "),
  );
  return { status, raw, said, cards };
}

/** The data of a button by its label, as it would come back. */
export function pressOf({ cards }: Heard, label: string): Readonly<Record<string, unknown>> {
  const found = cards
    .flatMap((card) => buttonsOf(card))
    .find(({ title }) => String(title).replaceAll("\u2060", "") === label);
  if (!found) throw new Error(`no button ${label}`);
  return z.record(z.string(), z.unknown()).parse(found["data"]);
}

type Given = { readonly knowledge?: Knowledge; readonly network?: ReturnType<typeof smallNetwork> };

/** The whole bot of a try-out, listening, with a store in memory and a clock of ours. */
export async function openBot({
  knowledge = keywordKnowledge,
  network = smallNetwork(),
}: Given = {}) {
  let now = Date.parse(tuesdayMorning);
  let sent = 0;
  const lines: string[] = [];
  const store = createMemoryStore(memoryOf([network]));
  const log = createLog({ from: "info", to: { write: (line) => lines.push(line) } });
  const parts = { config: tryOut, store, knowledge, clock: () => instant(now), log };
  const bot = await startBot(parts);
  const postRaw = async (body: string | Uint8Array<ArrayBuffer>, headers: object = {}) => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", ...headers },
    });
    return hear(response.status, await response.text());
  };
  const post = (activity: ActivityJson) =>
    postRaw(JSON.stringify({ ...activity, deliveryMode: "expectReplies" }));
  /** The same as an event of its own. */
  const postAnew = (activity: ActivityJson) => {
    sent += 1;
    return post({ ...activity, id: `anew-${sent}` });
  };
  const type = (text: string, over: ActivityJson = {}) => postAnew(message({ text, ...over }));
  return {
    ...{ url: bot.url, lines, postRaw, post, postAnew, type },
    /** All that is kept; the same object as long as nothing was written. */
    stored: () => store.read(network.id),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    stop: bot.stop,
  };
}

export type OpenBot = Awaited<ReturnType<typeof openBot>>;

/** A normal question, and that it is answered as ever. A minute passes first. */
export async function expectAnswer(bot: OpenBot): Promise<void> {
  bot.pass(60_000);
  const { status, said } = await bot.type(normal.question);
  expect([status, said.length]).toEqual([200, 1]);
  expect(said[0]).toContain(normal.answer);
}

/** Whatever is done: nothing is written, and the next question is answered as ever. */
export async function unharmed(bot: OpenBot, work: () => Promise<Heard>): Promise<Heard> {
  await expectAnswer(bot);
  const before = await bot.stored();
  const heard = await work();
  expect(await bot.stored()).toBe(before);
  expect(heard.status).toBeLessThan(500);
  await expectAnswer(bot);
  return heard;
}

/** How often somebody said of somebody that it is no longer right. */
export function doubtsIn({ network }: Stored): number {
  return [...network.seats].reduce((sum, seat) => sum + seat.doubts.length, 0);
}
