import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openKnowledge } from "../../../src/commands/knowledge.ts";
import type { LessonNews } from "../../../src/commands/lessons/follow-lessons.ts";
import { startLearning } from "../../../src/commands/lessons/learning.ts";
import type { ModelPaths } from "../../../src/commands/lessons/load-learnt.ts";
import { openLearnt } from "../../../src/commands/lessons/stored-lessons.ts";
import type { Settings } from "../../../src/lookup/themes/model.ts";
import { smallData, writeData } from "./small-data.ts";

// Learnt once: each test starts from a copy, as a bot that was started before.
let prepared: ModelPaths;
beforeAll(async () => {
  prepared = await smallData();
  await openKnowledge(prepared);
}, 120_000);

const freshData = async (): Promise<ModelPaths> => {
  const paths = await smallData();
  await mkdir(dirname(paths.modelFile));
  await cp(prepared.modelFile, paths.modelFile);
  return paths;
};

const question = "ze zoekt een schooltas";

/** Knowledge that is followed by looking, not by a clock. */
const openLive = async (paths: ModelPaths) => {
  const { knowledge, follow } = await openKnowledge(paths);
  const news: LessonNews[] = [];
  const following = follow((one) => news.push(one));
  return { knowledge, following, news, first: () => knowledge.rank(question).themes[0] };
};

const looksTwice = async ({ look }: { readonly look: () => Promise<void> }) => {
  await look();
  await look();
};

/** Lets the event loop go round: a timer, a message from a worker, a file. */
const turnOfLoop = () => new Promise((resolve) => setImmediate(resolve));

describe("lessons that change while questions are answered", { timeout: 120_000 }, () => {
  it("are followed by a worker, and meanwhile the old ones keep answering", async () => {
    const paths = await freshData();
    const { knowledge, following, news, first } = await openLive(paths);
    expect(knowledge.rank(question).themes.flatMap(({ because }) => because)).toEqual([]);
    await writeData(paths.dataDir, {
      "phrases/vervoer.txt":
        "# termen\nfiets\nschooltas\n# situaties\nZonder schooltas.\nEen schooltas kopen.\n",
    });
    await looksTwice(following);
    let isLearning = true;
    const learnt = following.settled().then(() => {
      isLearning = false;
    });
    let answered = 0;
    while (isLearning) {
      expect(knowledge.rank("waar is de voedselbank").themes).toHaveLength(2);
      if (news.length === 0) answered++;
      await turnOfLoop();
    }
    await learnt;
    expect(answered).toBeGreaterThan(10);
    expect(news).toEqual([{ kind: "changed" }]);
    expect(first()).toMatchObject({ theme: "vervoer", because: ["schooltas"] });
    const stored = openLearnt(await readFile(paths.modelFile));
    expect(stored?.read()?.model.themes).toEqual(["voedsel", "vervoer"]);
    const again = await openKnowledge(paths);
    expect(again.knowledge.rank(question)).toEqual(knowledge.rank(question));
  });

  it("may bring a new theme", async () => {
    const paths = await freshData();
    const { knowledge, following, news } = await openLive(paths);
    await writeData(paths.dataDir, {
      "themes.json": '[{ "id": "voedsel" }, { "id": "vervoer" }, { "id": "wonen" }]',
      "phrases/wonen.txt": "# termen\nhuurhuis\n# situaties\nGeen huis.\n",
    });
    await looksTwice(following);
    await following.settled();
    expect(news).toEqual([{ kind: "changed" }]);
    expect(knowledge.rank("huurhuis").themes).toHaveLength(3);
  });

  it("are refused when a line is wrong, and taken again when it is mended", async () => {
    const paths = await freshData();
    const { knowledge, following, news } = await openLive(paths);
    const before = knowledge.rank(question);
    await writeData(paths.dataDir, {
      "situations/nieuw.txt": "honger | voedsel\ndorst | voedsl\n",
    });
    await looksTwice(following);
    await following.settled();
    const finding = { kind: "unknown-theme", theme: "voedsl", nearest: "voedsel" };
    expect(news).toEqual([
      { kind: "refused", problems: [{ file: "situations/nieuw.txt", line: 2, finding }], more: 0 },
    ]);
    expect(knowledge.rank(question)).toEqual(before);
    await rm(`${paths.dataDir}/situations/nieuw.txt`);
    await looksTwice(following);
    await following.settled();
    expect(news.at(-1)).toEqual({ kind: "same" });
  });

  it("are no longer learnt once the bot stops, and nothing half is stored", async () => {
    const paths = await freshData();
    const { following, news } = await openLive(paths);
    const before = await readFile(paths.modelFile);
    await writeData(paths.dataDir, { "noise.txt": "# niets\nhoi\n" });
    await looksTwice(following);
    await following.stop();
    expect(news).toEqual([]);
    expect(await readFile(paths.modelFile)).toEqual(before);
    expect(await readdir(dirname(paths.modelFile))).toEqual(["themes.bin"]);
  });
});

const settings = { mix: [], calibration: { slope: 1, shift: 0 }, gate: 0 } as unknown as Settings;

describe("a worker that learns", { timeout: 120_000 }, () => {
  it("says that nothing changed when it finds what is known", async () => {
    const paths = await freshData();
    const key = openLearnt(await readFile(paths.modelFile))?.key ?? "";
    expect(await startLearning({ dataDir: paths.dataDir, key, settings }).outcome).toEqual({
      kind: "same",
    });
  });

  it("tells what is missing when the whole directory is gone", async () => {
    const { dataDir } = await smallData();
    await rm(dataDir, { recursive: true });
    expect(existsSync(dataDir)).toBe(false);
    expect(await startLearning({ dataDir, key: "", settings }).outcome).toMatchObject({
      kind: "refused",
      problems: [{ file: "themes.json", finding: { kind: "not-there" } }],
    });
  });

  it("is told to have failed when it breaks off", async () => {
    // Not a path: the worker throws as soon as it uses it.
    const dataDir = 7 as unknown as string;
    expect(await startLearning({ dataDir, key: "", settings }).outcome).toMatchObject({
      kind: "failed",
    });
  });

  it("ends when it is stopped", async () => {
    const { dataDir } = await smallData();
    const learning = startLearning({ dataDir, key: "", settings });
    await learning.stop();
    expect(["failed", "learnt"]).toContain((await learning.outcome).kind);
  });
});
