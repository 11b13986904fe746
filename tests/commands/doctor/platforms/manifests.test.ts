import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkSlackManifest } from "../../../../src/commands/doctor/platforms/check-slack-manifest.ts";
import { checkTeamsPackage } from "../../../../src/commands/doctor/platforms/check-teams-package.ts";
import { slackManifest } from "../../../../src/commands/manifests/slack-manifest.ts";
import { teamsPackage } from "../../../../src/commands/manifests/teams-package.ts";
import { teamsValues } from "../../../../src/commands/manifests/teams-values.ts";
import { projectRoot } from "../../../fences/source-files.ts";
import { makeDirectory } from "../../child.ts";

const source = join(projectRoot, "manifests/teams");
const appId = "00000000-0000-4000-8000-00000000000a";
const publicUrl = "https://bot.example";

let home: Awaited<ReturnType<typeof makeDirectory>>;
beforeEach(async () => {
  home = await makeDirectory();
  await copyFile(join(source, "manifest.json"), join(home.path, "manifest.json"));
});
afterEach(() => home.clear());

const zip = () => join(home.path, "dan-bel-ik-teams.zip");

async function makePackage(): Promise<void> {
  const found = teamsValues({ appId, publicUrl });
  if (found.kind === "wrong") throw new Error(found.name);
  const [manifest, color, outline] = await Promise.all(
    ["manifest.json", "color.png", "outline.png"].map((name) => readFile(join(source, name))),
  );
  if (!manifest || !color || !outline) throw new Error("no files");
  const files = { manifest: manifest.toString(), color, outline };
  await writeFile(zip(), teamsPackage(files, found.values));
}

async function check(fit: Partial<Parameters<typeof checkTeamsPackage>[1]> = {}) {
  const [found] = await checkTeamsPackage(home.path, { appId, publicUrl, ...fit });
  return `${found?.mark}: ${found?.line}`;
}

it("a package that was never made", async () => {
  expect(await check()).toMatch(/^idle: .*npm run manifests/);
});

it("a package that fits, whether or not there is a public address", async () => {
  await makePackage();
  expect(await check()).toMatch(/^fine/);
  expect(await check({ publicUrl: undefined })).toMatch(/^fine/);
});

it.each([
  ["another app", { appId: appId.replace(/a$/, "b") }, /^wrong: .*MICROSOFT_APP_ID/],
  ["another address", { publicUrl: "https://elders.example" }, /^wrong: .*PUBLIC_URL/],
])("a package for %s", async (_, fit, line) => {
  await makePackage();
  expect(await check(fit)).toMatch(line);
});

it("a package that was made before the manifest changed", async () => {
  await makePackage();
  await writeFile(join(home.path, "manifest.json"), '{"version":"9.9.9"}');
  expect(await check()).toMatch(/^look: .*eerdere versie/);
});

it.each(["", "no zip at all", "PK\u0003\u0004"])("a package that is none: %j", async (text) => {
  await writeFile(zip(), text);
  expect(await check()).toMatch(/^wrong: .*niet te lezen/);
});

describe("the manifest for Slack", () => {
  const manifest = (origin: string, socket = false) => ({
    features: { slash_commands: [{ command: "/danbelik", url: `${origin}/slack/events` }] },
    oauth_config: { redirect_urls: [`${origin}/slack/installed`] },
    settings: {
      event_subscriptions: { request_url: `${origin}/slack/events` },
      socket_mode_enabled: socket,
    },
  });
  const put = (content: unknown) =>
    writeFile(join(home.path, "dan-bel-ik-slack.json"), JSON.stringify(content));
  const checkSlack = async (fit: Partial<Parameters<typeof checkSlackManifest>[1]> = {}) => {
    const [found] = await checkSlackManifest(home.path, {
      ...{ publicUrl, isSocket: false, readsMail: false },
      ...fit,
    });
    return `${found?.mark}: ${found?.line}`;
  };

  it("that was never made", async () => {
    expect(await checkSlack()).toMatch(/^idle: .*npm run manifests/);
  });

  it("that fits, over HTTP and over a socket, which has no addresses", async () => {
    await put(manifest(publicUrl));
    expect(await checkSlack()).toMatch(/^fine/);
    await put({ settings: { socket_mode_enabled: true } });
    expect(await checkSlack({ isSocket: true, publicUrl: undefined })).toMatch(/^fine/);
  });

  it("as npm run manifests makes it", async () => {
    const template = await readFile(join(projectRoot, "manifests/slack/manifest.json"), "utf8");
    for (const address of [publicUrl, undefined]) {
      const isSocket = address === undefined;
      const made = slackManifest(template, { publicUrl: address, readsMail: false });
      if (made.kind !== "made") throw new Error(made.why);
      await put(JSON.parse(made.text));
      expect(await checkSlack({ isSocket, publicUrl: address })).toMatch(/^fine/);
      expect(await checkSlack({ isSocket: !isSocket })).toMatch(/^wrong/);
      expect(await checkSlack({ isSocket, readsMail: true })).toMatch(/^wrong: .*SLACK_DOMAINS/);
    }
  });

  it.each([
    ["for another address", manifest("https://elders.example"), /^wrong: .*PUBLIC_URL/],
    [
      "for an address that only begins alike",
      manifest(`${publicUrl}.kwaad`),
      /^wrong: .*PUBLIC_URL/,
    ],
    ["for a socket", manifest(publicUrl, true), /^wrong: .*SLACK_APP_TOKEN/],
    ["that is none", [1], /^wrong: .*niet te lezen/],
  ])("%s", async (_, content, line) => {
    await put(content);
    expect(await checkSlack()).toMatch(line);
  });
});
