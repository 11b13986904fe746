import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openLowdbStore } from "../../src/store/lowdb/lowdb-store.ts";
import { committingChild, missingIn } from "../store/lowdb/kill-rounds.ts";
import { judge, work } from "../store/lowdb/power-cuts.ts";
import { network } from "../store/lowdb/sample.ts";
import { add, id } from "../store/lowdb/stores.ts";
import { afterwards } from "./clean-up.ts";
import { atLeast, exactly, type Fault, type Row } from "./fault.ts";
import {
  copyAtOnce,
  type FileSystem,
  makeImage,
  mountCopyable,
  mountImage,
  unmount,
} from "./stage/mounts.ts";
import { until } from "./stage/poll.ts";

const CUTS = 24;
const kinds: readonly FileSystem[] = ["ext4", "xfs"];
const open = (directory: string) => openLowdbStore({ directory, log: () => undefined });

/** What a committing process said so far. */
function startCommitting(directory: string) {
  const said: string[] = [];
  const child = spawn(process.execPath, [committingChild, directory, "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  afterwards(() => child.kill("SIGKILL"));
  createInterface({ input: child.stdout }).on("line", (line) => said.push(line));
  return { said, send: (signal: "SIGSTOP" | "SIGCONT" | "SIGKILL") => child.kill(signal) };
}

/** What of the acknowledged commits is missing in a copy, which is used once more after that. */
async function missingOn(
  copy: string,
  kind: FileSystem,
  acknowledged: readonly string[],
): Promise<number> {
  const path = await mountImage(copy, kind);
  if (path === undefined) throw new Error(`the copy cannot be mounted as ${kind}`);
  const directory = join(path, "data");
  // The process that has the lock lives on here, as it would not after a power cut.
  await rm(join(directory, "lock"), { force: true });
  const store = await open(directory);
  const missing = missingIn(await store.read(id), acknowledged);
  await add(store, "later");
  await store.close();
  await unmount(path);
  return missing.length;
}

/** A process commits on a device of which copies are taken meanwhile, each as the power cut it off. */
async function onDevice(
  folder: string,
  kind: FileSystem,
  cut: (nth: number) => void,
): Promise<Row | undefined> {
  const image = await makeImage(folder, kind);
  const path = image && (await mountImage(image, kind));
  if (image === undefined || path === undefined) return undefined;
  const directory = join(path, "data");
  const store = await open(directory);
  await store.create(network());
  await store.close();
  const { said, send } = startCommitting(directory);
  let missing = 0;
  for (let nth = 1; nth <= CUTS; nth++) {
    const enough = said.length + 1 + ((nth * 37) % 90);
    await until("more commits", () => said.length >= enough);
    const acknowledged = [...said];
    const copy = join(folder, "copies", `${kind}-${nth}.img`);
    await copyAtOnce(image, copy);
    // Not for the copy, which is of a moment in the middle of its work: it would only write too much.
    send("SIGSTOP");
    missing += await missingOn(copy, kind, acknowledged);
    await rm(copy);
    send("SIGCONT");
    cut(nth);
  }
  send("SIGKILL");
  const figures = [
    exactly("missing", 0, missing),
    atLeast("acknowledged before the last cut", CUTS * 10, said.length),
  ];
  return { about: `${kind}, copy of a loop device ×${CUTS}`, figures };
}

/** Every step of a piece of work, each with eight ways in which unsynced writes come through. */
async function replayed(): Promise<Row> {
  const { cuts, wrong } = await judge(await work());
  const figures = [exactly("not as told", 0, wrong.length), atLeast("cuts", 1_000, cuts)];
  return { about: "unsynced writes dropped, torn and reordered in memory", figures };
}

export const powerCut: Fault = {
  id: "F2",
  name: "power cut",
  run: async (progress) => {
    const rows: Row[] = [];
    const folder = await mountCopyable();
    for (const [index, kind] of folder === undefined ? [] : kinds.entries()) {
      const cut = (nth: number) => progress(index * CUTS + nth, kinds.length * CUTS);
      const row = folder && (await onDevice(folder, kind, cut));
      if (row) rows.push(row);
    }
    rows.push(await replayed());
    return rows;
  },
};
