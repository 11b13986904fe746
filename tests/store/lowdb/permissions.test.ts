import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Log } from "../../../src/contract/ports.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { network } from "./sample.ts";
import { add, id, type Lines } from "./stores.ts";

let top: string;
let directory: string;
let lines: Lines;

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "modes-"));
  directory = join(top, "new", "data");
  lines = [];
});
afterEach(() => rm(top, { recursive: true }));

const log: Log = (line) => lines.push(line);
const open = () => openLowdbStore({ directory, log });
const mode = async (path: string) => ((await stat(path)).mode & 0o7777).toString(8);

async function used(): Promise<void> {
  const store = await open();
  if ((await store.networks()).length === 0) await store.create(network());
  await add(store, "anna");
  await store.count(id, [{ outcome: "answered", week: "2026-W02", times: 1 }]);
  await store.close();
}

it("nobody else can read what the store makes (I39)", async () => {
  await used();
  expect(lines).toEqual([]);
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    expect([path, await mode(path)]).toEqual([path, entry.isDirectory() ? "700" : "600"]);
  }
  expect(await mode(directory)).toBe("700");
});

it("what others can read is closed to them, and told (I39)", async () => {
  await used();
  const home = join(directory, "networks", "vb");
  const loose = [directory, join(directory, "networks"), home, join(home, "generations")];
  const files = ["snapshot.json", "journal-1.jsonl", "counts.jsonl"].map((name) =>
    join(home, name),
  );
  await writeFile(join(directory, "control.sock"), "");
  for (const path of loose) await chmod(path, 0o755);
  for (const path of files) await chmod(path, 0o644);
  await used();
  for (const path of loose) expect([path, await mode(path)]).toEqual([path, "700"]);
  for (const path of files) expect([path, await mode(path)]).toEqual([path, "600"]);
  expect(lines.map(({ what }) => what)).toEqual(Array(7).fill("store-permissions-tightened"));
});

it("a directory in which others live stays what it is, and what is ours is closed all the same", async () => {
  await mkdir(directory, { recursive: true, mode: 0o755 });
  await chmod(directory, 0o755);
  await writeFile(join(directory, "letter.txt"), "not ours");
  await used();
  expect(await mode(directory)).toBe("755");
  expect(await mode(join(directory, "networks"))).toBe("700");
  expect(lines.map(({ what }) => what)).toEqual(["store-directory-shared"]);
});

it("a data directory that is a file is refused in one line that names it", async () => {
  await mkdir(join(top, "new"));
  await writeFile(directory, "a file");
  const refused = { code: "store-write", message: expect.stringContaining(directory) };
  await expect(open()).rejects.toMatchObject(refused);
});

it("what a crash left of a network that was being made is cleared away", async () => {
  await used();
  const left = join(directory, "networks", ".new-other");
  await mkdir(left);
  await writeFile(join(left, "snapshot.json.new"), "{");
  const store = await open();
  expect(await store.networks()).toEqual(["vb"]);
  await expect(stat(left)).rejects.toMatchObject({ code: "ENOENT" });
  await store.close();
});
