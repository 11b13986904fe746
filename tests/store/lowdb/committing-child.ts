import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { commit } from "./sample.ts";
import { id } from "./stores.ts";

/**
 * A process of its own that commits until it is killed: some one by one, some together. Says
 * `VERSION PERSON` on a line for each commit that was acknowledged, not before.
 */
const [directory = "", round = ""] = process.argv.slice(2);
const sizes = { segmentBytes: 8000, snapshotAfterBytes: 4000 };
const store = await openLowdbStore({ directory, log: () => undefined, sizes });

async function add(person: string): Promise<void> {
  const version = await store.transact(id, (stored) => ({
    result: stored.version + 1,
    commit: commit(person),
  }));
  process.stdout.write(`${version} ${person}\n`);
}

for (let turn = 0; ; turn++) {
  const together = Array.from({ length: 1 + (turn % 4) }, (_, index) =>
    add(`r${round}-t${turn}-${index}`),
  );
  await Promise.all(together);
}
