import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { deadline, endAll, makeDirectory, run, somePort, start, until } from "./child.ts";
import { secrets, slackOnly, startStandIn, teamsOnly } from "./doctor/stand-in.ts";

const allowed = deadline + 30_000;

let home: Awaited<ReturnType<typeof makeDirectory>>;
let outside: Awaited<ReturnType<typeof startStandIn>>;
beforeEach(async () => {
  home = await makeDirectory();
  outside = await startStandIn();
});
afterEach(async () => {
  await outside.stop();
  await home.clear();
});
afterAll(endAll);

type Environment = Readonly<Record<string, string>>;

async function settings(more: Environment = {}): Promise<Record<string, string>> {
  const DATA_DIR = join(home.path, "data");
  return { DATA_DIR, PORT: `${await somePort()}`, HOST: "127.0.0.1", ...more };
}

async function consult(env: Record<string, string>, words: readonly string[] = []) {
  const told = await run("doctor", ["--stand-in", outside.url, ...words], { env });
  for (const secret of Object.values(secrets)) expect(told.out + told.err).not.toContain(secret);
  return told;
}

const real = { ...teamsOnly, ...slackOnly };
/** A package that somebody made in this working tree is not what is tried here. */
const wrongIn = (out: string) =>
  out.split("\n").filter((line) => line.startsWith("✗") && !line.includes("npm run manifests"));

describe("npm run doctor", { timeout: allowed }, () => {
  it("says of a try-out that it is one, asks nobody outside and makes nothing", async () => {
    const env = await settings();
    const { code, out, err } = await consult(env);
    expect({ code, err, wrong: wrongIn(out) }).toEqual({ code: 0, err: "", wrong: [] });
    expect(out).toContain("Dit is een proef");
    expect(outside.calls).toEqual([]);
    expect((await consult(env)).out).toContain("De gegevensmap is er nog niet");
  });

  it("shows all that is wrong, and goes on with what is right", async () => {
    const env = await settings({ ...real, PORT: "x", SLACK_BOT_TOKEN: "secret-of-mine" });
    const { code, out, err } = await consult(env);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const wrong = wrongIn(out).map((line) => line.split(" ")[1]);
    expect(wrong).toEqual(["PORT", "SLACK_BOT_TOKEN", "TEAMS_TENANTS"]);
    expect(out).toContain("✓ Microsoft kent de bot en het geheim.");
    expect(out).toContain("– Los eerst de instellingen van Slack op.");
    expect(out).toMatch(/\n[34] × ✗: los dat eerst op\./);
    expect(out).not.toContain("secret-of-mine");
  });

  it("sees a bot that runs, and that the port is its own", async () => {
    const env = await settings();
    const bot = start("start", [], { env });
    await until(() => bot.out().includes("Ctrl-C"), bot);
    const { code, out } = await consult(env);
    expect(out).toContain(`✓ De bot draait (proces ${bot.process.pid})`);
    expect(out).toContain(`✓ De bot luistert op poort ${env["PORT"]}.`);
    expect(code).toBe(0);
    bot.process.kill("SIGINT");
    expect(await bot.ended).toBe(0);
  });

  it.each([
    [["--help"], 0, "npm run doctor"],
    [["--stand-in", "https://login.example"], 2, "--stand-in"],
    [["--stand-in", "http://127.0.0.1.example"], 2, "--stand-in"],
    [["--stand-in", "http://u:p@192.0.2.1/127.0.0.1"], 2, "--stand-in"],
    [["extra"], 2, "npm run doctor"],
  ])("with %j ends with %i", async (words, code, line) => {
    const told = await run("doctor", words, { env: await settings(real) });
    expect(told.code).toBe(code);
    expect(told.out + told.err).toContain(line);
  });
});
