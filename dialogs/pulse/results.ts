import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { type PulseLine, pulseQuestions } from "../../src/contract/outcome.ts";
import type { Instant } from "../../src/domain/time.ts";
import { weekOf, weeksUpTo } from "../../src/domain/week.ts";
import type { Block, Message, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Action, State } from "./action.ts";
import { wording } from "./wording.ts";

/** Of fewer answers one might guess whose they are. */
const AT_LEAST = 5;
const WEEKS = 13;
const SHOWN = 10;

type Shown = Pick<Situation<State, Action>, "network" | "knowledge"> & {
  readonly at: Instant;
  readonly lines: readonly PulseLine[];
};

/** What people answered in the last weeks, for each question of which there are enough answers. */
export function resultsMessage({ network, knowledge, at, lines }: Shown): Message {
  const { names } = weeksUpTo(at, network.description.zone, { count: WEEKS, back: 1 });
  const now = weekOf(at, network.description.zone);
  const over = lines.filter(({ week }) => week < now);
  const emergencyLines = emergencyLinesOf({ network, knowledge });
  const blocks = pulseQuestions.map((question) =>
    answersTo(
      question,
      inBatches(
        over.filter((line) => line.question === question),
        names,
      ),
    ),
  );
  if (blocks.every((one) => one === undefined)) {
    return lineMessage({ text: wording.tooFew, emergencyLines });
  }
  return {
    summary: wording.results,
    blocks: [
      { kind: "heading", text: wording.results },
      paragraph(wording.period, "subtle"),
      ...pulseQuestions.flatMap((question, index) => blocks[index] ?? [tooFew(question)]),
      emergencyBlock(emergencyLines),
    ],
  };
}

/**
 * The answers of weeks that are over, five or more at a time: who looks before and after somebody
 * answers learns nothing of that one. What is too little yet waits for the next weeks.
 */
function inBatches(lines: readonly PulseLine[], recent: ReadonlySet<string>): readonly PulseLine[] {
  const shown: PulseLine[] = [];
  let batch: PulseLine[] = [];
  for (const week of [...new Set(lines.map((line) => line.week))].sort()) {
    batch.push(...lines.filter((line) => line.week === week));
    if (countOf(batch) < AT_LEAST) continue;
    if (recent.has(week)) shown.push(...batch);
    batch = [];
  }
  return shown;
}

function countOf(lines: readonly PulseLine[]): number {
  return lines.reduce((sum, { times }) => sum + times, 0);
}

function titled(question: PulseLine["question"], text = ""): Block {
  const title: Span = { text: wording.questions[question], style: "bold" };
  return { kind: "text", spans: text === "" ? [title] : [title, { text: ` ${text}` }] };
}

function tooFew(question: PulseLine["question"]): Block {
  return titled(question, wording.tooFewHere);
}

function answersTo(
  question: PulseLine["question"],
  lines: readonly PulseLine[],
): readonly Block[] | undefined {
  const count = countOf(lines);
  if (count < AT_LEAST) return undefined;
  if (question === 1) return [titled(question, meanOf(lines, count))];
  return [titled(question), { kind: "list", items: inWords(lines) }];
}

function meanOf(lines: readonly PulseLine[], count: number): string {
  const sum = lines.reduce((all, { score = 0, times }) => all + score * times, 0);
  return wording.mean((sum / count).toFixed(1).replace(".", ","), count);
}

/** In the order of the text, for when something was said must not be seen. */
function inWords(lines: readonly PulseLine[]): readonly (readonly Span[])[] {
  const times = new Map<string, number>();
  for (const { words = "", times: more } of lines) {
    times.set(words, (times.get(words) ?? 0) + more);
  }
  const sorted = [...times].sort(([one], [other]) => one.localeCompare(other, "nl"));
  const shown = sorted
    .slice(0, SHOWN)
    .map(([text, count]) => [{ text: count > 1 ? text + wording.times(count) : text }]);
  const left = sorted.length - SHOWN;
  return left > 0 ? [...shown, [{ text: wording.more(left) }]] : shown;
}
