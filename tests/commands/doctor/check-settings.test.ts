import { describe, expect, it } from "vitest";
import { checkSettings } from "../../../src/commands/doctor/check-settings.ts";
import { inspectConfig } from "../../../src/config.ts";
import { slackOnly, teamsOnly } from "./stand-in.ts";

const files: Readonly<Record<string, string>> = { "/run/password": "a-secret~of.Azure" };

function readFile(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error("ENOENT");
  return text;
}

type Environment = Readonly<Record<string, string | undefined>>;

const check = (environment: Environment) => checkSettings(inspectConfig(environment, readFile));
const linesOf = (environment: Environment, mark: string) =>
  check(environment).flatMap((one) => (one.mark === mark ? [one.line] : []));
const wrongIn = (environment: Environment) =>
  linesOf(environment, "wrong").map((line) => line.split(" ")[0]);

describe("every setting has a line", () => {
  it("also when none is given, and then nothing is wrong", () => {
    const lines = check({});
    expect(lines.filter(({ mark }) => mark !== "idle")).toEqual([]);
    expect(lines.map(({ line }) => line).join("\n")).toMatch(/PORT .*3978.*Teams .*Slack /s);
  });

  it("and is fine when it is right", () => {
    expect(wrongIn({ ...teamsOnly, ...slackOnly })).toEqual([]);
    expect(linesOf({ ...teamsOnly, ...slackOnly }, "fine")).toHaveLength(7);
  });

  it("also when a file holds it", () => {
    const { MICROSOFT_APP_PASSWORD: _left, ...rest } = teamsOnly;
    const environment = { ...rest, MICROSOFT_APP_PASSWORD_FILE: "/run/password" };
    expect(linesOf(environment, "fine").join()).toContain("MICROSOFT_APP_PASSWORD ");
  });
});

describe("all that is wrong is told, not only the first (I39)", () => {
  it.each<[string, Environment, readonly string[]]>([
    [
      "everywhere",
      {
        ...{ PORT: "0", HOST: "a b", PUBLIC_URL: "http://x", LINK_SECRET: "short" },
        ...{ DATA_DIR: "a\0b", ERASED_LIST: "a\0b" },
      },
      ["HOST", "PORT", "DATA_DIR", "ERASED_LIST", "PUBLIC_URL", "LINK_SECRET"],
    ],
    [
      "half of Teams",
      { MICROSOFT_APP_ID: "x", TEAMS_DOMAINS: "x" },
      [
        "MICROSOFT_APP_ID",
        "MICROSOFT_APP_PASSWORD",
        "MICROSOFT_APP_TENANT_ID",
        "TEAMS_TENANTS",
        "TEAMS_DOMAINS",
      ],
    ],
    [
      "half of Slack",
      { SLACK_APP_TOKEN: "xoxb-1", SLACK_TEAMS: "x" },
      ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_TEAMS"],
    ],
    [
      "Slack that others install",
      { SLACK_CLIENT_SECRET: "x", SLACK_SIGNING_SECRET: "kort", SLACK_TEAMS: "T012=noord" },
      ["PUBLIC_URL", "LINK_SECRET", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID"],
    ],
    [
      "both channels",
      { ...teamsOnly, ...slackOnly, TEAMS_TENANTS: "x", SLACK_BOT_TOKEN: "x", PORT: "x" },
      ["PORT", "TEAMS_TENANTS", "SLACK_BOT_TOKEN"],
    ],
    [
      "a file that is not there",
      { ...teamsOnly, MICROSOFT_APP_PASSWORD: undefined, MICROSOFT_APP_PASSWORD_FILE: "/no" },
      ["MICROSOFT_APP_PASSWORD_FILE"],
    ],
  ])("%s", (_, environment, settings) => {
    expect(wrongIn(environment)).toEqual(settings);
  });

  it("and never a value", () => {
    const values = { PORT: "s3cr3t", LINK_SECRET: "s3cr3t", SLACK_BOT_TOKEN: "s3cr3t" };
    expect(JSON.stringify(check(values))).not.toContain("s3cr3t");
  });

  it("a name that looks like one of ours and is none", () => {
    const lines = linesOf(
      { SLACK_TEAM: "x", TEAMS_TENANTS_FILE: "x", SLACKER: "x", PATH: "x" },
      "look",
    );
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["SLACK_TEAM", "TEAMS_TENANTS_FILE"]);
  });
});
