import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterwards } from "../clean-up.ts";

/** A directory of its own, gone when the fault is over. Short: a socket's name must fit in it. */
export async function makePlace(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "fault-"));
  afterwards(() => rm(path, { recursive: true, force: true }));
  return path;
}
