import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { directMessage, event, type Json } from "./deliveries.ts";
import { ok } from "./fake-slack.ts";
import { network, now, type StartedSlack, say, startSlack, words } from "./start-slack.ts";

const access = { kind: "install", clientId: "1.2", clientSecret: "client-secret" } as const;
const workspaces = new Map([
  ["T0001", [network]],
  ["T0002", [network]],
]);
const secret = "een geheim dat lang genoeg is om te dienen";
const publicUrl = "https://bot.example";

let directory: string;
let slack: StartedSlack;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "slack-tokens-"));
  slack = await start();
});
afterEach(async () => {
  await slack.stop();
  await rm(directory, { recursive: true });
});

/** Its networks are those of the organisation but for one workspace, which has its own. */
const ofAnOrganisation = new Map([
  ["T0001", [network]],
  ["E0001", [network]],
]);
const fromOrganisation = {
  enterprise_id: "E0001",
  authorizations: [{ team_id: "T0001", enterprise_id: "E0001", user_id: "U0BOT" }],
};

type Over = {
  secret?: string;
  domains?: Map<string, string[]>;
  workspaces?: typeof workspaces;
};
async function start(over: Over = {}) {
  const { domains = new Map(), workspaces: served = workspaces } = over;
  const settings = { access, workspaces: served, domains };
  const started = await startSlack({ ...{ settings, secret, publicUrl, directory }, ...over });
  started.slack.tokens.delete("xoxb-own");
  return started;
}

/** Goes to the page that begins it; where Slack would send the browser back to, and with what. */
async function begin(on = slack) {
  const response = await fetch(`${on.url}/slack/install`, { redirect: "manual" });
  const cookie = response.headers.get("set-cookie") ?? "";
  const location = new URL(response.headers.get("location") ?? "");
  return { status: response.status, location, cookie, state: location.searchParams.get("state") };
}

