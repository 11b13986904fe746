import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../commands/child.ts";
import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot, childEnvironment } from "./stage/bot.ts";
import { mailOf, mailTownOf, phoneOf } from "./stage/mail-town.ts";
import { makePlace } from "./stage/place.ts";
import { type Post, startPost } from "./stage/post.ts";
import { found, lookIn, nameOf, personOf } from "./stage/town.ts";

const CONTACTS = 3;
const GONE = 0;
/** As it stands in the file, and as people write it. */
const traces = [
  ...[nameOf(GONE), mailOf(GONE), personOf(GONE)],
  ...[phoneOf(GONE), `0${phoneOf(GONE).slice(3)}`],
];

type Stage = {
  readonly about: string;
  /** Where the conversation with the mail server is when somebody is erased. */
  readonly held: "recipient" | "content" | "put off";
  /** Shot as soon as the erasure is done, while the mail is still held. */
  readonly isShot: boolean;
  readonly mails: number;
};

const stages: readonly Stage[] = [
  { about: "held at the address", held: "recipient", isShot: false, mails: 1 },
  { about: "held after the text", held: "content", isShot: false, mails: 1 },
  { about: "held at the address, then shot", held: "recipient", isShot: true, mails: 0 },
  { about: "held after the text, then shot", held: "content", isShot: true, mails: 1 },
  { about: "put off, to be tried again", held: "put off", isShot: false, mails: 0 },
];

/** All that is on disk, with which traces are in it. */
async function tracesIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")),
  );
  const names = files.map(({ name }) => name);
  return traces.filter((trace) => [...names, ...texts].some((text) => text.includes(trace)));
}

/** Holds what is sent to them at some stage, until it is released. */
function hold(post: Post, held: Stage["held"]) {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  let isReleased = false;
  post.judge({
    [held === "content" ? held : "recipient"]: async (to: string) => {
      if (to !== mailOf(GONE) || isReleased) return undefined;
      reached.resolve();
      if (held === "put off") return { code: 451, text: "4.3.0 later" };
      await released.promise;
      return undefined;
    },
  });
  return {
    reached: reached.promise,
    release: () => {
      isReleased = true;
      released.resolve();
    },
  };
}

async function erasedAt({ about, held, isShot, mails }: Stage): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, mailTownOf(CONTACTS));
  const { reached, release } = hold(post, held);
  const settings = { directory, mailPort: post.port };
  const bot = await Bot.start({ ...settings, startsAt: "2026-11-24T08:05:00Z" });
  const looked = bot.look();
  await reached;
  if (held === "put off") await looked;
  const before = await tracesIn(directory);
  const env = { ...childEnvironment, DATA_DIR: directory };
  const { code } = await run("erase", [mailOf(GONE), "--yes"], { env });
  const meanwhile = await tracesIn(directory);
  if (isShot) {
    bot.kill();
    await bot.shot();
  }
  release();
  if (!isShot) await looked;
  const unfinished = isShot ? 0 : await bot.unfinished();
  if (!isShot) await bot.stop();
  const next = await Bot.start({ ...settings, startsAt: "2026-12-02T08:05:00Z" });
  await next.look();
  await next.settled();
  await next.stop();
  const { network } = await lookIn(directory);
  const inLogs = traces.filter((trace) => JSON.stringify([bot.lines, next.lines]).includes(trace));
  return {
    about,
    figures: [
      exactly("traces before", 4, before.length),
      exactly("the command ended with", 0, code),
      exactly("traces while it is under way", 0, meanwhile.length),
      exactly("a week and a restart later", 0, (await tracesIn(directory)).length),
      exactly("in the log", 0, inLogs.length),
      exactly("mails to them", mails, post.to(mailOf(GONE)).length),
      exactly("left unfinished", 0, unfinished),
      exactly("the others are there", CONTACTS - 1, countOthers(network)),
    ],
  };
}

function countOthers({ people }: Awaited<ReturnType<typeof lookIn>>["network"]): number {
  const numbers = Array.from({ length: CONTACTS }, (_, number) => number);
  return numbers.filter((number) => people.get(personOf(number))?.name === nameOf(number)).length;
}

export const erasure: Fault = {
  id: "F33",
  name: "erasure while a reminder is under way",
  run: async (progress) => {
    const rows: Row[] = [];
    for (const stage of stages) {
      rows.push(await erasedAt(stage));
      progress(rows.length, stages.length);
    }
    return rows;
  },
};
