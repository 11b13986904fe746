import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../contract/fault.ts";
import type { Guide } from "../../domain/guide.ts";
import { type ProblemOnLine, readGuides } from "../../domain/network-file/guide-file.ts";

const name = "guides.json";

/** The reading tips of a data directory, or what is wrong with them: the first problem of so many. */
export type GuidesInFile =
  | { readonly kind: "read"; readonly guides: readonly Guide[] }
  | { readonly kind: "refused"; readonly problem: ProblemOnLine; readonly more: number }
  | { readonly kind: "unreadable" };

/** Reads `guides.json` in a data directory. Never rejects. */
export async function readGuidesIn(directory: string): Promise<GuidesInFile> {
  const text = await readFile(join(directory, name), "utf8").catch(() => undefined);
  if (text === undefined) return { kind: "unreadable" };
  const read = readGuides(text);
  if (read.kind === "read") return read;
  const [problem, ...others] = read.problems;
  return problem ? { kind: "refused", problem, more: others.length } : { kind: "unreadable" };
}

/** The same for whoever cannot do without. Fault `store-read` with the wrong line. */
export async function guidesOf(directory: string): Promise<readonly Guide[]> {
  const read = await readGuidesIn(directory);
  switch (read.kind) {
    case "read":
      return read.guides;
    case "refused": {
      const { path, line, explanation } = read.problem;
      throw new Fault("store-read", `data/${name}, line ${line}: ${path} ${explanation}`);
    }
    case "unreadable":
      throw new Fault("store-read", `data/${name}`);
    default:
      return read satisfies never;
  }
}

/** Differs when the file was written. Looks at size and time only. Never rejects. */
export async function fingerprintOfGuides(directory: string): Promise<string> {
  const found = await stat(join(directory, name)).catch(() => undefined);
  return found ? `${found.size} ${found.mtimeMs} ${found.ino}` : "";
}
