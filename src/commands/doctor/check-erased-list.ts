import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { isFault } from "../../contract/fault.ts";
import { realDisk } from "../../store/lowdb/real-disk.ts";
import { openErasureList } from "../erasures/erasure-list.ts";
import { type Finding, fine, idle, wrong } from "./finding.ts";
import { wording } from "./wording.ts";

const words = wording.erasedList;

/** The list of who was erased: to be read, and to be written to. Changes nothing in it. */
export async function checkErasedList(path: string): Promise<Finding> {
  const found = await realDisk.look(path).catch(() => undefined);
  if (!found) {
    return (await mayWriteIn(dirname(path)))
      ? idle(words.none(path))
      : wrong(words.notMakable(path));
  }
  try {
    await openErasureList(realDisk, path);
  } catch (thrown) {
    if (!isFault(thrown, "store-read")) throw thrown;
    return wrong(words.damaged(path));
  }
  return (await mayWriteIn(dirname(path))) ? fine(words.kept(path)) : wrong(words.notMakable(path));
}

/** It is written anew beside itself, so that it is never half. What is not there yet is made. */
async function mayWriteIn(directory: string): Promise<boolean> {
  const found = await realDisk.look(directory).catch(() => undefined);
  const above = dirname(directory);
  if (!found && above !== directory) return mayWriteIn(above);
  return access(directory, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}
