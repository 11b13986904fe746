import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { devNull } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Child,
  deadline,
  endAll,
  makeDirectory,
  run,
  somePort,
  start,
  statusOf,
  until,
} from "./child.ts";

const allowed = deadline + 30_000;
const directories: Awaited<ReturnType<typeof makeDirectory>>[] = [];

async function settings(more: Record<string, string> = {}) {
  const directory = await makeDirectory();
  directories.push(directory);
  return { DATA_DIR: directory.path, PORT: `${await somePort()}`, ...more };
}

afterAll(async () => {
  endAll();
  for (const { clear } of directories) await clear();
});

function playgroundOf(child: Child): string {
  return /http:\/\/127\.0\.0\.1:(?:\d+)(?=\n)/.exec(child.out())?.[0] ?? "";
}

async function childrenOf({ process: { pid } }: Child): Promise<readonly number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  return text.split(" ").filter(Boolean).map(Number);
}

const isUp = (child: Child) => child.out().includes("Ctrl-C");

describe("the try-out", { timeout: allowed }, () => {
  let env: Awaited<ReturnType<typeof settings>>;
  let bot: Child;
  beforeAll(async () => {
    env = await settings();
    bot = start("start", [], { env });
    await until(() => isUp(bot) || bot.process.exitCode !== null, bot);
  }, allowed);

  it("says what it is, where it is, what to try and how to stop", () => {
    expect(bot.out()).toContain(`http://127.0.0.1:${env.PORT}\n`);
    expect(bot.out()).toMatch(/proef met .+verzonnen/);
    expect(bot.out().match(/^ {2}\S.+$/gm)).toHaveLength(4);
  });

  it("leaves the null device of the machine alone, also as root", async () => {
    expect((await stat(devNull)).isCharacterDevice()).toBe(true);
  });

  it("answers that it lives and is ready", async () => {
    expect(await statusOf(`http://127.0.0.1:${env.PORT}/healthz`)).toBe(200);
    expect(await statusOf(`http://127.0.0.1:${env.PORT}/readyz`)).toBe(200);
  });

  it("has the playground beside it, with people that have Dutch names, on this machine alone", async () => {
    const url = playgroundOf(bot);
    expect(await (await fetch(`${url}/_debug/ping`)).text()).toBe("pong");
    const config = await (await fetch(`${url}/_internal/v1/testConfig`)).text();
    expect(config).toContain("Sanne de Wit");
    const port = Number(new URL(url).port);
    const table = `${await readFile("/proc/net/tcp", "utf8")}\n${await readFile("/proc/net/tcp6", "utf8")}`;
    const listening = table.split("\n").filter((line) => {
      return line.includes(`:${port.toString(16).toUpperCase()} `) && / 0A /.test(line);
    });
    expect(listening.map((line) => line.trim().split(/\s+/)[1]?.split(":")[0])).toEqual([
      "0100007F",
    ]);
  });

  it("a second one on the same port stops with one line that names the setting", async () => {
    const second = await run("start", [], { env: { ...(await settings()), PORT: env.PORT } });
    expect(second).toMatchObject({ code: 1, out: "" });
    expect(second.err).toMatch(/^PORT .+\n$/);
  });

  it("the terminal talks meanwhile, with the same data directory", async () => {
    const chat = await run("chat", [], { env, input: "deurwaarder aan de deur\n" });
    expect(chat).toMatchObject({ code: 0, err: "" });
    expect(chat.out).toContain("webber schulden");
  });

  it("when the playground ends, it says so and goes on", async () => {
    const [playground = 0] = await childrenOf(bot);
    process.kill(playground, "SIGKILL");
    await until(() => bot.out().includes("Playground is gestopt"), bot);
    expect(await statusOf(`http://127.0.0.1:${env.PORT}/healthz`)).toBe(200);
  });

  it("stops at once and cleanly at Ctrl-C", async () => {
    bot.process.kill("SIGINT");
    expect(await bot.ended).toBe(0);
    expect(bot.err()).toBe("");
    expect(await statusOf(`http://127.0.0.1:${env.PORT}/healthz`)).toBe(0);
  });
});

