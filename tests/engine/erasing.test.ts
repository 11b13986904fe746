import { describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { type ErasureOrder, erasePerson } from "../../src/engine/erasing.ts";
import { gate, press, Stage, until } from "./stage.ts";
import { mies, monday } from "./town.ts";

const here = ids.network.parse("town");
const toMies = { kind: "person", person: mies } as const;
const order: ErasureOrder = {
  ...{ network: here, person: mies, at: monday },
  ...{ via: "command", by: { kind: "operator", command: "erase" } },
};

/** All that is kept, as text; the keys of messages are of the test's own making. */
async function kept({ store }: Stage): Promise<string> {
  const { network, outbox, dialogs } = await store.read(here);
  const now = [...network.people, ...network.accounts, ...network.seats, ...outbox, ...dialogs];
  return JSON.stringify([now, [...network.askings], store.commits(here)]);
}

describe("erasing somebody while a message to them is under way (F33)", () => {
  it("sends it no second time and keeps nothing of it, however it ends", async () => {
    for (const result of ["delivered", "unreachable", "later"] as const) {
      const stage = new Stage();
      stage.engine.start();
      const sending = gate<{ readonly kind: typeof result }>();
      stage.reply = () => sending.promise;
      await stage.engine.ask(press({ kind: "tell", key: "news", to: [toMies] }));
      await until(() => stage.sent.length === 1);
      expect(await kept(stage)).toContain('"mies"');
      await erasePerson(stage.store, order);
      sending.resolve({ kind: result });
      await stage.engine.tick();
      const rows = [...(await stage.store.read(here)).outbox];
      expect(rows.map(({ status, message }) => [status.kind, message])).toEqual([
        ["dead", undefined],
      ]);
      stage.pass(3_600_000);
      await stage.engine.tick();
      expect(stage.sent).toHaveLength(1);
      expect(await kept(stage)).not.toMatch(/"mies"|person:mies|to mies/);
    }
  });

  it("keeps nothing of what they half wrote, also not in what is past, and all of others", async () => {
    const { store } = new Stage();
    const open = (id: string) => ({
      ...{ id, dialog: "minutes", version: 1, conversation: "c", at: monday },
      state: { held: `typed in ${id}` },
    });
    const opened = ["person:mies|minutes|m1", "mail:mies|minutes|", "person:miesje|minutes|m1"].map(
      open,
    );
    const commit = { at: monday, changes: [], opened, closed: [], outbox: [] };
    await store.transact(here, () => ({ result: 0, commit }));
    await erasePerson(store, order);
    const { dialogs } = await store.read(here);
    expect([...dialogs]).toEqual([opened[2]]);
    const past = store.commits(here).flatMap((one) => one.opened.map(({ state }) => state));
    expect(past).toEqual([null, null, opened[2]?.state]);
  });

  it("does not send what still waited", async () => {
    const stage = new Stage();
    await stage.engine.ask(press({ kind: "tell", key: "news", to: [toMies] }));
    await erasePerson(stage.store, order);
    stage.engine.start();
    await stage.engine.tick();
    expect(stage.sent).toEqual([]);
  });
});
