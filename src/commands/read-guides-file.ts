import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../contract/fault.ts";
import type { Guide } from "../domain/guide.ts";
import { readGuides } from "../domain/network-file/guide-file.ts";

/** The reading tips of `guides.json` in a data directory. Fault `store-read` with the wrong line. */
export async function readGuidesFile(directory: string): Promise<readonly Guide[]> {
  const read = readGuides(await readFile(join(directory, "guides.json"), "utf8"));
  if (read.kind === "read") return read.guides;
  const [problem] = read.problems;
  const where = `data/guides.json, line ${problem?.line}`;
  throw new Fault("store-read", `${where}: ${problem?.path} ${problem?.explanation}`);
}
