import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ids } from "../domain/ids.ts";
import type { Lessons } from "../lookup/themes/lessons.ts";
import { phrasesOf, sectionsOf } from "../lookup/themes/read-lines.ts";

const themesFile = z.array(z.object({ id: ids.theme }));

const linesIn = (file: string): readonly string[] => [...sectionsOf(file).values()].flat();

/**
 * Reads what the theme model learns from: `themes.json`, `phrases/*.txt`, `noise.txt`,
 * `stopwords.txt` and `acute.txt`. Throws when one of them is missing or is no theme list.
 */
export const readLessons = async (dataDir: string): Promise<Lessons> => {
  const read = (name: string): Promise<string> => readFile(join(dataDir, name), "utf8");
  const themes = themesFile.parse(JSON.parse(await read("themes.json"))).map(({ id }) => id);
  const [noise, stopWords, acute, ...files] = await Promise.all([
    ...["noise.txt", "stopwords.txt", "acute.txt"].map(read),
    ...themes.map((theme) => read(join("phrases", `${theme}.txt`))),
  ]);
  const [phrases = [], denials = []] = sectionsOf(acute ?? "").values();
  return {
    themes,
    phrases: themes.flatMap((theme, at) => phrasesOf(theme, files[at] ?? "")),
    noise: linesIn(noise ?? ""),
    stopWords: linesIn(stopWords ?? ""),
    acute: { phrases, denials },
  };
};
