import type { Unreadable } from "./plain-shape.ts";

/** Plain JSON of a snapshot or a commit, before anything is known of it. */
type Plain = Readonly<Record<string, unknown>>;

/** One step from a format to the next: forward only, pure, never changed once released. */
export type Migration = {
  readonly snapshot: (snapshot: Plain) => Plain;
  readonly commit: (commit: Plain) => Plain;
};

/** Networks begin to ask people whether their data are right, and to hand seats over. */
const toAsking: Migration = {
  snapshot: (snapshot) => ({ ...snapshot, askings: [], handOvers: [], occurred: [] }),
  commit: (commit) => commit,
};

/** Networks begin to meet, to nominate webbers and to bring people together. */
const toMeeting: Migration = {
  snapshot: (snapshot) => ({
    ...snapshot,
    ...{ meetings: [], series: [], polls: [], actions: [], feeds: [] },
    ...{ nominations: [], expectations: [], acquaintances: [], digests: [] },
  }),
  commit: (commit) => commit,
};

/** The first one leads from format 1 to 2, the next from 2 to 3. To add one, add it at the end. */
export const migrations: readonly Migration[] = [toAsking, toMeeting];

/** The format that is written when these steps are known. */
export function formatAfter(steps: readonly Migration[]): number {
  return steps.length + 1;
}

/** The steps that lead from a format to the one of today; or why there are none. */
export function stepsFrom(
  format: unknown,
  steps: readonly Migration[],
): readonly Migration[] | Unreadable {
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1) {
    return { kind: "unreadable", why: "it does not say in which format it is" };
  }
  const newest = formatAfter(steps);
  if (format <= newest) return steps.slice(format - 1);
  const why = `it is in format ${format}, of a newer version of the bot; this one reads up to ${newest}`;
  return { kind: "unreadable", why };
}
