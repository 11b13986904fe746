import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readReply } from "../../../src/documents/calendar/read-reply.ts";
import { instant } from "../../../src/domain/time.ts";
import { isReplyTo, tokenIn } from "../../../src/links/return-address.ts";
import type { Invitation } from "../../../src/messages/invitation.ts";
import { hasKhal, hasLibical, libicalSays, openKhal } from "../../documents/calendar/judges.ts";
import { linesOf } from "../../documents/calendar/sample.ts";
import { amsterdam } from "../../domain/sample.ts";
import type { Arrived } from "./mail-server.ts";
import { ann, bo, bounce, type StartedMail, secret, startMail, words } from "./start-mail.ts";

let mail: StartedMail;
beforeEach(async () => {
  mail = await startMail();
});
afterEach(() => mail.stop());

const invitation: Invitation = {
  method: "request",
  uid: "kern-1.noord@dan-bel-ik",
  sequence: 0,
  title: "Kerngroep",
  start: instant(Date.UTC(2026, 10, 5, 9)),
  end: instant(Date.UTC(2026, 10, 5, 10, 30)),
  zone: amsterdam,
  place: "De Brug, zaal 2",
  about: "Over schoolkosten",
  stampedAt: instant(Date.UTC(2026, 9, 1, 8)),
  attendee: { name: ann.name },
};
const moved: Invitation = {
  ...invitation,
  sequence: 1,
  start: instant(Date.UTC(2026, 10, 6, 9)),
  end: instant(Date.UTC(2026, 10, 6, 10)),
};
const off: Invitation = { ...moved, method: "cancel", sequence: 2 };

async function sent(over: Invitation, to = ann, stage = mail): Promise<Arrived> {
  const message = { ...words("Kom je naar de kerngroep?"), invitation: over };
  expect(await stage.send(message, { to, key: `k-${over.sequence}` })).toEqual({
    kind: "delivered",
  });
  return stage.server.arrived.at(-1) ?? expect.fail("nothing arrived");
}

