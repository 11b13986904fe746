import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Fault } from "../../../src/contract/fault.ts";
import { returnToken, withToken } from "../../../src/links/return-address.ts";
import { ann, bounce, hookSecret, now, type StartedMail, secret, startMail } from "./start-mail.ts";

let mail: StartedMail;
beforeEach(async () => {
  mail = await startMail();
});
afterEach(() => mail.stop());

const address = withToken(bounce, returnToken(ann, "k-1", secret));

/** A delivery report as mail servers write it (RFC 3464). */
function report(fields: string, { to = address, more = "" } = {}): string {
  return [
    "Return-Path: <>",
    "From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>",
    `To: ${to}`,
    "Subject: Undelivered Mail Returned to Sender",
    "Auto-Submitted: auto-replied",
    ...(more ? [more] : []),
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="grens"',
    "",
    "--grens",
    "Content-Type: text/plain",
    "",
    "This is the mail system.",
    "--grens",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example",
    "",
    fields,
    "--grens",
    "Content-Type: message/rfc822",
    "",
    "Subject: Klopt dit nog?",
    "",
    "Dag Ann",
    "--grens--",
    "",
  ].join("\r\n");
}

const status = (action: string, code: string) =>
  [`Final-Recipient: rfc822; ${ann.mail}`, `Action: ${action}`, `Status: ${code}`, ""].join("\r\n");
const gone = report(status("failed", "5.1.1"));

/** A mail without a report, to the return address. */
const letter = (head: readonly string[], text: string) =>
  [`To: ${address}`, ...head, "Content-Type: text/plain; charset=utf-8", "", text, ""].join("\r\n");

async function bring(
  raw: string,
  headers: Readonly<Record<string, string>> = { "x-hook-secret": hookSecret },
) {
  const [route] = mail.channel.routes;
  const request = {
    method: "POST",
    path: "/mail/bounces",
    query: new URLSearchParams(),
    headers,
    remote: "",
  };
  const reply = await route?.handle({ ...request, body: Buffer.from(raw) });
  return reply?.status;
}

describe("a mail that could not be delivered", () => {
  it("tells the network that this person has no such address", async () => {
    expect(await bring(gone)).toBe(200);
    expect(mail.asked).toEqual([
      {
        id: expect.stringMatching(/^bounce:/),
        at: now,
        actor: { account: "mail:ann", guest: false },
        place: { channel: "mail", conversation: "mail:ann", kind: "personal" },
        happening: { kind: "left" },
        networks: ["noord"],
      },
    ]);
  });

  it.each([
    ["Delivered-To", "", `Delivered-To: ${address}`],
    ["X-Original-To", "iemand@x.example", `X-Original-To: ${address.toUpperCase()}`],
  ])("is known by %s too", async (_, to, more) => {
    expect(await bring(report(status("failed", "5.1.1"), { to, more }))).toBe(200);
    expect(mail.asked).toHaveLength(1);
  });

  it("one of several recipients is enough", async () => {
    const both = `${status("relayed", "2.0.0")}\r\n${status("failed", "5.2.1")}`;
    expect([await bring(report(both)), mail.asked.length]).toEqual([200, 1]);
  });

  it("from a server that writes no report, but says what is the matter", async () => {
    const raw = letter(
      ["From: postmaster@mx.example"],
      "Your mail to <x> failed: 550 5.1.1 unknown user",
    );
    expect([await bring(raw), mail.asked.length]).toEqual([200, 1]);
  });

  it.each([
    ["a delay", report(status("delayed", "4.4.1"))],
    ["a failure that passes", report(status("failed", "4.2.2"))],
    ["a full box", report(status("failed", "5.2.2"))],
    ["a mail that is too large", report(status("failed", "5.3.4"))],
    ["a server that cannot be found", report(status("failed", "5.4.4"))],
    ["a refusal of who we are", report(status("failed", "5.7.1"))],
    ["a sender that is not taken", report(status("failed", "5.1.8"))],
    [
      "a full box without a report",
      letter(["From: postmaster@mx.example"], "Your mail failed: 552 5.2.2 mailbox full"),
    ],
    ["a report that it arrived", report(status("delivered", "2.0.0"))],
    [
      "half of it in each recipient",
      report(`${status("delayed", "5.1.1")}\r\n${status("failed", "4.0.0")}`),
    ],
    [
      "an absence",
      letter(
        [
          "From: ann@budget.example",
          "Subject: Automatisch antwoord",
          "Auto-Submitted: auto-replied",
        ],
        "Ik ben er maandag weer. Kamer 5.1.1",
      ),
    ],
    [
      "an absence that a server sends",
      letter(["From: postmaster@mx.example", "Auto-Submitted: auto-replied"], "5.1.1"),
    ],
    ["a letter", letter(["From: ann@budget.example"], "Wat is 5.1.1?")],
    [
      "a server that says nothing in particular",
      letter(["From: mailer-daemon@mx.example"], "versie 15.1.12.3"),
    ],
  ])("%s changes nothing", async (_, raw) => {
    expect([await bring(raw), mail.asked]).toEqual([200, []]);
  });

  it.each([
    ["an address that somebody made up", gone.replace(address, address.replace(/.@/, "x@"))],
    [
      "one of another person",
      gone.replace(
        address,
        withToken(
          bounce,
          returnToken({ ...ann, mail: "cees@x.example" as typeof ann.mail }, "k-1", secret),
        ),
      ),
    ],
    ["no token at all", gone.replace(address, bounce)],
    ["nothing", ""],
  ])("%s is not known", async (_, raw) => {
    expect([await bring(raw), mail.asked]).toEqual([404, []]);
  });

  it.each([
    ["as a bearer", { authorization: `Bearer ${hookSecret}` }, 200],
    [
      "as a password",
      { authorization: `Basic ${Buffer.from(`mx:${hookSecret}`).toString("base64")}` },
      200,
    ],
    ["not at all", {}, 403],
    ["wrongly", { "x-hook-secret": `${hookSecret}x` }, 403],
    [
      "as the name of a user",
      { authorization: `Basic ${Buffer.from(`${hookSecret}:`).toString("base64")}` },
      403,
    ],
    ["in another way", { authorization: `Digest ${hookSecret}` }, 403],
  ])("whoever brings it says the secret %s", async (_, headers, expected) => {
    expect(await bring(gone, headers)).toBe(expected);
    expect(mail.asked).toHaveLength(expected === 200 ? 1 : 0);
  });

  it("comes again when there was no time for it", async () => {
    mail.failWith(new Fault("busy", "x"));
    expect(await bring(gone)).toBe(503);
  });

  it("is logged without whose it was", async () => {
    await bring(gone);
    expect(JSON.stringify(mail.lines)).toBe(
      '[{"level":"info","what":"mail-came-back","fields":{"network":"noord"}}]',
    );
  });

  it("is not taken in where nobody can bring it", async () => {
    const other = await startMail({ access: { hookSecret: undefined as never } });
    expect(other.channel.routes).toEqual([]);
    await other.stop();
  });
});
