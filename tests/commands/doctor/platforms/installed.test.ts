import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSeal } from "../../../../src/channels/slack/install/seal.ts";
import { createTokenFiles } from "../../../../src/channels/slack/install/token-files.ts";
import { openTokens } from "../../../../src/channels/slack/open-tokens.ts";
import {
  checkInstalled,
  tokenDirectory,
} from "../../../../src/commands/doctor/platforms/check-installed.ts";
import { makeDirectory } from "../../child.ts";
import { startStandIn } from "../stand-in.ts";

const secret = "x".repeat(32);
const teams = ["T0123ABC", "E777"];

let home: Awaited<ReturnType<typeof makeDirectory>>;
let slack: Awaited<ReturnType<typeof startStandIn>>;
beforeEach(async () => {
  home = await makeDirectory();
  slack = await startStandIn(({ authorization }) => ({
    body:
      authorization === "Bearer xoxb-good" ? { ok: true } : { ok: false, error: "invalid_auth" },
  }));
});
afterEach(async () => {
  await slack.stop();
  await home.clear();
});

async function install(owner: string, token: string): Promise<void> {
  const own = join(home.path, tokenDirectory);
  await mkdir(own, { recursive: true, mode: 0o700 });
  const files = createTokenFiles(own, createSeal(secret, "slack tokens v1"), () => undefined);
  await files.write(owner, { token, installedAt: 1 });
}

async function check(over: { secret?: string } = {}): Promise<readonly string[]> {
  const found = await checkInstalled({
    ...{ secret, directory: home.path, teams, readsMail: false, slack: slack.url },
    ...over,
  });
  expect(JSON.stringify(found)).not.toContain("xoxb");
  return found.map(({ mark, line }) => `${mark}: ${line}`);
}

describe("workspaces that installed the app", () => {
  it("none yet: nothing is made and nobody asked", async () => {
    expect(await check()).toEqual([expect.stringMatching(/^idle: 2 werkruimten/)]);
    expect(slack.calls).toEqual([]);
    expect(await readdir(home.path)).toEqual([]);
  });

  it("have their token tried, each by itself", async () => {
    await install("T0123ABC", "xoxb-good");
    expect(await check()).toEqual([
      "fine: De sleutel van werkruimte T0123ABC werkt.",
      expect.stringMatching(/^idle: Eén werkruimte/),
    ]);
    await install("E777", "xoxb-bad");
    expect((await check())[1]).toMatch(/^wrong: De sleutel van werkruimte E777 klopt niet/);
  });

  it("whose token was sealed with another secret", async () => {
    await install("T0123ABC", "xoxb-good");
    expect((await check({ secret: "y".repeat(32) }))[0]).toMatch(/^wrong: .*T0123ABC.*LINK_SECRET/);
  });

  it("are looked for where the channel keeps them", async () => {
    await install("T0123ABC", "xoxb-good");
    const { tokens } = openTokens({
      settings: {
        transport: { kind: "http", signingSecret: "0123456789abcdef" },
        access: { kind: "install", clientId: "1", clientSecret: "2" },
        workspaces: new Map(),
        domains: new Map(),
      },
      ...{ publicUrl: "https://bot.example", secret, directory: home.path },
      client: () => {
        throw new Error("nobody calls");
      },
      clock: () => {
        throw new Error("nobody asks");
      },
      log: () => undefined,
    });
    expect(tokens.of({ team: "T0123ABC" })).toBe("xoxb-good");
  });
});
