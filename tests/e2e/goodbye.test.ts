import ical from "node-ical";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dialogs } from "../../dialogs/index.ts";
import { createWork } from "../../src/commands/operator-work.ts";
import { ids, type MeetingId } from "../../src/domain/ids.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { makeUid } from "../../src/domain/meeting/uid.ts";
import type { ClockTime, Day } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Arrived } from "../channels/mail/mail-server.ts";
import { eventually } from "./stage/eventually.ts";
import { example, holderOf } from "./stage/example.ts";
import {
  buttonNamed,
  linkNamed,
  type MailStage,
  network,
  startMailStage,
} from "./stage/mail-stage.ts";

const PATIENCE_MS = 120_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

function someone(seat: string) {
  const { id, name } = holderOf(seat);
  const mail = example.people.find((one) => one.id === id)?.mail;
  if (mail === undefined) throw new Error("no address");
  return { id, name, mail, seat: ids.seat.parse(seat), person: ids.person.parse(id) };
}

const leaver = someone("webber-school");
const erased = someone("webber-voedsel");
const stays = someone("webber-schulden");

const meetings = ["kern-een", "kern-twee"].map((id, nth) => meeting(ids.meeting.parse(id), nth));

function meeting(id: MeetingId, nth: number): Meeting {
  return {
    ...{ id, title: `Kerngroep ${nth + 1}`, organiser: ids.seat.parse("coordinator") },
    audience: { kind: "seats", seats: [leaver.seat, erased.seat, stays.seat] },
    slot: {
      ...{ day: `2026-12-0${nth + 8}` as Day },
      ...{ from: "09:30" as ClockTime, until: "11:00" as ClockTime },
    },
    ...{ plannedAt: "2026-11-24T09:00:00.000Z" as Meeting["plannedAt"], sequence: 0 },
    ...{ told: [], replies: [], items: [] },
  };
}

const uids = meetings.map(({ id }) => makeUid({ meeting: id, network }));

/** The events of the calendars in these mails, as a foreign reader has them: kind, meeting and state. */
function eventsIn(mails: readonly Arrived[]): readonly string[] {
  return mails.flatMap(({ mail }) =>
    mail.attachments
      .filter(({ mimeType }) => mimeType === "text/calendar")
      .flatMap(({ content }) => {
        const text = typeof content === "string" ? content : new TextDecoder().decode(content);
        const read = Object.values(ical.sync.parseICS(text));
        return read.flatMap((one) =>
          one?.type === "VEVENT" ? [`${one.method} ${one.uid} ${one.status}`] : [],
        );
      }),
  );
}

/** What somebody's mail program still has in its calendar: one mail holds one event, as programs read them. */
function calendarOf(mails: readonly Arrived[]): readonly string[] {
  const standing = new Set<string>();
  for (const mail of mails) {
    const [one, second] = eventsIn([mail]);
    expect(second).toBeUndefined();
    const [method, uid = ""] = one?.split(" ") ?? [];
    if (method === "REQUEST") standing.add(uid);
    if (method === "CANCEL") standing.delete(uid);
  }
  return [...standing].sort();
}

const versionOf = (name: string) => dialogs.find((one) => one.name === name)?.version ?? 0;

const press = (summary: string, dialog: string, kind: string): Message => ({
  summary,
  blocks: [
    {
      kind: "buttons",
      buttons: [
        {
          label: "Ja",
          does: { dialog, version: versionOf(dialog), subject: "-", action: { kind } },
        },
      ],
    },
  ],
});

describe("who leaves for good, with meetings that a mail put in their calendar", () => {
  let stage: MailStage;

  beforeAll(async () => {
    stage = await startMailStage();
    const at = stage.bot.now();
    const by = { kind: "clock" } as const;
    const changes = meetings.map(
      (one) => ({ kind: "meeting-planned", meeting: one, by, at, via: "clock" }) as const,
    );
    const commit = { at, changes, opened: [], closed: [], outbox: [] };
    await stage.bot.store.transact(network, () => ({ result: 0, commit }));
    await stage.bot.restart();
    await stage.bot.look();
    for (const { mail } of [leaver, erased, stays]) {
      await eventually("invitations", () => calendarOf(stage.server.to(mail)).length === 2);
    }
  }, PATIENCE_MS);
  afterAll(() => stage.end(), PATIENCE_MS);

  /** Reads the mail, presses its link, and the button on the page that it leads to. */
  async function presses(who: typeof leaver, message: Message): Promise<string> {
    const { mail } = await stage.write(who, message);
    const link = linkNamed(mail.html ?? "", "Ja");
    const page = await stage.visit(link);
    const to = buttonNamed(page.text, "Ja", link);
    return (await stage.post(to)).text;
  }

  it("each was invited to both", () => {
    expect(calendarOf(stage.server.to(leaver.mail))).toEqual([...uids].sort());
    expect(eventsIn(stage.server.to(erased.mail))[0]).toMatch(/^REQUEST .* CONFIRMED$/);
  });

  it(
    "'ik hoor hier niet' takes both out again, and then there is silence",
    async () => {
      const page = await presses(leaver, press("Hoor je hier niet?", "confirm", "leave-sure"));
      expect(page).toContain("Je krijgt nog 2 mails, die de overleggen uit je agenda halen.");
      await stage.bot.look();
      await eventually("last mails", () => calendarOf(stage.server.to(leaver.mail)).length === 0);
      const events = eventsIn(stage.server.to(leaver.mail));
      expect(events.filter((one) => one.startsWith("CANCEL")).sort()).toEqual(
        uids.map((uid) => `CANCEL ${uid} CANCELLED`).sort(),
      );
      const last = stage.server.to(leaver.mail).at(-1)?.mail.text ?? "";
      expect(last).toContain("Met deze mail gaat het uit je agenda.");
      const count = stage.server.to(leaver.mail).length;
      stage.bot.letPass(3 * DAY_MS);
      await stage.bot.look();
      expect(stage.server.to(leaver.mail)).toHaveLength(count);
    },
    PATIENCE_MS,
  );

  it(
    "who is erased gets them too, and only then is nothing left that tells who it was",
    async () => {
      const work = createWork({ store: stage.bot.store, clock: stage.bot.now });
      const order = { kind: "erase", person: erased.id, sure: true } as const;
      expect(await work(order)).toMatchObject({ kind: "erasure-begun", mails: 2 });
      expect((await stage.stored()).network.people.has(erased.person)).toBe(true);
      // As after a crash: the bot that starts takes it up.
      await stage.bot.restart();
      await stage.bot.look();
      await eventually("last mails", () => calendarOf(stage.server.to(erased.mail)).length === 0);
      stage.bot.letPass(MINUTE_MS);
      await stage.bot.look();
      const { network: after, outbox } = await stage.stored();
      expect(after.people.has(erased.person)).toBe(false);
      const kept = JSON.stringify([[...after.people], [...after.meetings], [...outbox]]);
      expect(kept).not.toContain(erased.name);
      expect(kept).not.toContain(erased.mail);
      const count = stage.server.to(erased.mail).length;
      stage.bot.letPass(DAY_MS);
      await stage.bot.look();
      expect(stage.server.to(erased.mail)).toHaveLength(count);
      expect([...after.people].filter(({ id }) => id.startsWith("gone-"))).toHaveLength(1);
    },
    PATIENCE_MS,
  );

  it("who stays keeps theirs", () => {
    expect(calendarOf(stage.server.to(stays.mail))).toEqual([...uids].sort());
  });
});
