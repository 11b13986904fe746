import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { type PulseLine, pulseQuestions } from "../../src/contract/outcome.ts";
import type { Instant } from "../../src/domain/time.ts";
import { weekOf, weeksUpTo } from "../../src/domain/week.ts";
import type { Block, Message, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Action, State } from "./action.ts";
import { batchesOf, countOf } from "./batches.ts";
import { wording } from "./wording.ts";

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
  const emergencyLines = emergencyLinesOf({ network, knowledge });
  const blocks = pulseQuestions.map((question) => {
    const batches = batchesOf(lines, question, now).filter(({ until }) => names.has(until));
    return answersTo(
      question,
      batches.flatMap((batch) => batch.lines),
    );
  });
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
  if (count === 0) return undefined;
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
