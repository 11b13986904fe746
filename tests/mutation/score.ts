/** What became of one mutant, as Stryker says it. */
export type Tested = { readonly status: string; readonly fileName: string };

/** How many mutants of a folder were noticed. */
export type Score = {
  readonly folder: string;
  readonly noticed: number;
  readonly missed: number;
  /** Not tested: only run while a module loads (word lists, tables, schemas), or no code at all. */
  readonly left: number;
  /** Of those tested, 0 to 100. */
  readonly percent: number;
  /** Half of the 95 % interval around it, in points; 0 when every file was changed. */
  readonly give: number;
};

/** Below this the tests of a folder do not notice enough. */
export const enough = 80;

const noticed: ReadonlySet<string> = new Set(["Killed", "Timeout"]);
const missed: ReadonlySet<string> = new Set(["Survived", "NoCoverage"]);

/**
 * Counts the mutants of a folder, of which a `part` of the files was drawn (1 is all). A folder
 * without any scores 0: then nothing was tested.
 */
export function scoreOf(folder: string, mutants: readonly Tested[], part = 1): Score {
  const { yes, no } = count(mutants);
  const percent = yes + no === 0 ? 0 : (100 * yes) / (yes + no);
  const give = part < 1 ? 100 * giveOf(mutants, part) : 0;
  return { folder, noticed: yes, missed: no, left: mutants.length - yes - no, percent, give };
}

function count(mutants: readonly Tested[]): { yes: number; no: number } {
  const yes = mutants.filter(({ status }) => noticed.has(status)).length;
  const no = mutants.filter(({ status }) => missed.has(status)).length;
  return { yes, no };
}

/**
 * The 95 % interval of a ratio in a sample of clusters: files, for mutants of one file are alike
 * (W. G. Cochran, Sampling Techniques, 3rd edition, 1977, section 2.11).
 */
function giveOf(mutants: readonly Tested[], part: number): number {
  const files = [...Map.groupBy(mutants, ({ fileName }) => fileName).values()].map(count);
  const all = count(mutants);
  if (files.length < 2 || all.yes + all.no === 0) return 1;
  const ratio = all.yes / (all.yes + all.no);
  const squares = files.map(({ yes, no }) => (yes - ratio * (yes + no)) ** 2);
  const spread = (files.length / (files.length - 1)) * squares.reduce((sum, one) => sum + one, 0);
  return (1.96 * Math.sqrt((1 - part) * spread)) / (all.yes + all.no);
}

/** The scores as a table, and in the last line what is wrong, if anything. */
export function tableOf(scores: readonly Score[]): string {
  const rows = scores.map(({ folder, noticed, missed, left, percent, give }) =>
    [folder, noticed + missed, noticed, missed, left, shown(percent, give)].map(String),
  );
  const head = ["folder", "mutants", "noticed", "missed", "left out", "score"];
  const lines = [head, ...rows].map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(10))).join(""),
  );
  const low = scores.filter(({ percent }) => percent < enough).map(({ folder }) => folder);
  const verdict = low.length > 0 ? `Below ${enough}: ${low.join(", ")}` : `All ${enough} or more`;
  return [...lines, verdict, ""].join("\n");
}

function shown(percent: number, give: number): string {
  return give === 0 ? percent.toFixed(1) : `${percent.toFixed(1)} ±${give.toFixed(1)}`;
}
