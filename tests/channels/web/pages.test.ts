import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Say } from "../../../src/contract/outcome.ts";
import { instant } from "../../../src/domain/time.ts";
import { untilFrom } from "../../../src/links/link.ts";
import type { Field, Message } from "../../../src/messages/message.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { readPage, within } from "./read-page.ts";
import { linkTo, member, now, ownSeats, right, type StartedWeb, startWeb } from "./start-web.ts";

let web: StartedWeb;
beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.stop());

const press = {
  kind: "press",
  label: "Klopt",
  about: "Webber schulden",
  action: right,
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
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
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
    expect(happening).toEqual({ kind: "press", does: right, form: expect.anything() });
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
        happening: { kind: "press", does: right },
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

  it.each([
    ["as a form", "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"],
    [
      "in parts",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
    [
      "in parts with a type",
      "Multipart/Form-Data; boundary=x",
      "--x\nContent-Disposition: form-data; name=List-Unsubscribe\nContent-Type: text/plain\n\nOne-Click\n--x--\n",
    ],
  ])("a mail program asks for less in one go, for its reader: %s", async (_, type, body) => {
    const pauseYear = { ...right, action: { kind: "pause-year" } };
    const leave = linkTo({ ...press, action: pauseYear, oneClick: pauseYear });
    const oneClick = { method: "POST", body, headers: { "Content-Type": type } };
    await web.visit(leave, oneClick);
    await web.post(leave);
    expect(web.asked.map(({ happening }) => happening)).toEqual([
      { kind: "press", does: pauseYear },
      { kind: "press", does: pauseYear },
    ]);
    expect(web.asked[0]?.id).toBe(`${web.asked[1]?.id}:1`);
    expect((await web.visit(link, oneClick)).status).toBe(400);
  });

  it("the same form again is a repetition, and one that was put right is not", async () => {
    const save = linkTo({ ...press, action: { ...right, action: { kind: "save" } } });
    for (const phone of ["12", "12", "06 12345678"]) {
      await web.post(save, [
        ["filled", "1"],
        ["form.phone", phone],
      ]);
    }
    const [wrong, again, better] = web.asked.map(({ id }) => id);
    expect([again === wrong, better === wrong]).toEqual([true, false]);
  });

  it("what only shows something can be looked at again", async () => {
    const shows = linkTo({ ...press, action: { ...right, action: { kind: "change" } } });
    for (const one of [shows, shows, link, link]) await web.post(one);
    const [first, second, third, fourth] = web.asked.map(({ id }) => id);
    expect([second === first, fourth === third]).toEqual([false, true]);
  });

  it("what says how something is can be said again: who says yes, no and yes means yes", async () => {
    const comes = { dialog: "meet", version: 1, subject: "-" } as const;
    const saying = (as: string) =>
      linkTo({ ...press, action: { ...comes, action: { kind: "rsvp", meeting: "m", as } } });
    const [yes, no] = [saying("yes"), saying("no")];
    for (const one of [yes, no, yes]) await web.post(one);
    expect(new Set(web.asked.map(({ id }) => id)).size).toBe(3);
  });

  it("the same question on two pages is two questions, and twice on one page is told", async () => {
    const pages = [await web.visit(link), await web.visit(link)];
    for (const { text } of pages) {
      await web.post(addressOf(text, "Verstuur"), [["text", "mijn plekken"]]);
    }
    expect(web.asked[0]?.id).not.toBe(web.asked[1]?.id);
    web.answerWith(() => ({ kind: "repeated", say: saying(words("Jouw plekken")) }));
    const { text } = await web.post(linkTo({ kind: "text" }), [["text", "mijn plekken"]]);
    for (const said of ["<h1>Dit stuurde je al</h1>", "Dit is het antwoord van toen."]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain("Deze knop");
  });

  it.each([
    ["application/json", "{}"],
    ["text/plain", "text=hoi"],
    ["multipart/form-data; boundary=x", "--x--"],
    ["multipart/form-data; boundary=x", "List-Unsubscribe One-Click"],
    [
      "multipart/form-data; boundary=x",
      `${"x".repeat(4_000)}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--`,
    ],
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

describe("somebody who acts for another", () => {
  const about = (dialog: string, kind: string) =>
    linkTo({ ...press, action: { ...right, dialog, action: { kind } } });

  it.each([
    ["erase-me", "ask"],
    ["erase-me", "sure"],
    ["hand-over", "accept"],
    ["hand-over", "decline"],
    ["confirm", "leave"],
    ["confirm", "leave-sure"],
    ["confirm", "save"],
    ["manage", "person-save"],
  ])("cannot do what only they can: %s %s", async (dialog, kind) => {
    const token = about(dialog, kind);
    const { status, text } = await web.post(token, [["onBehalfBy", "Bo Jansen"]]);
    expect([status, web.asked]).toEqual([403, []]);
    for (const said of ["<h1>Dit kan alleen Ann de Vries</h1>", "Er is niets veranderd."]) {
      expect(text).toContain(said);
    }
    expect((await web.visit(token)).text).not.toContain("namens");
    await web.post(token);
    expect(web.asked).toHaveLength(1);
  });

  it("stays who they said to be on every next page", async () => {
    const token = linkTo(
      { ...press, action: { ...right, dialog: "erase-me", action: { kind: "sure" } } },
      { standIn: "Bo Jansen" },
    );
    expect([(await web.post(token)).status, web.asked]).toEqual([403, []]);
  });

  it("can say that it is right, and is known as who did", async () => {
    await web.post(link, [["onBehalfBy", "Bo Jansen"]]);
    expect(web.asked.map(({ actor }) => actor.standIn)).toEqual(["Bo Jansen"]);
    for (const [dialog, kind] of [
      ["hand-over", "start"],
      ["constructor", "ask"],
    ] as const) {
      expect((await web.post(about(dialog, kind), [["onBehalfBy", "Bo"]])).status).toBe(200);
    }
  });
});

describe("who it is not", () => {
  it.each([
    [[], "Ben je dat niet? Kies dan niets."],
    [["Sanne de Vries"], "zeg het tegen Sanne de Vries, coördinator van dit netwerk."],
    [["Ada", "Bas", "Cor", "Dirk"], "zeg het tegen Ada of Bas of Cor, coördinator"],
  ])("reads whom to tell: %j", async (names, said) => {
    web.setCoordinators(names);
    expect(readPage((await web.visit(link)).text).text).toContain(said);
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
    expect(answers[0]).toContain("bel dan Sanne de Vries, coördinator van je netwerk.");
    await web.channel.settled();
    expect(web.mailed).toEqual([]);
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