describe("nothing is left running", { timeout: allowed }, () => {
  it.each(["SIGTERM", "SIGKILL"] as const)("after %s", async (signal) => {
    const env = await settings();
    const bot = start("start", [], { env });
    await until(() => isUp(bot), bot);
    const url = playgroundOf(bot);
    expect(await statusOf(`${url}/_debug/ping`)).toBe(200);
    bot.process.kill(signal);
    expect(await bot.ended).toBe(signal === "SIGTERM" ? 0 : "SIGKILL");
    await until(async () => (await statusOf(`${url}/_debug/ping`)) === 0, "the playground");
  });

  it("two at a time each have a playground of their own, also when the usual port is taken", async () => {
    const taken = createServer().listen(56_150, "127.0.0.1");
    // Somebody else on this machine may have it already, which is as good.
    taken.on("error", ({ message }) => expect(message).toContain("EADDRINUSE"));
    const bots = await Promise.all(
      [1, 2].map(async () => start("start", [], { env: await settings() })),
    );
    await until(() => bots.every(isUp), bots[0] ?? "bots");
    const urls = bots.map(playgroundOf);
    expect(new Set([...urls, "http://127.0.0.1:56150"]).size).toBe(3);
    for (const url of urls) expect(await statusOf(`${url}/_debug/ping`)).toBe(200);
    for (const bot of bots) bot.process.kill("SIGINT");
    expect(await Promise.all(bots.map(({ ended }) => ended))).toEqual([0, 0]);
    taken.close();
  });
});

describe("the real bot", { timeout: allowed }, () => {
  it("finishes what it is at when the terminal closes, and nobody hears that it goes", async () => {
    const slack = {
      SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef",
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_TEAMS: "T0001=noord",
    };
    const env = await settings({ HOST: "127.0.0.1", ...slack });
    const bot = start("start", [], { env });
    const socket = join(env.DATA_DIR, "control.sock");
    await until(() => bot.err().includes("npm run import"), bot);
    expect((await stat(socket)).isSocket()).toBe(true);
    bot.process.stdout?.destroy();
    bot.process.stderr?.destroy();
    bot.process.kill("SIGHUP");
    expect(await bot.ended).toBe(0);
    await expect(stat(socket)).rejects.toThrow("ENOENT");
  });
});

describe("a wrong setting stops it (I39)", { timeout: allowed }, () => {
  const secret = "a-value-nobody-may-see";
  const app = "11111111-2222-4333-8444-555555555555";
  it.each([
    ["HOST", { HOST: "0.0.0.0" }, "0.0.0.0"],
    ["MICROSOFT_APP_ID", { MICROSOFT_APP_PASSWORD: secret }, secret],
    [
      "MICROSOFT_APP_PASSWORD_FILE",
      { MICROSOFT_APP_ID: app, MICROSOFT_APP_PASSWORD_FILE: `/${secret}` },
      secret,
    ],
  ])("with one line that names %s and not its value", async (setting, wrong, value) => {
    const { code, out, err } = await run("start", [], { env: { ...(await settings()), ...wrong } });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n").filter(Boolean)).toHaveLength(1);
    expect(err.startsWith(`${setting} `)).toBe(true);
    expect(err).not.toContain(value);
  });

  it("and so does an option that is not there", async () => {
    const { code, err } = await run("start", ["--port", "80"], { env: await settings() });
    expect(code).toBe(2);
    expect(err).toContain("npm start");
  });

  it.each(["start", "chat", "import", "export"])("%s --help says what it does", async (name) => {
    const { code, out, err } = await run(name, ["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^npm /);
    expect(out.split("\n").length).toBeLessThan(8);
  });
});
