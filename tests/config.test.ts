import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

const tenant = "11111111-2222-4333-8444-555555555555";
const other = "99999999-2222-4333-8444-555555555555";
const teams = {
  MICROSOFT_APP_ID: "AAAAAAAA-bbbb-4ccc-8ddd-eeeeeeeeeeee",
  MICROSOFT_APP_PASSWORD: "a-password~of.Azure",
  MICROSOFT_APP_TENANT_ID: tenant,
  TEAMS_TENANTS: `${tenant}=noord`,
};
const files: Readonly<Record<string, string>> = {
  "/run/password": "from-a-file\n",
  "/run/empty": "\n",
};

function readFile(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error("ENOENT");
  return text;
}

const read = (environment: Record<string, string | undefined>) => readConfig(environment, readFile);

describe("without settings it is a try-out of this machine alone", () => {
  it("listens on loopback, on the port that bots have", () => {
    expect(read({})).toMatchObject({ kind: "try-out", host: "127.0.0.1", port: 3978 });
  });

  it("keeps its data in the project", () => {
    const config = read({});
    expect(config.kind !== "wrong" && config.dataDirectory).toMatch(/\/data\/live$/);
  });

  it("takes an empty setting for one that was not given", () => {
    expect(read({ PORT: "", MICROSOFT_APP_ID: " ", TEAMS_TENANTS: "" }).kind).toBe("try-out");
  });

  it.each(["localhost", "127.0.0.1", "127.9.9.9", "::1"])("may listen on %s", (host) => {
    expect(read({ HOST: host })).toMatchObject({ kind: "try-out", host });
  });

  it.each(["0.0.0.0", "::", "192.168.1.4", "bot.example", "127.example", "::ffff:10.0.0.1"])(
    "refuses %s, which others can reach",
    (host) => {
      expect(read({ HOST: host })).toEqual({ kind: "wrong", setting: "HOST", why: "not-loopback" });
    },
  );
});

describe("with credentials it is the real thing", () => {
  it("reads all of Teams, ids in lower case", () => {
    const config = read({ ...teams, HOST: "10.0.0.4", PORT: "8080" });
    expect(config).toMatchObject({
      kind: "real",
      host: "10.0.0.4",
      port: 8080,
      teams: { appId: teams.MICROSOFT_APP_ID.toLowerCase(), password: "a-password~of.Azure" },
    });
  });

  it("listens everywhere when nobody says where", () => {
    expect(read(teams)).toMatchObject({ host: "0.0.0.0" });
  });

  it("reads which tenant has which networks", () => {
    const list = ` ${tenant.toUpperCase()} = noord | zuid , ${other}=oost`;
    const config = read({ ...teams, TEAMS_TENANTS: list });
    expect(config.kind === "real" && [...(config.teams?.tenants ?? [])]).toEqual([
      [tenant, ["noord", "zuid"]],
      [other, ["oost"]],
    ]);
  });

  it("takes a secret from a file, without the line's end", () => {
    const { MICROSOFT_APP_PASSWORD: _left, ...rest } = teams;
    const config = read({ ...rest, MICROSOFT_APP_PASSWORD_FILE: "/run/password" });
    expect(config.kind === "real" && config.teams?.password).toBe("from-a-file");
  });

  it("cannot be changed afterwards", () => {
    const config = read(teams);
    expect(Object.isFrozen(config) && config.kind === "real" && Object.isFrozen(config.teams)).toBe(
      true,
    );
  });

  it("keeps a public address without a slash at the end", () => {
    expect(read({ PUBLIC_URL: "https://bot.example/" })).toMatchObject({
      publicUrl: "https://bot.example",
    });
    expect(read({ PUBLIC_URL: "https://bot.example/dan/" })).toMatchObject({
      publicUrl: "https://bot.example/dan",
    });
  });

  it.each([
    ["https://bot.example/?", "https://bot.example"],
    ["https://bot.example#", "https://bot.example"],
    ["https://bot.example/dan//", "https://bot.example/dan"],
    ["  HTTPS://Bot.Example:443/Dan/\r\n", "https://bot.example/Dan"],
  ])("keeps of %j only what links can be added to", (given, publicUrl) => {
    expect(read({ PUBLIC_URL: given })).toMatchObject({ publicUrl });
  });
});

