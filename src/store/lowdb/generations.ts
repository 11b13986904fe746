import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { snapshotFile } from "./snapshot-file.ts";

/** How many earlier snapshots are kept beside the current one. */
const KEPT = 3;

type Generation = { readonly path: string; readonly version: number };

export function generationsIn(directory: string): string {
  return join(directory, "generations");
}

/** The kept snapshots, newest first. */
async function listGenerations(disk: Disk, directory: string): Promise<readonly Generation[]> {
  const folder = generationsIn(directory);
  const found: Generation[] = [];
  for (const name of await disk.list(folder)) {
    const version = /^snapshot-(\d{1,15})\.json$/.exec(name)?.[1];
    if (version) found.push({ path: join(folder, name), version: Number(version) });
  }
  return found.sort((one, other) => other.version - one.version);
}

/** Gives the snapshot that is about to be replaced a second name, which it keeps. */
export async function keepGeneration(
  disk: Disk,
  directory: string,
  snapshot: Generation,
): Promise<void> {
  const folder = generationsIn(directory);
  await disk.makeDirectory(folder);
  const kept = join(folder, `snapshot-${snapshot.version}.json`);
  // After a backup was put back, one of the same version may stand there that tells something else.
  await disk.remove(kept);
  await disk.link(snapshot.path, kept);
  await disk.syncDirectory(folder);
}

/** Lets go of all but the newest generations. */
export async function dropOldGenerations(disk: Disk, directory: string): Promise<void> {
  const all = await listGenerations(disk, directory);
  for (const { path } of all.slice(KEPT)) await disk.remove(path);
}

/** The newest generation that can be read, if there is one. */
export async function lastGoodGeneration(
  disk: Disk,
  directory: string,
): Promise<Generation | undefined> {
  const all = await listGenerations(disk, directory).catch(() => []);
  for (const generation of all) {
    const file = snapshotFile(disk, generation.path);
    const good = await file.read().then(
      () => true,
      () => false,
    );
    if (good) return { path: generation.path, version: file.data?.version ?? generation.version };
  }
  return undefined;
}
