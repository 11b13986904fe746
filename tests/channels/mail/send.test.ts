import { afterEach, describe, expect, it } from "vitest";
import { readLink } from "../../../src/links/link.ts";
import { isReturnedFrom, tokenIn } from "../../../src/links/return-address.ts";
import type { Message } from "../../../src/messages/message.ts";
import { everyBlock, everywhere, hostileTexts } from "../../contracts/channel-sample.ts";
import { readPage } from "../web/read-page.ts";
import type { Arrived } from "./mail-server.ts";
import { ann, bo, bounce, now, type StartedMail, secret, startMail, words } from "./start-mail.ts";

let mail: StartedMail | undefined;
afterEach(async () => {
  await mail?.stop();
  mail = undefined;
});

async function start(over?: Parameters<typeof startMail>[0]): Promise<StartedMail> {
  mail = await startMail(over);
  return mail;
}

async function sent(message: Message, again = false): Promise<Arrived> {
  const started = mail ?? (await start());
  expect(await started.send(message, { again })).toEqual({ kind: "delivered" });
  const arrived = started.server.arrived.at(-1);
  if (!arrived) throw new Error("nothing arrived");
  return arrived;
}

/** The headers as they stand in the mail, on one line each. */
function headersOf({ raw }: Arrived): ReadonlyMap<string, string> {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  const lines = head.split("\r\n").map((line) => line.split(/: ?(.*)/s));
  return new Map(lines.map(([name = "", value = ""]) => [name.toLowerCase(), value]));
}

const does = { dialog: "own-seats", version: 1, subject: "-", action: { kind: "seats" } } as const;
const asking: Message = {
  summary: "Klopt dit nog?",
  blocks: [
    { kind: "text", spans: [{ text: "Webber schulden", style: "bold" }] },
    {
      kind: "buttons",
      buttons: [
        { label: "Klopt", does, weight: "primary" },
        { label: "Wijzigen", does: { ...does, action: { kind: "change" } } },
      ],
    },
  ],
};

function linksIn({ mail: { html = "" } }: Arrived): ReadonlyMap<string, string> {
  const links = readPage(html).named("a");
  return new Map(links.map(({ text, attributes }) => [text.trim(), attributes["href"] ?? ""]));
}

const readAt = (url = "") => readLink(url.replace("https://bot.example/l/", ""), secret);

