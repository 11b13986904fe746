import { apply } from "../apply.ts";
import type { Change, Restoring } from "../change.ts";
import { emptyNetwork, type Network } from "../network.ts";
import type { Past } from "../past.ts";
import { keyOf, statedNow, type Touched, touchedBy } from "./touched.ts";

/** What was stated of it in the same commit; otherwise what the commits before it made of it. */
export function beforeOf(
  history: readonly Past[],
  index: number,
  { touched, network }: { readonly touched: Touched; readonly network: Network },
): Restoring | undefined {
  const key = keyOf(touched);
  const own = history[index]?.changes ?? [];
  for (const change of own) {
    if (change.kind === "stated" && isAbout(change.was, key)) return change.was;
  }
  return touched.kind === "account"
    ? undefined
    : replayed(history.slice(0, index), { touched, network });
}

function isAbout(fact: Restoring | Change, key: string): boolean {
  const touched = touchedBy(fact);
  return touched !== undefined && keyOf(touched) === key;
}

/**
 * The commits up to now, on this one thing alone. Nothing when they do not begin with the whole of
 * it: what lies further back than what was loaded is not known.
 */
function replayed(
  history: readonly Past[],
  { touched, network }: { readonly touched: Touched; readonly network: Network },
): Restoring | undefined {
  const key = keyOf(touched);
  let world = emptyNetwork(network.id, network.description);
  let isKnown = false;
  let last: Change | undefined;
  for (const change of history.flatMap(({ changes }) => changes)) {
    const told: Change = change.kind === "stated" ? { ...change, ...change.was } : change;
    if (!isAbout(told, key) && !isOfHandOver(told, touched)) continue;
    isKnown ||= isWhole(told);
    if (!isKnown) continue;
    world = apply(world, told);
    last = told;
  }
  return last && statedNow(world, touched, last.at);
}

function isWhole({ kind }: Change): boolean {
  return (
    kind === "recorded" ||
    kind === "removed" ||
    kind === "described" ||
    kind === "emergency-lines-set"
  );
}

/** What else happens in a hand-over decides what its end does to the seat. */
function isOfHandOver(change: Change, touched: Touched): boolean {
  return (
    touched.kind === "record" &&
    touched.part === "seats" &&
    "seat" in change &&
    change.seat === touched.id
  );
}
