import { describe, expect, it } from "vitest";
import { z } from "zod";
import { register } from "../../src/contract/dialog.ts";
import { saying } from "../../src/contract/outcome.ts";
import type { Commit } from "../../src/contract/stored.ts";
import { erasureAsked } from "../../src/domain/erasure.ts";
import { ids } from "../../src/domain/ids.ts";
import { mailKey } from "../../src/domain/mail-account.ts";
import { instant } from "../../src/domain/time.ts";
import { farewellsAt } from "../../src/engine/farewell.ts";
import { mailAddress } from "../fixtures/mail-address.ts";
import { dialogs } from "./fixture-dialogs.ts";
import { Stage } from "./stage.ts";
import { jan, mies, monday, town } from "./town.ts";

const here = ids.network.parse("town");
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What looks at the clock, and has nothing to say. */
const quiet = register({
  ...{ name: "quiet", version: 1, state: z.never(), action: z.never() },
  ...{ claims: () => false, step: () => saying(), everySaying: () => [] },
  timetable: { strike: () => ({ changes: [], tell: [] }), nextAt: () => undefined },
});

/** The town, where Mies has a mail address. */
function mailed() {
  const before = town();
  const known = before.people.get(mies);
  if (!known) throw new Error("no mies");
  const people = before.people.with(mies, { ...known, mail: mailAddress("mies@town.example") });
  return { ...before, people };
}

const broken = register({
  ...{ name: "broken", version: 1, state: z.never(), action: z.never() },
  ...{ claims: () => false, step: () => saying(), everySaying: () => [] },
  timetable: {
    strike: () => ({ changes: [], tell: [], failed: [new Error("a bad record")] }),
    nextAt: () => undefined,
  },
});

/** Says goodbye once to Mies when she asked to be erased. */
const goodbye = register({
  ...{ name: "goodbye", version: 1, state: z.never(), action: z.never() },
  ...{ claims: () => false, step: () => saying(), everySaying: () => [] },
  timetable: {
    isPrompt: true,
    strike: ({ network }) => {
      const isAsked = network.askings.get(mies)?.erasureSince !== undefined;
      if (!isAsked || network.occurred.has("goodbye")) return { changes: [], tell: [] };
      const message = { summary: "goodbye", blocks: [] };
      return {
        changes: [{ kind: "occurred", occurrence: "goodbye" }],
        tell: [{ to: { kind: "person", person: mies }, key: "goodbye", message, only: "mail" }],
      };
    },
    nextAt: () => undefined,
  },
});

const goodbyes = () => new Stage([mailed()], { dialogs: [goodbye, ...dialogs] });

/** A little later than when the look began. */
async function askErasure(stage: Stage, transact: Stage["store"]["transact"]) {
  stage.pass(5);
  const at = stage.now;
  await transact(here, ({ network }) => {
    const changes = erasureAsked(network, mies, at).map(
      (fact) => ({ ...fact, by: { kind: "person", person: mies }, at, via: "mail" }) as const,
    );
    return { result: 0, commit: { at, changes, opened: [], closed: [], outbox: [] } };
  });
  stage.engine.changed(here);
}

/** Mies asks to be erased while a last mail waits for her. */
async function asked({ isBroken = false } = {}) {
  const stage = new Stage([mailed()], {
    dialogs: [quiet, ...(isBroken ? [broken] : []), ...dialogs],
  });
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

  it("gets the last mail when the mail server was down for most of a day", async () => {
    const stage = await asked();
    stage.reply = () => ({ kind: "later" });
    for (let hour = 0; hour < 22; hour++) {
      await stage.engine.tick();
      stage.pass(60 * MINUTE);
    }
    stage.reply = () => ({ kind: "delivered" });
    for (let minute = 0; minute < 70; minute += 10) {
      await stage.engine.tick();
      stage.pass(10 * MINUTE);
    }
    expect(await peopleOf(stage)).not.toContain("mies");
    const ends = [...(await stage.store.read(here)).outbox].map(({ status }) => status.kind);
    expect(ends).toEqual(["delivered"]);
  });

  it("is erased a day later although some timetable fails all the time", async () => {
    const stage = await asked({ isBroken: true });
    for (let minute = 0; minute < 24 * 60; minute += 10) {
      await stage.engine.tick();
      stage.pass(10 * MINUTE);
    }
    expect(await peopleOf(stage)).toContain("mies");
    await stage.engine.tick();
    expect(await peopleOf(stage)).not.toContain("mies");
  });

  it("is erased although somebody else cannot be, who is tried again", async () => {
    const stage = await asked();
    const { network } = await stage.store.read(here);
    const changes = erasureAsked(network, jan, monday).map(
      (fact) => ({ ...fact, by: { kind: "clock" }, at: monday, via: "clock" }) as const,
    );
    const commit: Commit = { at: monday, changes, opened: [], closed: [], outbox: [] };
    await stage.store.transact(here, () => ({ result: 0, commit }));
    const { erase } = stage.store;
    Object.assign(stage.store, {
      erase: (...given: Parameters<typeof erase>) => {
        if (given[1].person === jan) throw new Error("disk full");
        return erase(...given);
      },
    });
    for (let minute = 0; minute < 3; minute++) {
      await stage.engine.tick();
      stage.pass(MINUTE);
    }
    expect(await peopleOf(stage)).toContain("jan");
    expect(await peopleOf(stage)).not.toContain("mies");
    expect(stage.logged()).toContain("erasure-failed");
  });

  it.each(["before", "after"])(
    "%s a look decides gets the goodbye of the next one first",
    async (when) => {
      const stage = goodbyes();
      const { transact } = stage.store;
      let isFirst = true;
      Object.assign(stage.store, {
        transact: async (...given: Parameters<typeof transact>) => {
          const isNow = isFirst;
          isFirst = false;
          if (isNow && when === "before") await askErasure(stage, transact);
          const result = await transact(...given);
          if (isNow && when === "after") await askErasure(stage, transact);
          return result;
        },
      });
      await stage.engine.tick();
      expect(await peopleOf(stage)).toContain("mies");
      for (let minute = 0; minute < 3; minute++) {
        stage.pass(MINUTE);
        await stage.engine.tick();
      }
      expect(stage.sent.map(({ message }) => message.summary)).toEqual(["goodbye"]);
      expect(await peopleOf(stage)).not.toContain("mies");
    },
  );

  it("is waited for while something is just being sent to her, also when it was promised before", async () => {
    const stored = await (await asked()).store.read(here);
    const row = [...stored.outbox][0];
    if (!row) throw new Error("no row");
    const sending = (person: typeof mies) => {
      const status = { kind: "sending", account: mailKey(person), tries: 0 } as const;
      const before = { ...row, madeAt: instant(Date.parse(monday) - 1), status };
      return farewellsAt({ ...stored, outbox: stored.outbox.with(row.id, before) }, monday);
    };
    expect(sending(mies)).toEqual({ over: [], isWaiting: true });
    expect(sending(jan)).toEqual({ over: [mies], isWaiting: false });
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
