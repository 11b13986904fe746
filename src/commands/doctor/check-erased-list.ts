import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { isFault } from "../../contract/fault.ts";
import { realDisk } from "../../store/lowdb/real-disk.ts";
import { openErasureList } from "../erasures/erasure-list.ts";
import { type Finding, fine, idle, wrong } from "./finding.ts";
import type { NetworkReport } from "./network-report.ts";
import { wording } from "./wording.ts";

const words = wording.erasedList;

/**
 * The list of who was erased: to be read, to be written to, and with everybody on it who was erased in
 * the networks that are there. Changes nothing in it.
 */
export async function checkErasedList(
  path: string,
  reports: readonly NetworkReport[],
): Promise<readonly Finding[]> {
  const list = await checkFile(path);
  if (list.mark === "wrong") return [list];
  const { length } = await unlisted(path, reports);
  return length > 0 ? [list, wrong(words.unlisted(length, path))] : [list];
}

/** A list that came too late, was thrown away, or could not be written when it had to be. */
async function unlisted(path: string, reports: readonly NetworkReport[]) {
  const list = await openErasureList(realDisk, path);
  return reports.flatMap((report) => {
    if (report.kind !== "read") return [];
    const known = new Set(list.of(report.id).map(({ pseudonym }) => pseudonym));
    return [...report.erased].filter((one) => !known.has(one));
  });
}

async function checkFile(path: string): Promise<Finding> {
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
