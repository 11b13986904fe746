import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../contract/fault.ts";
import type { Knowledge } from "../contract/knowledge.ts";
import { readEmergencyLines } from "../domain/network-file/emergency-line-file.ts";
import { rankWithOwn } from "../lookup/themes/overlay/rank-with-own.ts";
import { rankThemes } from "../lookup/themes/rank-themes.ts";
import { dataDir } from "./data-dir.ts";
import { type Following, followLessons, type LessonNews } from "./lessons/follow-lessons.ts";
import { keepLearnt } from "./lessons/keep-learnt.ts";
import { startLearning } from "./lessons/learning.ts";
import { fingerprintOf } from "./lessons/lesson-files.ts";
import { type Learnt, openLearnt } from "./lessons/stored-lessons.ts";
import { loadLearntAloud, modelPathsIn } from "./model-file.ts";
import { readGuidesFile } from "./read-guides-file.ts";
import { readSchoolHolidays } from "./read-school-holidays.ts";
import { refusal } from "./theme-lessons.ts";

/** Knowledge of which the theme lessons can be followed while it is in use. */
export type OpenKnowledge = {
  /** Its `rank` always goes by the newest lessons. */
  readonly knowledge: Knowledge;
  /** Starts following the lesson files; `tell` hears what became of each change. */
  readonly follow: (tell: (news: LessonNews) => void) => Following;
};

/**
 * What is the same for all networks, read from the data that comes with the program. Fault
 * `lessons-refused` when the lesson files are wrong and no model is stored; the lines that are wrong
 * have then been said on standard error.
 */
export async function openKnowledge(paths = modelPathsIn(dataDir)): Promise<OpenKnowledge> {
  const fixed = await readFixed();
  // Before the files are read: what changes from here on is noticed.
  const known = await fingerprintOf(paths.dataDir);
  const loaded = await loadLearntAloud(paths);
  if (loaded.kind === "refused") throw refusal(loaded);
  let { learnt } = loaded;
  const use = async (bytes: Uint8Array): Promise<boolean> => {
    const next = openLearnt(bytes)?.read();
    if (!next) return false;
    learnt = next;
    await keepLearnt(paths.modelFile, bytes);
    return true;
  };
  return {
    knowledge: { ...fixed, rank: (text, themes) => rank(learnt, text, themes) },
    follow: (tell) =>
      followLessons({
        fingerprint: () => fingerprintOf(paths.dataDir),
        known,
        learn: () => {
          const { mix, calibration, gate } = learnt.model;
          const settings = { mix, calibration, gate };
          return startLearning({ dataDir: paths.dataDir, key: learnt.key, settings });
        },
        use,
        tell,
      }),
  };
}

/** The same for whoever does not stay long enough to follow. */
export async function loadKnowledge(): Promise<Knowledge> {
  return (await openKnowledge()).knowledge;
}

async function readFixed(): Promise<Omit<Knowledge, "rank">> {
  const text = await readFile(join(dataDir, "emergency-lines.json"), "utf8");
  const emergency = readEmergencyLines(text);
  if (emergency.kind === "refused") throw new Fault("store-read", "data/emergency-lines.json");
  return {
    emergencyLines: emergency.lines,
    guides: await readGuidesFile(dataDir),
    calendar: await readSchoolHolidays(dataDir),
  };
}

const rank = (
  { model, background }: Learnt,
  text: string,
  themes: Parameters<Knowledge["rank"]>[1],
): ReturnType<Knowledge["rank"]> => {
  const ranking = rankThemes(model, text);
  return themes ? rankWithOwn(ranking, { text, themes, background }) : ranking;
};
