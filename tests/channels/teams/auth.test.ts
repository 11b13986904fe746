import { createHmac, generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ActivityJson, message } from "./activities.ts";
import { appId, issuer, signToken, startKeyServer } from "./key-server.ts";
import { now, type StartedTeams, say, startTeams } from "./start-teams.ts";

const seconds = new Date(now).getTime() / 1000;
const head = { alg: "RS256", typ: "JWT", kid: "key-1" };
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

let keys: Awaited<ReturnType<typeof startKeyServer>>;
let teams: StartedTeams;

beforeEach(async () => {
  // The keys and the token are checked against the real time by botbuilder.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
  // Botbuilder writes to standard error what it thinks of a wrong signature.
  vi.spyOn(console, "error").mockImplementation(() => {});
  keys = await startKeyServer();
  teams = await startTeams(keys.access);
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await teams.stop();
  await keys.stop();
});

type Made = {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly key?: typeof stranger;
};

function token({ header = {}, claims = {}, key = keys.privateKey }: Made = {}): string {
  const own = {
    ...{ iss: issuer, aud: appId, serviceurl: teams.connector.url },
    ...{ nbf: seconds - 60, exp: seconds + 3600 },
  };
  return signToken({ ...head, ...header }, { ...own, ...claims }, key);
}

const bearer = (made?: Made) => ({ Authorization: `Bearer ${token(made)}` });
const post = (activity: ActivityJson, made?: Made) => teams.post(activity, bearer(made));

function hs256(): string {
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const claims = { iss: issuer, aud: appId, serviceurl: teams.connector.url, exp: seconds + 3600 };
  const both = `${encode({ ...head, alg: "HS256" })}.${encode(claims)}`;
  return `${both}.${createHmac("sha256", "secret").update(both).digest("base64url")}`;
}

