import { beforeEach, describe, expect, it } from "vitest";
import { formatAfter, migrations } from "../../../src/contract/migration.ts";
import { checksum } from "../../../src/store/lowdb/journal-line.ts";
import { type Damage, flipped, rewritten, snapshotDamages } from "./damages.ts";
import { MemoryDisk } from "./memory-disk.ts";
import { network, plain } from "./sample.ts";
import { add, dropLock, home, id, openOn } from "./stores.ts";

const snapshot = `${home}/snapshot.json`;
const sizes = { segmentBytes: 1200, snapshotAfterBytes: 1e9 };

let disk: MemoryDisk;
/** The state at each version. */
let states: unknown[];

/** Twelve commits in segments, two snapshots, and a process that was shot. */
beforeEach(async () => {
  disk = new MemoryDisk();
  states = [];
  for (const part of [0, 1, 2]) {
    const { store } = await openOn(disk, sizes);
    if (part === 0) await store.create(network());
    for (let index = 0; index < 4; index++) {
      states.push(plain(await store.read(id)));
      await add(store, `person-${part}-${index}`);
    }
    if (part === 2) states.push(plain(await store.read(id)));
    else await store.close();
  }
  await dropLock(disk);
});

async function change(path: string, how: (content: Buffer) => Buffer | string): Promise<void> {
  const content = await disk.read(path);
  await disk.remove(path);
  const file = await disk.open(path);
  await file.write(Buffer.from(how(content)), 0);
}

async function segments(): Promise<readonly string[]> {
  const names = (await disk.list(home)).filter((name) => name.startsWith("journal-"));
  const first = (name: string) => Number(/\d+/.exec(name)?.[0]);
  return names.sort((one, other) => first(one) - first(other)).map((name) => `${home}/${name}`);
}

/** Everything on the disk, to see that reading changed nothing. */
async function contents(): Promise<unknown> {
  const paths = (await disk.list(home)).filter((name) => name.includes(".json"));
  return Promise.all(paths.map(async (name) => [name, `${await disk.read(`${home}/${name}`)}`]));
}

async function refusal(): Promise<string> {
  const before = await contents();
  const { store } = await openOn(disk, sizes);
  const refused = await store.read(id).then(
    () => ({ code: "read", message: "" }),
    (cause: unknown) => cause,
  );
  expect(refused).toMatchObject({ name: "Fault", code: "store-read" });
  await expect(add(store, "later")).rejects.toMatchObject({ code: "store-read" });
  expect(await contents()).toEqual(before);
  await store.close();
  return refused instanceof Error ? refused.message : "";
}

function line(group: unknown): string {
  const json = JSON.stringify(group);
  return `${checksum(json)} ${json}\n`;
}

describe("a snapshot that cannot be read is never taken for an empty network", () => {
  it.each([
    ...snapshotDamages,
    ["something else", () => "{}"],
    ["of no version", () => rewritten({})],
    ["without its people", () => rewritten({ format: 1, version: 3 })],
  ] as readonly Damage[])("%s", async (_what, how) => {
    await change(snapshot, how);
    const message = await refusal();
    expect(message).toContain(`${snapshot} cannot be read`);
    expect(message).toContain("Nothing was changed");
    expect(message).toContain(`${home}/generations/snapshot-4.json, of version 4`);
  });

  it("gone", async () => {
    await disk.remove(snapshot);
    expect(await refusal()).toContain("snapshot-4.json");
  });

  it("what is offered works: the generation in its place, and the journal brings it up to date", async () => {
    await change(snapshot, () => "");
    await disk.remove(snapshot);
    await disk.link(`${home}/generations/snapshot-4.json`, snapshot);
    const { store } = await openOn(disk, sizes);
    expect(plain(await store.read(id))).toEqual(states[12]);
    await add(store, "later");
    await store.close();
  });

  it("a broken generation is passed over for an older one, and none is said to be none", async () => {
    await change(snapshot, () => "");
    await change(`${home}/generations/snapshot-4.json`, flipped);
    expect(await refusal()).toContain("snapshot-0.json, of version 0");
    await change(`${home}/generations/snapshot-0.json`, flipped);
    expect(await refusal()).toContain("no earlier generation");
  });
});

