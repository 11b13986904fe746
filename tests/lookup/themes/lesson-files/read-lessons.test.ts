import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isLessonFile,
  readLessonFiles,
} from "../../../../src/lookup/themes/lesson-files/read-lessons.ts";
import { filesWith, goodFiles } from "./files.ts";

type Changed = Parameters<typeof filesWith>[0];

const lessonsOf = (changed?: Changed) => {
  const read = readLessonFiles(filesWith(changed));
  if (read.kind === "refused") throw new Error(JSON.stringify(read.problems));
  return read.lessons;
};

const problemsOf = (changed: Changed) => {
  const read = readLessonFiles(filesWith(changed));
  return read.kind === "refused" ? read.problems : [];
};

const situations = (text: string) => ({ "situations/a.txt": text });
const lexicon = (text: string) => ({ "lexicon.txt": text });
const own = (text: string) => ({ "phrases/voedsel.txt": text });
const headed = (line: string) => own(`# termen\neten\n# situaties\n${line}\n`);

describe("lesson files in which nothing is wrong", () => {
  it("give the themes in their order, and what is learnt about each", () => {
    expect(lessonsOf()).toStrictEqual({
      themes: ["voedsel", "vervoer"],
      phrases: [
        { text: "voedselbank", themes: ["voedsel"], kind: "term", weight: 1 },
        { text: "Geen eten in huis.", themes: ["voedsel"], kind: "situation", weight: 1 },
        { text: "fiets", themes: ["vervoer"], kind: "term", weight: 1 },
        { text: "Zonder fiets.", themes: ["vervoer", "voedsel"], kind: "situation", weight: 1 },
      ],
      noise: ["hallo"],
      stopWords: ["een"],
      acute: { phrases: ["wil dood"], denials: ["niet"] },
    });
  });

  it("may hold files with situations of any theme, taken by name", () => {
    const { phrases } = lessonsOf({
      "situations/b.txt": "laatste | voedsel",
      "situations/a.txt": "# los\nbus én brood | vervoer , voedsel\n",
    });
    expect(phrases.slice(4)).toStrictEqual([
      { text: "bus én brood", themes: ["vervoer", "voedsel"], kind: "situation", weight: 1 },
      { text: "laatste", themes: ["voedsel"], kind: "situation", weight: 1 },
    ]);
  });

  it("may hold a lexicon: a phrase for each pull, the stronger the more it weighs", () => {
    const { phrases } = lessonsOf(
      lexicon("# woorden\nhonger voedsel:3 vervoer:1\n113\tvoedsel:2\n"),
    );
    expect(phrases.slice(4)).toStrictEqual([
      { text: "honger", themes: ["voedsel"], kind: "word", weight: 1 },
      { text: "honger", themes: ["vervoer"], kind: "word", weight: 1 / 3 },
      { text: "113", themes: ["voedsel"], kind: "word", weight: 2 / 3 },
    ]);
  });

  it("take the last bar of a line as the one before the themes", () => {
    const { phrases } = lessonsOf(situations("a | b | voedsel"));
    expect(phrases.at(-1)).toMatchObject({ text: "a | b", themes: ["voedsel"] });
  });

  it("are known by their names", () => {
    const yes = [...Object.keys(goodFiles), "lexicon.txt", "situations/x.txt", "phrases/x.txt"];
    expect(yes.filter((path) => !isLessonFile(path))).toStrictEqual([]);
    const no = ["phrases/a/b.txt", "situations/x.txt~", "model/themes.bin", "noise.txt.bak"];
    expect(no.filter(isLessonFile)).toStrictEqual([]);
  });
});

