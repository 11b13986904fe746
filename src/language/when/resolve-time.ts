import { minuteOfDay, clockAt as timeAt } from "../../domain/meeting/slot.ts";
import type { ClockTime } from "../../domain/time.ts";
import { doubtAt, ofKind, type PieceOf, type Placed } from "./doubting.ts";
import { clockOf, endReadings, isInHours, readingsOf } from "./half-of-day.ts";
import type { Clock, Piece } from "./piece.ts";
import type { PartOfDay, Span } from "./when.ts";

/** Longer takes no meeting that is said by its times: `van 9 tot 8`. */
const LONGEST = 9 * 60;
/** Nor one that is said by its length. */
const LONGEST_SAID = 12 * 60;
/** From so many on hours alone are a time: nobody meets for seven hours. */
const SURELY_TIME = 7;

/** When on the day, and how long. */
export type TimeSaid = {
  readonly from?: ClockTime;
  readonly until?: ClockTime;
  readonly minutes?: number;
  readonly part?: PartOfDay;
  /** Where the beginning stands. */
  readonly fromAt?: Span;
  readonly doubts: readonly Placed[];
};

type Start = {
  readonly from: number;
  readonly until?: number;
  readonly at: Span;
  readonly doubts: readonly Placed[];
};

/** The time, the length and the part of the day that the pieces say. */
export function resolveTime(pieces: readonly Piece[]): TimeSaid {
  const parts = ofKind(pieces, "part");
  const part = parts[0]?.said.part;
  const otherPart = parts.find((one) => one.said.part !== part);
  const hours = splitHours(pieces);
  const said = startsIn(pieces, hours.times, part);
  const starts = said.length > 0 ? said : someTimes(pieces);
  const start = beginning(starts);
  const other = starts.find((one) => isOther(one, start));
  const lengths = lengthsIn(pieces, hours.lengths);
  const isAloneSaid = lengths.all.length > 0;
  const doubts = [
    ...(part === "night" && start === undefined && parts[0]
      ? [doubtAt(parts[0], { kind: "outside-hours" as const })]
      : []),
    ...(otherPart ? [doubtAt(otherPart, { kind: "two-times" })] : []),
    ...(start?.doubts ?? []).filter(({ doubt }) => !isAloneSaid || !("minutes" in doubt)),
    ...(other ? [doubtAt(other.at, { kind: "two-times" })] : []),
    ...lengths.doubts,
  ];
  const ended = endOf(start, { untils: ofKind(pieces, "until"), lengths: lengths.all, part });
  return {
    ...(start && { from: clockOf(start.from), fromAt: start.at }),
    ...ended.said,
    ...(part !== undefined && start === undefined && { part }),
    doubts: [...doubts, ...ended.doubts],
  };
}

/** The first, with the end that is said beside the same hour: `9 uur, van 9 tot 11`. */
function beginning(starts: readonly Start[]): Start | undefined {
  const [first] = starts;
  if (first === undefined || first.until !== undefined) return first;
  const whole = starts.find((one) => one.from === first.from && one.until !== undefined);
  return whole?.until === undefined ? first : { ...first, until: whole.until };
}

function isOther(one: Start, first: Start | undefined): boolean {
  return (
    one.from !== first?.from ||
    (one.until !== undefined && first.until !== undefined && one.until !== first.until)
  );
}

/** Late hours alone are times, or the first when no other is said; the rest is how long. */
function splitHours(pieces: readonly Piece[]) {
  const hours = ofKind(pieces, "hours");
  const isTimed = pieces.some(({ said }) => /^(?:clock|range|some-time)$/.test(said.kind));
  const late = hours.filter(({ said }) => said.hours >= SURELY_TIME);
  const times = isTimed || late.length > 0 ? late : hours.slice(0, 1);
  return { times, lengths: hours.filter((one) => !times.includes(one)) };
}

function startsIn(
  pieces: readonly Piece[],
  hours: readonly PieceOf<"hours">[],
  part: PartOfDay | undefined,
): readonly Start[] {
  const said: Start[] = [];
  for (const piece of pieces) {
    if (piece.said.kind === "clock") said.push(startAt(piece, piece.said.clock, part));
    if (piece.said.kind === "range") said.push(rangeAt(piece, piece.said, part));
    const alone = hours.find((one) => one === piece);
    if (alone !== undefined) said.push(hoursAt(alone, part));
  }
  return said;
}

/** `tussen de middag`: the times that it may be, where none is said by the clock. */
function someTimes(pieces: readonly Piece[]): readonly Start[] {
  return ofKind(pieces, "some-time").flatMap((piece) => {
    const [first] = piece.said.times;
    const doubt = { kind: "ambiguous-time", times: piece.said.times } as const;
    if (first === undefined) return [];
    return [{ from: minuteOfDay(first), at: piece, doubts: [doubtAt(piece, doubt)] }];
  });
}

function startAt(piece: Piece, clock: Clock, part: PartOfDay | undefined): Start {
  const { minutes, isOdd } = readingsOf(clock, part);
  const [from = 0] = minutes;
  const times = minutes.map(clockOf);
  const doubts: Placed[] = [];
  if (isOdd && times.length === 1) doubts.push(doubtAt(piece, { kind: "two-times" }));
  if (times.length > 1) doubts.push(doubtAt(piece, { kind: "ambiguous-time", times }));
  if (!isInHours(from)) doubts.push(doubtAt(piece, { kind: "outside-hours" }));
  return { from, at: piece, doubts: [...doubts, ...notExact(piece)] };
}

