import { createMemoryStore, memoryOf } from "../../src/store/memory/memory-store.ts";
import { storeContract } from "./store.ts";

storeContract("the store in memory", async () => {
  const memory = memoryOf([]);
  return { open: async () => createMemoryStore(memory), clean: async () => {} };
});
