import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLowdbStore } from "../../src/store/lowdb/lowdb-store.ts";
import { MemoryDisk } from "../store/lowdb/memory-disk.ts";
import { storeContract } from "./store.ts";

const log = () => undefined;

storeContract("the lowdb store", async () => {
  const directory = await mkdtemp(join(tmpdir(), "store-"));
  return {
    open: () => openLowdbStore({ directory, log }),
    clean: () => rm(directory, { recursive: true }),
  };
});

storeContract("the lowdb store with a segment and a snapshot at every turn", async () => {
  const disk = new MemoryDisk();
  const sizes = { segmentBytes: 1, snapshotAfterBytes: 1 };
  return {
    open: () => openLowdbStore({ directory: "/data", log, disk, sizes }),
    clean: async () => undefined,
  };
});