describe("a message as a mail", () => {
  it("says the same in text and in HTML, with a link for each button", async () => {
    const arrived = await sent(asking);
    const { text = "", html = "", subject } = arrived.mail;
    expect([subject, readPage(html).problems]).toEqual(["Klopt dit nog?", []]);
    const links = linksIn(arrived);
    expect([...links.keys()]).toEqual([
      "Klopt",
      "Wijzigen",
      "Typ je antwoord of vraag",
      "Geen vragen meer, een jaar lang",
    ]);
    for (const [label, url] of links)
      expect(text).toContain(`${label}:`.concat(label.length < 9 ? "\n" : " ", url));
    for (const said of ["Webber schulden", "omdat je op de lijst van Netwerk Noord staat"]) {
      expect([text.includes(said), html.includes(said)]).toEqual([true, true]);
    }
  });

  it("a link is that button, for that person, for 30 days", async () => {
    const link = readAt(linksIn(await sent(asking)).get("Klopt"));
    expect(link).toMatchObject({
      network: "noord",
      person: "ann",
      until: "2026-05-31T09:00:00.000Z",
    });
    expect(link?.does).toEqual({
      kind: "press",
      label: "Klopt",
      about: "Webber schulden",
      action: does,
    });
  });

  it("a second sending bears the same id and the same links, and says so", async () => {
    const [first, second] = [await sent(asking), await sent(asking, true)];
    expect(headersOf(second).get("message-id")).toBe(headersOf(first).get("message-id"));
    expect(headersOf(first).get("message-id")).toMatch(/^<[\w-]{22}@gemeente\.example>$/);
    expect([...linksIn(second)]).toEqual([...linksIn(first)]);
    const notice = "Misschien kreeg je deze mail al. Dan hoef je niets te doen.";
    expect([first, second].map(({ mail: { text = "" } }) => text.includes(notice))).toEqual([
      false,
      true,
    ]);
  });

  it("another message has another id and other links, also to the same person", async () => {
    const started = await start();
    await started.send(asking);
    await started.send(asking, { key: "k-2" });
    await started.send(asking, { to: bo });
    const { arrived } = started.server;
    expect(new Set(arrived.map((one) => headersOf(one).get("message-id"))).size).toBe(3);
    expect(new Set(arrived.map((one) => linksIn(one).get("Klopt"))).size).toBe(3);
    expect(new Set(arrived.map(({ from }) => from)).size).toBe(3);
  });

  it("comes from a machine, and says how to leave", async () => {
    const headers = headersOf(await sent(asking));
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const link = readAt(headers.get("list-unsubscribe")?.replace(/^<|>$/g, ""));
    expect(link?.does).toMatchObject({
      action: { dialog: "confirm", version: 2, action: { kind: "pause-year" }, network: "noord" },
      oneClick: { action: { kind: "pause-year" }, network: "noord" },
    });
  });

  it("offers no way to leave where there is none", async () => {
    await start({ leave: undefined });
    const arrived = await sent(asking);
    expect(headersOf(arrived).has("list-unsubscribe")).toBe(false);
    expect(linksIn(arrived).has("Geen vragen meer, een jaar lang")).toBe(false);
  });

  it("names in headers nobody but the bot, to one person at a time", async () => {
    const arrived = await sent(asking);
    const headers = headersOf(arrived);
    expect(headers.get("from")).toBe('"Dan bel ik, Noord" <dbi@gemeente.example>');
    expect([headers.get("to"), arrived.to]).toEqual(["ann@budget.example", ["ann@budget.example"]]);
    expect([...headers.values()].join()).not.toContain("Vries");
  });

  it("comes back to an address of its own, or else to who sent it", async () => {
    const { from } = await sent(asking);
    expect(isReturnedFrom(tokenIn(from, bounce) ?? "", ann, secret)).toBe(true);
    await mail?.stop();
    mail = await startMail();
    const bare = await startMail({ access: { bounce: undefined as never } });
    await bare.send(asking);
    expect(bare.server.arrived[0]?.from).toBe("dbi@gemeente.example");
    await bare.stop();
  });

  it.each([
    ["Klopt dit nog?\r\nBcc: iemand@elders.example", "Klopt dit nog? Bcc: iemand@elders.example"],
    ["Één vraag\u0000 over ‘s-Gravenhage\u202e", "Één vraag over ‘s-Gravenhage"],
    ["x".repeat(500), `${"x".repeat(149)}…`],
  ])("the subject is one line of text (I23)", async (summary, subject) => {
    const arrived = await sent({ ...asking, summary });
    expect(arrived.mail.subject).toBe(subject);
    expect(headersOf(arrived).has("bcc")).toBe(false);
    expect(arrived.to).toEqual(["ann@budget.example"]);
  });

  it("a form is filled in on a page", async () => {
    const form = everyBlock.filter(({ kind }) => kind === "form");
    const link = readAt(linksIn(await sent({ summary: "x", blocks: form })).get("Invullen"));
    expect(link?.does).toMatchObject({ kind: "press", label: "Opslaan" });
    expect(link?.does.kind === "press" && link.does.fields?.map(({ name }) => name)).toEqual([
      ...["name", "phone", "mail", "day", "one", "days"],
    ]);
  });

  it("a form that no link can hold leads to where its reader can type", async () => {
    const options = Array.from({ length: 400 }, (_, at) => ({
      value: `v${at * 7919}`,
      label: `Keuze ${at * 104729}`,
    }));
    const fields = [{ kind: "choice", name: "x", label: "x", required: true, options }] as const;
    const blocks = [{ kind: "form", fields, submit: { label: "Kies", does } }] as const;
    expect(readAt(linksIn(await sent({ summary: "x", blocks })).get("Invullen"))?.does).toEqual({
      kind: "text",
    });
  });

  it("shows every kind of element, and nothing wrong", async () => {
    const {
      mail: { html = "", text = "" },
    } = await sent({ summary: "Alles", blocks: everyBlock });
    expect(readPage(html).problems).toEqual([]);
    for (const said of [
      "Schoolkosten",
      "Fatma de Vries",
      "06 12345678",
      "Noord",
      "twee",
      "Voedselbank",
      "0800-2000",
    ]) {
      expect([said, text.includes(said), readPage(html).text.includes(said)]).toEqual([
        said,
        true,
        true,
      ]);
    }
  });

  it.each(hostileTexts)("what others wrote leads nowhere: $what", async ({ text }) => {
    const {
      mail: { html = "", text: plain = "" },
    } = await sent(everywhere(text));
    const page = readPage(html);
    expect(page.problems).toEqual([]);
    const hrefs = page.named("a").map(({ attributes }) => attributes["href"] ?? "");
    expect(
      hrefs.filter((href) => !/^(?:tel:|mailto:|https:\/\/bot\.example\/l\/)/.test(href)),
    ).toEqual([]);
    const bare = /(?:https?|javascript):\/\/(?!bot\.example\/l\/)|www\./;
    expect([bare.test(plain), bare.test(page.text)]).toEqual([false, false]);
  });

  it("stays under what mail programs cut off", async () => {
    const long: Message = {
      summary: "x",
      blocks: Array.from({ length: 500 }, () => ({
        kind: "text",
        spans: [{ text: "woord ".repeat(900) }],
      })),
    };
    const {
      mail: { html = "" },
    } = await sent(long);
    expect(html.length).toBeLessThan(100_000);
    expect(html).toContain("Dit bericht was te lang. De rest staat er niet bij.");
  });
});

