import type { ThemeId } from "../../domain/ids.ts";
import type { Phrase } from "./lessons.ts";

/** The lines of a data file by section; a section starts with `# name`. Blank lines are skipped. */
export const sectionsOf = (file: string): ReadonlyMap<string, readonly string[]> => {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of file.split("\n").map((l) => l.trim())) {
    if (line.startsWith("# ")) {
      lines = [];
      sections.set(line.slice(2).trim(), lines);
    } else if (line !== "") lines.push(line);
  }
  return sections;
};

/** The phrases of one theme file: the first section holds terms, those after it situations. */
export const phrasesOf = (theme: ThemeId, file: string): readonly Phrase[] =>
  [...sectionsOf(file).values()].flatMap((lines, at) =>
    lines.map((text): Phrase => ({ theme, text, kind: at === 0 ? "term" : "situation" })),
  );
