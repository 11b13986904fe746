import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { organisationsUnconfirmed } from "../../src/domain/cycle/asked-organisations.ts";
import { gapsIn, inWeeks, tallyOf } from "../../src/domain/report/asked-tally.ts";
import { callList } from "../../src/domain/report/call-list.ts";
import { type Figures, figuresOf } from "../../src/domain/report/figures.ts";
import { fragileSpots } from "../../src/domain/report/fragile.ts";
import { lookingAt } from "../../src/domain/report/seat-status.ts";
import { weekOf, weeksUpTo } from "../../src/domain/week.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import { button, leadTo } from "./action.ts";
import { figureBlocks, totalLine } from "./figure-blocks.ts";
import { fragileLine } from "./fragile-message.ts";
import { bold, rowOf, type Shown, say } from "./shown.ts";
import { wording } from "./wording.ts";

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
  const organisations = organisationsUnconfirmed(looking).length;
  const fragileParts = fragileLine(fragileSpots(looking, []));
  const title = wording.week(weekNumber(shown));
  return {
    summary: wording.summary(title, totalLine(shown, figures)),
    blocks: [
      { kind: "heading", text: title },
      ...figureBlocks(shown, figures),
      ...(organisations > 0 ? [say({ text: wording.organisations(organisations) })] : []),
      ...(fragileParts.length > 0 ? [say({ text: wording.fragileIntro }, ...fragileParts)] : []),
      ...gapLine(shown),
      say({ text: wording.toCall(calls) }),
      ...rowOf(buttonsFor(shown, { figures, calls, isFragile: fragileParts.length > 0 })),
      papers,
    ],
  };
}

const papers: Block = {
  kind: "links",
  links: [
    { label: wording.workbook, file: { kind: "workbook" } },
    { label: wording.print, file: { kind: "print" } },
  ],
};

/** The number of the ISO week. */
export function weekNumber({ network, at }: Pick<Shown, "network" | "at">): number {
  return Number(weekOf(at, network.description.zone).slice(-2));
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
