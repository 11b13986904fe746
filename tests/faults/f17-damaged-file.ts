import { createHash } from "node:crypto";
import { copyFile, cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isFault } from "../../src/contract/fault.ts";
import { openLowdbStore } from "../../src/store/lowdb/lowdb-store.ts";
import { run } from "../commands/child.ts";
import { type Damage, flipped, snapshotDamages } from "../store/lowdb/damages.ts";
import { network, plain } from "../store/lowdb/sample.ts";
import { add, id } from "../store/lowdb/stores.ts";
import { exactly, type Fault, type Row } from "./fault.ts";
import { makePlace } from "./stage/place.ts";

/** Commits in each of three lives of the process; the last one is shot. */
const COMMITS = 4;
const newest = 3 * COMMITS;
const homeIn = (directory: string) => join(directory, "networks", id);

/** Snapshot, journal and generations as a process that was shot leaves them, and what they say. */
async function original() {
  const directory = join(await makePlace(), "data");
  const left = join(await makePlace(), "data");
  let state: unknown;
  for (const life of [1, 2, 3]) {
    const store = await openLowdbStore({ directory, log: () => undefined });
    if (life === 1) await store.create(network());
    for (let nth = 0; nth < COMMITS; nth++) await add(store, `person-${life}-${nth}`);
    state = plain(await store.read(id));
    if (life === 3) await cp(directory, left, { recursive: true });
    await store.close();
  }
  await rm(join(left, "lock"));
  return { directory: left, state };
}

type Original = Awaited<ReturnType<typeof original>>;

async function damaged({ directory }: Original, file: string, how: Damage[1]): Promise<string> {
  const copy = join(await makePlace(), "data");
  await cp(directory, copy, { recursive: true });
  const path = join(homeIn(copy), file);
  await writeFile(path, how(await readFile(path)));
  return copy;
}

/** What the network is read as: its state, or the fault. */
async function read(directory: string) {
  const logged: string[] = [];
  const store = await openLowdbStore({ directory, log: ({ what }) => logged.push(what) });
  const found = await store.read(id).then(
    (stored) => ({ code: "read", message: "", state: plain(stored), version: stored.version }),
    (cause: unknown) => {
      if (!isFault(cause)) throw cause;
      return { code: cause.code, message: cause.message, state: undefined, version: -1 };
    },
  );
  await store.close();
  return { ...found, logged };
}

async function fingerprint(directory: string): Promise<string> {
  const hash = createHash("sha256");
  const names = await readdir(homeIn(directory), { recursive: true, withFileTypes: true });
  for (const one of names.filter((entry) => entry.isFile())) {
    hash.update(one.name).update(await readFile(join(one.parentPath, one.name)));
  }
  return hash.digest("hex");
}

/** Refused, untouched, and with the offered generation in its place as good as new. */
async function snapshot(from: Original, [what, how]: Damage): Promise<Row> {
  const directory = await damaged(from, "snapshot.json", how);
  const before = await fingerprint(directory);
  const refused = await read(directory);
  const command = await run("export", [id], { env: { DATA_DIR: directory } });
  const after = await fingerprint(directory);
  const offered = /generation is (\S+\.json),/.exec(refused.message)?.[1] ?? "";
  await copyFile(offered, join(homeIn(directory), "snapshot.json"));
  const again = await read(directory);
  const figures = [
    exactly("read as", "store-read", refused.code),
    exactly("a command ends with", 1, command.code),
    exactly("files as before", true, before === after),
    exactly("the offered generation leads to version", newest, again.version),
    exactly("which is whole", true, isDeepStrictEqual(again.state, from.state)),
  ];
  return { about: `snapshot ${what}`, figures };
}

async function lastSegment({ directory }: Original): Promise<string> {
  const names = await readdir(homeIn(directory));
  const first = (name: string) => Number(/^journal-(\d+)/.exec(name)?.[1] ?? 0);
  return names.sort((one, other) => first(one) - first(other)).at(-1) ?? "";
}

/** A bad line in the middle is refused; at the end it is taken for a write that never ended. */
async function journal(from: Original): Promise<Row> {
  const file = await lastSegment(from);
  const bad = await damaged(from, file, flipped);
  const before = await fingerprint(bad);
  const inTheMiddle = await read(bad);
  const after = await fingerprint(bad);
  const cut: Damage[1] = (content) => content.subarray(0, content.length - 30);
  const atTheEnd = await read(await damaged(from, file, cut));
  const lost = await read(await damaged(from, file, (content) => Buffer.alloc(content.length)));
  return {
    about: "journal",
    figures: [
      exactly("a bad line in the middle is read as", "store-read", inTheMiddle.code),
      exactly("files as before", true, before === after),
      exactly("cut off in its last line it leads to version", newest - 1, atTheEnd.version),
      exactly("and that is logged", true, atTheEnd.logged.includes("journal-torn-line-cut")),
      exactly("full of NUL it leads to the snapshot's", 2 * COMMITS, lost.version),
      exactly("and that is logged too", true, lost.logged.includes("journal-torn-line-cut")),
    ],
  };
}

export const damagedFile: Fault = {
  id: "F17",
  name: "damaged store file",
  run: async (progress) => {
    const from = await original();
    const rows: Row[] = [];
    for (const damage of snapshotDamages) {
      rows.push(await snapshot(from, damage));
      progress(rows.length, snapshotDamages.length + 1);
    }
    return [...rows, await journal(from)];
  },
};
