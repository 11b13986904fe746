/** A folder of which the tests must notice most of the mutants, and the tests that must do so. */
export type Room = { readonly folder: string; readonly tests: readonly string[] };

/** The pure folders. Each is judged by its own tests, so that one hides nothing of another. */
export const rooms: readonly Room[] = [
  { folder: "src/language", tests: ["tests/language/**/*.test.ts"] },
  { folder: "src/lookup", tests: ["tests/lookup/**/*.test.ts"] },
  { folder: "src/domain", tests: ["tests/domain/**/*.test.ts"] },
  { folder: "dialogs", tests: ["tests/dialogs/**/*.test.ts", "tests/journeys/**/*.test.ts"] },
];

/** The rooms that are asked for by folder; all of them when none is. */
export function roomsFor(folders: readonly string[]): readonly Room[] {
  const unknown = folders.filter((name) => !rooms.some(({ folder }) => folder === name));
  if (unknown.length > 0) {
    const known = rooms.map(({ folder }) => folder).join(", ");
    throw new Error(`no mutation test of ${unknown.join(", ")}; there is one of ${known}`);
  }
  return folders.length === 0 ? rooms : rooms.filter(({ folder }) => folders.includes(folder));
}
