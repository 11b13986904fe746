import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf, countOf, isNewIn } from "../../../dialogs/pulse/batches.ts";
import type { PulseLine } from "../../../src/contract/outcome.ts";

const weekOf = (index: number) =>
  `${2025 + Math.floor(index / 52)}-W${String((index % 52) + 1).padStart(2, "0")}`;

/** A form that somebody sends in some week, with the questions that they answer. */
type Sent = { readonly who: number; readonly week: number; readonly questions: readonly (2 | 3)[] };

/** All lines that are kept of these forms, and who answered which question when. */
function kept(forms: readonly Sent[]) {
  const lines: PulseLine[] = [];
  const said: { who: number; question: number; words: string }[] = [];
  const last = new Map<number, string>();
  for (const [index, { who, week, questions }] of forms.entries()) {
    const thisWeek = weekOf(week);
    const answerer = { lastWeek: last.get(who), lines: [...lines], thisWeek };
    for (const question of questions) {
      const words = `${index}`;
      said.push({ who, question, words });
      const line = { outcome: "pulse", question, week: thisWeek, times: 1 } as const;
      lines.push({ ...line, words });
      if (isNewIn(question, answerer)) lines.push({ ...line, isPerson: true });
    }
    last.set(who, thisWeek);
  }
  return { lines, said };
}

const form = fc.record({
  who: fc.nat(8),
  week: fc.nat(60),
  questions: fc.uniqueArray(fc.constantFrom(2 as const, 3 as const), { minLength: 1 }),
});
const forms = fc
  .array(form, { maxLength: 80 })
  .map((all) => all.toSorted((one, other) => one.week - other.week));

describe("answers that are shown together", () => {
  it("are of five different people or more, whoever answers how often and which questions", () => {
    fc.assert(
      fc.property(forms, fc.nat(70), (sent, now) => {
        const { lines, said } = kept(sent);
        for (const question of [2, 3] as const) {
          for (const batch of batchesOf(lines, question, weekOf(now))) {
            const words = new Set(batch.lines.map((line) => line.words));
            const people = said.filter((one) => one.question === question && words.has(one.words));
            expect(new Set(people.map(({ who }) => who)).size).toBeGreaterThanOrEqual(5);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("stay together once they were shown, and lose no answer that came before the last of them", () => {
    fc.assert(
      fc.property(forms, (sent) => {
        const { lines } = kept(sent);
        const whole = batchesOf(lines, 2, weekOf(61));
        for (let now = 0; now <= 60; now += 7) {
          const then = batchesOf(lines, 2, weekOf(now));
          expect(whole.slice(0, then.length)).toStrictEqual(then);
        }
        const until = whole.at(-1)?.until ?? "";
        const before = lines.filter(
          (line) => line.question === 2 && line.isPerson !== true && line.week <= until,
        );
        expect(whole.reduce((sum, batch) => sum + countOf(batch.lines), 0)).toBe(countOf(before));
      }),
    );
  });

  it("come month after month where the same eight people answer each time", () => {
    const months = [0, 4, 8, 12, 16].flatMap((week) =>
      Array.from({ length: 8 }, (_, who): Sent => ({ who, week, questions: [2] })),
    );
    const batches = batchesOf(kept(months).lines, 2, weekOf(20));
    expect(batches.map(({ until, lines }) => [until, countOf(lines)])).toStrictEqual(
      [0, 4, 8, 12, 16].map((week) => [weekOf(week), 8]),
    );
  });

  it("come in another quarter for who left a question open in this one", () => {
    const people = [0, 1, 2, 3, 4, 5];
    const only = (questions: Sent["questions"], week: number) =>
      people.map((who): Sent => ({ who, week, questions }));
    const open = [{ who: 9, week: 0, questions: [3] }, ...only([3], 1).slice(0, 3)] as Sent[];
    const { lines } = kept([...open, ...only([2], 3), ...only([2], 14)]);
    expect(batchesOf(lines, 2, weekOf(14))).toStrictEqual([]);
    expect(batchesOf(lines, 2, weekOf(15)).map((batch) => countOf(batch.lines))).toStrictEqual([
      12,
    ]);
  });

  it("are not hurried when what was answered before cannot be read", () => {
    const answerer = { lines: undefined, thisWeek: "2026-W48" };
    expect(isNewIn(2, { ...answerer, lastWeek: undefined })).toBe(true);
    expect(isNewIn(2, { ...answerer, lastWeek: "2026-W47" })).toBe(false);
    expect(isNewIn(2, { ...answerer, lastWeek: "2026-W53" })).toBe(false);
    expect(isNewIn(2, { ...answerer, lastWeek: "2026-W39" })).toBe(true);
  });
});
