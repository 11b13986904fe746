import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Say } from "../../../src/contract/outcome.ts";
import { instant } from "../../../src/domain/time.ts";
import { untilFrom } from "../../../src/links/link.ts";
import type { Field, Message } from "../../../src/messages/message.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { readPage, within } from "./read-page.ts";
import { linkTo, member, now, ownSeats, type StartedWeb, startWeb } from "./start-web.ts";

let web: StartedWeb;
beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.stop());

const press = {
  kind: "press",
  label: "Klopt",
  about: "Webber schulden",
  action: ownSeats,
} as const;
const link = linkTo(press);
const saying = (message: Message): readonly Say[] => [{ message, as: "new", to: "here" }];
const words = (text: string): Message => ({
  summary: text,
  blocks: [{ kind: "text", spans: [{ text }] }],
});

/** Where the button with this label on a page is posted to. */
function addressOf(page: string, label: string): string {
  const form = readPage(page)
    .named("form")
    .find((one) => within(one).some(({ tag, text }) => tag === "button" && text.trim() === label));
  if (!form) throw new Error(`no ${label}`);
  return form.attributes["action"] ?? "";
}

describe("opening a link", () => {
  it("says what the button will do, about what, for which network and who you are", async () => {
    const { status, text } = await web.visit(link);
    const page = readPage(text);
    expect([status, page.problems]).toEqual([200, []]);
    for (const said of [
      "Je kiest: Klopt",
      "Webber schulden",
      "Netwerk Noord",
      "Je bent Ann de Vries.",
    ]) {
      expect(page.text).toContain(said);
    }
    expect(addressOf(text, "Klopt")).toBe(link);
  });

  it.each(["GET", "HEAD"])("changes nothing: %s", async (method) => {
    const { status, headers } = await web.visit(link, { method });
    expect([status, web.asked]).toEqual([200, []]);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("is kept nowhere, framed nowhere and tells nobody where you came from", async () => {
    const { headers, text } = await web.visit(link);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("set-cookie")).toBeNull();
    expect(text).toContain('<html lang="nl">');
    expect(text).not.toMatch(/<script|<link|<img|https?:/);
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("%s is no way to use it (I38)", async (method) => {
    expect((await web.visit(link, { method })).status).toBe(405);
    expect(web.asked).toEqual([]);
  });

  it("a form in a mail is filled in on its page", async () => {
    const field: Field = { kind: "day", name: "from", label: "Vanaf wanneer", required: true };
    const form = linkTo({ ...press, label: "Vanaf die dag", fields: [field] });
    const { text } = await web.visit(form);
    const input = readPage(text)
      .named("input")
      .find(({ attributes }) => attributes["type"] === "date");
    expect(input?.attributes).toMatchObject({ name: "form.from", required: "" });
    await web.post(form, [
      ["filled", "1"],
      ["form.from", "2026-05-01"],
    ]);
    const [{ happening } = { happening: undefined }] = web.asked;
    expect(happening).toEqual({ kind: "press", does: ownSeats, form: expect.anything() });
    expect(happening?.kind === "press" && { ...happening.form }).toEqual({ from: "2026-05-01" });
  });
});

describe("using a link", () => {
  it("is a press by that person, in a place of their own", async () => {
    await web.post(link);
    expect(web.asked).toEqual([
      {
        id: expect.stringMatching(/^link:[\w-]{22}$/),
        at: now,
        actor: { account: "mail:ann-de-vries", guest: false },
        place: { channel: "web", conversation: "web:ann-de-vries", kind: "personal" },
        happening: { kind: "press", does: ownSeats },
        networks: ["noord"],
      },
    ]);
  });

  it("twice is the same event, and the page says so and shows the way on", async () => {
    await web.post(link);
    web.answerWith(() => ({ kind: "repeated", say: saying(words("Dank je.")) }));
    const { status, text } = await web.post(link);
    expect(web.asked[0]?.id).toBe(web.asked[1]?.id);
    expect(status).toBe(200);
    for (const said of ["<h1>Dit is al gedaan</h1>", "Dank je."]) expect(text).toContain(said);
    await web.post(addressOf(text, "Bekijk mijn plekken"));
    expect(web.asked[2]?.happening).toEqual({ kind: "press", does: ownSeats });
  });

  it("what is said can be answered: by its buttons, and in words", async () => {
    const does = { ...ownSeats, action: { kind: "more" } };
    const buttons = [{ label: "Meer", does }];
    web.answerWith(() => ({
      say: saying({
        summary: "x",
        blocks: [
          { kind: "heading", text: "Jouw plekken" },
          { kind: "buttons", buttons },
        ],
      }),
    }));
    const { text } = await web.post(link);
    expect(text).toContain("<h1>Jouw plekken</h1>");
    await web.post(addressOf(text, "Meer"));
    await web.post(addressOf(text, "Verstuur"), [["text", "  wie bel ik? "]]);
    expect(web.asked.slice(1).map(({ happening }) => happening)).toEqual([
      { kind: "press", does },
      { kind: "text", text: "wie bel ik?" },
    ]);
  });

  it("two buttons of one page are two events, and so are two questions", async () => {
    web.answerWith(() => ({ say: saying(words("Hallo")) }));
    const { text } = await web.visit(link);
    const ask = addressOf(text, "Verstuur");
    for (const typed of ["een", "een", "twee"]) await web.post(ask, [["text", typed]]);
    expect(new Set(web.asked.map(({ id }) => id)).size).toBe(2);
  });

  it("who does it for somebody else gives a name, which goes along to the next page", async () => {
    web.answerWith(() => ({ say: saying(words("Hallo")) }));
    const { text } = await web.post(link, [["onBehalfBy", " Bo\u0000\r\nJansen "]]);
    await web.post(addressOf(text, "Verstuur"), [["text", "klopt"]]);
    expect(web.asked.map(({ actor }) => actor.standIn)).toEqual(["Bo Jansen", "Bo Jansen"]);
  });

  it("a mail program leaves for its reader, in one go", async () => {
    const leaveSure = { ...ownSeats, action: { kind: "leave-sure" } };
    const leave = linkTo({ ...press, oneClick: leaveSure });
    await web.post(leave, [["List-Unsubscribe", "One-Click"]]);
    await web.post(leave);
    expect(web.asked.map(({ happening }) => happening)).toEqual([
      { kind: "press", does: leaveSure },
      { kind: "press", does: ownSeats },
    ]);
    expect(web.asked[0]?.id).toBe(`${web.asked[1]?.id}:1`);
    expect((await web.post(link, [["List-Unsubscribe", "One-Click"]])).status).toBe(400);
  });

  it.each([
    ["application/json", "{}"],
    ["text/plain", "text=hoi"],
    ["multipart/form-data; boundary=x", "--x--"],
    ["application/x-www-form-urlencoded-not", "text=hoi"],
  ])("is not done by %s", async (type, body) => {
    const { status } = await web.visit(link, {
      method: "POST",
      body,
      headers: { "Content-Type": type },
    });
    expect([status, web.asked]).toEqual([415, []]);
  });

  it("an empty question is told, and a body without end is refused (I10)", async () => {
    const text = linkTo({ kind: "text" });
    expect((await web.post(text, [["text", "  \n "]])).status).toBe(400);
    expect((await web.post(text, [["text", "x".repeat(300_000)]])).status).toBe(413);
    await web.post(text, [["text", "x".repeat(9_000)]]);
    const [{ happening } = { happening: undefined }] = web.asked;
    expect(happening?.kind === "text" && happening.text.length).toBe(4_000);
  });

  it("a name that reaches behind objects is a name like any other (I12)", async () => {
    await web.post(link, [
      ["filled", "1"],
      ["form.__proto__", "x"],
      ["many.constructor", "y"],
    ]);
    const [{ happening } = { happening: undefined }] = web.asked;
    expect(happening?.kind === "press" && Object.entries(happening.form ?? {})).toEqual([
      ["__proto__", "x"],
      ["constructor", ["y"]],
    ]);
  });
});

describe("a link that is not what it was", () => {
  const old = linkTo(press, { until: untilFrom(instant(Date.parse(now) - 31 * 86_400_000)) });

  it.each(["GET", "POST"])("is not ours: %s", async (method) => {
    for (const token of ["", "x", `${link}x`, link.replace(".", "/"), "..%2f..%2fetc"]) {
      const { status } = method === "GET" ? await web.visit(token) : await web.post(token);
      expect(status, token).toBe(404);
    }
    expect(web.asked).toEqual([]);
  });

  it("is over: the page says so, and a press has a new one sent", async () => {
    const { status, text } = await web.visit(old);
    expect([status, readPage(text).text.includes("Deze link werkt niet meer")]).toEqual([
      410,
      true,
    ]);
    const sent = await web.post(addressOf(text, "Stuur mij een nieuwe link"));
    await web.channel.settled();
    expect([sent.status, web.asked, web.mailed.length]).toEqual([200, [], 1]);
    expect(web.mailed[0]?.does).toEqual(press);
  });

  it("three new ones a day are enough, and the next day there are three more", async () => {
    for (let times = 0; times < 5; times++) await web.post(old);
    await web.channel.settled();
    expect(web.mailed).toHaveLength(3);
    web.setClock(Date.parse(now) + 86_400_000);
    await web.post(old);
    await web.channel.settled();
    expect(web.mailed).toHaveLength(4);
  });

  it.each([
    ["the person is gone", undefined],
    ["they have another address", { ...member, mail: mailAddress("ann@elders.example") }],
  ])("%s: the same words as when it is over", async (_, found) => {
    const over = await web.visit(old);
    web.setMember(found);
    const here = await web.visit(link);
    expect(here.text.replaceAll(link, "")).toBe(over.text.replaceAll(old, ""));
    const answers = [await web.post(link), await web.post(old)].map(({ text }) => text);
    expect(answers[0]).toBe(answers[1]);
    expect(web.asked).toEqual([]);
    await web.channel.settled();
    expect(web.mailed).toHaveLength(found ? 2 : 0);
  });

  it("a page made from it does not last longer", async () => {
    web.answerWith(() => ({ say: saying(words("Hallo")) }));
    const { text } = await web.post(link);
    web.setClock(Date.parse(untilFrom(now)) + 1);
    expect((await web.visit(addressOf(text, "Verstuur"))).status).toBe(410);
  });

  it("is logged without whose it was", async () => {
    await web.visit(`${link}x`);
    expect(JSON.stringify(web.lines)).toBe(
      '[{"level":"warn","what":"web-link-refused","fields":{"times":1}}]',
    );
  });
});
