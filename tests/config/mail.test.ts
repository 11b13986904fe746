import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";

const mail = {
  SMTP_URL: "smtp://mail.gemeente.example",
  MAIL_FROM: "Dan bel ik <dbi@gemeente.example>",
  PUBLIC_URL: "https://bot.gemeente.example",
  LINK_SECRET: "a-secret-that-links-are-signed-with",
};
const hook = {
  MAIL_BOUNCE: "bounce@dbi.gemeente.example",
  MAIL_HOOK_SECRET: "a-secret-of-whoever-brings-mail-back",
};
const slack = {
  SLACK_TEAMS: "T0123ABC=noord",
  SLACK_SIGNING_SECRET: "0123456789abcdef",
  SLACK_BOT_TOKEN: "xoxb-1",
};
const files: Readonly<Record<string, string>> = {
  "/run/password": "uit een bestand\n",
  "/run/word": "geheim\n",
};

function readFile(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error("ENOENT");
  return text;
}

const read = (environment: Record<string, string | undefined>) => readConfig(environment, readFile);

function mailOf(over: Record<string, string | undefined>) {
  const config = read({ ...mail, ...over });
  if (config.kind === "wrong") throw new Error(JSON.stringify(config));
  return config.mail;
}

describe("with a mail server it is the real thing, also without Teams and Slack", () => {
  it("reads server and sender", () => {
    const config = read(mail);
    expect(config).toMatchObject({ kind: "real", host: "0.0.0.0" });
    expect(config.kind !== "wrong" && config.mail).toEqual({
      server: { host: "mail.gemeente.example", port: 587, secure: false, isLoopback: false },
      from: { name: "Dan bel ik", address: "dbi@gemeente.example" },
    });
  });

  it("stands beside other channels", () => {
    expect(read({ ...slack, ...mail })).toMatchObject({ kind: "real", slack: {}, mail: {} });
    expect(read(slack)).not.toHaveProperty("mail");
  });

  it.each([
    ["smtp://mail.example:2525", { port: 2525, secure: false }],
    ["smtps://mail.example", { port: 465, secure: true }],
    ["smtp://127.0.0.1/", { host: "127.0.0.1", isLoopback: true }],
    ["smtp://[::1]:25", { host: "::1", port: 25, isLoopback: true }],
    ["smtp://bot:ge%40heim@mail.example", { login: { user: "bot", password: "ge@heim" } }],
  ])("%s", (SMTP_URL, server) => {
    expect(mailOf({ SMTP_URL })?.server).toMatchObject(server);
  });

  it("takes the password apart, and from a file", () => {
    const SMTP_URL = "smtps://bot@mail.example";
    const login = { user: "bot", password: "geheim" };
    expect(mailOf({ SMTP_URL, SMTP_PASSWORD: "geheim" })?.server.login).toEqual(login);
    expect(mailOf({ SMTP_URL, SMTP_PASSWORD_FILE: "/run/word" })?.server.login).toEqual(login);
  });

  it.each([
    ["dbi@gemeente.example", { name: "", address: "dbi@gemeente.example" }],
    ['"Dan bel ik, Noord" <dbi@gemeente.example>', { name: "Dan bel ik, Noord" }],
  ])("is from %s", (MAIL_FROM, from) => {
    expect(mailOf({ MAIL_FROM })?.from).toMatchObject(from);
  });

  it("knows where mail comes back to, and who may bring it", () => {
    expect(mailOf(hook)).toMatchObject({
      bounce: "bounce@dbi.gemeente.example",
      hookSecret: hook.MAIL_HOOK_SECRET,
    });
    expect(mailOf({ MAIL_BOUNCE: hook.MAIL_BOUNCE })).not.toHaveProperty("hookSecret");
  });

  it("cannot be changed afterwards", () => {
    expect(Object.isFrozen(mailOf({})) && Object.isFrozen(mailOf({})?.server)).toBe(true);
  });
});

