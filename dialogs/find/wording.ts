import { inShortList } from "../../src/language/list.ts";

/** More are counted. */
const THEMES_NAMED = 12;

/** What stands on a result beside what the cards say. */
export const wording = {
  themes: "Thema's",
  themeList: (names: readonly string[]) => inShortList(names, THEMES_NAMED),
  personTitle: (name: string, role: string) => `${name}, ${role}`,
} as const;
