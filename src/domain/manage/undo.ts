import { apply } from "../apply.ts";
import type { Change, Fact, Restoring } from "../change.ts";
import { markOf } from "../mark-of.ts";
import type { Network } from "../network.ts";
import type { Past } from "../past.ts";
import type { Instant } from "../time.ts";
import { beforeOf } from "./before.ts";
import { newcomersOf } from "./newcomers.ts";
import { keyOf, type Touched, touchedBy } from "./touched.ts";
import { flawsOf } from "./whole.ts";

/** A commit that can be undone is called by a mark of the event that made it. */
export function markOfPast({ seen }: Past): string | undefined {
  return seen === undefined ? undefined : markOf(seen);
}

/** What is kept so that what was undone is not undone once more. */
function undoneOccurrence(mark: string): string {
  return `undone/${mark}`;
}

/** What undoing comes to, or why it cannot be done. */
export type Undoing =
  | { readonly kind: "may"; readonly past: Past; readonly facts: readonly Restoring[] }
  /** It was undone before. */
  | { readonly kind: "undone" }
  /** Further back than what was loaded. */
  | { readonly kind: "too-long-ago" }
  /** Nothing in it can be turned back: a hand-over has steps of its own. */
  | { readonly kind: "not-this" }
  /** How it was before is not known any more. */
  | { readonly kind: "before-unknown" }
  /** Somebody whom it is about was erased. */
  | { readonly kind: "erased" }
  /** The same thing was changed later; by nobody that is known when it was done this very moment. */
  | { readonly kind: "later"; readonly change?: Change }
  /** Something else leans on it by now. */
  | { readonly kind: "in-use" };

type Undo = {
  readonly network: Network;
  readonly history: readonly Past[];
  readonly mark: string;
  readonly at: Instant;
};

/** What makes it again as it was before a commit: all that the commit changed, or nothing. */
export function planUndo({ network, history, mark, at }: Undo): Undoing {
  if (network.occurred.has(undoneOccurrence(mark))) return { kind: "undone" };
  const index = history.findLastIndex((one) => markOfPast(one) === mark);
  const past = history[index];
  if (!past) return { kind: "too-long-ago" };
  const things = thingsIn(past);
  if (things.length === 0 || !past.changes.every(canBeUndone(past))) return { kind: "not-this" };
  if (past.changes.some(isOfErased)) return { kind: "erased" };
  const change = laterChange(network, history.slice(index + 1), past);
  if (change) return change === "unknown" ? { kind: "later" } : { kind: "later", change };
  const facts = things.map((touched) => beforeOf(history, index, { touched, network }));
  if (facts.some((fact) => fact === undefined)) return { kind: "before-unknown" };
  const known = facts.flatMap((fact) => fact ?? []);
  if (known.some(isOfErased)) return { kind: "erased" };
  return fits(network, known, at) ? { kind: "may", past, facts: known } : { kind: "in-use" };
}

/**
 * The facts of an undoing, with what came of the change meanwhile: a search that it set going ends,
 * and who was written down for it is erased, after the mails that they still have to get.
 */
export function undoFacts(network: Network, undoing: Doing): readonly Fact[] {
  const { past, at } = undoing;
  const facts = factsOf(network, undoing);
  const newcomers = newcomersOf(network, { past, facts, at });
  return [...facts, ...newcomers.map((person): Fact => ({ kind: "erasure-asked", person }))];
}

type Doing = {
  readonly past: Past;
  readonly facts: readonly Restoring[];
  readonly mark: string;
  readonly at: Instant;
};

function factsOf(network: Network, { past, facts, mark }: Doing): readonly Fact[] {
  const since = past.changes[0]?.at;
  const seats = thingsIn(past).flatMap((one) =>
    one.kind === "record" && one.part === "seats" ? [one.id] : [],
  );
  const opened = [...network.handOvers].filter(
    ({ id, openedAt }) => seats.includes(id) && since !== undefined && openedAt >= since,
  );
  return [
    { kind: "occurred", occurrence: undoneOccurrence(mark) },
    ...opened.map(({ id }): Fact => ({ kind: "hand-over-withdrawn", seat: id })),
    ...facts,
  ];
}

/** Each thing that a commit changed, once. */
function thingsIn({ changes }: Past): readonly Touched[] {
  const things = changes.flatMap((change) => touchedBy(change) ?? []);
  return [...new Map(things.map((one) => [keyOf(one), one])).values()];
}

const undoable: ReadonlySet<Change["kind"]> = new Set([
  ...(["recorded", "removed", "stated", "described", "emergency-lines-set"] as const),
  ...(["seat-taken", "seat-left", "seat-confirmed", "seat-doubted", "asking-paused"] as const),
  ...(["account-linked", "occurred", "account-seen"] as const),
]);

/** A step of a hand-over only when it went along with a change of the seat, of which it was stated how it was. */
function canBeUndone({ changes }: Past): (change: Change) => boolean {
  const stated = new Set(
    changes.flatMap((one) => {
      const touched = one.kind === "stated" ? touchedBy(one.was) : undefined;
      return touched ? [keyOf(touched)] : [];
    }),
  );
  return (change) => {
    if (change.kind === "account-linked") return stated.has(`account/${change.account}`);
    if (undoable.has(change.kind)) return true;
    return "seat" in change && stated.has(`seats/${change.seat}`);
  };
}

function laterChange(
  network: Network,
  later: readonly Past[],
  past: Past,
): Change | "unknown" | undefined {
  const keys = new Set(thingsIn(past).map(keyOf));
  const told = later
    .flatMap(({ changes }) => changes)
    .findLast((change) => changesData(change) && keys.has(keyIn(change)));
  if (told) return told;
  const at = past.changes[0]?.at;
  const isNewer = [...keys].some((key) => {
    const stamp = network.stamps.get(key);
    return stamp !== undefined && at !== undefined && stamp.at > at;
  });
  return isNewer ? "unknown" : undefined;
}

function keyIn(change: Change): string {
  const touched = touchedBy(change);
  return touched ? keyOf(touched) : "";
}

/** A hand-over that is only opened leaves the seat as it is. */
function changesData(change: Change): boolean {
  return change.kind !== "hand-over-opened" || change.lastDay !== undefined;
}

/** What stands in the place of somebody's id after an erasure. */
const pseudonym = /^gone-[0-9a-f]{8}-/;

function isOfErased(fact: Fact): boolean {
  if (fact.kind === "stated") return isOfErased(fact.was);
  const touched = touchedBy(fact);
  const own = touched && "id" in touched ? touched.id : "";
  const person = "person" in fact ? fact.person : "";
  const sits =
    fact.kind === "recorded" && fact.part === "seats"
      ? fact.value.holdings.filter(({ until }) => until === undefined).map((one) => one.person)
      : [];
  return [own, person, ...sits].some((id) => pseudonym.test(id));
}

/** Whether the records hold together with it, and nobody is put in the place of somebody else. */
function fits(network: Network, facts: readonly Restoring[], at: Instant): boolean {
  const by = { kind: "clock" } as const;
  const after = facts.reduce(
    (world, fact) => apply(world, { ...fact, by, at, via: "clock" }),
    network,
  );
  return flawsOf(after).length <= flawsOf(network).length;
}
