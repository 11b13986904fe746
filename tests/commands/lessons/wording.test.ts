import { describe, expect, it } from "vitest";
import { goesOn, problemLine, refusalLines } from "../../../src/commands/lessons/wording.ts";
import type {
  LessonFinding,
  LessonProblem,
} from "../../../src/lookup/themes/lesson-files/lesson-problem.ts";

const findings: readonly LessonFinding[] = [
  { kind: "not-there" },
  { kind: "unreadable" },
  { kind: "not-utf8" },
  { kind: "no-sections" },
  { kind: "too-large", mostBytes: 5_000_000 },
  { kind: "no-theme-list" },
  { kind: "outside-sections" },
  { kind: "empty" },
  { kind: "bar-in-term" },
  { kind: "no-bar" },
  { kind: "no-themes" },
  { kind: "too-long", most: 500 },
  { kind: "unseen-character", code: "U+200B", column: 3 },
  { kind: "unknown-theme", theme: "voedsl", nearest: "voedsel" },
  { kind: "unknown-theme", theme: `q\u0007${"q".repeat(90)}` },
  { kind: "theme-twice", theme: "voedsel" },
  { kind: "no-pulls" },
  { kind: "no-pull", written: "honger" },
  { kind: "strength", written: "voedsel:4" },
  { kind: "word-again", line: 12 },
];

const problem = (finding: LessonFinding): LessonProblem => ({
  file: "lexicon.txt",
  line: 3,
  finding,
});

describe("what a coordinator reads about a wrong line", () => {
  it.each(findings)("is one calm line for %j", (finding) => {
    const line = problemLine(problem(finding));
    expect(line).toMatch(/^data\/lexicon\.txt, regel 3: \S.*[.?]$/u);
    expect(line).not.toMatch(/[!\p{Cc}]|undefined|helaas/u);
    expect(line.length).toBeLessThan(200);
  });

  it("names no line when it is about the file as a whole", () => {
    expect(problemLine({ file: "noise.txt", finding: { kind: "not-there" } })).toBe(
      "data/noise.txt: Dit bestand ontbreekt.",
    );
  });

  it("asks whether the nearest theme was meant", () => {
    const finding = { kind: "unknown-theme", theme: "voedsl", nearest: "voedsel" } as const;
    expect(problemLine(problem(finding))).toContain("“voedsl” is geen thema. Bedoel je voedsel?");
  });

  it("counts what is not shown", () => {
    const problems = [problem({ kind: "empty" }), problem({ kind: "no-bar" })];
    expect(refusalLines({ problems, more: 3 })).toHaveLength(4);
    expect(refusalLines({ problems, more: 3 }).at(-1)).toBe("en nog 3");
    expect(refusalLines({ problems, more: 0 })).toHaveLength(3);
    expect(goesOn({ problems, more: 3 })).toContain(" en nog 4 ");
    expect(goesOn({ problems: problems.slice(0, 1), more: 0 })).not.toContain("en nog");
  });
});
