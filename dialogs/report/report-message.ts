import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { gapsIn, inWeeks, tallyOf } from "../../src/domain/report/asked-tally.ts";
import { callList } from "../../src/domain/report/call-list.ts";
import { type Figures, figuresOf } from "../../src/domain/report/figures.ts";
import { fragileSpots } from "../../src/domain/report/fragile.ts";
import { lookingAt, type SeatStatus, seatStatuses } from "../../src/domain/report/seat-status.ts";
import { weekOf, weeksUpTo } from "../../src/domain/week.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import { button, leadTo } from "./action.ts";
import { fragileLine } from "./fragile-message.ts";
import { bold, rowOf, type Shown, say } from "./shown.ts";
import { wording } from "./wording.ts";

/** Empty seats that are named in the report itself. */
const NAMED = 2;

/** How the network stands, as a coordinator asks for it. */
export function reportMessage(shown: Shown): Message {
  const digest = digestMessage(shown);
  const emergency = emergencyBlock(emergencyLinesOf(shown));
  return { ...digest, blocks: [...digest.blocks, emergency] };
}

/** The same as it comes by itself: it answers no question, so no emergency lines stand under it. */
export function digestMessage(shown: Shown): Message {
  const { network, at } = shown;
  const looking = lookingAt(network, at);
  const figures = figuresOf(network, at);
  const calls = callList(looking).length;
  const fragile = fragileSpots(looking, []);
  const title = wording.week(weekNumber(shown));
  const total = wording.total(figures.counts.confirmed, figures.lines.length);
  const fragileParts = fragileLine(fragile);
  return {
    summary: wording.summary(title, total),
    blocks: [
      { kind: "heading", text: title },
      say(bold(total), { text: wording.news(newsOf(figures)) }),
      ...statusRows(shown, figures),
      ...(fragileParts.length > 0 ? [say({ text: wording.fragileIntro }, ...fragileParts)] : []),
      ...gapLine(shown),
      say({ text: wording.toCall(calls) }),
      ...rowOf(buttonsFor(shown, { figures, calls, isFragile: fragileParts.length > 0 })),
    ],
  };
}

function weekNumber({ network, at }: Shown): number {
  return Number(weekOf(at, network.description.zone).slice(-2));
}

function newsOf({ week }: Figures): Parameters<typeof wording.news>[0] {
  return { ...week, handedOver: week.handedOver.length };
}

/** One row for each status that occurs, with what it means in words: no colour is needed to read it. */
function statusRows(shown: Shown, { counts, lines }: Figures): readonly Block[] {
  const rows = seatStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => ({
      label: wording.status[status],
      value:
        status === "confirmed"
          ? wording.part(counts.confirmed, lines.length)
          : `${counts[status]}${namesFor(shown, lines, status)}`,
    }));
  return rows.length > 0 ? [{ kind: "facts", rows }] : [];
}

function namesFor({ network }: Shown, lines: Figures["lines"], wanted: SeatStatus): string {
  if (wanted !== "empty") return "";
  const names = lines.flatMap(({ seat, status }) =>
    status === wanted ? [seatInWords(network, seat)] : [],
  );
  return ` (${inShortList(names, NAMED)})`;
}

/** What had no answer last week, the last one that is over. */
function gapLine({ network, at, asked }: Shown): readonly Block[] {
  if (!asked) return [];
  const { names } = weeksUpTo(at, network.description.zone, { count: 1, back: 1 });
  const lines = inWeeks(asked, names);
  const { without, asked: questions } = tallyOf(lines);
  if (questions === 0) return [];
  if (without === 0) return [say({ text: wording.allAnswered(questions) })];
  const byTheme = new Map<string, number>();
  for (const gap of gapsIn(lines)) {
    if (gap.kind === "nothing-near") continue;
    const name = network.themes.get(gap.theme)?.short ?? gap.theme;
    byTheme.set(name, (byTheme.get(name) ?? 0) + gap.times);
  }
  const [most] = [...byTheme].sort(([, one], [, other]) => other - one);
  const about = most ? [{ text: wording.about(most[1], without) }, bold(most[0])] : [];
  return [say({ text: wording.gaps(without) }, ...about, { text: "." })];
}

function buttonsFor(
  { asked }: Shown,
  {
    figures,
    calls,
    isFragile,
  }: { readonly figures: Figures; readonly calls: number; readonly isFragile: boolean },
): readonly Button[] {
  const isLate = figures.counts.overdue > 0;
  return [
    ...(calls > 0 ? [{ ...button(wording.calls, { kind: "calls" }), ...primary }] : []),
    ...(isLate ? [button(wording.late, { kind: "seats", status: "overdue" })] : []),
    ...(isFragile ? [button(wording.fragile, { kind: "fragile" })] : []),
    ...(asked ? [leadTo("asked", wording.asked, { kind: "asked", back: 0 })] : []),
  ];
}

const primary = { weight: "primary" } as const;
