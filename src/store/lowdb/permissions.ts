import { join } from "node:path";
import type { Log } from "../../contract/ports.ts";
import { type Disk, errorCode } from "./disk.ts";

const OTHERS = 0o077;
const STICKY = 0o1000;
/** What may stand in a data directory that is ours alone; the last three others put there. */
const OURS = /^(?:networks|lock(?:\..*)?|lost\+found|\..*|control\.sock|try-out|slack\.tokens)$/;

/** Takes from others what they may read, and says so in the log. Never stops the store. */
async function tighten(disk: Disk, log: Log, path: string): Promise<void> {
  const found = await disk.look(path);
  if (!found || (found.mode & OTHERS) === 0) return;
  const fields = { path, mode: found.mode.toString(8) };
  try {
    await disk.restrict(path, found.kind === "directory" ? 0o700 : 0o600);
    log({ level: "warn", what: "store-permissions-tightened", fields });
  } catch (cause) {
    const code = errorCode(cause);
    log({ level: "warn", what: "store-permissions-loose", fields: { ...fields, code } });
  }
}

/**
 * A directory and the files in it, not what stands deeper. Generations are names of files that
 * were tightened before.
 */
export async function tightenDirectory(disk: Disk, log: Log, directory: string): Promise<void> {
  await tighten(disk, log, directory);
  for (const name of await disk.list(directory)) await tighten(disk, log, join(directory, name));
}

/** The data directory itself, unless others live in it too: `/tmp` must stay what it is. */
export async function tightenTop(disk: Disk, log: Log, directory: string): Promise<void> {
  const found = await disk.look(directory);
  const names = await disk.list(directory);
  const shared = ((found?.mode ?? 0) & STICKY) !== 0 || names.some((name) => !OURS.test(name));
  if (!shared) return tighten(disk, log, directory);
  if (((found?.mode ?? 0) & OTHERS) === 0) return;
  const fields = { path: directory, advice: "give the store a directory of its own" };
  log({ level: "warn", what: "store-directory-shared", fields });
}
