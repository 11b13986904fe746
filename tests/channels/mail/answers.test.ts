import MailComposer from "nodemailer/lib/mail-composer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Fault } from "../../../src/contract/fault.ts";
import { replyToken, returnToken, withToken } from "../../../src/links/return-address.ts";
import { outlookReply, plainReply } from "../../documents/calendar/replies.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import {
  ann,
  bo,
  bounce,
  hookSecret,
  now,
  type StartedMail,
  secret,
  startMail,
  words,
} from "./start-mail.ts";

let mail: StartedMail;
beforeEach(async () => {
  mail = await startMail();
});
afterEach(() => mail.stop());

const uid = "kern-1.noord@dan-bel-ik";
const addressOf = (member = ann, about = uid) =>
  withToken(bounce, replyToken(member, about, secret));

type Answering = {
  readonly calendar?: string;
  readonly to?: string;
  readonly from?: string;
  readonly id?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A mail as a calendar program sends it: a text, and the answer beside it. */
function answer({
  calendar = plainReply(),
  to = addressOf(),
  from = ann.mail,
  id = "<een@budget.example>",
  headers = {},
}: Answering = {}): Promise<Buffer> {
  return new MailComposer({
    ...{ from, to, messageId: id, subject: "Geaccepteerd: Kerngroep", text: "Ann komt." },
    icalEvent: { method: "REPLY", content: calendar },
    headers,
  })
    .compile()
    .build();
}

async function bring(raw: Buffer | Promise<Buffer>, stage = mail) {
  const [route] = stage.channel.routes;
  const reply = await route?.handle({
    method: "POST",
    path: "/mail/bounces",
    query: new URLSearchParams(),
    headers: { "x-hook-secret": hookSecret },
    remote: "",
    body: await raw,
  });
  return reply?.status;
}

const actions = () =>
  mail.asked.map(({ happening }) => (happening.kind === "press" ? happening.does : happening));

describe("somebody who answers in their calendar", () => {
  it("has pressed a button", async () => {
    expect(await bring(answer())).toBe(200);
    expect(mail.asked).toEqual([
      {
        id: expect.stringMatching(/^rsvp:[\w-]{22}$/),
        at: now,
        actor: { account: "mail:ann", guest: false },
        place: { channel: "mail", conversation: "mail:ann", kind: "personal" },
        happening: {
          kind: "press",
          does: {
            ...{ dialog: "meet", version: 1, subject: "-", network: "noord" },
            action: { kind: "rsvp", meeting: "kern-1", as: "yes", sequence: 0, by: "calendar" },
          },
        },
        networks: ["noord"],
      },
    ]);
  });

  it.each([
    ["ACCEPTED", "yes"],
    ["TENTATIVE", "maybe"],
    ["DECLINED", "no"],
  ])("%s is %s", async (partstat, as) => {
    await bring(answer({ calendar: plainReply({ partstat }) }));
    expect(actions()).toMatchObject([{ action: { as } }]);
  });

  it("in Outlook, with its own zones and another spelling of the address", async () => {
    await bring(answer({ calendar: outlookReply }));
    expect(actions()).toMatchObject([{ action: { meeting: "kern-1", as: "yes", sequence: 1 } }]);
  });

  it("also when the calendar calls them by another address, and the mail by their own", async () => {
    await bring(answer({ calendar: plainReply({ attendee: "a.devries@elders.example" }) }));
    expect(mail.asked).toHaveLength(1);
  });

  it("also from an address of their own calendar, for the one that was invited", async () => {
    await bring(answer({ from: "a.devries@elders.example" }));
    expect(mail.asked).toHaveLength(1);
  });

  it("in a program that does not say which version of the invitation it had", async () => {
    await bring(answer({ calendar: plainReply().replace("SEQUENCE:0\r\n", "") }));
    expect(actions()).toMatchObject([{ action: { kind: "rsvp", meeting: "kern-1", as: "yes" } }]);
    expect(JSON.stringify(actions())).not.toContain("sequence");
  });

  it("the same mail once more is the same event, another answer another one", async () => {
    await bring(answer());
    await bring(answer());
    await bring(answer({ id: "<twee@budget.example>" }));
    await bring(answer({ calendar: plainReply({ stamp: "20261003T000000Z" }) }));
    const [first, second, ...others] = mail.asked.map(({ id }) => id);
    expect(second).toBe(first);
    expect(new Set([first, ...others]).size).toBe(3);
  });

  it("comes again when there was no time for it", async () => {
    mail.failWith(new Fault("busy", "x"));
    expect(await bring(answer())).toBe(503);
  });

  it("is logged without who it was", async () => {
    await bring(answer());
    expect(JSON.stringify(mail.lines)).toBe(
      '[{"level":"info","what":"invitation-answered","fields":{"network":"noord"}}]',
    );
  });
});

describe("what is said to an answer", () => {
  it("is never mailed back: what is to be told goes by the outbox", async () => {
    for (const kind of ["answered", "repeated"] as const) {
      mail.say(words("Dit overleg gaat niet door."), kind);
      expect(await bring(answer())).toBe(200);
    }
    expect(mail.server.arrived).toEqual([]);
    expect(mail.finished).toEqual([true, true]);
  });

  it("wants no answer itself when it is mailed from there", async () => {
    await mail.send(words("Dit overleg gaat niet door."));
    const [letter] = mail.server.arrived;
    expect(letter?.to).toEqual([ann.mail]);
    expect(letter?.raw).toMatch(/^Auto-Submitted: auto-/m);
    expect(letter?.raw).not.toMatch(/^Content-Type: text\/calendar/m);
  });
});

describe("an answer that a machine gave", () => {
  it.each([
    ["Auto-Submitted", "auto-replied"],
    ["Auto-Submitted", "auto-generated; owner-email=x"],
    ["Precedence", "bulk"],
    ["Precedence", "auto_reply"],
    ["Return-Path", "<>"],
    ["List-Id", "<kern.elders.example>"],
  ])("by its %s %s counts, and says so", async (header, value) => {
    await bring(answer({ headers: { [header]: value } }));
    expect(actions()).toMatchObject([{ action: { as: "yes", by: "machine" } }]);
  });

  it.each([
    ["Auto-Submitted", "no"],
    ["Precedence", "first-class"],
    ["Return-Path", "<ann@budget.example>"],
  ])("is none by its %s %s", async (header, value) => {
    await bring(answer({ headers: { [header]: value } }));
    expect(actions()).toMatchObject([{ action: { by: "calendar" } }]);
  });
});

describe("an answer that somebody made up", () => {
  it.each<[string, Answering]>([
    ["to an address for somebody else", { to: addressOf(bo) }],
    ["to an address for another meeting", { to: addressOf(ann, "kern-2.noord@dan-bel-ik") }],
    [
      "to an address of a mail, not of an invitation",
      { to: withToken(bounce, returnToken(ann, "k-1", secret)) },
    ],
    [
      "by somebody whom it was passed on to",
      { calendar: plainReply({ attendee: bo.mail }), from: bo.mail },
    ],
    [
      "about a meeting of another network",
      {
        calendar: plainReply({ uid: "kern-1.zuid@dan-bel-ik" }),
        to: addressOf(ann, "kern-1.zuid@dan-bel-ik"),
      },
    ],
    [
      "about what is no meeting of ours",
      { calendar: plainReply({ uid: "x@elders" }), to: addressOf(ann, "x@elders") },
    ],
  ])("%s changes nothing, and is told nothing", async (_, over) => {
    expect([await bring(answer(over)), mail.asked]).toEqual([200, []]);
    expect(mail.lines.map(({ what }) => what)).toEqual(["invitation-answer-refused"]);
    expect(JSON.stringify(mail.lines)).not.toContain("budget.example");
  });

  it.each([
    ["to no address of ours", { to: "dbi@gemeente.example" }],
    ["with a token that is none", { to: withToken(bounce, "0".repeat(40)) }],
    [
      "to the address that somebody had before",
      { to: addressOf({ ...ann, mail: mailAddress("oud@budget.example") }) },
    ],
  ])("%s is not known", async (_, over) => {
    expect([await bring(answer(over)), mail.asked]).toEqual([404, []]);
  });

  it.each([
    ["an invitation", plainReply().replace("METHOD:REPLY", "METHOD:REQUEST")],
    ["half an answer", plainReply().slice(0, 120)],
    ["what is no calendar", "Ik kom graag."],
  ])("%s in a mail is a letter", async (_, calendar) => {
    expect([await bring(answer({ calendar })), mail.asked, mail.lines]).toEqual([200, [], []]);
  });

  it("a delivery report with an answer in it is a delivery report", async () => {
    const raw = [
      ...["From: mailer-daemon@mx.example", `To: ${addressOf()}`, "MIME-Version: 1.0"],
      ...['Content-Type: multipart/report; boundary="g"', ""],
      ...["--g", "Content-Type: message/delivery-status", ""],
      ...["Action: failed", "Status: 5.1.1", "--g"],
      ...["Content-Type: text/calendar; method=REPLY", "", plainReply(), "--g--", ""],
    ].join("\r\n");
    await bring(Buffer.from(raw));
    expect(mail.asked.map(({ happening }) => happening.kind)).toEqual(["left"]);
  });

  it("is nothing where nobody looks after meetings", async () => {
    const other = await startMail({ onReply: undefined });
    expect([await bring(answer(), other), other.asked]).toEqual([200, []]);
    await other.stop();
  });
});