function notExact(piece: Piece): readonly Placed[] {
  const isExact = piece.manner === "on" || piece.manner === "from";
  return isExact ? [] : [doubtAt(piece, { kind: "not-exact" })];
}

/** `2 uur` alone: two in the afternoon, or two hours. */
function hoursAt(piece: PieceOf<"hours">, part: PartOfDay | undefined): Start {
  const { hours } = piece.said;
  const style = hours > 12 || hours === 0 ? "exact" : "spoken";
  const start = startAt(piece, { hour: hours, minute: 0, style }, part);
  if (part !== undefined || hours >= SURELY_TIME) return start;
  const doubt = {
    kind: "ambiguous-time",
    times: [clockOf(start.from)],
    minutes: hours * 60,
  } as const;
  return { ...start, doubts: [doubtAt(piece, doubt), ...start.doubts] };
}

/** The halves of the day in which the end comes after the beginning. */
function rangeAt(
  piece: Piece,
  { from, until }: { readonly from: Clock; readonly until: Clock },
  part: PartOfDay | undefined,
): Start {
  const starts = readingsOf(from, part).minutes;
  const all = [...starts, ...(part === undefined ? [] : readingsOf(from, undefined).minutes)];
  const pairs = all.flatMap((start) => {
    const end = endReadings(until, part).find((minute) => isEndOf(minute, start, until));
    return end === undefined ? [] : [{ start, end }];
  });
  const [first] = pairs;
  if (first === undefined) {
    const doubt = doubtAt(piece, { kind: "end-before-start" });
    return { from: starts[0] ?? 0, at: piece, doubts: [doubt] };
  }
  const times = [...new Set(pairs.map(({ start }) => clockOf(start)))];
  const isFirst = part === undefined || starts.includes(first.start);
  const isOpen = (part === undefined && times.length > 1) || !isFirst;
  const doubts = [
    ...(isOpen ? [doubtAt(piece, { kind: "ambiguous-time" as const, times })] : []),
    ...(isInHours(first.start, first.end)
      ? []
      : [doubtAt(piece, { kind: "outside-hours" as const })]),
    ...notExact(piece),
  ];
  return { from: first.start, until: first.end, at: piece, doubts };
}

function isEndOf(minute: number, start: number, { style }: Clock): boolean {
  return minute > start && (style !== "spoken" || minute - start <= LONGEST);
}

type LengthSaid = Span & { readonly minutes: number };

function lengthsIn(pieces: readonly Piece[], hours: readonly PieceOf<"hours">[]) {
  const all: LengthSaid[] = [
    ...ofKind(pieces, "length").map(({ start, end, said }) => ({
      start,
      end,
      minutes: said.minutes,
    })),
    ...hours.map(({ start, end, said }) => ({ start, end, minutes: said.hours * 60 })),
  ].sort((one, other) => one.start - other.start);
  const other = all.find(({ minutes }) => minutes !== all[0]?.minutes);
  const odd = all.find(({ minutes }) => minutes > LONGEST_SAID);
  const doubts = [
    ...(other ? [doubtAt(other, { kind: "two-times" as const })] : []),
    ...(odd ? [doubtAt(odd, { kind: "impossible-time" as const })] : []),
  ];
  return { all: all.filter(({ minutes }) => minutes <= LONGEST_SAID), doubts };
}

type Ended = {
  readonly said: { readonly until?: ClockTime; readonly minutes?: number };
  readonly doubts: readonly Placed[];
};

/** The end and the length, each of which follows from the other once it begins. */
type Ends = {
  readonly untils: readonly PieceOf<"until">[];
  readonly lengths: readonly LengthSaid[];
  readonly part: PartOfDay | undefined;
};

function endOf(start: Start | undefined, { untils, lengths, part }: Ends): Ended {
  const [until] = untils;
  const [length] = lengths;
  if (start === undefined) {
    const doubts = until ? [doubtAt(until, { kind: "unknown-piece" as const })] : [];
    return { said: length ? { minutes: length.minutes } : {}, doubts };
  }
  const ending =
    until &&
    endReadings(until.said.clock, part).find((minute) =>
      isEndOf(minute, start.from, until.said.clock),
    );
  if (until !== undefined && ending === undefined) {
    return { said: {}, doubts: [doubtAt(until, { kind: "end-before-start" })] };
  }
  return withEnd(start, [start.until, ending], { length, until });
}

function withEnd(
  { from }: Start,
  ends: readonly (number | undefined)[],
  { length, until }: { readonly length: LengthSaid | undefined; readonly until: Span | undefined },
): Ended {
  const [end, other] = ends.filter((one) => one !== undefined);
  const isOther = until !== undefined && other !== undefined && other !== end;
  const doubts: Placed[] = isOther ? [doubtAt(until, { kind: "two-times" })] : [];
  if (end !== undefined) {
    const isLonger = length !== undefined && length.minutes !== end - from;
    if (isLonger) doubts.push(doubtAt(length, { kind: "two-times" }));
    return { said: { until: clockOf(end), minutes: end - from }, doubts };
  }
  if (length === undefined) return { said: {}, doubts };
  const worked = timeAt(from + length.minutes);
  if (worked === undefined) {
    return {
      said: { minutes: length.minutes },
      doubts: [doubtAt(length, { kind: "end-before-start" })],
    };
  }
  const isLate = minuteOfDay(worked) > 22 * 60 && from <= 22 * 60;
  if (isLate) doubts.push(doubtAt(length, { kind: "outside-hours" }));
  return { said: { until: worked, minutes: length.minutes }, doubts };
}
