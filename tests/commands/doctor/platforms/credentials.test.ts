import { afterEach, describe, expect, it } from "vitest";
import { checkClock } from "../../../../src/commands/doctor/check-clock.ts";
import { checkSlack } from "../../../../src/commands/doctor/platforms/check-slack.ts";
import { checkTeams } from "../../../../src/commands/doctor/platforms/check-teams.ts";
import { inspectConfig } from "../../../../src/config.ts";
import {
  allWell,
  keysPath,
  secrets,
  slackOnly,
  startStandIn,
  teamsOnly,
  tenant,
} from "../stand-in.ts";

type StandIn = Awaited<ReturnType<typeof startStandIn>>;
type Environment = Readonly<Record<string, string>>;
type Check = typeof checkTeams;

const open: StandIn[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

async function standIn(answer?: Parameters<typeof startStandIn>[0]): Promise<StandIn> {
  const started = await startStandIn(answer);
  open.push(started);
  return started;
}

const inspect = (environment: Environment) => inspectConfig(environment, () => "");

async function findings(check: Check, environment: Environment, { outside }: StandIn) {
  const found = await check({ inspection: inspect(environment), outside });
  for (const secret of Object.values(secrets)) expect(JSON.stringify(found)).not.toContain(secret);
  return found.map(({ mark, line }) => `${mark}: ${line}`);
}

describe("Teams", () => {
  it("is tried with the bot's id and secret, in its own tenant", async () => {
    const microsoft = await standIn();
    expect(await findings(checkTeams, teamsOnly, microsoft)).toEqual([
      "fine: Microsoft kent de bot en het geheim.",
      "fine: Ik kan lezen met welke sleutels Microsoft ondertekent.",
    ]);
    const asked = microsoft.calls.find(({ path }) => path !== keysPath);
    expect(asked).toMatchObject({ method: "POST", path: `/${tenant}/oauth2/v2.0/token` });
    expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
      grant_type: "client_credentials",
      client_id: teamsOnly.MICROSOFT_APP_ID,
      client_secret: secrets.MICROSOFT_APP_PASSWORD,
      scope: "https://api.botframework.com/.default",
    });
  });

  it.each([
    [401, { error_codes: [7000215] }, /^wrong: MICROSOFT_APP_PASSWORD klopt niet/],
    [401, { error_codes: [7000222] }, /^wrong: MICROSOFT_APP_PASSWORD is verlopen/],
    [400, { error_codes: [700016] }, /^wrong: MICROSOFT_APP_ID bestaat niet in deze tenant/],
    [400, { error_codes: [90002] }, /^wrong: MICROSOFT_APP_TENANT_ID bestaat niet/],
    [400, { error_codes: [1] }, /^wrong: Microsoft weigert de bot \(AADSTS1\)/],
    [403, "<html>", /^wrong: Microsoft weigert de bot \(403\)/],
    [200, { access_token: 7 }, /^wrong: Microsoft weigert de bot \(200\)/],
    [503, {}, /^look: Microsoft heeft zelf een storing \(503\)/],
    [302, {}, /^wrong: Microsoft weigert de bot \(302\)/],
  ])("that answers %i %j is told as what it is", async (status, body, line) => {
    const headers = { Location: "http://169.254.169.254/" };
    const microsoft = await standIn((asked) =>
      asked.path === keysPath ? allWell(asked) : { status, body, headers },
    );
    expect((await findings(checkTeams, teamsOnly, microsoft))[0]).toMatch(line);
    expect(microsoft.calls).toHaveLength(2);
  });

  it("that shows something else than keys", async () => {
    const filter = await standIn((asked) =>
      asked.path === keysPath ? { body: "<html>" } : allWell(asked),
    );
    expect((await findings(checkTeams, teamsOnly, filter))[1]).toMatch(/^wrong: .*filter/);
  });

  it("that cannot be reached", async () => {
    const gone = await startStandIn();
    await gone.stop();
    const lines = await findings(checkTeams, teamsOnly, gone);
    expect(lines).toEqual([
      expect.stringMatching(/^wrong: Ik kan login\.microsoftonline\.com .*ECONNREFUSED/),
      expect.stringMatching(/^wrong: Ik kan login\.botframework\.com .*ECONNREFUSED/),
    ]);
  });

  it("is not tried as long as its settings are wrong, or not there", async () => {
    const microsoft = await standIn();
    const wrong = { ...teamsOnly, TEAMS_TENANTS: "x" };
    expect(await findings(checkTeams, wrong, microsoft)).toEqual([
      expect.stringMatching(/^idle: Los eerst de instellingen van Teams op/),
    ]);
    expect(await findings(checkTeams, slackOnly, microsoft)).toEqual([]);
    expect(microsoft.calls).toEqual([]);
  });

  it("with mail domains of a tenant that is not served", async () => {
    const domains = { ...teamsOnly, TEAMS_DOMAINS: "99999999-2222-4333-8444-555555555555=a.nl" };
    const lines = await findings(checkTeams, domains, await standIn());
    expect(lines.at(-1)).toMatch(/^look: TEAMS_DOMAINS/);
  });
});