const without = (name: keyof typeof teams) => ({ ...teams, [name]: undefined });

describe("a wrong setting is named, and stops (I39)", () => {
  it.each([
    ["PORT", "not-a-port", ["0", "99999", "abc", "-1", "80.5", "0x50", "1e3", "65536", "３９７８"]],
    ["HOST", "not-a-host", ["999.1.1.1", "a b", "-x", "http://x", "[::1]", "a..b", "x/y", "1.2.3"]],
    [
      "PUBLIC_URL",
      "not-https",
      [
        "http://bot.example",
        "bot.example",
        "https://u:p@x.example",
        "https://x.example/?a=1",
        "//x",
      ],
    ],
    ["LINK_SECRET", "too-short", ["short", "x".repeat(31)]],
    ["DATA_DIR", "not-a-directory", ["a\0b"]],
    ["ERASED_LIST", "not-a-file", ["a\0b"]],
  ])("%s: %s", (setting, why, values) => {
    for (const value of values) {
      expect(read({ [setting]: value }), value).toEqual({ kind: "wrong", setting, why });
    }
  });

  it.each([
    ["MICROSOFT_APP_ID", "not-a-uuid", ["my-bot", "{aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee}"]],
    ["MICROSOFT_APP_TENANT_ID", "not-a-uuid", ["contoso.onmicrosoft.com", "common"]],
    ["MICROSOFT_APP_PASSWORD", "not-one-word", ["two words", "a\nb", "wachtwoörd"]],
    [
      "TEAMS_TENANTS",
      "not-a-tenant-list",
      [
        "noord",
        `${tenant}`,
        `${tenant}=`,
        `${tenant}=Noord`,
        `${tenant}=noord|`,
        `${tenant}=noord,`,
        `${tenant}=noord=zuid`,
        `${tenant}=noord,${tenant}=zuid`,
        `${tenant}=noord|noord`,
        `${tenant}=../etc`,
        "contoso=noord",
        "__proto__=noord",
      ],
    ],
  ])("%s: %s", (setting, why, values) => {
    for (const value of values) {
      expect(read({ ...teams, [setting]: value }), value).toEqual({ kind: "wrong", setting, why });
    }
  });

  it.each([
    "MICROSOFT_APP_ID",
    "MICROSOFT_APP_PASSWORD",
    "MICROSOFT_APP_TENANT_ID",
    "TEAMS_TENANTS",
  ] as const)("Teams is all or nothing: without %s it does not pass for a try-out", (setting) => {
    expect(read(without(setting))).toEqual({ kind: "wrong", setting, why: "missing" });
  });

  it.each([
    [{ ...teams, MICROSOFT_APP_PASSWORD_FILE: "/run/password" }, "given-twice"],
    [
      { ...without("MICROSOFT_APP_PASSWORD"), MICROSOFT_APP_PASSWORD_FILE: "/no" },
      "unreadable-file",
    ],
    [
      { ...without("MICROSOFT_APP_PASSWORD"), MICROSOFT_APP_PASSWORD_FILE: "/run/empty" },
      "missing",
    ],
  ])("a secret's file", (environment, why) => {
    const setting = "MICROSOFT_APP_PASSWORD_FILE";
    expect(read(environment)).toEqual({ kind: "wrong", setting, why });
  });

  it("never repeats the value", () => {
    const secret = "s3cr3t value";
    const found = JSON.stringify(read({ ...teams, MICROSOFT_APP_PASSWORD: secret }));
    expect(found).not.toContain("s3cr3t");
  });
});
