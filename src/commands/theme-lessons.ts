import { Fault } from "../contract/fault.ts";
import {
  type ReadLessons,
  type RefusedLessons,
  readLessonFiles,
} from "../lookup/themes/lesson-files/read-lessons.ts";
import type { Lessons } from "../lookup/themes/lessons.ts";
import { readLessonFilesIn } from "./lessons/lesson-files.ts";

/** Reads what the theme model learns from, or all that is wrong with it. Never rejects. */
const checkLessons = async (dataDir: string): Promise<ReadLessons> =>
  readLessonFiles(await readLessonFilesIn(dataDir));

/** The same for whoever can do nothing without. Fault `lessons-refused` with the first wrong line. */
export const readLessons = async (dataDir: string): Promise<Lessons> => {
  const read = await checkLessons(dataDir);
  if (read.kind === "read") return read.lessons;
  throw refusal(read);
};

/** The refusal as a fault; it names the place and not what stands there. */
export const refusal = ({ problems: [first] }: Pick<RefusedLessons, "problems">): Fault =>
  new Fault(
    "lessons-refused",
    `${first?.file}, line ${first?.line ?? "-"}: ${first?.finding.kind}`,
  );
