import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWork } from "../../src/commands/operator-work.ts";
import { readTextFile } from "../../src/commands/read-text-file.ts";
import { ids } from "../../src/domain/ids.ts";
import { instant } from "../../src/domain/time.ts";
import { createMemoryStore, memoryOf } from "../../src/store/memory/memory-store.ts";
import { deadline, endAll, makeDirectory, run } from "../commands/child.ts";
import { smallNetwork } from "../fixtures/small-network.ts";

let directory: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  directory = await makeDirectory();
  const zip = zipSync({ "../../kwaad.json": new TextEncoder().encode("{}".repeat(100)) });
  await writeFile(join(directory.path, "slip.zip"), zip);
});
afterAll(async () => {
  endAll();
  await directory.clear();
});

const hostile = [
  "../../../geen",
  "/geen/bestand",
  "geen\u202enosj.exe",
  "geen\u001b[2J\u001b]0;x\u0007",
  "geen\r\nAlles goed.",
  "geen\u009b31m",
  "%2e%2e%2fgeen",
  "geen'; rm -rf .; '",
  "x".repeat(5_000),
];

describe("a file name does nothing (I22)", { timeout: deadline }, () => {
  it.each([...hostile, "geen\0.json", ""])("to read %j is refused", async (name) => {
    expect(await readTextFile(name)).toEqual({ kind: "unreadable" });
  });

  it.each(hostile)("import says of %j that it cannot be read, and no more", async (name) => {
    const data = join(directory.path, "data");
    const { code, out, err } = await run("import", [name], { env: { DATA_DIR: data } });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what may not be there
    expect(err.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(await readdir(directory.path)).toEqual(["slip.zip"]);
  });

  it("a zip that would write outside its folder is no text, and nothing is unpacked", async () => {
    const { code } = await run("import", [join(directory.path, "slip.zip")], {
      env: { DATA_DIR: join(directory.path, "data") },
    });
    expect(code).toBe(2);
    expect(await readdir(directory.path)).toEqual(["slip.zip"]);
  });
});

describe("a name of a network is no path (I12, I22)", () => {
  const paths = ["../dorp", "dorp/..", "dorp\0", "__proto__", ".", "", "DORP", "dorp\u202e"];

  it.each(paths)("%j is no id", (name) => {
    expect(ids.network.safeParse(name).success).toBe(false);
  });

  it.each(paths)("of %j there is nothing to export", async (name) => {
    const store = createMemoryStore(memoryOf([smallNetwork()]));
    const work = createWork({ store, clock: () => instant(0) });
    expect(await work({ kind: "export", network: name })).toEqual({ kind: "no-such-network" });
  });
});
