import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkErasedList } from "../../../src/commands/doctor/check-erased-list.ts";
import type { NetworkReport } from "../../../src/commands/doctor/network-report.ts";
import { openErasureList } from "../../../src/commands/erasures/erasure-list.ts";
import { ids } from "../../../src/domain/ids.ts";
import { type Day, times } from "../../../src/domain/time.ts";
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

const marksOf = async (path: string, reports: readonly NetworkReport[] = []) =>
  (await checkErasedList(path, reports)).map(({ mark }) => mark);

const report = (...gone: readonly string[]): NetworkReport => ({
  ...{ id: erased.network, generation: undefined, kind: "read", version: 3, bytes: 100 },
  ...{ zone: times.zone.parse("Europe/Amsterdam"), coordinator: "linked" },
  erased: new Set(gone),
});

describe("the list of who was erased", () => {
  it("need not be there yet, where it can be made", async () => {
    for (const path of [join(home.path, "erased.json"), join(home.path, "a", "b", "erased.json")]) {
      const [first] = await checkErasedList(path, []);
      expect([first?.mark, first?.line]).toEqual([
        "idle",
        `Er is nog niemand gewist. Dat komt te staan in ${path}.`,
      ]);
    }
  });

  it("is fine when it can be read, and stays as it is", async () => {
    const path = join(home.path, "erased.json");
    await (await openErasureList(realDisk, path)).add(erased);
    const before = await readFile(path, "utf8");
    expect(await marksOf(path)).toEqual(["fine"]);
    expect(await readFile(path, "utf8")).toBe(before);
    expect(((await realDisk.look(path))?.mode ?? 0) & 0o077).toBe(0);
  });

  it("is wrong when it is damaged, or stands where nothing can be made", async () => {
    const path = join(home.path, "erased.json");
    await writeFile(path, "{");
    expect(await marksOf(path, [report("gone-1")])).toEqual(["wrong"]);
    await mkdir(join(home.path, "dir"));
    const inFile = join(path, "erased.json");
    expect(await marksOf(inFile)).toEqual(["wrong"]);
  });

  it("is wrong when somebody who was erased is not on it, and says how many", async () => {
    const path = join(home.path, "erased.json");
    await (await openErasureList(realDisk, path)).add(erased);
    expect(await marksOf(path, [report("gone-1")])).toEqual(["fine"]);
    const lines = async (...gone: readonly string[]) =>
      (await checkErasedList(path, [report(...gone)])).map(({ line }) => line);
    expect((await lines("gone-1", "gone-2"))[1]).toBe(
      `Eén persoon die gewist is, staat niet in ${path}. Zet geen reservekopie terug van voor die tijd, of wis daarna opnieuw.`,
    );
    expect((await lines("gone-2", "gone-3"))[1]).toContain("2 mensen die gewist zijn, staan niet");
    const never = join(home.path, "never.json");
    expect(await marksOf(never, [report("gone-1")])).toEqual(["idle", "wrong"]);
    const unreadable = { id: erased.network, generation: undefined, kind: "unreadable" } as const;
    expect(await marksOf(path, [unreadable])).toEqual(["fine"]);
  });
});
