import { chmod, copyFile, mkdir, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkData } from "../../../src/commands/doctor/check-data.ts";
import { checkNetworks } from "../../../src/commands/doctor/check-networks.ts";
import { checkPort } from "../../../src/commands/doctor/check-port.ts";
import { checkPublicUrl } from "../../../src/commands/doctor/check-public-url.ts";
import { checkZones } from "../../../src/commands/doctor/check-zones.ts";
import { type DataHolder, findDataHolder } from "../../../src/commands/doctor/data-holder.ts";
import type { Finding } from "../../../src/commands/doctor/finding.ts";
import { listNetworks, reportOn } from "../../../src/commands/doctor/network-report.ts";
import type { Store } from "../../../src/contract/ports.ts";
import { ids } from "../../../src/domain/ids.ts";
import { instant, type Zone } from "../../../src/domain/time.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { makeDirectory } from "../child.ts";
import { startStandIn } from "./stand-in.ts";

const now = instant(new Date("2026-11-24T09:00:00Z"));
const nobody: DataHolder = { kind: "nobody" };
const running: DataHolder = { kind: "running", pid: 7 };
const network = smallNetwork();

let home: Awaited<ReturnType<typeof makeDirectory>>;
let directory: string;
beforeEach(async () => {
  home = await makeDirectory();
  directory = join(home.path, "data");
});
afterEach(() => home.clear());

const brief = (findings: readonly Finding[]) =>
  findings.map(({ mark, line }) => `${mark}: ${line}`);

async function openStore(): Promise<Store> {
  const store = await openLowdbStore({ directory, log: () => undefined });
  if ((await store.networks()).length === 0) await store.create(network);
  return store;
}

async function withStore(work: (store: Store) => Promise<void> = async () => {}): Promise<void> {
  const store = await openStore();
  await work(store);
  await store.close();
}

async function data(isReal = true) {
  const holder = await findDataHolder(directory);
  return brief(await checkData({ directory, holder, isReal }));
}

describe("the directory with the data", () => {
  it("is made when it is not there", async () => {
    expect(await data()).toEqual([expect.stringMatching(/^idle: .*npm run import/)]);
    expect(await data(false)).toEqual([expect.stringMatching(/^idle: .*npm start/)]);
  });

  it("is fine as the store made it, and stays as it is", async () => {
    await withStore();
    expect(await data()).toEqual([
      `fine: Ik mag schrijven in ${directory}.`,
      "fine: Anderen op deze computer kunnen de gegevens niet lezen.",
      "idle: De bot draait nu niet.",
    ]);
  });

  it("is in use by a bot that runs, and that is fine", async () => {
    const store = await openStore();
    expect((await data())[2]).toBe(
      `fine: De bot draait (proces ${process.pid}) en heeft de gegevens in gebruik.`,
    );
    await store.close();
  });

  it.each([
    [{ host: hostname(), pid: 999_999_999 }, /^fine: .*niet netjes gestopt/],
    [{ host: "elsewhere", pid: 1 }, /^look: .*in gebruik op elsewhere/],
    ["nonsense", /^wrong: Het bestand lock/],
  ])("with a lock that says %j", async (lock, line) => {
    await withStore();
    await writeFile(join(directory, "lock"), JSON.stringify(lock));
    expect((await data())[2]).toMatch(line);
  });

  it("that others can read is told, with the first of what they can read (I39)", async () => {
    await withStore();
    const file = join(directory, "networks", network.id, "snapshot.json");
    await chmod(file, 0o644);
    expect((await data())[1]).toMatch(/^wrong: .*snapshot\.json\. .*chmod -R go= /);
    await chmod(join(directory, "networks"), 0o755);
    expect((await data())[1]).toMatch(/^wrong: .*networks en nog 1 andere/);
  });

  it("that is a file", async () => {
    await writeFile(directory, "");
    expect(await data()).toEqual([expect.stringMatching(/^wrong: .*is een bestand/)]);
  });

  it("that cannot be made under a file", async () => {
    await writeFile(directory, "");
    const inside = join(directory, "deeper");
    const found = await checkData({ directory: inside, holder: nobody, isReal: true });
    expect(brief(found)).toEqual([expect.stringMatching(/^wrong: /)]);
  });
});

