import { minuteOfDay } from "../../domain/meeting/slot.ts";
import type { Day } from "../../domain/time.ts";
import { doubtAt, type Now, ofKind, type Placed } from "./doubting.ts";
import { partEnds } from "./half-of-day.ts";
import type { Piece } from "./piece.ts";
import type { TimeSaid } from "./resolve-time.ts";
import type { Span } from "./when.ts";

/** What can only be doubted once day, time and series are known. */
export function lateDoubts(
  pieces: readonly Piece[],
  { isSeries, ...dated }: Dated,
): readonly Placed[] {
  return [
    ...plainDoubts(pieces),
    ...pastDoubts(dated),
    ...mannerDoubts(pieces, dated.time, isSeries),
    ...(isSeries ? [] : strayNth(pieces)),
  ];
}

/** What no other piece can mend. */
function plainDoubts(pieces: readonly Piece[]): readonly Placed[] {
  return pieces.flatMap((piece) => {
    const { kind } = piece.said;
    if (kind === "unknown") return [doubtAt(piece, { kind: "unknown-piece" })];
    if (kind === "past" || kind === "impossible-day" || kind === "impossible-time") {
      return [doubtAt(piece, { kind })];
    }
    return [];
  });
}

type Dated = {
  readonly isSeries: boolean;
  readonly day: Day | undefined;
  readonly at: Span | undefined;
  readonly time: TimeSaid;
  readonly now: Now;
};

/** A day that is over, or today at a time that is over. */
function pastDoubts({ day, at, time, now }: Omit<Dated, "isSeries">): readonly Placed[] {
  if (day === undefined || at === undefined || day > now.today) return [];
  if (day < now.today) return [doubtAt(at, { kind: "past" })];
  const ends = time.part === undefined ? undefined : partEnds(time.part);
  const isOver = ends !== undefined && ends <= minuteOfDay(now.time);
  const isGone = time.from !== undefined && time.from <= now.time;
  return isOver || isGone ? [doubtAt(time.fromAt ?? at, { kind: "past" })] : [];
}

/** `na 1 mei`, `vanaf 1 mei`; `voor dinsdag 9 uur` is for that day. */
function mannerDoubts(
  pieces: readonly Piece[],
  time: TimeSaid,
  isSeries: boolean,
): readonly Placed[] {
  const days = pieces.filter(({ said }) => /^(?:date|in-|weekday|week$|nth)/.test(said.kind));
  // `de dinsdag na 5 januari`: that date itself is not meant.
  const about = days.filter(({ said, manner }) => manner === "about" && said.kind !== "weekday");
  return [...about, ...days].slice(0, 1).flatMap((piece) => {
    // Of a week it is asked which day anyhow.
    const isWeek = piece.said.kind === "week";
    const isLoose =
      piece.manner === "about" ||
      (piece.manner === "for" && time.from === undefined && !isSeries && !isWeek) ||
      (piece.manner === "from" && !isSeries && time.from === undefined);
    return isLoose && piece.said.kind !== "in-minutes"
      ? [doubtAt(piece, { kind: "not-exact" })]
      : [];
  });
}

/** `de eerste dinsdag`, of nobody knows what. */
function strayNth(pieces: readonly Piece[]): readonly Placed[] {
  const stray = ofKind(pieces, "nth").find(({ said }) => said.of === undefined);
  return stray ? [doubtAt(stray, { kind: "unknown-piece" })] : [];
}
