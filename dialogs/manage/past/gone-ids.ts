import { keyOf, touchedBy } from "../../../src/domain/manage/touched.ts";
import type { Scene } from "../scene.ts";

/** Every id that the past as we know it speaks of: not given to anything new. */
export function goneIds({ history = [] }: Scene): ReadonlySet<string> {
  const changes = history.flatMap((past) => past.changes);
  return new Set(
    changes.flatMap((change) => {
      const touched = touchedBy(change);
      return touched?.kind === "record" ? [keyOf(touched)] : [];
    }),
  );
}
