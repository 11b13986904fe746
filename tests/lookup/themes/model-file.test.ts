import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadModel, modelPathsIn } from "../../../src/commands/model-file.ts";
import { rankThemes } from "../../../src/lookup/themes/rank-themes.ts";

const files = {
  "themes.json": JSON.stringify([{ id: "voedsel" }, { id: "vervoer" }]),
  "phrases/voedsel.txt": "# termen\nvoedselbank\n# situaties\nNaar de voedselbank.\nGeen eten.\n",
  "phrases/vervoer.txt": "# termen\nfiets\n# situaties\nZonder fiets.\nEen fiets is duur.\n",
  "noise.txt": "# niets\nhallo\n",
  "stopwords.txt": "# stil\neen\n",
  "acute.txt": "# acuut\nwil dood\n# ontkenning\nniet\n",
};

const freshData = async () => {
  const dir = await mkdtemp(join(tmpdir(), "lessons-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  return modelPathsIn(dir);
};

describe("the model file", { timeout: 120_000 }, () => {
  it("is written once, and after that gives the same answers", async () => {
    const paths = await freshData();
    const first = await loadModel(paths);
    const second = await loadModel(paths);
    expect([first.kept, first.isNew, second.isNew]).toStrictEqual([true, true, false]);
    const text = "ze zoekt een fiets";
    expect(rankThemes(second.model, text)).toStrictEqual(rankThemes(first.model, text));
  });

  it("is learnt anew when the phrases have changed, or the file is damaged", async () => {
    const paths = await freshData();
    await loadModel(paths);
    await writeFile(join(paths.dataDir, "noise.txt"), "# niets\nhoi\n");
    expect((await loadModel(paths)).isNew).toBe(true);
    await writeFile(paths.modelFile, "damaged");
    expect((await loadModel(paths)).isNew).toBe(true);
    expect((await loadModel(paths)).isNew).toBe(false);
  });

  it("stays whole when two write it at once, and nothing else is left behind", async () => {
    const paths = await freshData();
    await Promise.all([loadModel(paths), loadModel(paths), loadModel(paths)]);
    expect(await readdir(dirname(paths.modelFile))).toStrictEqual(["themes.bin"]);
    expect((await loadModel(paths)).isNew).toBe(false);
  });

  it("can be done without where nothing may be written", async () => {
    const { dataDir } = await freshData();
    const modelFile = join(dataDir, "themes.json", "model", "themes.bin");
    const { model, kept } = await loadModel({ dataDir, modelFile });
    expect(kept).toBe(false);
    expect(rankThemes(model, "fiets").themes).toHaveLength(2);
  });
});
