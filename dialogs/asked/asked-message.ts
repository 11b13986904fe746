import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { CountLine } from "../../src/contract/outcome.ts";
import type { Network } from "../../src/domain/network.ts";
import { inWeeks, type Tally, tallyOf } from "../../src/domain/report/asked-tally.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import { type Weeks, weeksUpTo } from "../../src/domain/week.ts";
import { dayName } from "../../src/language/day.ts";
import type { Block, Button, Message, Span } from "../../src/messages/message.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { gapBlocks } from "./gap-list.ts";
import { areaBlocks, themeBlocks } from "./rows.ts";
import { wording } from "./wording.ts";

/** What the message is made of. */
export type Report = {
  readonly network: Network;
  readonly knowledge: Knowledge;
  /** All that was ever counted. */
  readonly lines: readonly CountLine[];
  readonly at: Instant;
  /** How many periods ago. */
  readonly back: number;
};

const WEEKS = 4;

const say = (...spans: readonly Span[]): Block => ({ kind: "text", spans });
const small = (text: string): Block => ({ kind: "text", spans: [{ text }], tone: "subtle" });

/** What was asked in four weeks, beside the four before; how often, never by whom or in what words. */
export function askedMessage(report: Report): Message {
  const { network, back } = report;
  const weeks = weeksAgo(report, back);
  const now = inWeeks(report.lines, weeks.names);
  const before = inWeeks(report.lines, weeksAgo(report, back + 1).names);
  const tally = tallyOf(now);
  return {
    summary: wording.summary(tally.asked),
    blocks: [
      { kind: "heading", text: wording.title },
      small(periodInWords(report, weeks)),
      ...(now.length === 0
        ? [say({ text: wording.nothing })]
        : [
            total(tally, tallyOf(before)),
            ...gapBlocks(network, now),
            ...themeBlocks(network, now, before),
            ...areaBlocks(network, now, before),
          ]),
      small(wording.kept),
      ...otherPeriods(report, weeks),
      emergencyBlock(emergencyLinesOf(report)),
    ],
  };
}

function weeksAgo({ network, at }: Report, back: number): Weeks {
  return weeksUpTo(at, network.description.zone, { count: WEEKS, back: back * WEEKS });
}

function periodInWords({ network, at, back }: Report, { from, until }: Weeks): string {
  const today = localMoment(at, network.description.zone).day;
  return back === 0
    ? wording.untilNow(dayName(from, today))
    : wording.period(dayName(from, today), dayName(until, today));
}

function total(tally: Tally, before: Tally): Block {
  const text = `${wording.before(before.asked)}${wording.came(tally)}`;
  return say({ text: wording.total(tally), style: "bold" }, { text });
}

/** Only where there is something to see. */
function otherPeriods({ lines, back }: Report, { names }: Weeks): readonly Block[] {
  const first = [...names].sort()[0] ?? "";
  const buttons: readonly Button[] = [
    ...(lines.some(({ week }) => week < first)
      ? [button(wording.earlier, { kind: "asked", back: back + 1 })]
      : []),
    ...(back > 0 ? [button(wording.later, { kind: "asked", back: back - 1 })] : []),
  ];
  return rowOf(buttons);
}