describe("the networks", () => {
  const reports = async () => {
    const found = await listNetworks(directory);
    return Promise.all(found.map((id) => reportOn(directory, id, now)));
  };
  const served = (...names: readonly string[]) =>
    new Set(names.map((name) => ids.network.parse(name)));

  it("are read while the bot has them, and its lock stays its own", async () => {
    const store = await openStore();
    const found = brief(checkNetworks({ reports: await reports(), served: served(network.id) }));
    expect(found[0]).toMatch(new RegExp(`^fine: ${network.id} is te lezen: versie \\d+, 0,1 MB`));
    expect(await findDataHolder(directory)).toEqual({ kind: "running", pid: process.pid });
    await store.close();
  });

  it("are missed when some tenant has them, and noticed when none has", async () => {
    await withStore();
    const found = brief(checkNetworks({ reports: await reports(), served: served("elders") }));
    expect(found.slice(-2)).toEqual([
      expect.stringMatching(/^wrong: .* noemt elders, en dat netwerk is er niet/),
      expect.stringMatching(new RegExp(`^look: Niemand kan bij ${network.id}`)),
    ]);
  });

  it("that cannot be read are told with what can be put back", async () => {
    await withStore();
    const own = join(directory, "networks", network.id);
    await mkdir(join(own, "generations"), { recursive: true });
    await copyFile(join(own, "snapshot.json"), join(own, "generations", "snapshot-0.json"));
    await truncate(join(own, "snapshot.json"), 100);
    const [line = ""] = brief(checkNetworks({ reports: await reports(), served: undefined }));
    expect(line).toMatch(/^wrong: .*zet .*generations\/snapshot-0\.json op de plaats/);
    await truncate(join(own, "generations", "snapshot-0.json"), 100);
    const [none = ""] = brief(checkNetworks({ reports: await reports(), served: undefined }));
    expect(none).toMatch(/^wrong: .*Zet een back-up terug/);
  });

  it("say whether somebody coordinates whom the bot can reach", async () => {
    const seat = [...network.seats].find(({ role }) => role.kind === "coordinator");
    const person = seat?.holdings[0]?.person;
    if (!seat || !person) throw new Error("nobody coordinates");
    const coordinator = async (isReal = true) =>
      brief(checkNetworks({ reports: await reports(), served: isReal ? served() : undefined }))[1];
    await withStore();
    expect(await coordinator()).toMatch(/^wrong: De coördinator .*npm run link/);
    expect(await coordinator(false)).toMatch(/^idle: .*verzonnen/);
    const account = { id: ids.account.parse("teams:t:u"), channel: "teams", person } as const;
    await withStore(async (store) => {
      await store.transact(network.id, () => ({
        result: undefined,
        commit: {
          at: now,
          changes: [
            {
              ...{ kind: "account-seen", account, at: now, via: "command" },
              by: { kind: "operator", command: "link" },
            },
          ],
          ...{ opened: [], closed: [], outbox: [] },
        },
      }));
    });
    expect(await coordinator()).toMatch(/^fine: .*die de bot kan bereiken/);
  });

  it("that are large, and without anybody in that seat today", () => {
    const report = { id: network.id, generation: undefined, kind: "read", version: 1 } as const;
    const zone = network.description.zone;
    const lines = checkNetworks({
      reports: [
        { ...report, bytes: 30 * 1024 * 1024, zone, coordinator: "nobody", erased: new Set() },
      ],
      served: served(network.id),
    });
    expect(brief(lines)).toEqual([
      expect.stringMatching(/30,0 MB/),
      expect.stringMatching(/^look: .*groter dan 20 MB/),
      expect.stringMatching(/^wrong: .*vandaag geen coördinator/),
    ]);
  });

  it("are many: then only what is the matter has a line", () => {
    const zone = network.description.zone;
    const one = {
      generation: undefined,
      kind: "read",
      version: 1,
      bytes: 1,
      zone,
      erased: new Set<string>(),
    } as const;
    const many = Array.from({ length: 342 }, (_, at) => ({
      ...one,
      id: ids.network.parse(`net-${at}`),
      coordinator: at === 7 ? ("nobody" as const) : ("linked" as const),
    }));
    expect(checkNetworks({ reports: many, served: undefined }).map(({ mark }) => mark)).toEqual([
      "fine",
      "wrong",
    ]);
  });
});

describe("time zones", () => {
  it("are known to this machine, and one that is not is told", () => {
    const found = brief(checkZones(["Europe/Nowhere" as Zone, "Europe/Amsterdam" as Zone], now));
    expect(found).toEqual([
      "fine: Deze computer kent zomertijd en wintertijd.",
      "fine: In Europe/Amsterdam is het nu 2026-11-24 10.00 uur.",
      "wrong: Deze computer kent de tijdzone Europe/Nowhere niet.",
    ]);
  });
});

describe("the port", () => {
  const door = { host: "127.0.0.1", port: 0 };

  it("is free, or taken by a stranger", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    server.on("connection", (socket) => socket.destroy());
    const taken = await checkPort({ ...door, port, holder: nobody });
    expect(brief([taken])).toEqual([expect.stringMatching(/^wrong: .*ander programma/)]);
    await new Promise((resolve) => server.close(resolve));
    expect((await checkPort({ ...door, port, holder: nobody })).mark).toBe("fine");
    expect((await checkPort({ ...door, port, holder: running })).mark).toBe("look");
  });

  it("is held by our own bot, or by one with other data", async () => {
    const bot = await startStandIn();
    const { port } = bot;
    expect((await checkPort({ ...door, port, holder: running })).mark).toBe("fine");
    expect(brief([await checkPort({ ...door, port, holder: nobody })])).toEqual([
      expect.stringMatching(/^wrong: .*andere gegevensmap/),
    ]);
    await bot.stop();
  });

  it("is on an address that is not this machine's", async () => {
    const found = await checkPort({ host: "192.0.2.1", port: 3978, holder: nobody });
    expect(brief([found])).toEqual([expect.stringMatching(/^wrong: HOST is geen adres/)]);
  });
});

describe("the way in from the world", () => {
  it("leads to the bot, to somebody else, or to nobody", async () => {
    const bot = await startStandIn();
    const other = await startStandIn(() => ({ status: 502, body: "<html>" }));
    expect((await checkPublicUrl(bot.url, running)).mark).toBe("fine");
    expect(brief([await checkPublicUrl(other.url, running)])).toEqual([
      expect.stringMatching(/^wrong: .*\(502\).*proxy/),
    ]);
    expect(brief([await checkPublicUrl(other.url, nobody)])).toEqual([
      expect.stringMatching(/^idle: .*bot draait niet/),
    ]);
    await Promise.all([bot.stop(), other.stop()]);
    expect((await checkPublicUrl(bot.url, running)).mark).toBe("idle");
    expect((await checkPublicUrl(undefined, running)).mark).toBe("idle");
  });
});