describe("with an app id", () => {
  it("lets in what Microsoft signed, and answers with our own token", async () => {
    teams.answerWith(() => ({ say: [say("Hallo")] }));
    expect((await post(message())).status).toBe(200);
    await teams.channel.settled();
    expect(teams.connector.sent.map(({ authorization }) => authorization)).toEqual([
      "Bearer our-own-token",
    ]);
    expect(teams.lines).toEqual([]);
  });

  it.each<[string, () => Record<string, string>]>([
    ["no token", () => ({})],
    ["an empty one", () => ({ Authorization: "Bearer " })],
    ["junk", () => ({ Authorization: "Bearer a.b.c" })],
    ["junk without parts", () => ({ Authorization: "Bearer xyz" })],
    ["another scheme", () => ({ Authorization: `Basic ${token()}` })],
    ["two tokens", () => ({ Authorization: `Bearer ${token()} ${token()}` })],
    ["alg none", () => ({ Authorization: `Bearer ${token({ header: { alg: "none" } })}` })],
    [
      "alg none without a signature",
      () => ({
        Authorization: `Bearer ${token({ header: { alg: "none" } }).replace(/[^.]*$/, "")}`,
      }),
    ],
    ["HS256 with the password as key", () => ({ Authorization: `Bearer ${hs256()}` })],
    ["somebody else's signature", () => bearer({ key: stranger })],
    [
      "a signature with a letter changed",
      () => ({ Authorization: `Bearer ${token().slice(0, -9)}AAAAAAAAA` }),
    ],
    ["an expired one", () => bearer({ claims: { exp: seconds - 301 } })],
    ["one without an end", () => bearer({ claims: { exp: undefined } })],
    ["one from the future", () => bearer({ claims: { nbf: seconds + 301 } })],
    ["one for another bot", () => bearer({ claims: { aud: "other" } })],
    ["one for two bots", () => bearer({ claims: { aud: [appId, "other"] } })],
    ["another issuer", () => bearer({ claims: { iss: "https://evil.example" } })],
    [
      "one for the emulator",
      () =>
        bearer({
          claims: {
            iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            ver: "1.0",
            appid: appId,
          },
        }),
    ],
    ["a key nobody knows", () => bearer({ header: { kid: "key-2" } })],
    ["no key id", () => bearer({ header: { kid: undefined } })],
    [
      "a claim for another service URL",
      () => bearer({ claims: { serviceurl: "https://x.example" } }),
    ],
    ["no claim for a service URL", () => bearer({ claims: { serviceurl: undefined } })],
  ])("refuses %s with 401 and does nothing (I1, I2)", async (_, headers) => {
    const response = await teams.post(message(), headers());
    expect([response.status, teams.asked]).toEqual([401, []]);
    expect((await response.text()).length).toBeLessThan(60);
    expect(teams.lines.every(({ level }) => level !== "error")).toBe(true);
  });

  it.each([
    ["none", undefined, 401],
    ["an empty one", "", 401],
    ["a number", 7, 401],
    ["the address of a cloud's secrets", "http://169.254.169.254/latest", 401],
    ["a file", "file:///etc/passwd", 401],
    ["a name in front of the host", "https://smba.trafficmanager.net@evil.example/", 401],
  ])("refuses a service URL that is %s (I3)", async (_, serviceUrl, status) => {
    expect((await post(message({ serviceUrl }))).status).toBe(status);
    expect(teams.asked).toEqual([]);
  });

  it.each(["http://169.254.169.254/", "file:///etc/passwd", "https://user@evil.example/"])(
    "refuses %s also when the token names it (I2, I3)",
    async (serviceUrl) => {
      const response = await post(message({ serviceUrl }), { claims: { serviceurl: serviceUrl } });
      expect([response.status, teams.asked]).toEqual([403, []]);
    },
  );

  it.each<[string, ActivityJson]>([
    [
      "a foreign tenant",
      { conversation: { id: "a", tenantId: "x" }, channelData: { tenant: { id: "x" } } },
    ],
    ["no tenant", { conversation: { id: "a" }, channelData: null }],
    ["two tenants", { channelData: { tenant: { id: "99999999" } } }],
    ["a tenant that is no id", { conversation: { id: "a", tenantId: "a b" }, channelData: {} }],
    [
      "a key of every object",
      { conversation: { id: "a", tenantId: "constructor" }, channelData: {} },
    ],
  ])("refuses %s with 403 (I4)", async (_, over) => {
    expect((await post(message(over))).status).toBe(403);
    expect(teams.asked).toEqual([]);
  });

  it.each(["emulator", "webchat", "AseChannel", undefined])(
    "refuses the channel %s, whose tokens are checked less (I1)",
    async (channelId) => {
      expect((await post(message({ channelId }))).status).toBe(401);
    },
  );

  it("asks to come back when Microsoft's keys cannot be reached, and takes it then", async () => {
    keys.setUp(false);
    expect((await post(message())).status).toBe(503);
    expect(teams.lines.map(({ what }) => what)).toContain("teams-keys-unreachable");
    keys.setUp(true);
    expect((await post(message())).status).toBe(200);
  });
});

describe("with an app id at Microsoft's own addresses", () => {
  it("refuses junk without asking anybody (I1)", async () => {
    const { local: _local, ...access } = keys.access;
    const official = await startTeams(access);
    const emulated = token({ claims: { iss: "https://sts.windows.net/x/" } });
    for (const Authorization of ["", "Bearer a.b.c", `Bearer ${emulated}`]) {
      expect((await official.post(message(), { Authorization })).status).toBe(401);
    }
    expect(official.asked).toEqual([]);
    await official.stop();
  });
});

describe("without an app id (I3, I4)", () => {
  it("lets in what this machine sends", async () => {
    const tryout = await startTeams();
    expect((await tryout.post(message())).status).toBe(200);
    expect(tryout.asked).toHaveLength(1);
    await tryout.stop();
  });

  it.each<[string, ActivityJson, number]>([
    ["no service URL", { serviceUrl: undefined }, 401],
    [
      "a service URL elsewhere",
      { serviceUrl: "https://smba.trafficmanager.net.evil.example/" },
      403,
    ],
    ["another channel", { channelId: "webchat" }, 403],
    ["no tenant", { conversation: { id: "a" }, channelData: null }, 403],
  ])("refuses %s", async (_, over, status) => {
    const tryout = await startTeams();
    expect((await tryout.post(message(over))).status).toBe(status);
    expect(tryout.asked).toEqual([]);
    await tryout.stop();
  });
});
