import { describe, expect, it } from "vitest";
import { z } from "zod";
import { noLonger, stillSo } from "../../src/contract/about.ts";
import { register } from "../../src/contract/dialog.ts";
import { saying } from "../../src/contract/outcome.ts";
import type { Commit, OutboxRow } from "../../src/contract/stored.ts";
import { firstStored } from "../../src/contract/stored.ts";
import { ids } from "../../src/domain/ids.ts";
import { mailKey } from "../../src/domain/mail-account.ts";
import { instant } from "../../src/domain/time.ts";
import { recoverRows } from "../../src/engine/recovering.ts";
import type { Invitation } from "../../src/messages/invitation.ts";
import { amsterdam } from "../domain/sample.ts";
import { mailAddress } from "../fixtures/mail-address.ts";
import { dialogs } from "./fixture-dialogs.ts";
import { Stage } from "./stage.ts";
import { mies, monday, town } from "./town.ts";

const here = ids.network.parse("town");
const HOUR = 3_600_000;
const hoursOn = (hours: number) => instant(Date.parse(monday) + hours * HOUR);

/** It is always so; who never got it was not told. */
const teller = register({
  ...{ name: "teller", version: 1, state: z.never(), action: z.never() },
  ...{ claims: () => false, step: () => saying(), everySaying: () => [] },
  retell: (_about, waiting) =>
    waiting.isLost
      ? noLonger({ kind: "occurred", occurrence: "told anew" })
      : stillSo(true, waiting),
});

async function promised(more: Partial<OutboxRow>) {
  const stage = new Stage([town()], { dialogs: [teller, ...dialogs] });
  const row: OutboxRow = {
    ...{ id: "come/person:mies", to: { kind: "person", person: mies }, madeAt: monday },
    ...{ message: { summary: "come", blocks: [] } },
    about: { kind: "ballot", poll: ids.poll.parse("poll") },
    status: { kind: "waiting", tries: 0, notBefore: monday },
    ...more,
  };
  const commit: Commit = { at: monday, changes: [], opened: [], closed: [], outbox: [row] };
  await stage.store.transact(here, () => ({ result: 0, commit }));
  return stage;
}

async function hours(stage: Stage, count: number): Promise<Stage> {
  for (let half = 0; half < 2 * count; half++) {
    await stage.engine.tick();
    stage.pass(HOUR / 2);
  }
  return stage;
}

async function end({ store }: Stage) {
  const { network, outbox } = await store.read(here);
  const { status } = [...outbox][0] ?? expect.fail();
  const how = status.kind === "dead" ? status.reason : status.kind;
  return [how, network.occurred.has("told anew")];
}

describe("a message for which nothing can be sent", () => {
  it("is tried until it is of no use any more, also for more than three days", async () => {
    const stage = await promised({ until: hoursOn(120) });
    stage.reply = () => ({ kind: "later" });
    expect(await end(await hours(stage, 100))).toEqual(["waiting", false]);
    stage.reply = () => ({ kind: "delivered" });
    expect(await end(await hours(stage, 2))).toEqual(["delivered", false]);
  });

  it.each([
    ["of no use any more", { until: hoursOn(5) }, "expired"],
    ["given up after three days", {}, "failed"],
  ])("and that is %s was never told", async (_name, more, reason) => {
    const stage = await promised(more);
    stage.reply = () => ({ kind: "later" });
    expect(await end(await hours(stage, 75))).toEqual([reason, true]);
  });

  it.each([
    ["of no use any more", { until: hoursOn(5) }, "expired"],
    ["given up after three days", {}, "failed"],
  ])("and that is %s stays told when it may have arrived", async (_name, more, reason) => {
    const stage = await promised(more);
    stage.reply = () => {
      if (stage.sent.length === 1) throw new Error("no answer");
      return { kind: "later" };
    };
    expect(await end(await hours(stage, 75))).toEqual([reason, false]);
  });
});

describe("an invitation by mail that was going out when the process was killed", () => {
  const invitation: Invitation = {
    ...{ method: "request" as const, uid: "kern.town@dan-bel-ik", sequence: 0, title: "Kern" },
    ...{ start: monday, end: monday, zone: amsterdam, stampedAt: monday },
    attendee: { name: "mies" },
  };

  it("may stand in their calendar, and is written down as that", () => {
    const before = town();
    const known = before.people.get(mies) ?? expect.fail();
    const people = before.people.with(mies, { ...known, mail: mailAddress("mies@town.example") });
    const stored = firstStored({ ...before, people });
    const row: OutboxRow = {
      ...{ id: "x", to: { kind: "person", person: mies }, madeAt: monday },
      message: { summary: "come", blocks: [], invitation },
      status: { kind: "sending", account: mailKey(mies), tries: 0 },
    };
    const left = { ...stored, outbox: stored.outbox.with(row.id, row) };
    expect(recoverRows(left, monday).commit?.changes).toMatchObject([
      { kind: "meeting-mailed", meeting: "kern", person: "mies", as: "on", via: "mail" },
    ]);
  });
});
