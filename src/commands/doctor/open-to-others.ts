import { join } from "node:path";
import type { Disk } from "../../store/lowdb/disk.ts";
import { tokenDirectory } from "./platforms/check-installed.ts";

const OTHERS = 0o077;
/** A directory such as `/tmp`, in which others must be. */
const STICKY = 0o1000;

/** What others on this machine may read or change of the data: the paths, in no order. */
export async function openToOthers(disk: Disk, directory: string): Promise<readonly string[]> {
  const top = await disk.look(directory);
  const isOpen = top !== undefined && (top.mode & OTHERS) !== 0 && (top.mode & STICKY) === 0;
  const networks = await openUnder(disk, join(directory, "networks"));
  const tokens = await openUnder(disk, join(directory, tokenDirectory));
  return [...(isOpen ? [directory] : []), ...networks, ...tokens];
}

async function openUnder(disk: Disk, path: string): Promise<readonly string[]> {
  const found = await disk.look(path);
  if (!found) return [];
  const own = (found.mode & OTHERS) === 0 ? [] : [path];
  if (found.kind === "file") return own;
  const deeper: string[] = [];
  for (const name of await disk.list(path))
    deeper.push(...(await openUnder(disk, join(path, name))));
  return [...own, ...deeper];
}
