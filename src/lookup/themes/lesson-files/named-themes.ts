import type { ThemeId } from "../../../domain/ids.ts";
import type { LessonFinding } from "./lesson-problem.ts";
import { nearestName } from "./nearest-name.ts";

/** The themes that exist, in their order. */
export type KnownThemes = ReadonlyMap<string, ThemeId>;

/** The theme of this name, or that there is none. */
export const namedTheme = (written: string, known: KnownThemes): ThemeId | LessonFinding => {
  const theme = known.get(written);
  if (theme !== undefined) return theme;
  const nearest = nearestName(written, known.keys());
  return { kind: "unknown-theme", theme: written, ...(nearest !== undefined && { nearest }) };
};

/** The themes of a list such as `debts, food`: each known, each once. */
export const namedThemes = (
  written: string,
  known: KnownThemes,
): readonly ThemeId[] | LessonFinding => {
  const names = written.split(",").map((name) => name.trim());
  if (names.includes("")) return { kind: "no-themes" };
  const themes: ThemeId[] = [];
  for (const name of names) {
    const theme = namedTheme(name, known);
    if (typeof theme === "object" && "kind" in theme) return theme;
    if (themes.includes(theme)) return { kind: "theme-twice", theme };
    themes.push(theme);
  }
  return themes;
};
