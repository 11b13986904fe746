import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { mailKey } from "../../src/domain/mail-account.ts";
import type { ActionRef, Message } from "../../src/messages/message.ts";
import { example, holderOf } from "./stage/example.ts";
import {
  buttonNamed,
  hookSecret,
  linkNamed,
  type MailStage,
  network,
  publicUrl,
  startMailStage,
} from "./stage/mail-stage.ts";

const PATIENCE_MS = 120_000;
const does: ActionRef = {
  dialog: "own-seats",
  version: 1,
  subject: "-",
  action: { kind: "show-in-groups", shown: true },
};
const message = (summary: string): Message => ({
  summary,
  blocks: [
    { kind: "text", spans: [{ text: "Mogen collega's je naam zien?" }] },
    { kind: "buttons", buttons: [{ label: "Ja, dat mag", does, weight: "primary" }] },
  ],
});

/** Somebody who coordinates nothing, and the next one. */
function someone(seat: string) {
  const { id, name } = holderOf(seat);
  const mail = example.people.find((one) => one.id === id)?.mail;
  if (mail === undefined) throw new Error("no address");
  return { id, name, mail, person: ids.person.parse(id) };
}

describe("a person without Teams or Slack", () => {
  let stage: MailStage;
  const reader = someone("webber-school");
  const gone = someone("webber-voedsel");
  let link = "";

  beforeAll(async () => {
    stage = await startMailStage();
  }, PATIENCE_MS);
  afterAll(() => stage.end(), PATIENCE_MS);

  const isShown = async () =>
    (await stage.stored()).network.people.get(reader.person)?.shownInGroups ?? false;

  /** What the reader did, of all that is kept. */
  async function done() {
    const kinds: string[] = [];
    for await (const { commit } of stage.bot.store.history(network)) {
      const own = commit.changes.filter(
        ({ by, via }) => by.kind === "person" && by.person === reader.person && via === "web",
      );
      kinds.push(...own.map(({ kind, standIn }) => `${kind} by ${standIn}`));
    }
    return kinds;
  }

  it("gets a message as a mail, with each button as a link", async () => {
    const { mail, from, raw } = await stage.write(reader, message("Een vraag"));
    expect(mail.from).toEqual({ name: "Dan bel ik", address: "dbi@westerwaard.example" });
    expect(mail.to).toEqual([{ name: "", address: reader.mail }]);
    expect(from).toMatch(/^bounce\+[0-9a-f]{40}@dbi\.westerwaard\.example$/);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    link = linkNamed(mail.html ?? "", "Ja, dat mag");
    expect(link.startsWith(`${publicUrl}/l/`)).toBe(true);
    expect(link.length).toBeLessThan(1_000);
    expect(mail.text).toContain(`Ja, dat mag:\n${link}`);
  });

  it("nothing happens when a program that looks for viruses opens it", async () => {
    for (const method of ["GET", "HEAD", "GET"]) {
      expect((await stage.visit(link, { method })).status).toBe(200);
    }
    expect([await done(), await isShown()]).toEqual([[], false]);
  });

  it("sees what the button will do, for which network, and in whose name", async () => {
    const { text, headers } = await stage.visit(link);
    expect(text).toContain(
      "<h1>Je kiest: Ja, dat mag</h1>\n<p><strong>Mogen collega&#39;s je naam zien?</strong></p>",
    );
    expect(text).toContain(`Je bent ${reader.name}.`);
    expect(text).toContain("Kansennetwerk Westerwaard");
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("presses the button on the page, and it is done", async () => {
    const { text: page } = await stage.visit(link);
    const button = buttonNamed(page, "Ja, dat mag", link);
    const { status, text } = await stage.post(button, { onBehalfBy: "Bo van de balie" });
    expect(status).toBe(200);
    expect(text).toContain("collega");
    expect(text).toContain("Veilig Thuis");
    expect(await isShown()).toBe(true);
  });

  it("is told so when they press again, also after a restart", async () => {
    await stage.bot.restart();
    const { status, text } = await stage.post(link);
    expect(status).toBe(200);
    expect(text).toContain("<h1>Dit is al gedaan</h1>");
    const { text: seats } = await stage.post(buttonNamed(text, "Bekijk mijn plekken", link));
    expect(seats).toContain(reader.name);
    expect(await done()).toEqual(["shown-in-groups-set by Bo van de balie"]);
  });

  it("asks a question of their own under a page", async () => {
    const { text: page } = await stage.visit(link);
    const ask = buttonNamed(page, "Verstuur", link);
    const { text } = await stage.post(ask, { text: "moeder kan de schoolreis niet betalen" });
    expect(text).toContain("contactpersoon Leergeld");
    expect(text).toMatch(/<a href="tel:\+31\d+">/);
  });

  it("a link of which one character was altered is refused, wherever it stands", async () => {
    const start = `${publicUrl}/l/`.length;
    for (const at of [start, start + 20, link.indexOf(".", start) + 1, link.length - 1]) {
      const altered = link.slice(0, at) + (link[at] === "A" ? "B" : "A") + link.slice(at + 1);
      expect((await stage.visit(altered)).status).toBe(404);
      const posted = await stage.post(altered);
      expect([posted.status, posted.text.includes("Deze link klopt niet")]).toEqual([404, true]);
    }
    expect(await done()).toEqual(["shown-in-groups-set by Bo van de balie"]);
  });

  it("whose address does not exist is known as unreachable when the mail comes back", async () => {
    const { from } = await stage.write(gone, message("Nog een vraag"));
    const report = [
      "From: MAILER-DAEMON@mx.example",
      `To: ${from}`,
      "Subject: Undelivered Mail",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "No such user.",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.example",
      "",
      `Final-Recipient: rfc822; ${gone.mail}`,
      "Action: failed",
      "Status: 5.1.1",
      "",
      "--b--",
      "",
    ].join("\r\n");
    const bring = (body: string, secret = hookSecret) =>
      stage.visit(`${publicUrl}/mail/bounces`, {
        method: "POST",
        body,
        headers: { "Content-Type": "message/rfc822", "X-Hook-Secret": secret },
      });
    const account = async () =>
      (await stage.stored()).network.accounts.get(mailKey(gone.person))?.unreachableAt;
    expect((await bring(report, "a-secret-that-somebody-made-up-himself")).status).toBe(403);
    expect((await bring(report.replace(from, from.replace(/.@/, "z@")))).status).toBe(404);
    expect(
      (await bring(report.replace("5.1.1", "4.4.1").replace("failed", "delayed"))).status,
    ).toBe(200);
    expect(await account()).toBeUndefined();
    expect((await bring(report)).status).toBe(200);
    expect(await account()).toBeDefined();
  });

  it("puts a form right that was wrong, opens it twice, and cannot move the mail address", async () => {
    const change = { dialog: "confirm", version: 1, subject: "-" } as const;
    const seat = "webber-school";
    const button = { label: "Wijzigen", does: { ...change, action: { kind: "change", seat } } };
    const { mail } = await stage.write(reader, {
      summary: "Klopt dit nog?",
      blocks: [{ kind: "buttons", buttons: [button] }],
    });
    const open = linkNamed(mail.html ?? "", "Wijzigen");
    const pages = [await stage.post(open), await stage.post(open)].map(({ text }) => text);
    for (const page of pages) {
      expect(page).not.toContain("Dit is al gedaan");
      expect(page).toContain(`Mail: ${reader.mail}`);
    }
    const save = buttonNamed(pages[0] ?? "", "Opslaan", open);
    const fill = { filled: "1", "form.mail": "dief@anders.example" };
    const wrong = await stage.post(save, { ...fill, "form.phone": "12" });
    expect(wrong.text).toContain("Dit telefoonnummer kan ik niet lezen.");
    const right = await stage.post(save, { ...fill, "form.phone": "06 12345678" });
    expect(right.text).toContain("Opgeslagen: telefoon.");
    const again = await stage.post(save, { ...fill, "form.phone": "06 12345678" });
    expect(again.text).toContain("<h1>Dit is al gedaan</h1>");
    const kept = (await stage.stored()).network.people.get(reader.person);
    expect([kept?.mail, kept?.phone?.number]).toEqual([reader.mail, "+31612345678"]);
  });

  it("is asked nothing for a year by the button of a mail program, and stays on the list", async () => {
    const { raw } = await stage.write(reader, message("Laatste vraag"));
    const leave = /^List-Unsubscribe: <(.*)>\r$/m.exec(raw)?.[1] ?? "";
    const pausedUntil = async () =>
      (await stage.stored()).network.askings.get(reader.person)?.pausedUntil;
    expect([(await stage.visit(leave)).status, await pausedUntil()]).toEqual([200, undefined]);
    const parts =
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
    const headers = { "Content-Type": "multipart/form-data; boundary=b" };
    expect((await stage.visit(leave, { method: "POST", body: parts, headers })).status).toBe(200);
    expect(await pausedUntil()).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { network: after } = await stage.stored();
    expect(after.askings.get(reader.person)?.outSince).toBeUndefined();
  });

  it("gets a new link for one that is over, and the new one does the same", async () => {
    const { mail } = await stage.write(reader, message("Te laat"));
    const old = linkNamed(mail.html ?? "", "Ja, dat mag");
    stage.bot.letPass(31 * 86_400_000);
    const { status, text: page } = await stage.visit(old);
    expect(status).toBe(410);
    const answer = await stage.post(buttonNamed(page, "Stuur mij een nieuwe link", old));
    expect(answer.text).toContain("Kijk in je mail");
    const subject = "Je nieuwe link voor Kansennetwerk Westerwaard";
    const renewed = await stage.mailAbout(reader.mail, subject);
    const fresh = linkNamed(renewed.mail.html ?? "", "Ja, dat mag");
    expect((await stage.visit(fresh)).status).toBe(200);
  });
});
