import { existsSync } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { deadline, endAll, makeDirectory, run, somePort, start, statusOf, until } from "./child.ts";
import { networkText } from "./network-text.ts";

const tenant = "11111111-2222-4333-8444-555555555555";
const credentials = {
  HOST: "127.0.0.1",
  MICROSOFT_APP_ID: tenant,
  MICROSOFT_APP_PASSWORD: "a-password",
  MICROSOFT_APP_TENANT_ID: tenant,
  TEAMS_TENANTS: `${tenant}=noord`,
};

let directory: Awaited<ReturnType<typeof makeDirectory>>;
let env: { readonly DATA_DIR: string };

beforeEach(async () => {
  directory = await makeDirectory();
  env = { DATA_DIR: join(directory.path, "data") };
});
afterEach(() => directory.clear());
afterAll(endAll);

async function file(text: string | Buffer, name = "network.json"): Promise<string> {
  const path = join(directory.path, name);
  await writeFile(path, text);
  return path;
}

const importing = (...words: readonly string[]) => run("import", words, { env });
const exporting = (...words: readonly string[]) => run("export", words, { env });

describe("npm run import", { timeout: deadline }, () => {
  it("shows what it would do and does it only when told so", async () => {
    const path = await file(networkText("noord", 3));
    const shown = await importing(path);
    expect(shown).toMatchObject({ code: 0, err: "" });
    expect(shown.out).toMatch(/^Nieuw netwerk: noord\n.*3 mensen.*\n.*--yes\n$/);
    expect((await exporting()).code).toBe(2);

    const done = await importing(path, "--yes");
    expect(done).toMatchObject({ code: 0, err: "" });
    expect(done.out).toContain(`Ingelezen: noord, in ${env.DATA_DIR}.`);
    expect(done.out).toContain("npm run chat -- --network noord");
    expect((await stat(env.DATA_DIR)).mode & 0o077).toBe(0);
  });

  it("exports what was imported, and that imports to no change", async () => {
    await importing(await file(networkText("noord", 3)), "--yes");
    const exported = await exporting("noord");
    expect(exported).toMatchObject({ code: 0, err: "" });
    const again = await importing(await file(exported.out, "again.json"), "--yes");
    expect(again.out).toContain("Er verandert niets.");
  });

  it("talks with a copy of it", async () => {
    await importing(await file(networkText("noord", 1)), "--yes");
    const more = { env, input: "deurwaarder aan de deur\n" };
    const chat = await run("chat", ["--network", "noord"], more);
    expect(chat).toMatchObject({ code: 0, err: "" });
    expect(chat.out).toContain("Person p0");
    expect(await run("chat", ["--network", "zuid"], more)).toMatchObject({ code: 2, out: "" });
  });

  it("refuses a file with what is wrong and where, and changes nothing", async () => {
    const people = [{ id: "a", name: "A", phone: "12" }];
    const path = await file(networkText("noord", 0, { people }));
    const { code, out, err } = await importing(path, "--yes");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/people\[0\]\.phone: "12"/);
    expect((await exporting()).err).toContain("nog geen netwerk");
  });

  it("refuses a file that is not there", async () => {
    const { code, out, err } = await importing(join(directory.path, "none"), "--yes");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("none: dit bestand kan ik niet lezen");
    expect(existsSync(env.DATA_DIR)).toBe(false);
  });

  it.each([[[]], [["a", "b"]], [["a", "--force"]]])(
    "wrong use gets the usage: %j",
    async (words) => {
      const { code, out, err } = await importing(...words);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("npm run import -- BESTAND");
    },
  );

  it("killed in the middle it did everything or nothing", async () => {
    const path = await file(networkText("noord", 4_000));
    const child = start("import", [path, "--yes"], { env });
    await until(() => child.out().includes("Nieuw"), child);
    child.process.kill("SIGKILL");
    await child.ended;
    const { code, out } = await exporting();
    if (code === 0) expect(out.match(/"name": ?"Person/g)).toHaveLength(4_000);
    expect(await importing(path, "--yes")).toMatchObject({ code: 0 });

    const larger = await file(networkText("noord", 4_500), "larger.json");
    const second = start("import", [larger, "--yes"], { env });
    await until(() => second.out().includes("en nog"), second);
    second.process.kill("SIGKILL");
    await second.ended;
    const people = (await exporting()).out.match(/"name": ?"Person/g) ?? [];
    expect([4_000, 4_500]).toContain(people.length);
  });
});

describe("while the real bot runs", { timeout: deadline * 2 }, () => {
  it("commands hand their work to it, and it stops cleanly", async () => {
    const port = await somePort();
    const bot = start("start", [], { env: { ...env, ...credentials, PORT: `${port}` } });
    const url = `http://127.0.0.1:${port}`;
    await until(() => bot.err().includes("npm run import"), bot);
    expect(await statusOf(`${url}/healthz`)).toBe(200);
    expect(await statusOf(`${url}/readyz`)).toBe(503);
    const without = await fetch(`${url}/api/messages`, { method: "POST", body: "{}" });
    expect(without.status).toBeGreaterThanOrEqual(400);
    expect(without.status).toBeLessThan(500);

    const path = await file(networkText("noord", 2));
    expect(await importing(path, "--yes")).toMatchObject({ code: 0, err: "" });
    await until(async () => (await statusOf(`${url}/readyz`)) === 200, bot);
    expect((await exporting()).out).toContain("Person p1");
    const second = await run("start", [], { env: { ...env, ...credentials, PORT: `${port}` } });
    expect(second.code).toBe(1);
    expect(second.err).toContain("in gebruik");

    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(existsSync(join(env.DATA_DIR, "control.sock"))).toBe(false);
    for (const line of bot.out().split("\n").filter(Boolean)) {
      expect(JSON.parse(line)).toMatchObject({ level: "info" });
    }
    expect((await exporting()).out).toContain("Person p1");
  });

  it("killed, it leaves nothing that is in the way", async () => {
    await importing(await file(networkText("noord", 2)), "--yes");
    const settings = { ...env, ...credentials, PORT: `${await somePort()}` };
    const bot = start("start", [], { env: settings });
    await until(() => bot.err().includes("luistert"), bot);
    bot.process.kill("SIGKILL");
    await bot.ended;
    expect(existsSync(join(env.DATA_DIR, "control.sock"))).toBe(true);
    expect((await exporting()).out).toContain("Person p1");
    const next = start("start", [], { env: settings });
    await until(() => next.err().includes("luistert"), next);
    next.process.kill("SIGTERM");
    expect(await next.ended).toBe(0);
  });

  it("an import is for the real networks, also while a try-out runs", async () => {
    const bot = start("start", [], { env: { ...env, PORT: `${await somePort()}` } });
    await until(() => bot.out().includes("Ctrl-C"), bot);
    const done = await importing(await file(networkText("noord", 1)), "--yes");
    expect(done).toMatchObject({ code: 0, err: "" });
    expect(done.out).toContain("alleen het voorbeeldnetwerk");
    expect((await exporting()).out).toContain("Person p0");
    bot.process.kill("SIGINT");
    expect(await bot.ended).toBe(0);
  });
});