/** The kinds of the parts of a mail, in order. */
function partsOf({ raw }: Arrived): readonly string[] {
  const heads = raw.matchAll(/^Content-Type: ([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)/gim);
  return [...heads].map(([, type = ""]) =>
    type
      .replace(/\s+/g, " ")
      .replace(/;? ?boundary=\S*/, "")
      .trim(),
  );
}

/** The calendar that is in a mail as a file, to the last line end. */
function calendarIn({ raw }: Arrived): string {
  const [, bytes = ""] =
    /^Content-Type: application\/ics.*?base64\r\n\r\n([^-]*)/ms.exec(raw) ?? [];
  return Buffer.from(bytes, "base64").toString("utf8");
}

const lineOf = (arrived: Arrived, name: string) =>
  linesOf(calendarIn(arrived)).find((line) => line.startsWith(name)) ?? "";

describe("an invitation by mail", () => {
  it("stands behind the text and the page of it, and is a file too", async () => {
    const arrived = await sent(invitation);
    expect(partsOf(arrived)).toEqual([
      "multipart/mixed",
      "multipart/alternative",
      "text/plain; charset=utf-8",
      "text/html; charset=utf-8",
      "text/calendar; charset=utf-8; method=REQUEST",
      "application/ics; name=afspraak.ics",
    ]);
    expect(arrived.mail.text).toContain("Kom je naar de kerngroep?");
    expect(arrived.mail.html).toContain("Kom je naar de kerngroep?");
    const file = calendarIn(arrived);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n.*\r\nEND:VCALENDAR\r\n$/s);
    // This reader gives lines as its own machine ends them.
    const [beside] = arrived.mail.attachments.map(({ content }) =>
      new TextDecoder().decode(typeof content === "string" ? Buffer.from(content) : content),
    );
    expect(beside?.trimEnd()).toBe(file.replaceAll("\r\n", "\n").trimEnd());
  });

  it("is for the one person at the address that the mail goes to", async () => {
    const [toAnn, toBo] = [
      await sent(invitation),
      await sent({ ...invitation, attendee: { name: bo.name } }, bo),
    ];
    expect(lineOf(toAnn, "ATTENDEE")).toMatch(
      /^ATTENDEE;CN=Ann de Vries;.*:mailto:ann@budget\.example$/,
    );
    expect(lineOf(toBo, "ATTENDEE")).toMatch(
      /^ATTENDEE;CN=Bo Jansen;.*:mailto:bo@budget\.example$/,
    );
    expect([calendarIn(toAnn).includes("Bo"), calendarIn(toBo).includes("Ann")]).toEqual([
      false,
      false,
    ]);
  });

  it("a change and an end are of the same meeting, by the same organiser", async () => {
    const all = [await sent(invitation), await sent(moved), await sent(off)];
    const said = all.map((one) =>
      ["METHOD", "UID", "SEQUENCE", "STATUS"].map((name) => lineOf(one, name)),
    );
    const uid = "UID:kern-1.noord@dan-bel-ik";
    expect(said).toEqual([
      ["METHOD:REQUEST", uid, "SEQUENCE:0", "STATUS:CONFIRMED"],
      ["METHOD:REQUEST", uid, "SEQUENCE:1", "STATUS:CONFIRMED"],
      ["METHOD:CANCEL", uid, "SEQUENCE:2", "STATUS:CANCELLED"],
    ]);
    expect(new Set(all.map((one) => lineOf(one, "ORGANIZER"))).size).toBe(1);
    expect(partsOf(all[2] ?? expect.fail())).toContain(
      "text/calendar; charset=utf-8; method=CANCEL",
    );
  });

  it("is answered at an address of its own: this person, this meeting", async () => {
    const organiser = lineOf(await sent(invitation), "ORGANIZER");
    expect(organiser).toMatch(/^ORGANIZER;CN="Dan bel ik, Noord":mailto:bounce\+[0-9a-f]{40}@/);
    const token = tokenIn(organiser.replace(/^.*mailto:/, ""), bounce) ?? "";
    expect(isReplyTo(token, ann, invitation.uid, secret)).toBe(true);
    expect(isReplyTo(token, bo, invitation.uid, secret)).toBe(false);
    expect(isReplyTo(token, ann, "kern-2.noord@dan-bel-ik", secret)).toBe(false);
    const other = await sent({ ...invitation, uid: "kern-2.noord@dan-bel-ik" });
    expect(lineOf(other, "ORGANIZER")).not.toBe(organiser);
  });

  it.each([
    ["a box for what comes back", { bounce: undefined as never }],
    ["somebody who brings it", { hookSecret: undefined as never }],
  ])("is answered to people where there is not %s", async (_, access) => {
    const other = await startMail({ access });
    expect(lineOf(await sent(invitation, ann, other), "ORGANIZER")).toBe(
      'ORGANIZER;CN="Dan bel ik, Noord":mailto:dbi@gemeente.example',
    );
    await other.stop();
  });

  it("is no answer itself", async () => {
    expect(readReply(calendarIn(await sent(invitation)))).toBeUndefined();
  });

  it("a mail without one has no calendar", async () => {
    await mail.send(words("Tot morgen"));
    const arrived = mail.server.arrived.at(-1) ?? expect.fail();
    expect([partsOf(arrived).join().includes("calendar"), arrived.mail.attachments]).toEqual([
      false,
      [],
    ]);
  });
});

describe.skipIf(!hasLibical())("libical, of what arrived", () => {
  it("fits, each time", async () => {
    for (const one of [invitation, moved, off]) {
      expect(libicalSays(calendarIn(await sent(one)))).toBe("fits");
    }
  });
});

describe.skipIf(!hasKhal())("in the calendar of who got it", () => {
  it("invited, moved and cancelled is one meeting all along", async () => {
    const khal = openKhal();
    const seen: string[] = [];
    for (const one of [invitation, moved, off]) {
      khal.take(calendarIn(await sent(one)));
      seen.push(khal.list("2026-11-01", "2026-11-30").join(" | "));
    }
    expect(seen).toEqual([
      "2026-11-05 10:00-11:30 Kerngroep CONFIRMED",
      "2026-11-06 10:00-11:00 Kerngroep CONFIRMED",
      "2026-11-06 10:00-11:00 Kerngroep CANCELLED",
    ]);
    khal.close();
  }, 60_000);
});
