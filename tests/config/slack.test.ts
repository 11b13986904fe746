import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";

const overHttp = {
  SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef",
  SLACK_BOT_TOKEN: "xoxb-1-two",
  SLACK_TEAMS: "T0123ABC=noord",
};
const bySocket = {
  SLACK_APP_TOKEN: "xapp-1-two",
  SLACK_BOT_TOKEN: "xoxb-1-two",
  SLACK_TEAMS: "T0123ABC=noord",
};
const installed = {
  SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef",
  SLACK_CLIENT_ID: "12.34",
  SLACK_CLIENT_SECRET: "geheim",
  SLACK_TEAMS: "T0123ABC=noord|zuid,E777=oost",
  PUBLIC_URL: "https://bot.example",
  LINK_SECRET: "x".repeat(32),
};

type Environment = Readonly<Record<string, string | undefined>>;

function read(environment: Environment) {
  return readConfig(environment, (path) => {
    if (path === "/run/token") return "xoxb-from-a-file\n";
    throw new Error("ENOENT");
  });
}

function slack(environment: Environment) {
  const config = read(environment);
  return config.kind === "real" ? config.slack : config;
}

describe("Slack is set up", () => {
  it("over HTTP, with one workspace's token", () => {
    expect(slack(overHttp)).toEqual({
      transport: { kind: "http", signingSecret: overHttp.SLACK_SIGNING_SECRET },
      access: { kind: "token", botToken: "xoxb-1-two" },
      workspaces: new Map([["T0123ABC", ["noord"]]]),
      domains: new Map(),
    });
  });

  it("over a socket, where no signing secret is needed", () => {
    const transport = { kind: "socket", appToken: "xapp-1-two" };
    expect(slack(bySocket)).toMatchObject({ transport });
  });

  it("for workspaces that install it themselves", () => {
    expect(slack(installed)).toMatchObject({
      access: { kind: "install", clientId: "12.34", clientSecret: "geheim" },
      workspaces: new Map([
        ["T0123ABC", ["noord", "zuid"]],
        ["E777", ["oost"]],
      ]),
    });
  });

  it("without Teams, and then Teams is not there", () => {
    expect(read(overHttp)).toMatchObject({ kind: "real", host: "0.0.0.0" });
    expect(read(overHttp)).not.toHaveProperty("teams");
  });

  it("with the mail domains that a workspace vouches for, in lower case", () => {
    const domains = new Map([["T0123ABC", ["gemeente.nl", "school.nl"]]]);
    const SLACK_DOMAINS = "T0123ABC = Gemeente.NL | school.nl";
    expect(slack({ ...overHttp, SLACK_DOMAINS })).toMatchObject({ domains });
  });

  it("with a secret from a file", () => {
    const { SLACK_BOT_TOKEN: _left, ...rest } = overHttp;
    const access = { kind: "token", botToken: "xoxb-from-a-file" };
    expect(slack({ ...rest, SLACK_BOT_TOKEN_FILE: "/run/token" })).toMatchObject({ access });
  });
});

describe("a wrong setting of Slack is named, and stops (I39)", () => {
  const wrong = (environment: Environment) => read(environment);

  it.each([
    ["SLACK_SIGNING_SECRET", "missing", { ...overHttp, SLACK_SIGNING_SECRET: undefined }],
    ["SLACK_BOT_TOKEN", "missing", { ...overHttp, SLACK_BOT_TOKEN: undefined }],
    ["SLACK_TEAMS", "missing", { ...overHttp, SLACK_TEAMS: undefined }],
    ["SLACK_CLIENT_ID", "missing", { ...installed, SLACK_CLIENT_ID: undefined }],
    ["SLACK_CLIENT_SECRET", "missing", { ...installed, SLACK_CLIENT_SECRET: undefined }],
    ["PUBLIC_URL", "missing", { ...installed, PUBLIC_URL: undefined }],
    ["LINK_SECRET", "missing", { ...installed, LINK_SECRET: undefined }],
    ["SLACK_SIGNING_SECRET", "missing", { SLACK_DOMAINS: "T0123ABC=gemeente.nl" }],
    ["SLACK_SIGNING_SECRET", "either-or", { ...overHttp, ...bySocket }],
    ["SLACK_BOT_TOKEN", "either-or", { ...installed, ...overHttp }],
    ["SLACK_SIGNING_SECRET", "too-short", { ...overHttp, SLACK_SIGNING_SECRET: "kort" }],
    ["SLACK_BOT_TOKEN", "not-a-slack-token", { ...overHttp, SLACK_BOT_TOKEN: "xoxp-1" }],
    ["SLACK_APP_TOKEN", "not-a-slack-token", { ...bySocket, SLACK_APP_TOKEN: "xoxb-1" }],
    ["SLACK_BOT_TOKEN", "not-one-word", { ...overHttp, SLACK_BOT_TOKEN: "xoxb-1 2" }],
    ["SLACK_BOT_TOKEN_FILE", "given-twice", { ...overHttp, SLACK_BOT_TOKEN_FILE: "/run/token" }],
  ])("%s: %s", (setting, why, environment) => {
    expect(wrong(environment)).toEqual({ kind: "wrong", setting, why });
  });

  it.each(["noord", "T0123ABC", "T0123ABC=", "T0123ABC=Noord", "t0123abc=noord", "U0123ABC=noord"])(
    "SLACK_TEAMS %s",
    (SLACK_TEAMS) => {
      const found = { kind: "wrong", setting: "SLACK_TEAMS", why: "not-a-team-list" };
      expect(wrong({ ...overHttp, SLACK_TEAMS })).toEqual(found);
    },
  );

  it.each([
    "gemeente.nl",
    "T0123ABC=nl",
    "T0123ABC=@gemeente.nl",
    "T0123ABC=a..nl",
    "T0123ABC=*.nl",
  ])("SLACK_DOMAINS %s", (SLACK_DOMAINS) => {
    const found = { kind: "wrong", setting: "SLACK_DOMAINS", why: "not-a-domain-list" };
    expect(wrong({ ...overHttp, SLACK_DOMAINS })).toEqual(found);
  });
});