describe("a line that is wrong is told with its file and number", () => {
  it.each([
    [
      "a theme that is not there, with the nearest",
      headed("Honger | voedse"),
      4,
      {
        kind: "unknown-theme",
        theme: "voedse",
        nearest: "voedsel",
      },
    ],
    [
      "a theme that is like none",
      headed("Honger | xyzzyq"),
      4,
      {
        kind: "unknown-theme",
        theme: "xyzzyq",
      },
    ],
    ["no themes after the bar", headed("Honger |"), 4, { kind: "no-themes" }],
    ["a comma too many", headed("Honger | voedsel,"), 4, { kind: "no-themes" }],
    [
      "a theme twice",
      headed("Honger | voedsel, voedsel"),
      4,
      {
        kind: "theme-twice",
        theme: "voedsel",
      },
    ],
    ["no text before the bar", headed("| voedsel"), 4, { kind: "empty" }],
    ["a text without a letter", headed("??? | voedsel"), 4, { kind: "empty" }],
    [
      "a bar in a term",
      own("# termen\neten | vervoer\n# situaties\nA b.\n"),
      2,
      {
        kind: "bar-in-term",
      },
    ],
    [
      "a line above the first section",
      own("eten\n# termen\n# situaties\n"),
      1,
      {
        kind: "outside-sections",
      },
    ],
    [
      "a control character",
      headed("Hon\u0007ger"),
      4,
      {
        kind: "unseen-character",
        code: "U+0007",
        column: 4,
      },
    ],
  ])("%s", (_, changed, line, finding) => {
    expect(problemsOf(changed)).toStrictEqual([{ file: "phrases/voedsel.txt", line, finding }]);
  });

  it.each([
    ["no bar", situations("\nhonger"), "situations/a.txt", 2, { kind: "no-bar" }],
    ["a word without a pull", lexicon("honger"), "lexicon.txt", 1, { kind: "no-pulls" }],
    ["a pull without a word", lexicon("voedsel:2"), "lexicon.txt", 1, { kind: "empty" }],
    [
      "two words",
      lexicon("veel honger voedsel:2"),
      "lexicon.txt",
      1,
      {
        kind: "no-pull",
        written: "honger",
      },
    ],
    [
      "a pull of three parts",
      lexicon("honger voedsel:2:1"),
      "lexicon.txt",
      1,
      {
        kind: "no-pull",
        written: "voedsel:2:1",
      },
    ],
    [
      "a pull towards nothing",
      lexicon("honger :2"),
      "lexicon.txt",
      1,
      {
        kind: "no-pull",
        written: ":2",
      },
    ],
    [
      "a pull towards a theme that is not there",
      lexicon("fiets vervor:2"),
      "lexicon.txt",
      1,
      {
        kind: "unknown-theme",
        theme: "vervor",
        nearest: "vervoer",
      },
    ],
    [
      "two pulls towards one theme",
      lexicon("fiets vervoer:2 vervoer:1"),
      "lexicon.txt",
      1,
      {
        kind: "theme-twice",
        theme: "vervoer",
      },
    ],
    [
      "a word that stands there already",
      lexicon("a voedsel:1\nb voedsel:1\na vervoer:1"),
      "lexicon.txt",
      3,
      {
        kind: "word-again",
        line: 1,
      },
    ],
    [
      "acute words above the first section",
      { "acute.txt": "dood\n# a\n# b" },
      "acute.txt",
      1,
      {
        kind: "outside-sections",
      },
    ],
  ])("%s", (_, changed, file, line, finding) => {
    expect(problemsOf(changed)).toStrictEqual([{ file, line, finding }]);
  });

  it.each(["0", "4", "1.5", "-1", "03", "twee", "", "1e0"])("a strength of %j", (pull) => {
    const finding = { kind: "strength", written: `fiets:${pull}` };
    expect(problemsOf(lexicon(`wiel vervoer:${pull}`))).toStrictEqual([
      { file: "lexicon.txt", line: 1, finding: { ...finding, written: `vervoer:${pull}` } },
    ]);
  });
});

describe("a file that is wrong as a whole", () => {
  it.each(Object.keys(goodFiles))("%s is missed when it is not there", (path) => {
    expect(problemsOf({ [path]: undefined })).toStrictEqual([
      { file: path, finding: { kind: "not-there" } },
    ]);
  });

  it.each(["", "# termen\neten\n", "eten\nbrood\n"])("%j has no two sections", (text) => {
    const finding = { kind: "no-sections" };
    expect(problemsOf(own(text))).toStrictEqual([{ file: "phrases/voedsel.txt", finding }]);
  });

  it("is told once when it is no UTF-8, not for its sections as well", () => {
    expect(problemsOf({ "phrases/voedsel.txt": Uint8Array.of(0x61, 0x0a, 0xff) })).toStrictEqual([
      { file: "phrases/voedsel.txt", line: 2, finding: { kind: "not-utf8" } },
    ]);
  });

  it("is named after a theme that is not there", () => {
    const finding = { kind: "unknown-theme", theme: "voedzel", nearest: "voedsel" };
    expect(problemsOf({ "phrases/voedzel.txt": goodFiles["phrases/voedsel.txt"] })).toStrictEqual([
      { file: "phrases/voedzel.txt", finding },
    ]);
  });
});

describe("the list of themes", () => {
  const themesOf = (text: string) => problemsOf({ "themes.json": text });

  it("names no theme twice", () => {
    expect(
      themesOf('[\n{ "id": "voedsel" },\n{ "id": "vervoer" },\n{ "id": "voedsel" }\n]'),
    ).toStrictEqual([
      { file: "themes.json", line: 4, finding: { kind: "theme-twice", theme: "voedsel" } },
    ]);
  });

  it.each([
    ["{}", 1],
    ["[]", 1],
    ['[\n{ "id": "voedsel" }\n{ "id": "vervoer" }]', 3],
    ['[{ "id": "voedsel" },\n{ "naam": "vervoer" }]', 2],
    ['[{ "id": "voedsel" },\n{ "id": "Ver Voer" }]', 2],
    ['[{ "id": "voedsel" },\n7]', 2],
  ])("is a list of ids: %j is none", (text, line) => {
    const finding = { kind: "no-theme-list" };
    expect(themesOf(text)).toStrictEqual([{ file: "themes.json", line, finding }]);
  });
});

describe("all that is wrong", () => {
  it("is told at once, by file and line, twenty at most", () => {
    const lines = Array.from({ length: 24 }, () => "zonder streep").join("\n");
    const read = readLessonFiles(filesWith({ ...situations(lines), ...headed("a |") }));
    if (read.kind === "read") throw new Error("refused expected");
    expect(read.problems).toHaveLength(20);
    expect(read.more).toBe(5);
    expect(read.problems.slice(0, 3).map(({ file, line }) => [file, line])).toStrictEqual([
      ["phrases/voedsel.txt", 4],
      ["situations/a.txt", 1],
      ["situations/a.txt", 2],
    ]);
  });

  it("never stops the reading, whatever bytes a file holds", () => {
    const paths = fc.constantFrom(...Object.keys(goodFiles), "lexicon.txt", "situations/a.txt");
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    fc.assert(
      fc.property(paths, anything, (path, file) => {
        const read = readLessonFiles(filesWith({ [path]: file }));
        expect(["read", "refused"]).toContain(read.kind);
        if (read.kind === "refused") expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
