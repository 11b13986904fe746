import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { wording } from "../../src/channels/teams/wording.ts";
import { isFault } from "../../src/contract/fault.ts";
import type { Store } from "../../src/contract/ports.ts";
import { openLowdbStore } from "../../src/store/lowdb/lowdb-store.ts";
import { network, person, plain } from "../store/lowdb/sample.ts";
import { add, id } from "../store/lowdb/stores.ts";
import { exactly, type Fault, type Figure, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { execution, makeImage, mountImage, mountTmpfs, unmount } from "./stage/mounts.ts";
import { makePlace } from "./stage/place.ts";
import { isNoted, Teams } from "./stage/teams.ts";
import { found, lookIn, seatOf, townOf } from "./stage/town.ts";

const TRIES = 25;
const open = (directory: string) => openLowdbStore({ directory, log: () => undefined });

/** A place that can be made to refuse, and to take again. */
type Place = {
  readonly about: string;
  readonly directory: string;
  readonly refuse: () => Promise<void>;
  readonly takeAgain: () => Promise<void>;
};

/** A file system of one megabyte, and something that takes all that is left of it. */
async function fullTmpfs(): Promise<Place | undefined> {
  const path = await mountTmpfs(2 ** 20);
  if (path === undefined) return undefined;
  const ballast = join(path, "ballast");
  return {
    about: "disk full, a tmpfs of 1 MB",
    directory: join(path, "data"),
    refuse: async () => {
      const tooMuch = writeFile(ballast, Buffer.alloc(2 ** 20));
      await tooMuch.then(
        () => Promise.reject(new Error("the tmpfs is larger than it should be")),
        () => undefined,
      );
    },
    takeAgain: () => rm(ballast),
  };
}

/** Where nobody may mount: files of this process may grow no further. */
async function limitedFiles(): Promise<Place> {
  const limit = (bytes: string) =>
    execution("prlimit", "--pid", `${process.pid}`, `--fsize=${bytes}:unlimited`);
  return {
    about: "disk full, by RLIMIT_FSIZE (mounting is refused here)",
    directory: join(await makePlace(), "data"),
    refuse: () => limit("16384"),
    takeAgain: () => limit("unlimited"),
  };
}

/** Adds people until one is refused; how many came through. */
async function addUntilRefused(store: Store): Promise<number> {
  for (let count = 0; ; count++) {
    const isRefused = await refused(store, `last-${count}`);
    if (isRefused) return count;
  }
}

async function refused(store: Store, who: string, name = who): Promise<boolean> {
  try {
    await add(store, who, { changes: [person(who, name)] });
    return false;
  } catch (thrown) {
    if (isFault(thrown, "store-write")) return true;
    throw thrown;
  }
}

/** The network as somebody else would read it from a copy of the files. */
async function asOnDisk(directory: string): Promise<unknown> {
  const copy = join(await makePlace(), "data");
  await cp(directory, copy, { recursive: true });
  await rm(join(copy, "lock"));
  const store = await open(copy);
  const found = plain(await store.read(id));
  await store.close();
  return found;
}

async function whileFull({ about, directory, refuse, takeAgain }: Place): Promise<Row> {
  const store = await open(directory);
  await store.create(network());
  for (let count = 0; count < TRIES; count++) await add(store, `first-${count}`);
  await refuse();
  const squeezedIn = await addUntilRefused(store);
  const before = plain(await store.read(id));
  let count = 0;
  for (let tried = 0; tried < TRIES; tried++) {
    count += Number(await refused(store, `refused-${tried}`, "x".repeat(5_000)));
  }
  const after = plain(await store.read(id));
  const whole = await asOnDisk(directory);
  await takeAgain();
  await add(store, "later");
  const later = plain(await store.read(id));
  await refuse();
  // Closing writes a snapshot, for which there is no room now.
  await store.close();
  await takeAgain();
  const again = await open(directory);
  const reopened = await again.read(id);
  await again.close();
  const figures = [
    exactly("refused", TRIES, count),
    exactly("memory as before", true, isDeepStrictEqual(after, before)),
    exactly("old file whole", true, isDeepStrictEqual(whole, before)),
    exactly("lost after space came back", 0, TRIES + squeezedIn + 1 - reopened.version),
    exactly("then file as memory", true, isDeepStrictEqual(plain(reopened), later)),
  ];
  return { about, figures };
}

/** A disk on which the kernel gives up writing while the store is at work: as after an I/O error. */
async function readOnly(): Promise<Row | undefined> {
  const memory = await mountTmpfs(2 ** 27);
  const image = memory && (await makeImage(memory, "ext4"));
  const path = image && (await mountImage(image, "ext4"));
  if (image === undefined || path === undefined) return undefined;
  const directory = join(path, "data");
  const store = await open(directory);
  await store.create(network());
  for (let count = 0; count < TRIES; count++) await add(store, `first-${count}`);
  const before = plain(await store.read(id));
  await execution("mount", "-o", "remount,abort", path);
  let count = 0;
  for (let tried = 0; tried < TRIES; tried++) count += Number(await refused(store, `r-${tried}`));
  const after = plain(await store.read(id));
  const start = await open(directory).then(
    () => "opened",
    (cause: unknown) => (isFault(cause) ? cause.code : "something else"),
  );
  const whole = await asOnDisk(directory);
  await store.close().catch(() => undefined);
  await unmount(path);
  const figures: readonly Figure[] = [
    exactly("refused", TRIES, count),
    exactly("memory as before", true, isDeepStrictEqual(after, before)),
    exactly("old file whole", true, isDeepStrictEqual(whole, before)),
    exactly("a start on it", "store-write", start),
    exactly("lost after it was mounted again", 0, await lostOn(image)),
  ];
  return { about: "read-only file system, an aborted ext4", figures };
}

async function lostOn(image: string): Promise<number> {
  const path = await mountImage(image, "ext4");
  if (path === undefined) throw new Error("it cannot be mounted again");
  const directory = join(path, "data");
  await rm(join(directory, "lock"), { force: true });
  const store = await open(directory);
  const { version } = await store.read(id);
  await add(store, "later");
  await store.close();
  await unmount(path);
  return TRIES - version;
}

/** What people notice: who asks is answered, who changes something is told that it went wrong. */
async function whatPeopleSee({ about, directory, refuse, takeAgain }: Place): Promise<Row> {
  const teams = await Teams.start();
  await found(directory, townOf(TRIES, [teams]));
  const bot = await Bot.start({ directory });
  await teams.press(bot.url, { user: "ann", number: 0 });
  await refuse();
  const presses = Array.from({ length: TRIES }, (_, number) => number).slice(1);
  const noted: number[] = [];
  let toldSo = 0;
  for (const number of presses) {
    const { text } = await teams.press(bot.url, { user: "ann", number });
    if (isNoted(text)) noted.push(number);
    else toldSo += Number(text.includes(wording.failed));
  }
  const asked = await teams.ask(bot.url, { user: "ann", text: "honger" });
  await takeAgain();
  const later = await teams.press(bot.url, { user: "ann", number: presses.at(-1) ?? 0 });
  await bot.settled();
  const end = await bot.stop();
  const { network: kept } = await lookIn(directory);
  const lost = noted.filter((number) => kept.seats.get(seatOf(number))?.doubts.length !== 1);
  const figures = [
    exactly("neither noted nor told", 0, presses.length - noted.length - toldSo),
    exactly("noted and lost", 0, lost.length),
    exactly("a question is answered", true, !asked.text.includes(wording.failed)),
    exactly("noted when there is room", true, isNoted(later.text)),
    exactly("exit", 0, end.by),
  ];
  return { about: `the bot on a ${about}`, figures };
}

export const diskFull: Fault = {
  id: "F16",
  name: "disk full, read-only",
  run: async (progress) => {
    progress(0, 3);
    const rows = [await whileFull((await fullTmpfs()) ?? (await limitedFiles()))];
    progress(1, 3);
    const still = await readOnly();
    if (still) rows.push(still);
    progress(2, 3);
    const place = await fullTmpfs();
    if (place) rows.push(await whatPeopleSee(place));
    return rows;
  },
};