const slow = () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return { held: () => promise, release: () => resolve(undefined) };
};

describe("what a mail server says", () => {
  it.each([
    [550, "5.1.1 no such user", { kind: "unreachable" }],
    [550, "no such user", { kind: "unreachable" }],
    [553, "5.1.3 bad address", { kind: "unreachable" }],
    [550, "5.7.1 we do not know you", { kind: "later" }],
    [552, "5.2.2 mailbox full", { kind: "later" }],
    [550, "5.2.1 mailbox closed", { kind: "unreachable" }],
    [550, "5.4.1 no way there", { kind: "later" }],
    [550, "5.1.10 no mail here", { kind: "unreachable" }],
    [450, "4.2.1 try again", { kind: "later" }],
    [421, "too busy", { kind: "later" }],
  ])("of an address: %i %s", async (code, text, result) => {
    const { server, send, lines } = await start();
    server.judge({ recipient: () => ({ code, text }) });
    expect(await send(words("Tot morgen"))).toEqual(result);
    expect(server.arrived).toEqual([]);
    const [line] = lines;
    expect(line).toMatchObject({
      what: "mail-not-sent",
      fields: { network: "noord" },
    });
  });

  it("of us: nobody is unreachable because our own address is refused", async () => {
    const { server, send } = await start();
    server.judge({ sender: () => ({ code: 550, text: "5.1.8 bad sender" }) });
    expect(await send(words("Tot morgen"))).toEqual({ kind: "later" });
  });

  it.each([452, 554])("of the content: %i, and it can be tried again", async (code) => {
    const { server, send } = await start();
    server.judge({ content: () => ({ code, text: "no" }) });
    expect(await send(words("Tot morgen"))).toEqual({ kind: "later" });
  });

  it("nothing, for it is not there", async () => {
    const { server, send } = await start();
    await server.stop();
    expect(await send(words("Tot morgen"))).toEqual({ kind: "later" });
  });

  it("nothing more, before the content went out: it can be tried again", async () => {
    const { server, send } = await start({ times: { whole: 300 } });
    const { held, release } = slow();
    server.judge({ recipient: held });
    expect(await send(words("Tot morgen"))).toEqual({ kind: "later" });
    release();
  });

  it("nothing more, after the content went out: nobody can tell", async () => {
    const { server, send } = await start({ times: { whole: 300 } });
    const { held, release } = slow();
    server.judge({ content: held });
    await expect(send(words("Tot morgen"))).rejects.toThrow("did not say");
    release();
  });

  it("that a password is wrong, and that it is right", async () => {
    const loginTo = (port: number, password: string) => ({
      server: {
        host: "127.0.0.1",
        port,
        secure: false,
        isLoopback: true,
        login: { user: "bot", password },
      },
    });
    const { server } = await start();
    for (const [password, result] of [
      ["geheim", "delivered"],
      ["fout", "later"],
    ] as const) {
      const other = await startMail({ access: loginTo(server.port, password) });
      expect(await other.send(words("Tot morgen"))).toEqual({ kind: result });
      expect(JSON.stringify(other.lines)).not.toContain(password);
      await other.stop();
    }
  });

  it("slowly: other mails do not wait for it (F23)", async () => {
    const { server, send } = await start();
    const { held, release } = slow();
    server.judge({ content: (to) => (to === ann.mail ? held() : undefined) });
    const waiting = send(words("Langzaam"));
    expect(await send(words("Snel"), { to: bo })).toEqual({ kind: "delivered" });
    expect(server.arrived.map(({ mail: { subject } }) => subject)).toEqual(["Snel"]);
    release();
    expect(await waiting).toEqual({ kind: "delivered" });
  });

  it("so slowly that there is no turn left: those try again later, and nothing of them was sent", async () => {
    const { server, send } = await start({ times: { waitForTurn: 50 } });
    const { held, release } = slow();
    server.judge({ content: held });
    const all = Array.from({ length: 10 }, (_, at) => send(words("Langzaam"), { key: `k-${at}` }));
    expect(await Promise.race(all)).toEqual({ kind: "later" });
    release();
    const kinds = (await Promise.all(all)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "later")).toHaveLength(2);
    expect(server.arrived).toHaveLength(8);
  });
});

