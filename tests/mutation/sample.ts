import { globSync } from "node:fs";
import { parseArgs } from "node:util";
import { seededRandom, shuffled } from "../../src/lookup/themes/random.ts";

/** What is asked on the command line: which folders, and how much of each. */
export type Asked = {
  readonly folders: readonly string[];
  readonly part: number;
  readonly seed: number;
};

/** Reads `src/domain dialogs --sample 0.15 --seed 2`; all of every folder unless told otherwise. */
export function readAsked(line: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...line],
    allowPositionals: true,
    options: { sample: { type: "string" }, seed: { type: "string" } },
  });
  const part = Number(values.sample ?? 1);
  if (!(part > 0 && part <= 1)) throw new Error("--sample is a part of the files, above 0 up to 1");
  return { folders: positionals, part, seed: Number(values.seed ?? 1) };
}

/**
 * The files of a folder to change: all, or so many drawn by chance. Whole files are drawn, for a
 * change may be as large as a function. The same seed draws the same files.
 */
export function drawn(files: readonly string[], { part, seed }: Asked): readonly string[] {
  const inOrder = files.toSorted();
  const order = shuffled(inOrder.length, seededRandom(seed));
  const wanted = Math.max(1, Math.round(part * inOrder.length));
  return [...order].slice(0, wanted).flatMap((at) => inOrder[at] ?? []);
}

/** The files of a folder that are changed at all. */
export function filesOf(folder: string): readonly string[] {
  const all = globSync(`${folder}/**/*.ts`);
  return all.filter((file) => !/(?:^|\/)(?:wording|every-[^/]*)\.ts$/.test(file));
}