type Back = { readonly state?: string | null; readonly cookie?: string; readonly code?: string };
async function comeBack({ state, cookie = "", code = "code-1" }: Back, on = slack) {
  const query = new URLSearchParams({ ...(code && { code }), ...(state && { state }) });
  const response = await fetch(`${on.url}/slack/oauth_redirect?${query}`, {
    headers: { Cookie: cookie.split(";")[0] ?? "" },
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

const grants = (over: Json = {}, on = slack) => {
  const access_token = `xoxb-${JSON.stringify(over).length}`;
  on.slack.tokens.add(access_token);
  const team = { id: "T0001", name: "Voorbeeld" };
  const body = { ok: true, access_token, token_type: "bot", team, enterprise: null, ...over };
  on.slack.answer(({ name }) => (name === "oauth.v2.access" ? { kind: "ok", body } : ok));
};

async function install(over: Json = {}) {
  grants(over);
  return comeBack(await begin());
}
const files = () => readdir(join(directory, "slack.tokens"));

describe("installing the bot in a workspace", () => {
  it("asks Slack for no more than is needed, and keeps the token encrypted, for us alone", async () => {
    const { status, location } = await begin();
    expect([status, location.origin + location.pathname]).toEqual([
      302,
      `${slack.slack.url}/oauth/v2/authorize`,
    ]);
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      client_id: "1.2",
      scope: "app_mentions:read,chat:write,commands,im:history,im:write,users:read",
      redirect_uri: "https://bot.example/slack/oauth_redirect",
    });
    const page = await install();
    expect([page.status, page.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.html).toMatch(/lang="nl"[\s\S]*Gelukt/);
    expect(await files()).toEqual(["T0001.json"]);
    const path = join(directory, "slack.tokens", "T0001.json");
    expect([(await stat(path)).mode & 0o777, await readFile(path, "utf8")]).toEqual([
      0o600,
      expect.not.stringContaining("xoxb"),
    ]);
  });

  it("asks for mail addresses only where domains are listed", async () => {
    const listed = await start({ domains: new Map([["T0001", ["gemeente.example"]]]) });
    const { location } = await begin(listed);
    expect(location.searchParams.get("scope")).toContain("users:read.email");
    await listed.stop();
  });

  it("lets the workspace ask, after the next start too", async () => {
    await install();
    slack.answerWith(() => ({ say: [say("Hallo")] }));
    await slack.event(directMessage("hoi"));
    await slack.channel.settled();
    expect(slack.slack.callsOf("chat.postMessage")).toHaveLength(1);
    const again = await start();
    again.slack.tokens.add("xoxb-2");
    again.answerWith(() => ({ say: [say("Hallo")] }));
    await again.event(directMessage("hoi"));
    await again.stop();
    expect(again.slack.callsOf("chat.postMessage")).toHaveLength(1);
  });

  it("a workspace that is not served gets its token back, and nothing is kept", async () => {
    const page = await install({ team: { id: "T0666", name: "Elders" } });
    expect([page.status, page.html]).toEqual([403, expect.stringContaining("doet niet mee")]);
    expect(slack.slack.callsOf("auth.revoke")).toHaveLength(1);
    expect([await files(), slack.whats()]).toEqual([[], ["slack-install-refused"]]);
  });

  it("of a whole organisation counts for each of its workspaces", async () => {
    const whole = await startSlack({
      settings: { access, workspaces: new Map([["E0001", [network]]]) },
      ...{ secret, publicUrl, directory },
    });
    const body = {
      access_token: "xoxb-own",
      is_enterprise_install: true,
      team: null,
      enterprise: { id: "E0001" },
    };
    whole.slack.answer(({ name }) => (name === "oauth.v2.access" ? { kind: "ok", body } : ok));
    expect((await comeBack(await begin(whole), whole)).status).toBe(200);
    whole.slack.answer(() => ok);
    const authorizations = [{ team_id: "T0007", enterprise_id: "E0001", user_id: "U0BOT" }];
    await whole.event(directMessage("hoi", {}, { team_id: "T0007", authorizations }));
    expect(whole.asked).toHaveLength(1);
    await whole.stop();
  });
});

describe("finishing an installation", () => {
  it.each<[string, (begun: Back) => Back]>([
    ["without having begun", () => ({})],
    ["in another browser", ({ state }) => ({ ...(state && { state }) })],
    [
      "with a cookie of another",
      ({ state }) => ({ ...(state && { state }), cookie: "slack-install=x" }),
    ],
    ["with an altered state", ({ state, cookie = "" }) => ({ state: `${state}x`, cookie })],
    [
      "with a state that never ends",
      ({ state, cookie = "" }) => ({
        state: state?.replace(/\.\d+\./, ".9999999999999.") ?? "",
        cookie,
      }),
    ],
  ])("is not possible %s (I36)", async (_, change) => {
    grants();
    const page = await comeBack(change(await begin()));
    expect([page.status, page.html]).toEqual([400, expect.stringContaining("Begin opnieuw")]);
    expect([slack.slack.calls, await files()]).toEqual([[], []]);
  });

  it("is possible once", async () => {
    grants();
    const begun = await begin();
    const statuses = [await comeBack(begun), await comeBack(begun)].map(({ status }) => status);
    expect(statuses).toEqual([200, 400]);
  });

  it("is possible for ten minutes", async () => {
    grants();
    const begun = await begin();
    slack.setClock(Date.parse(now) + 10 * 60_000);
    expect((await comeBack(begun)).status).toBe(400);
  });

  it("without leave changes nothing", async () => {
    const page = await comeBack({ ...(await begin()), code: "" });
    expect([page.status, page.html]).toEqual([200, expect.stringContaining("geen toestemming")]);
  });

  it("that Slack refuses is told, and in the log stands no secret", async () => {
    slack.slack.answer(() => ({ kind: "error", error: "invalid_code" }));
    const page = await comeBack(await begin());
    expect([page.status, page.html]).toEqual([502, expect.stringContaining("Het lukte niet")]);
    expect(slack.lines).toMatchObject([{ fields: { error: "invalid_code" } }]);
    expect(JSON.stringify(slack.lines.map(({ fields }) => fields))).not.toContain("client-secret");
  });
});

describe("a workspace that did not install", () => {
  it("gets silence, and one line in the log", async () => {
    await install();
    for (let times = 0; times < 3; times++) {
      const authorizations = [{ team_id: "T0002", user_id: "U0BOT" }];
      const around = { team_id: "T0002", authorizations };
      expect((await slack.event(directMessage("hoi", {}, around))).status).toBe(200);
    }
    expect([slack.asked, slack.whats()]).toEqual([[], ["slack-installed", "slack-not-installed"]]);
  });

  it("can be written to by the token of its organisation, which Slack does not name again", async () => {
    const organised = await start({ workspaces: ofAnOrganisation });
    grants({ is_enterprise_install: true, team: null, enterprise: { id: "E0001" } }, organised);
    await comeBack(await begin(organised), organised);
    await organised.event(directMessage("hoi", {}, fromOrganisation));
    await organised.channel.settled();
    const address = organised.asked[0]?.place.address ?? "";
    const delivery = { address, message: words("x"), key: "k", again: false };
    expect(await organised.channel.sender.send(delivery)).toEqual({ kind: "delivered" });
    await organised.stop();
  });

  it("cannot be written to", async () => {
    const address = '{"version":1,"team":"T0002","user":"U1"}';
    const delivery = { address, message: words("x"), key: "k", again: false };
    expect(await slack.channel.sender.send(delivery)).toEqual({ kind: "unreachable" });
  });
});

describe("uninstalling", () => {
  const gone = (type: string, event_time: number, over: Json = {}) =>
    slack.event(event({ type, ...over }, { event_time }));
  const later = Date.parse(now) / 1000 + 60;

  it.each([
    ["app_uninstalled", {}],
    ["tokens_revoked", { tokens: { bot: ["U0BOT"] } }],
  ])("takes the token away from disk and memory: %s", async (type, over) => {
    await install();
    expect((await gone(type, later, over)).status).toBe(200);
    expect(await files()).toEqual([]);
    await slack.event(directMessage("hoi"));
    expect(slack.asked).toEqual([]);
  });

  it("of before the latest installation takes nothing away", async () => {
    await install();
    await gone("app_uninstalled", later - 120);
    expect(await files()).toEqual(["T0001.json"]);
  });

  it("of before the latest installation takes nothing away from its organisation either", async () => {
    const organised = await start({ workspaces: ofAnOrganisation });
    grants({ is_enterprise_install: true, team: null, enterprise: { id: "E0001" } }, organised);
    await comeBack(await begin(organised), organised);
    organised.setClock(Date.parse(now) + 600_000);
    grants({}, organised);
    await comeBack(await begin(organised), organised);
    const late = { event_time: Date.parse(now) / 1_000 + 300, ...fromOrganisation };
    await organised.event(event({ type: "app_uninstalled" }, late));
    expect((await files()).toSorted()).toEqual(["E0001.json", "T0001.json"]);
    await organised.stop();
  });
});

describe("a file that cannot be read", () => {
  it.each<[string, (text: string) => string, string | undefined]>([
    ["is cut off", (text) => text.slice(0, 40), undefined],
    ["is empty", () => "", undefined],
    ["is altered", (text) => text.replace(/"sealed":"./, '"sealed":"A'), undefined],
    ["was written with another secret", (text) => text, "een heel ander geheim van de beheerder"],
  ])(
    "counts as not installed, and is one line in the log, when it %s",
    async (_, damage, other) => {
      await install();
      const path = join(directory, "slack.tokens", "T0001.json");
      const text = await readFile(path, "utf8");
      const damaged = damage(text);
      await writeFile(path, damaged === text && !other ? text.replace("1", "2") : damaged);
      const again = await start(other === undefined ? {} : { secret: other });
      await again.event(directMessage("hoi"));
      expect(again.asked).toEqual([]);
      expect(again.lines).toMatchObject([
        { what: "slack-token-unreadable", fields: { team: "T0001" } },
        { what: "slack-not-installed" },
      ]);
      await again.stop();
    },
  );

  it("of another workspace is none of this one", async () => {
    await install();
    const path = (owner: string) => join(directory, "slack.tokens", `${owner}.json`);
    await writeFile(path("T0002"), await readFile(path("T0001")));
    const again = await start();
    expect(again.lines).toMatchObject([{ fields: { team: "T0002" } }]);
    await again.stop();
  });

  it("stops the start when what is needed is not given", async () => {
    await expect(startSlack({ settings: { access } })).rejects.toThrow(/address/);
  });
});
