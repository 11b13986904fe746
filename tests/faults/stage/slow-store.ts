import { setTimeout as wait } from "node:timers/promises";
import type { Log, Store } from "../../../src/contract/ports.ts";

type Slowness = { readonly milliseconds: number; readonly log: Log };

/** The line that says how many writes were under way, the new one included. */
export const slowWrite = "slow-write";

/** The same store, of which each write has to wait before it begins, as behind a full disk queue. */
export function slow(store: Store, { milliseconds, log }: Slowness): Store {
  let underWay = 0;
  return {
    ...store,
    transact: async (id, decide) => {
      underWay += 1;
      log({ level: "info", what: slowWrite, fields: { underWay } });
      try {
        await wait(milliseconds);
        return await store.transact(id, decide);
      } finally {
        underWay -= 1;
      }
    },
  };
}
