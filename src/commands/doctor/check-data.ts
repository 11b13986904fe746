import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { type Disk, type Entry, errorCode } from "../../store/lowdb/disk.ts";
import { realDisk } from "../../store/lowdb/real-disk.ts";
import type { DataHolder } from "./data-holder.ts";
import { type Finding, fine, idle, look, wrong } from "./finding.ts";
import { openToOthers } from "./open-to-others.ts";
import { wording } from "./wording.ts";

const words = wording.data;

type Data = { readonly directory: string; readonly holder: DataHolder; readonly isReal: boolean };

/** The directory with the data: there, ours, closed to others. Changes nothing in it. */
export async function checkData({ directory, holder, isReal }: Data): Promise<readonly Finding[]> {
  try {
    const found = await realDisk.look(directory);
    if (!found) return [await checkMakable(directory, isReal)];
    if (found.kind === "file") return [wrong(words.isFile(directory))];
    return [
      await checkWritable(directory, found),
      ...(await checkModes(realDisk, directory)),
      checkHolder(holder),
    ];
  } catch (thrown) {
    return [wrong(words.unusable(directory, errorCode(thrown)))];
  }
}

/** Not there yet: then it is made, in the nearest directory above that is there. */
async function checkMakable(directory: string, isReal: boolean): Promise<Finding> {
  const above = dirname(directory);
  const found = await realDisk.look(above);
  if (!found && above !== directory) return checkMakable(above, isReal);
  const canMake = found?.kind === "directory" && (await mayWrite(above));
  if (!canMake) return wrong(words.notMakable(above));
  return idle(isReal ? words.madeByImport : words.madeByStart);
}

async function checkWritable(directory: string, { kind }: Entry): Promise<Finding> {
  const isWritable = kind === "directory" && (await mayWrite(directory));
  return isWritable ? fine(words.writable(directory)) : wrong(words.notWritable(directory));
}

/** Also false on a file system that is read-only. */
async function mayWrite(directory: string): Promise<boolean> {
  return access(directory, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function checkModes(disk: Disk, directory: string): Promise<readonly Finding[]> {
  const [first, ...more] = await openToOthers(disk, directory);
  if (first === undefined) return [fine(words.closed)];
  return [wrong(words.open(first, more.length, directory))];
}

function checkHolder(holder: DataHolder): Finding {
  switch (holder.kind) {
    case "nobody":
      return idle(words.notRunning);
    case "running":
      return fine(words.running(holder.pid));
    case "gone":
      return fine(words.lockLeft);
    case "elsewhere":
      return look(words.runningElsewhere(holder.host));
    case "unreadable":
      return wrong(words.lockUnreadable);
    default:
      return holder satisfies never;
  }
}
