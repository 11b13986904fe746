import { writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadLearnt } from "../../../src/commands/lessons/load-learnt.ts";
import { loadLearntAloud, loadModel } from "../../../src/commands/model-file.ts";
import { readLessons } from "../../../src/commands/theme-lessons.ts";
import { smallData, writeData } from "./small-data.ts";

const wrong = { "noise.txt": "hallo\u0007" };
const silently = () => undefined;

let said = "";
beforeEach(() => {
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("starting with lesson files in which a line is wrong", { timeout: 120_000 }, () => {
  it("goes on with what was learnt before, and says so on one line", async () => {
    const paths = await smallData();
    const good = await loadLearnt(paths, silently);
    await writeData(paths.dataDir, wrong);
    const loaded = await loadLearntAloud(paths);
    expect(loaded).toMatchObject({ kind: "loaded", isNew: false, kept: true });
    expect(loaded.kind === "loaded" && loaded.learnt.key).toBe(
      good.kind === "loaded" && good.learnt.key,
    );
    expect(said).toBe(
      "data/noise.txt, regel 1: Teken 6 is onzichtbaar of kapot (U+0007). Haal het weg of typ het opnieuw. Ik ga door met wat ik eerder leerde.\n",
    );
  });

  it("stops when nothing was learnt before, with every line that is wrong", async () => {
    const paths = await smallData({ ...wrong, "lexicon.txt": "honger voedsel:9\n" });
    await expect(loadModel(paths)).rejects.toMatchObject({
      code: "lessons-refused",
      message: "lexicon.txt, line 1: strength",
    });
    expect(said.split("\n")).toMatchObject(
      [
        "De thema's kan ik niet leren. Verbeter dit eerst:",
        /^data\/lexicon\.txt, regel 1: “voedsel:9” /,
        /^data\/noise\.txt, regel 1: /,
        "",
      ].map((line) => (typeof line === "string" ? line : expect.stringMatching(line))),
    );
  });

  it("stops too when what was learnt before is damaged", async () => {
    const paths = await smallData();
    await loadLearnt(paths, silently);
    await writeFile(paths.modelFile, "damaged");
    await writeData(paths.dataDir, wrong);
    expect((await loadLearnt(paths, silently)).kind).toBe("refused");
  });

  it("is a fault for whoever only wants the lessons", async () => {
    const { dataDir } = await smallData(wrong);
    await expect(readLessons(dataDir)).rejects.toMatchObject({ code: "lessons-refused" });
  });
});

describe("starting with lesson files in which nothing is wrong", { timeout: 120_000 }, () => {
  it("learns when a byte of them is other, and not when a file was only touched", async () => {
    const paths = await smallData();
    let learnt = 0;
    const load = () => loadLearnt(paths, () => learnt++);
    await load();
    await writeData(paths.dataDir, { "noise.txt": "# niets\nhallo\n" });
    await load();
    expect(learnt).toBe(1);
    await writeData(paths.dataDir, { "noise.txt": "# niets\nhalla\n" });
    await load();
    expect(learnt).toBe(2);
  });
});
