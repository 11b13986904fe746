import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlPath } from "../../src/commands/control-path.ts";
import { startControlServer } from "../../src/commands/control-server.ts";
import { createWork } from "../../src/commands/operator-work.ts";
import { ids } from "../../src/domain/ids.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { openLowdbStore } from "../../src/store/lowdb/lowdb-store.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { withAccount } from "../fixtures/with-account.ts";
import { deadline, endAll, makeDirectory, run } from "./child.ts";

const dorp = ids.network.parse("dorp");
const key = ids.account.parse("slack:team:mies");
const at = "2026-11-24T08:30:00.000Z" as Instant;
const asks = { person: ids.person.parse("mies"), code: "K7F3XR", at };

let directory: Awaited<ReturnType<typeof makeDirectory>>;
let data: string;
let env: Record<string, string>;

const open = () => openLowdbStore({ directory: data, log: () => {} });
const linking = (...words: readonly string[]) => run("link", words, { env });

beforeEach(async () => {
  directory = await makeDirectory();
  data = join(directory.path, "data");
  env = { DATA_DIR: data };
});
afterEach(() => directory.clear());
afterAll(endAll);

async function putRequest(): Promise<void> {
  const store = await open();
  await store.create(withAccount(smallNetwork(), key, { channel: "slack", asks }));
  await store.close();
}

async function personOf(account = key) {
  const store = await open();
  const { network } = await store.read(dorp);
  await store.close();
  return network.accounts.get(account)?.person;
}

describe("npm run link", { timeout: deadline }, () => {
  it("shows what is open and how to go on", async () => {
    await putRequest();
    const { code, out, err } = await linking();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Deze mensen willen gekoppeld worden\..*npm run link -- CODE/);
    expect(out).toContain("  K7F3XR  Mies Jansen, tel. 06 10001030, in Slack, Netwerk Dorp,");
  });

  it("links by the code, however it is typed, and says so", async () => {
    await putRequest();
    expect(await linking("k7f-3xr")).toEqual({
      ...{ code: 0, err: "" },
      out: "Gekoppeld: Mies Jansen in Slack, Netwerk Dorp. De bot laat het weten zodra hij draait.\n",
    });
    expect(await personOf()).toBe("mies");
    expect((await linking()).out).toBe("Er wil nu niemand gekoppeld worden.\n");
    expect(await linking("K7F3XR")).toMatchObject({ code: 2, out: "" });
  });

  it("refuses by the code", async () => {
    await putRequest();
    const { code, out } = await linking("--refuse", "K7F3XR");
    expect({ code, out }).toEqual({
      ...{
        code: 0,
        out: "Niet gekoppeld: Mies Jansen in Slack, Netwerk Dorp. Het verzoek is weg.\n",
      },
    });
    expect(await personOf()).toBeUndefined();
  });

  it.each([
    [["MOEDER"], "MOEDER is geen code."],
    [["C4W6R3"], "Er is geen open verzoek met de code C4W6R3."],
    [["K7F3XR", "C4W6R3"], "Dat begrijp ik niet."],
    [["K7F3XR", "--refuse", "C4W6R3"], "Dat begrijp ik niet."],
    [["--refuse"], "Dat begrijp ik niet."],
  ])("refuses %j with a line and changes nothing", async (words, line) => {
    await putRequest();
    const { code, out, err } = await linking(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(line);
    expect(await personOf()).toBeUndefined();
  });

  it("makes no data directory by asking", async () => {
    expect(await linking()).toMatchObject({
      code: 0,
      out: "Er wil nu niemand gekoppeld worden.\n",
    });
    expect(await linking("K7F3XR")).toMatchObject({ code: 2 });
    await expect(rm(data)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("hands its work to the process that has the networks", async () => {
    await putRequest();
    const store = await open();
    const server = await startControlServer(controlPath(data), {
      work: createWork({ store, clock: () => instant(Date.now()) }),
      log: () => {},
    });
    try {
      expect((await linking()).out).toContain("K7F3XR");
      expect(await linking("K7F3XR")).toMatchObject({ code: 0, err: "" });
      const { network } = await store.read(dorp);
      expect(network.accounts.get(key)?.person).toBe("mies");
    } finally {
      await server.close();
      await store.close();
    }
  });
});
