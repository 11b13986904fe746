import { ids, type ThemeId } from "../../../domain/ids.ts";
import { linesOf } from "../../../domain/network-file/line-of.ts";
import { readJson } from "../../../domain/network-file/read-json.ts";
import { decodeText, type LineFinding } from "../read-lines.ts";
import type { LessonFile } from "./lesson-problem.ts";
import type { KnownThemes } from "./named-themes.ts";

/** The themes of `themes.json` in their order, and what is wrong with the file. */
export type ReadThemes = {
  readonly themes: KnownThemes;
  readonly wrong: readonly LineFinding[];
};

/** Reads a JSON list of objects that each have an `id`; what else they have is for others. */
export const readThemeList = (file: LessonFile | undefined): ReadThemes => {
  const text = decodeText(file);
  if (typeof text !== "string") return refused([text]);
  const json = readJson(text);
  if ("finding" in json) {
    const line = json.finding.kind === "not-json" ? json.finding.line : 1;
    return refused([{ line, finding: { kind: "no-theme-list" } }]);
  }
  if (!Array.isArray(json.value) || json.value.length === 0)
    return refused([{ line: 1, finding: { kind: "no-theme-list" } }]);
  return themesOf(json.value, linesOf(text));
};

const refused = (wrong: readonly LineFinding[]): ReadThemes => ({ themes: new Map(), wrong });

const themesOf = (records: readonly unknown[], lineOf: ReturnType<typeof linesOf>): ReadThemes => {
  const themes = new Map<string, ThemeId>();
  const wrong: LineFinding[] = [];
  for (const [at, record] of records.entries()) {
    const written = typeof record === "object" && record && "id" in record ? record.id : undefined;
    const theme = ids.theme.safeParse(written).data;
    if (theme === undefined) wrong.push({ line: lineOf([at]), finding: { kind: "no-theme-list" } });
    else if (themes.has(theme))
      wrong.push({ line: lineOf([at, "id"]), finding: { kind: "theme-twice", theme } });
    else themes.set(theme, theme);
  }
  return { themes, wrong };
};
