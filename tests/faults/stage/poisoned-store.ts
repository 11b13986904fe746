import type { Store } from "../../../src/contract/ports.ts";
import { ids } from "../../../src/domain/ids.ts";

/** The same store, with one record at which falls over whoever reads the name in it to send something. */
export function poisoned(store: Store, person: string): Store {
  const bad = ids.person.parse(person);
  return {
    ...store,
    read: async (id) => {
      const stored = await store.read(id);
      const record = stored.network.people.get(bad);
      if (!record) return stored;
      const fallsOver = Object.defineProperty({ ...record }, "name", {
        get: () => {
          throw new RangeError("a bad name");
        },
      });
      const people = stored.network.people.with(bad, fallsOver);
      return { ...stored, network: { ...stored.network, people } };
    },
  };
}
