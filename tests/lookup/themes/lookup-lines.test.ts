import { describe, expect, it } from "vitest";
import { answerLine, readQuestions } from "../../../src/commands/lookup-lines.ts";
import { trainModel } from "../../../src/lookup/themes/model.ts";
import { rankThemes } from "../../../src/lookup/themes/rank-themes.ts";
import { smallLessons } from "./small-lessons.ts";

describe("a file of questions", { timeout: 120_000 }, () => {
  it("is read line by line, without the blank ones", () => {
    expect(
      readQuestions('{"id":"a","text":"x"}\r\n\n  \n{"id":"b","text":"","style":"y"}\n'),
    ).toStrictEqual({
      kind: "questions",
      questions: [
        { id: "a", text: "x" },
        { id: "b", text: "" },
      ],
    });
  });

  it("is refused as a whole for one bad line, and that line is named", () => {
    const good = '{"id":"a","text":"x"}\n\n';
    for (const bad of ["{", "[]", "null", '{"id":"a"}', '{"id":"a","text":1}'])
      expect(readQuestions(good + bad)).toStrictEqual({ kind: "bad-line", line: 3 });
  });

  it("may be empty", () => {
    expect(readQuestions("")).toStrictEqual({ kind: "questions", questions: [] });
  });

  it("gets one line of answer with at most five themes", () => {
    const ranking = rankThemes(trainModel(smallLessons), "een fiets");
    expect(JSON.parse(answerLine("q1", ranking))).toStrictEqual({
      id: "q1",
      kind: ranking.kind,
      themes: ranking.themes.map(({ theme }) => theme),
      emergency: false,
    });
  });
});
