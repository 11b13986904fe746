import { isFault } from "../../../src/contract/fault.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";

/** A process that opens a store, says `held` or the code of the fault, and holds on to it. */
const [directory = ""] = process.argv.slice(2);
try {
  await openLowdbStore({ directory, log: () => undefined });
  process.stdout.write("held\n");
  setInterval(() => undefined, 1000);
} catch (cause) {
  process.stdout.write(isFault(cause) ? `${cause.code}\n` : `${String(cause)}\n`);
}
