import { apply } from "../apply.ts";
import type { Fact } from "../change.ts";
import { holdsSomething } from "../cycle/newcomer.ts";
import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Past } from "../past.ts";
import type { Instant } from "../time.ts";

/**
 * Who was written down for a hand-over that is undone with these facts, and holds nothing else then.
 * It was stated with it that they were not there before.
 */
export function newcomersOf(
  network: Network,
  {
    past,
    facts,
    at,
  }: { readonly past: Past; readonly facts: readonly Fact[]; readonly at: Instant },
): readonly PersonId[] {
  const passedTo = new Set(
    past.changes.flatMap((one) => (one.kind === "successor-accepted" ? [one.person] : [])),
  );
  const written = past.changes.flatMap((one) =>
    one.kind === "stated" && one.was.kind === "removed" && one.was.part === "people"
      ? [one.was.id]
      : [],
  );
  const by = { kind: "clock" } as const;
  const after = facts.reduce(
    (world, fact) => apply(world, { ...fact, by, at, via: "clock" }),
    network,
  );
  return written.filter(
    (id) => passedTo.has(id) && after.people.has(id) && !holdsSomething(after, id),
  );
}
