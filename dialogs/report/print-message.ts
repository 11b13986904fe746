import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { type Gap, gapsIn, inWeeks } from "../../src/domain/report/asked-tally.ts";
import { callList } from "../../src/domain/report/call-list.ts";
import { type Figures, figuresOf } from "../../src/domain/report/figures.ts";
import { lookingAt } from "../../src/domain/report/seat-status.ts";
import { localMoment } from "../../src/domain/time.ts";
import { weeksUpTo } from "../../src/domain/week.ts";
import { clockName, dayName } from "../../src/language/day.ts";
import type { Block, Message, Span } from "../../src/messages/message.ts";
import { callInWords } from "./calls-message.ts";
import { figureBlocks } from "./figure-blocks.ts";
import { fragileBlocks } from "./fragile-message.ts";
import { weekNumber } from "./report-message.ts";
import { lineInWords } from "./seats-message.ts";
import { bold, type Shown, say, small } from "./shown.ts";
import { wording } from "./wording.ts";

const { printed: words } = wording;
/** Over so many weeks it is told what had no answer; as in what is fragile. */
const WEEKS = 4;

/** The whole report with nothing to press, for on paper: everything is in it, however long. */
export function printMessage(shown: Shown): Message {
  const { network, at } = shown;
  const figures = figuresOf(network, at);
  const { day, time } = localMoment(at, network.description.zone);
  const title = words.title(wording.week(weekNumber(shown)).toLowerCase());
  const madeOn = words.madeOn(dayName(day, day), day.slice(0, 4), clockName(time));
  return {
    summary: title,
    blocks: [
      { kind: "heading", text: title },
      small(madeOn),
      ...figureBlocks(shown, figures),
      ...section(words.empty, emptySeats(shown, figures)),
      ...section(words.calls, calls(shown)),
      ...section(words.fragile, fragileBlocks(shown, Number.POSITIVE_INFINITY)),
      ...section(words.gaps(WEEKS), gaps(shown)),
      emergencyBlock(emergencyLinesOf(shown)),
    ],
  };
}

function section(text: string, blocks: readonly Block[]): readonly Block[] {
  return [{ kind: "heading", text }, ...blocks];
}

function emptySeats(shown: Shown, { lines }: Figures): readonly Block[] {
  const items = lines
    .filter(({ status }) => status === "empty")
    .map((line) => lineInWords(shown, line));
  return items.length > 0 ? [{ kind: "list", items }] : [say({ text: words.noEmpty })];
}

/** With room behind each for what came of it. */
function calls(shown: Shown): readonly Block[] {
  const all = callList(lookingAt(shown.network, shown.at));
  if (all.length === 0) return [say({ text: wording.callsTitle(0) })];
  return all.flatMap((call) => [...callInWords(shown, call), say({ text: words.spoken })]);
}

function gaps(shown: Shown): readonly Block[] {
  const { network, at, asked } = shown;
  if (!asked) return [say({ text: words.gapsUnknown })];
  const { names } = weeksUpTo(at, network.description.zone, { count: WEEKS, back: 0 });
  const items = gapsIn(inWeeks(asked, names)).map((gap) => gapInWords(shown, gap));
  return items.length > 0 ? [{ kind: "list", items }] : [say({ text: words.noGaps })];
}

function gapInWords({ network }: Shown, gap: Gap): readonly Span[] {
  const times = { text: words.gap(gap.times) };
  if (gap.kind === "nothing-near") return [{ text: words.noTheme }, times];
  return [bold(network.themes.get(gap.theme)?.short ?? gap.theme), times];
}
