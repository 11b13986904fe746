import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkErasedList } from "../../../src/commands/doctor/check-erased-list.ts";
import { openErasureList } from "../../../src/commands/erasures/erasure-list.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Day } from "../../../src/domain/time.ts";
import { realDisk } from "../../../src/store/lowdb/real-disk.ts";
import { makeDirectory } from "../child.ts";

let home: Awaited<ReturnType<typeof makeDirectory>>;
beforeEach(async () => {
  home = await makeDirectory();
});
afterEach(() => home.clear());

const erased = {
  ...{ network: ids.network.parse("dorp"), person: ids.person.parse("jan") },
  ...{ pseudonym: "gone-1", on: "2026-11-24" as Day },
};

describe("the list of who was erased", () => {
  it("need not be there yet, where it can be made", async () => {
    for (const path of [join(home.path, "erased.json"), join(home.path, "a", "b", "erased.json")]) {
      const { mark, line } = await checkErasedList(path);
      expect([mark, line]).toEqual([
        "idle",
        `Er is nog niemand gewist. Dat komt te staan in ${path}.`,
      ]);
    }
  });

  it("is fine when it can be read, and stays as it is", async () => {
    const path = join(home.path, "erased.json");
    await (await openErasureList(realDisk, path)).add(erased);
    const before = await readFile(path, "utf8");
    expect((await checkErasedList(path)).mark).toBe("fine");
    expect(await readFile(path, "utf8")).toBe(before);
    expect(((await realDisk.look(path))?.mode ?? 0) & 0o077).toBe(0);
  });

  it("is wrong when it is damaged, or stands where nothing can be made", async () => {
    const path = join(home.path, "erased.json");
    await writeFile(path, "{");
    expect((await checkErasedList(path)).mark).toBe("wrong");
    await mkdir(join(home.path, "dir"));
    const inFile = join(path, "erased.json");
    expect((await checkErasedList(inFile)).mark).toBe("wrong");
  });
});
