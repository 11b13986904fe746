import { askedIn } from "../contract/count-lines.ts";
import type { RegisteredDialog } from "../contract/dialog.ts";
import type { Knowledge } from "../contract/knowledge.ts";
import type { Tell } from "../contract/outcome.ts";
import type { Commit, Stored } from "../contract/stored.ts";
import { apply } from "../domain/apply.ts";
import type { Change, Fact } from "../domain/change.ts";
import type { Instant } from "../domain/time.ts";
import type { AllCounted } from "./counting.ts";
import { DialogError, inDialog } from "./in-dialog.ts";
import { recall } from "./retelling.ts";
import { rowsFor } from "./tells.ts";

type Timed = RegisteredDialog & Required<Pick<RegisteredDialog, "timetable">>;

/** The dialogs of which time asks something. */
export function timedDialogs(dialogs: readonly RegisteredDialog[]): readonly Timed[] {
  return dialogs.flatMap((dialog) =>
    dialog.timetable ? [{ ...dialog, timetable: dialog.timetable }] : [],
  );
}

type Striking = {
  readonly stored: Stored;
  readonly dialogs: readonly Timed[];
  readonly knowledge: Knowledge;
  readonly at: Instant;
  /** What was asked before; for the dialogs that need it. */
  readonly counted?: AllCounted;
};

/** What one look at the clock comes to in a network; `next`: when to look again. */
export type StrikeResult = {
  readonly commit: Commit | undefined;
  readonly next: Instant | undefined;
  /** What could not be done, by dialog: nothing of it, or not for some records. The others go on. */
  readonly failed: readonly DialogError[];
};

/** What is due in a network now, each dialog on top of what the ones before it made true. Pure. */
export function strike(striking: Striking): StrikeResult {
  const { stored, dialogs, knowledge, at } = striking;
  const prompt = dialogs.filter(({ timetable }) => timetable.isPrompt === true);
  const recalled = recall({ dialogs: prompt, knowledge }, stored, at);
  const failed = [...recalled.failed];
  const changes = [...recalled.changes];
  const tells: Tell[] = [];
  const moments: Instant[] = [];
  let network = changes.reduce(apply, stored.network);
  for (const dialog of dialogs) {
    try {
      const hour = hourOf(striking, dialog, network);
      const struck = inDialog(dialog.name, () => dialog.timetable.strike(hour));
      const made = struck.changes.map(byClock(at));
      network = made.reduce(apply, network);
      changes.push(...made);
      tells.push(...struck.tell);
      failed.push(...(struck.failed ?? []).map((cause) => new DialogError(dialog.name, cause)));
      const next = inDialog(dialog.name, () => dialog.timetable.nextAt({ ...hour, network }));
      if (next !== undefined) moments.push(next);
    } catch (thrown) {
      if (!(thrown instanceof DialogError)) throw thrown;
      failed.push(thrown);
    }
  }
  const rows = rowsFor({ ...stored, network }, tells, { teller: undefined, at });
  const outbox = [...recalled.outbox, ...rows];
  const isIdle = changes.length + outbox.length === 0;
  const commit: Commit = { at, changes, opened: [], closed: [], outbox };
  return { commit: isIdle ? undefined : commit, next: moments.sort()[0], failed };
}

function hourOf(
  { knowledge, at, counted }: Striking,
  { needs }: Timed,
  network: Stored["network"],
): Parameters<Timed["timetable"]["strike"]>[0] {
  const isRead = counted !== undefined && counted !== "unreadable" && needs.includes("asked");
  return { network, knowledge, at, ...(isRead && { asked: askedIn(counted) }) };
}

function byClock(at: Instant): (fact: Fact) => Change {
  return (fact) => ({ ...fact, by: { kind: "clock" }, at, via: "clock" });
}
