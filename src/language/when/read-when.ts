import { type Instant, localMoment, type Zone } from "../../domain/time.ts";
import { inContext } from "./beside-pieces.ts";
import { chooseDay } from "./choose-day.ts";
import type { Now, Placed } from "./doubting.ts";
import { lateDoubts } from "./late-doubts.ts";
import type { Piece } from "./piece.ts";
import { piecesOf } from "./pieces-of.ts";
import { fixedDays } from "./resolve-day.ts";
import { resolveEnd } from "./resolve-end.ts";
import { resolveSeries } from "./resolve-series.ts";
import { resolveTime, type TimeSaid } from "./resolve-time.ts";
import type { School } from "./school-holiday.ts";
import { tokensOf } from "./tokens.ts";
import type { Span, When, WhenDoubt } from "./when.ts";

/**
 * What a text says about when, seen from a moment; nothing when it says nothing. Never throws. What
 * is not sure is a doubt. With the school holidays `tot de zomervakantie` is a day as well.
 */
export function readWhen(text: string, at: Instant, zone: Zone, school?: School): When | undefined {
  const { day: today, time } = localMoment(at, zone);
  const pieces = inContext(piecesOf(tokensOf(text)), at, zone);
  const { said, placed } = meaningOf(pieces, { today, time, school });
  const doubts = written(text, placed);
  if (Object.keys(said).length === 0 && doubts.length === 0) return undefined;
  return { ...said, read: readSpans(pieces, doubts, said.recurrence !== undefined), doubts };
}

type Meaning = {
  readonly said: Omit<When, "read" | "doubts">;
  readonly placed: readonly Placed[];
};

function meaningOf(pieces: readonly Piece[], now: Now): Meaning {
  const time = resolveTime(pieces);
  const days = fixedDays(pieces, now);
  const seen = { ...now, from: time.from };
  const series = resolveSeries(pieces, days.fixed, seen);
  const rule = series?.rule;
  const single = rule ? undefined : chooseDay(pieces, days.fixed, seen);
  const day = single ? single.day : series?.firstDay;
  const ending = resolveEnd(pieces, { rule, firstDay: day, today: now.today, school: now.school });
  const { until, times, holidays } = ending;
  const at = single?.at ?? series?.at;
  const isSeries = series !== undefined;
  return {
    said: {
      ...(day && { day }),
      ...timeOf(time),
      ...(rule && { recurrence: { ...rule, ...(until && { until }), ...(times && { times }) } }),
      ...(holidays && { holidays }),
    },
    placed: [
      ...[...time.doubts, ...days.doubts, ...(series?.doubts ?? []), ...(single?.doubts ?? [])],
      ...[...ending.doubts, ...lateDoubts(pieces, { day, at, time, now, isSeries })],
    ],
  };
}

function timeOf({
  from,
  until,
  minutes,
  part,
}: TimeSaid): Pick<When, "from" | "until" | "minutes" | "part"> {
  return {
    ...(part !== undefined && { part }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(minutes !== undefined && { minutes }),
  };
}

/** Where something was understood; what several pieces share counts once. */
function readSpans(
  pieces: readonly Piece[],
  doubts: readonly WhenDoubt[],
  isSeries: boolean,
): readonly Span[] {
  const strange = doubts.filter(({ kind }) => kind === "unknown-piece");
  const spans: Span[] = [];
  for (const { start, end, said } of pieces) {
    const isOfSeries = said.kind === "times" || said.kind === "holidays";
    const isLeft = said.kind === "nothing" || (isOfSeries && !isSeries);
    const isStrange = strange.some((one) => one.start === start);
    if (!isLeft && !isStrange && spans.at(-1)?.start !== start) spans.push({ start, end });
  }
  return spans;
}

/** In the order of the text, each once. */
function written(text: string, doubts: readonly Placed[]): readonly WhenDoubt[] {
  const seen = new Set<string>();
  return doubts
    .map(({ start, end, doubt }) => ({ ...doubt, start, end, text: text.slice(start, end) }))
    .filter(({ kind, start }) => {
      const key = `${kind} ${start}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((one, other) => one.start - other.start);
}
