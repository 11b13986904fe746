import { mkdir, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fingerprintOf, readLessonFilesIn } from "../../../src/commands/lessons/lesson-files.ts";
import { mostBytes } from "../../../src/lookup/themes/read-lines.ts";
import { goodFiles } from "../../lookup/themes/lesson-files/files.ts";
import { smallData, writeData } from "./small-data.ts";

describe("the lesson files of a data directory", () => {
  it("are read by their paths inside it; what does not belong to them is left alone", async () => {
    const { dataDir } = await smallData({
      "situations/a.txt": "x",
      "lexicon.txt": "x",
      "situations/.a.txt.swp": "x",
      "situations/a.txt~": "x",
      "phrases/deep/a.txt": "x",
      "guides.json": "x",
    });
    const expected = [...Object.keys(goodFiles), "lexicon.txt", "situations/a.txt"].sort();
    expect([...(await readLessonFilesIn(dataDir)).keys()]).toEqual(expected);
  });

  it("say so when they cannot be read", async () => {
    const { dataDir } = await smallData();
    await rm(join(dataDir, "noise.txt"));
    await mkdir(join(dataDir, "noise.txt"));
    await symlink("nowhere", join(dataDir, "lexicon.txt"));
    const files = await readLessonFilesIn(dataDir);
    expect([files.get("noise.txt"), files.get("lexicon.txt")]).toEqual([
      "unreadable",
      "unreadable",
    ]);
  });

  it("are read no further than what is refused for its size", async () => {
    const { dataDir } = await smallData({ "noise.txt": "a".repeat(mostBytes + 1_000) });
    expect((await readLessonFilesIn(dataDir)).get("noise.txt")).toHaveLength(mostBytes + 1);
  });

  it("are none where there is no directory", async () => {
    expect((await readLessonFilesIn("/nowhere")).size).toBe(0);
    expect(await fingerprintOf("/nowhere")).toBe("");
  });
});

describe("the fingerprint of lesson files", () => {
  const inTheDirectory = async (change: (dataDir: string) => Promise<unknown>) => {
    const { dataDir } = await smallData({ "situations/a.txt": "x" });
    const before = await fingerprintOf(dataDir);
    await change(dataDir);
    return before === (await fingerprintOf(dataDir)) ? "same" : "other";
  };
  const long = new Date("2020-01-01T00:00:00Z");

  it.each<[string, (dataDir: string) => Promise<unknown>]>([
    ["is written", (dir) => writeData(dir, { "noise.txt": "# niets\nhallo daar\n" })],
    ["is put back from long ago", (dir) => utimes(join(dir, "noise.txt"), long, long)],
    ["comes", (dir) => writeData(dir, { "situations/b.txt": "y" })],
    ["goes", (dir) => rm(join(dir, "situations/a.txt"))],
    ["is renamed", (dir) => rename(join(dir, "situations/a.txt"), join(dir, "situations/b.txt"))],
  ])("is another when a file %s", async (_, change) => {
    expect(await inTheDirectory(change)).toBe("other");
  });

  it.each<[string, (dataDir: string) => Promise<unknown>]>([
    ["nothing happens", async () => undefined],
    ["a file beside them is written", (dir) => writeFile(join(dir, "guides.json"), "[]")],
    ["the model is stored", (dir) => writeData(dir, { "model/themes.bin": "x" })],
  ])("stays when %s", async (_, change) => {
    expect(await inTheDirectory(change)).toBe("same");
  });
});
