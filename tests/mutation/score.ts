/** What became of one mutant, as Stryker says it. */
export type Tested = { readonly status: string };

/** How many mutants of a folder were noticed. */
export type Score = {
  readonly folder: string;
  readonly noticed: number;
  readonly missed: number;
  /** Not tested: only run while a module loads (word lists, tables, schemas), or no code at all. */
  readonly left: number;
  /** Of those tested, 0 to 100. */
  readonly percent: number;
};

/** Below this the tests of a folder do not notice enough. */
export const enough = 80;

const noticed: ReadonlySet<string> = new Set(["Killed", "Timeout"]);
const missed: ReadonlySet<string> = new Set(["Survived", "NoCoverage"]);

/** Counts the mutants of a folder. A folder without any scores 0: then nothing was tested. */
export function scoreOf(folder: string, mutants: readonly Tested[]): Score {
  const yes = mutants.filter(({ status }) => noticed.has(status)).length;
  const no = mutants.filter(({ status }) => missed.has(status)).length;
  const percent = yes + no === 0 ? 0 : (100 * yes) / (yes + no);
  return { folder, noticed: yes, missed: no, left: mutants.length - yes - no, percent };
}

/** The scores as a table, and in the last line what is wrong, if anything. */
export function tableOf(scores: readonly Score[]): string {
  const rows = scores.map(({ folder, noticed, missed, left, percent }) =>
    [folder, noticed + missed, noticed, missed, left, percent.toFixed(1)].map(String),
  );
  const head = ["folder", "mutants", "noticed", "missed", "left out", "score"];
  const lines = [head, ...rows].map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(10))).join(""),
  );
  const low = scores.filter(({ percent }) => percent < enough).map(({ folder }) => folder);
  const verdict = low.length > 0 ? `Below ${enough}: ${low.join(", ")}` : `All ${enough} or more`;
  return [...lines, verdict, ""].join("\n");
}
