import type { Log, Store } from "../contract/ports.ts";
import type { NetworkId } from "../domain/ids.ts";
import { lasting, type Past } from "../domain/past.ts";
import { cleanError } from "./clean-error.ts";
import { limits } from "./limits.ts";

/** What became true lately in a network; `unreadable` when the store cannot tell now. */
export type AllHistory = readonly Past[] | "unreadable";

type Parts = { readonly store: Pick<Store, "history">; readonly log: Log };

/**
 * The latest commits that changed something lasting, oldest first. Never rejects. The price: the
 * whole journal is read for it, some 0.5 KB a commit, so only a dialog of few people should need it.
 */
export async function readHistory({ store, log }: Parts, network: NetworkId): Promise<AllHistory> {
  try {
    const latest: Past[] = [];
    for await (const { version, commit } of store.history(network)) {
      const changes = lasting(commit.changes);
      if (changes.length === 0) continue;
      const { seen } = commit;
      latest.push({ version, changes, ...(seen !== undefined && { seen }) });
      if (latest.length > limits.history) latest.shift();
    }
    return latest;
  } catch (thrown) {
    const cause = cleanError(thrown);
    log({ level: "error", what: "history-unreadable", fields: { network }, cause });
    return "unreadable";
  }
}
