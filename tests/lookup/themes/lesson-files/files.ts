import type { LessonFiles } from "../../../../src/lookup/themes/lesson-files/lesson-problem.ts";

/** A small set of lesson files in which nothing is wrong. */
export const goodFiles = {
  "themes.json": '[\n  { "id": "voedsel", "label": "Eten" },\n  { "id": "vervoer" }\n]\n',
  "phrases/voedsel.txt": "# termen\nvoedselbank\n# situaties\nGeen eten in huis.\n",
  "phrases/vervoer.txt": "# termen\nfiets\n# situaties\nZonder fiets. | vervoer, voedsel\n",
  "noise.txt": "# niets\nhallo\n",
  "stopwords.txt": "# stil\neen\n",
  "acute.txt": "# acuut\nwil dood\n# ontkenning\nniet\n",
} as const;

/** The good files with some of them other; those that become undefined are not there. */
export const filesWith = (
  changed: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): LessonFiles => {
  const files = Object.entries({ ...goodFiles, ...changed });
  return new Map(
    files.flatMap(([path, file]) =>
      file === undefined
        ? []
        : [[path, typeof file === "string" ? new TextEncoder().encode(file) : file] as const],
    ),
  );
};
