import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../contract/fault.ts";
import type { Knowledge } from "../contract/knowledge.ts";
import { readEmergencyLines } from "../domain/network-file/emergency-line-file.ts";
import { rankWithOwn } from "../lookup/themes/overlay/rank-with-own.ts";
import { rankThemes } from "../lookup/themes/rank-themes.ts";
import { dataDir } from "./data-dir.ts";
import { type OpenGuides, openGuides } from "./guides/open-guides.ts";
import { type Following, followLessons, type LessonNews } from "./lessons/follow-lessons.ts";
import { keepLearnt } from "./lessons/keep-learnt.ts";
import { type Learning, startLearning } from "./lessons/learning.ts";
import { fingerprintOf } from "./lessons/lesson-files.ts";
import { type Learnt, openLearnt } from "./lessons/stored-lessons.ts";
import { loadLearntAloud, modelPathsIn } from "./model-file.ts";
import { readSchoolHolidays } from "./read-school-holidays.ts";
import { refusal } from "./theme-lessons.ts";

/** Knowledge of which the theme lessons and the reading tips can be followed while it is in use. */
export type OpenKnowledge = {
  /** Its `rank` always goes by the newest lessons, and its `guides` are always the newest. */
  readonly knowledge: Knowledge;
  /** Starts following the lesson files; `tell` hears what became of each change. */
  readonly follow: (tell: (news: LessonNews) => void) => Following;
  readonly followGuides: OpenGuides["follow"];
};

/**
 * What is the same for all networks, read from the data that comes with the program. Fault
 * `lessons-refused` when the lesson files are wrong and no model is stored; the lines that are wrong
 * have then been said on standard error.
 */
export async function openKnowledge(paths = modelPathsIn(dataDir)): Promise<OpenKnowledge> {
  const fixed = await readFixed();
  const guides = await openGuides(dataDir);
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
    knowledge: {
      ...fixed,
      get guides() {
        return guides.newest();
      },
      rank: (text, themes) => rank(learnt, text, themes),
    },
    followGuides: guides.follow,
    follow: (tell) =>
      followLessons({
        fingerprint: () => fingerprintOf(paths.dataDir),
        known,
        learn: () => learnAgain(paths.dataDir, learnt),
        use,
        tell,
      }),
  };
}

/** From the files of now, with the settings that were found before. */
function learnAgain(directory: string, { model, key }: Learnt): Learning {
  const { mix, calibration, gate } = model;
  return startLearning({ dataDir: directory, key, settings: { mix, calibration, gate } });
}

/** The same for whoever does not stay long enough to follow. */
export async function loadKnowledge(): Promise<Knowledge> {
  return (await openKnowledge()).knowledge;
}

async function readFixed(): Promise<Omit<Knowledge, "rank" | "guides">> {
  const text = await readFile(join(dataDir, "emergency-lines.json"), "utf8");
  const emergency = readEmergencyLines(text);
  if (emergency.kind === "refused") throw new Fault("store-read", "data/emergency-lines.json");
  return {
    emergencyLines: emergency.lines,
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