describe("Slack", () => {
  const all = "app_mentions:read,chat:write,commands,im:history,im:write,users:read";

  it("is tried with the token of the bot and of the app", async () => {
    const slack = await standIn();
    expect(await findings(checkSlack, slackOnly, slack)).toEqual([
      "fine: SLACK_BOT_TOKEN werkt.",
      "fine: De werkruimte van SLACK_BOT_TOKEN staat in SLACK_TEAMS.",
      "fine: SLACK_APP_TOKEN werkt.",
    ]);
    expect(slack.calls.map(({ path, authorization }) => `${path} ${authorization}`).sort()).toEqual(
      [
        `/api/apps.connections.open Bearer ${secrets.SLACK_APP_TOKEN}`,
        `/api/auth.test Bearer ${secrets.SLACK_BOT_TOKEN}`,
      ],
    );
  });

  it.each([
    ["invalid_auth", /^wrong: SLACK_BOT_TOKEN klopt niet/],
    ["account_inactive", /^wrong: SLACK_BOT_TOKEN hoort bij een app die is verwijderd/],
    ["constructor", /^wrong: Slack weigert SLACK_BOT_TOKEN \(constructor\)/],
    [undefined, /^wrong: Slack weigert SLACK_BOT_TOKEN \(\?\)/],
  ])("that refuses with %s is told as what it is", async (error, line) => {
    const slack = await standIn(() => ({ body: { ok: false, error } }));
    expect((await findings(checkSlack, slackOnly, slack))[0]).toMatch(line);
  });

  it.each([
    [{ team_id: "T999" }, /^wrong: SLACK_BOT_TOKEN is van werkruimte T999/],
    [{}, /^wrong: SLACK_BOT_TOKEN is van werkruimte \?/],
    [{ team_id: "T999", enterprise_id: "T0123ABC" }, /^fine: De werkruimte/],
  ])("with a token of %j", async (body, line) => {
    const slack = await standIn(() => ({ body: { ok: true, ...body } }));
    expect((await findings(checkSlack, slackOnly, slack))[1]).toMatch(line);
  });

  it.each([
    ["chat:write", {}, /^wrong: SLACK_BOT_TOKEN mist app_mentions:read, commands, im:history/],
    [all, {}, /^fine: SLACK_APP_TOKEN/],
    [all, { SLACK_DOMAINS: "T0123ABC=gemeente.nl" }, /^wrong: .* mist users:read\.email/],
    [`${all}, users:read.email`, { SLACK_DOMAINS: "T0123ABC=a.nl" }, /^fine: SLACK_APP_TOKEN/],
  ])("whose token may do %s, with %j", async (scopes, more, line) => {
    const slack = await standIn((asked) => ({
      ...allWell(asked),
      headers: { "X-OAuth-Scopes": scopes },
    }));
    expect((await findings(checkSlack, { ...slackOnly, ...more }, slack))[2]).toMatch(line);
  });

  it("in trouble itself is no fault of ours", async () => {
    const slack = await standIn(() => ({ status: 503, body: "<html>" }));
    expect((await findings(checkSlack, slackOnly, slack))[0]).toMatch(/^look: .*\(503\)/);
  });

  it("says what cannot be tried, and asks nothing then", async () => {
    const installed = {
      SLACK_SIGNING_SECRET: "0123456789abcdef",
      SLACK_CLIENT_ID: "12.34",
      SLACK_CLIENT_SECRET: "geheim",
      SLACK_TEAMS: "T0123ABC=noord",
      PUBLIC_URL: "https://bot.example",
      LINK_SECRET: "x".repeat(32),
      DATA_DIR: "/nowhere",
    };
    const slack = await standIn();
    expect(await findings(checkSlack, installed, slack)).toEqual([
      expect.stringMatching(/^idle: SLACK_SIGNING_SECRET kan ik niet proberen/),
      expect.stringMatching(/^idle: SLACK_CLIENT_ID en SLACK_CLIENT_SECRET/),
      "idle: Eén werkruimte uit SLACK_TEAMS heeft de app nog niet geïnstalleerd.",
    ]);
    expect(slack.calls).toEqual([]);
  });
});

describe("the clock", () => {
  const clockOf = async (headers: Record<string, string>, environment: Environment = teamsOnly) =>
    (await findings(checkClock, environment, await standIn(() => ({ headers }))))[0];
  const dated = (offset: number) => new Date(Date.now() + offset * 1_000).toUTCString();

  it.each([
    [0, /^fine: De klok loopt gelijk/],
    [20, /^fine/],
    [-60, /^look: De klok loopt (?:59|60|61) seconden voor/],
    [60, /^look: De klok loopt (?:59|60|61) seconden achter/],
    [3_600, /^wrong: De klok loopt \d{4} seconden achter/],
  ])("%i seconds from that of the platform", async (offset, line) => {
    expect(await clockOf({ Date: dated(offset) })).toMatch(line);
  });

  it("counts how long the answer lay in a cache", async () => {
    expect(await clockOf({ Date: dated(-500), Age: "500" })).toMatch(/^fine/);
  });

  it("is compared with Slack where there is no Teams, and with nobody in a try-out", async () => {
    expect(await clockOf({ Date: dated(0) }, slackOnly)).toMatch(/^fine/);
    expect(await clockOf({}, {})).toMatch(/^idle: .*niet ingesteld/);
    expect(await clockOf({ Date: "gisteren" })).toMatch(/^idle: .*geen platform/);
  });
});