describe("a journal that cannot be read stops with the file and the line", () => {
  it("a bad line in the middle", async () => {
    const [path = ""] = (await segments()).slice(-2);
    await change(path, (content) => {
      const copy = Buffer.from(content);
      copy[20] = 0x7e;
      return copy;
    });
    const message = await refusal();
    expect(message).toContain(`${path} line 1 cannot be read: its checksum does not fit`);
    expect(message).toContain(`snapshot.json, of version 8`);
  });

  it("a segment that is gone", async () => {
    const path = (await segments()).at(-2) ?? "";
    await disk.remove(path);
    expect(await refusal()).toMatch(/versions \d+ to \d+ are missing|was expected/);
  });

  it("a line that is gone", async () => {
    const path = (await segments()).at(-2) ?? "";
    await change(path, (content) => content.subarray(content.indexOf("\n") + 1));
    expect(await refusal()).toContain(`${path} line 1 does not follow on: version`);
  });

  it("a segment of which the end is gone, with another behind it", async () => {
    const path = (await segments()).at(-2) ?? "";
    await change(path, (content) => content.subarray(0, content.length - 10));
    expect(await refusal()).toContain("it breaks off");
  });

  it.each([
    [
      "a newer format",
      { format: formatAfter(migrations) + 1, first: 13, commits: [{}] },
      "newer version",
    ],
    ["an unknown kind of change", unheardOf(), "expected shape at changes.0"],
    ["no commits", { format: 1, first: 13, commits: [] }, "it holds no commit"],
    ["not a group", 12, "not a JSON object"],
    ["a version too many", { ...unheardOf(), first: 14, commits: [empty] }, "13 was expected"],
    ["a version once more", { ...unheardOf(), first: 12, commits: [empty] }, "13 was expected"],
  ])("a whole line with %s is not a torn one", async (_what, group, why) => {
    const path = (await segments()).at(-1) ?? "";
    await change(path, (content) => `${content}${line(group)}`);
    expect(await refusal()).toContain(why);
  });

  it("a large end full of NUL is no torn line", async () => {
    const path = (await segments()).at(-1) ?? "";
    await change(path, (content) => Buffer.concat([content, Buffer.alloc(100_000)]));
    expect(await refusal()).toContain("cannot be read");
  });
});

const empty = { at: "2026-01-05T09:00:00.000Z", changes: [], opened: [], closed: [], outbox: [] };
function unheardOf() {
  const by = { kind: "clock" };
  const changes = [{ kind: "unheard-of", by, at: empty.at, via: "clock" }];
  return { format: 1, first: 13, commits: [{ ...empty, changes }] };
}

describe("a line that a crash cut short is cut off", () => {
  it.each([
    ["half a line", (content: Buffer) => content.subarray(0, content.length - 40), 11],
    ["a line without its end", (content: Buffer) => content.subarray(0, content.length - 1), 11],
    ["a hole in the last line", holed, 11],
    ["some letters too many", (content: Buffer) => `${content}0a1b2c`, 12],
    ["some NUL too many", (content: Buffer) => Buffer.concat([content, Buffer.alloc(500)]), 12],
    ["a large commit of which half came through", (content: Buffer) => `${content}${half}`, 12],
  ])("%s", async (_what, how, version) => {
    await change((await segments()).at(-1) ?? "", how);
    const { store, lines } = await openOn(disk, sizes);
    expect(plain(await store.read(id))).toEqual(states[version]);
    expect(lines.map(({ what }) => what)).toEqual(["journal-torn-line-cut"]);
    await add(store, "later");
    await dropLock(disk);
    const again = await openOn(disk, sizes);
    expect((await again.store.read(id)).version).toBe(version + 1);
    expect(again.lines).toEqual([]);
  });

  it("a journal that is shorter than the snapshot is told, and loses nothing of the network", async () => {
    const { store } = await openOn(disk, sizes);
    await store.read(id);
    await store.close();
    const path = (await segments()).at(-1) ?? "";
    await change(path, (content) => content.subarray(0, content.length - 10));
    const second = await openOn(disk, sizes);
    expect(plain(await second.store.read(id))).toEqual(states[12]);
    expect(second.lines.map(({ what }) => what)).toContain("journal-shorter-than-snapshot");
    await add(second.store, "later");
    await dropLock(disk);
    const third = await openOn(disk, sizes);
    expect((await third.store.read(id)).version).toBe(13);
    const history: number[] = [];
    for await (const { version } of third.store.history(id)) history.push(version);
    expect(history).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13]);
  });
});

const half = `00000000 {"format":1,"first":13,"commits":[${" ".repeat(100_000)}`;
function holed(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  return copy.fill(0, copy.length - 60, copy.length - 30);
}