describe("with links that only this machine can open it stays a try-out", () => {
  const here = { ...mail, SMTP_URL: "smtp://127.0.0.1:1025", PUBLIC_URL: "http://127.0.0.1:3978" };

  it("mails to a server on this machine", () => {
    expect(read(here)).toMatchObject({
      ...{ kind: "try-out", host: "127.0.0.1", publicUrl: "http://127.0.0.1:3978" },
      mail: { server: { isLoopback: true } },
    });
  });

  it("and to no other, for the people of the example are made up", () => {
    const config = read({ ...here, SMTP_URL: "smtp://mail.example" });
    expect(config).toEqual({ kind: "wrong", setting: "SMTP_URL", why: "not-loopback" });
  });

  it("but with Teams or Slack the address must be one that others can trust", () => {
    const wrong = { kind: "wrong", setting: "PUBLIC_URL", why: "not-https" };
    expect(read({ ...here, ...slack })).toEqual(wrong);
    expect(read({ ...here, PUBLIC_URL: "http://bot.example" })).toEqual(wrong);
  });
});

describe("a wrong setting is named, and stops (I39)", () => {
  it.each(["SMTP_URL", "MAIL_FROM", "PUBLIC_URL", "LINK_SECRET"])("%s is missing", (setting) => {
    expect(read({ ...mail, [setting]: undefined })).toEqual({
      kind: "wrong",
      setting,
      why: "missing",
    });
  });

  it.each(
    Object.entries({ ...mail, ...hook })
      .slice(0, 2)
      .concat(Object.entries(hook)),
  )("half of it is a mistake: %s alone", (setting, value) => {
    expect(read({ [setting]: value }).kind).toBe("wrong");
  });

  it.each([
    [
      "SMTP_URL",
      "not-smtp",
      [
        "mail.example",
        "https://mail.example",
        "smtp://",
        "smtp://mail.example/box",
        "smtp://mail.example?x=1",
        "smtp://:geheim@mail.example",
        "smtp://b%ZZ:x@mail.example",
      ],
    ],
    [
      "MAIL_FROM",
      "not-an-address",
      [
        "Dan bel ik",
        "Dan <dbi>",
        "Dan\r\nBcc: x@y.example <dbi@x.example>",
        "a <b <dbi@x.example>",
        "x".repeat(101).concat(" <dbi@x.example>"),
      ],
    ],
    ["MAIL_BOUNCE", "not-an-address", ["bounce", "een-veel-te-lange-naam-x@x.example"]],
    ["MAIL_HOOK_SECRET", "too-short", ["kort"]],
    ["MAIL_HOOK_SECRET", "not-one-word", ["twee woorden, en lang genoeg om te mogen"]],
  ])("%s: %s", (setting, why, values) => {
    for (const value of values) {
      const environment = { ...mail, ...hook, [setting]: value };
      expect(read(environment), value).toEqual({ kind: "wrong", setting, why });
    }
  });

  it("a user without a password, and a password twice", () => {
    const SMTP_URL = "smtp://bot@mail.example";
    const twice = { SMTP_URL: "smtp://bot:een@mail.example", SMTP_PASSWORD: "twee" };
    const wrong = (why: string) => ({ kind: "wrong", setting: "SMTP_PASSWORD", why });
    expect(read({ ...mail, SMTP_URL })).toEqual(wrong("missing"));
    expect(read({ ...mail, ...twice })).toEqual(wrong("given-twice"));
    expect(read({ ...mail, SMTP_URL, SMTP_PASSWORD_FILE: "/run/password" })).toEqual(
      wrong("not-one-word"),
    );
  });

  it("who may bring mail back, without a box that it comes back to", () => {
    const { MAIL_BOUNCE: _none, ...rest } = hook;
    expect(read({ ...mail, ...rest })).toEqual({
      kind: "wrong",
      setting: "MAIL_BOUNCE",
      why: "missing",
    });
  });
});