describe("who it is for", () => {
  it.each([
    ["nobody", {}],
    ["somebody who is gone", { network: ann.network, person: "weg" as typeof ann.person }],
  ])("%s: nothing is sent", async (_, who) => {
    const { channel, server, lines } = await start();
    const delivery = { address: ann.mail, message: words("x"), key: "k", again: false, ...who };
    expect(await channel.sender.send(delivery)).toEqual({ kind: "unreachable" });
    expect([server.arrived, lines.map(({ what }) => what)]).toEqual([[], ["mail-address-refused"]]);
  });

  it("an address that is none is not given to a server", async () => {
    const { channel, server } = await start();
    const address = "ann@budget.example>\r\nRCPT TO:<iemand@elders.example";
    const delivery = { address, message: words("x"), key: "k", again: false };
    const { network, person } = ann;
    expect(await channel.sender.send({ ...delivery, network, person })).toEqual({
      kind: "unreachable",
    });
    expect(server.arrived).toEqual([]);
  });

  it("is not in the log, nor what was said", async () => {
    const { server, send, lines } = await start();
    server.judge({ recipient: (address) => ({ code: 550, text: `5.1.1 <${address}> unknown` }) });
    await send(words("Iets persoonlijks"));
    expect(JSON.stringify(lines)).not.toMatch(/ann|vries|persoonlijks|budget/i);
  });
});

describe("a new link for one that is over", () => {
  it("does the same, from now on, at the address of now", async () => {
    const { channel, server } = await start();
    const link = {
      ...(readAt(linksIn(await sent(asking)).get("Klopt")) ?? expect.fail()),
      until: now,
    };
    await channel.mailLink(link, { ...ann, mail: bo.mail });
    const fresh = server.arrived.at(-1);
    expect([fresh?.to, fresh?.mail.subject]).toEqual([
      [bo.mail],
      "Je nieuwe link voor Netwerk Noord",
    ]);
    const renewed = fresh && readAt(linksIn(fresh).get("Klopt"));
    expect(renewed).toMatchObject({
      person: "ann",
      until: "2026-05-31T09:00:00.000Z",
      does: { action: does },
    });
    expect(renewed?.nonce).not.toBe(link.nonce);
  });
});
