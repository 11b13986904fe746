import { describe, expect, it } from "vitest";
import { z } from "zod";
import { register } from "../../src/contract/dialog.ts";
import { saying } from "../../src/contract/outcome.ts";
import type { Commit } from "../../src/contract/stored.ts";
import { erasureAsked } from "../../src/domain/erasure.ts";
import { ids } from "../../src/domain/ids.ts";
import { instant } from "../../src/domain/time.ts";
import { farewellsAt } from "../../src/engine/farewell.ts";
import { mailAddress } from "../fixtures/mail-address.ts";
import { dialogs } from "./fixture-dialogs.ts";
import { Stage } from "./stage.ts";
import { mies, monday, town } from "./town.ts";

const here = ids.network.parse("town");
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What looks at the clock, and has nothing to say. */
const quiet = register({
  ...{ name: "quiet", version: 1, state: z.never(), action: z.never() },
  ...{ claims: () => false, step: () => saying(), everySaying: () => [] },
  timetable: { strike: () => ({ changes: [], tell: [] }), nextAt: () => undefined },
});

/** Mies asks to be erased while a last mail waits for her. */
async function asked() {
  const before = town();
  const known = before.people.get(mies);
  if (!known) throw new Error("no mies");
  const people = before.people.with(mies, { ...known, mail: mailAddress("mies@town.example") });
  const stage = new Stage([{ ...before, people }], { dialogs: [quiet, ...dialogs] });
  const { network } = await stage.store.read(here);
  const changes = erasureAsked(network, mies, monday).map(
    (fact) => ({ ...fact, by: { kind: "person", person: mies }, at: monday, via: "mail" }) as const,
  );
  const commit: Commit = {
    ...{ at: monday, changes, opened: [], closed: [] },
    outbox: [
      {
        ...{ id: "off/person:mies", to: { kind: "person", person: mies }, madeAt: monday },
        ...{ only: "mail", message: { summary: "it is off", blocks: [] } },
        status: { kind: "waiting", tries: 0, notBefore: monday },
      },
    ],
  };
  await stage.store.transact(here, () => ({ result: 0, commit }));
  return stage;
}

const peopleOf = async ({ store }: Stage) =>
  [...(await store.read(here)).network.people].map(({ id }) => id);

describe("somebody who asked to be erased", () => {
  it("first gets the last mail, and is then erased", async () => {
    const stage = await asked();
    await stage.engine.tick();
    expect(stage.sent.map(({ message, channel }) => [channel, message.summary])).toEqual([
      ["mail", "it is off"],
    ]);
    expect(await peopleOf(stage)).toContain("mies");
    stage.pass(MINUTE);
    await stage.engine.tick();
    expect(await peopleOf(stage)).not.toContain("mies");
    expect(JSON.stringify(stage.store.commits(here))).not.toContain('"mies"');
    stage.pass(DAY);
    await stage.engine.tick();
    expect(stage.sent).toHaveLength(1);
    expect((await peopleOf(stage)).filter((id) => id.startsWith("gone-"))).toHaveLength(1);
  });

  it("is erased once: a pseudonym is not erased again", async () => {
    const stage = await asked();
    await stage.engine.tick();
    stage.pass(MINUTE);
    await stage.engine.tick();
    const stored = await stage.store.read(here);
    expect(farewellsAt(stored, stage.now)).toEqual({ over: [], isWaiting: false });
  });

  it("is erased by a next process when this one stops half-way", async () => {
    const stage = await asked();
    await stage.engine.tick();
    stage.restart();
    stage.pass(MINUTE);
    await stage.engine.tick();
    expect(await peopleOf(stage)).not.toContain("mies");
  });

  it("is waited for while the mail server puts it off, a day and no longer", async () => {
    const stored = await (await asked()).store.read(here);
    const at = (milliseconds: number) => instant(Date.parse(monday) + milliseconds);
    const waiting = { over: [], isWaiting: true };
    expect(farewellsAt(stored, monday)).toEqual(waiting);
    expect(farewellsAt(stored, at(DAY - 1))).toEqual(waiting);
    expect(farewellsAt(stored, at(DAY))).toEqual({ over: [mies], isWaiting: false });
  });

  it("is not kept waiting by what was promised before, or by what is finished", async () => {
    const stored = await (await asked()).store.read(here);
    const row = [...stored.outbox][0];
    if (!row) throw new Error("no row");
    const status = { kind: "dead", reason: "failed", at: monday } as const;
    for (const other of [
      { ...row, status },
      { ...row, madeAt: instant(Date.parse(monday) - 1) },
    ]) {
      const outbox = stored.outbox.with(row.id, other);
      expect(farewellsAt({ ...stored, outbox }, monday)).toEqual({
        over: [mies],
        isWaiting: false,
      });
    }
  });
});
