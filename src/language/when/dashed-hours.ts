import type { Day } from "../../domain/time.ts";
import { dayAt, weekdayOf, yearOf } from "./calendar.ts";
import type { Clock, Piece, SaidOf } from "./piece.ts";

type Dashed = Piece & { readonly said: SaidOf<"date"> };

/**
 * `8 januari 9-11`: where a day stands already, two numbers with a dash are hours and no date. Beside
 * a weekday alone they are a date when it falls on that weekday, as in `vr 4-12`.
 */
export function withHours(pieces: readonly Piece[], today: Day): readonly Piece[] {
  const isTimed = pieces.some(({ said }) => said.kind === "clock" || said.kind === "range");
  if (isTimed) return pieces;
  let hasHours = false;
  const hasDay = pieces.some((piece) => isDay(piece) && !isDashed(piece));
  return pieces.map((piece) => {
    if (!isDashed(piece) || hasHours) return piece;
    const hours = hoursOf(piece);
    const isTaken = hasDay || isOtherWeekday(pieces, piece, today);
    if (hours === undefined || !isTaken || piece.manner === "from") return piece;
    hasHours = true;
    return { ...piece, said: hours };
  });
}

const days = /^(?:date|in-days|in-weeks|in-months|around|nth|date-alone|every)$/;

function isDay({ said }: Piece): boolean {
  return days.test(said.kind);
}

function isDashed(piece: Piece): piece is Dashed {
  return piece.said.kind === "date" && piece.said.isDashed === true;
}

/** A weekday stands beside it on which that date falls neither this year nor the next. */
function isOtherWeekday(pieces: readonly Piece[], { said }: Dashed, today: Day): boolean {
  const weekdays = pieces.flatMap((one) => (one.said.kind === "weekday" ? one.said.weekday : []));
  if (weekdays.length === 0) return false;
  const year = yearOf(today);
  return [year, year + 1].every((one) => {
    const day = dayAt(one, said.month, said.date);
    return day === undefined || !weekdays.includes(weekdayOf(day));
  });
}

/** Earlier nobody meets. */
const EARLIEST = 7;
/** `31-9` begins at no hour: it is a day that there is not. */
const LAST_HOUR = 23;

function hoursOf({ said: { date, month } }: Dashed): SaidOf<"range"> | undefined {
  if (date > LAST_HOUR || (date < EARLIEST && month > date)) return undefined;
  const clock = (hour: number): Clock => ({
    hour,
    minute: 0,
    style: hour > 12 ? "exact" : "spoken",
  });
  return { kind: "range", from: clock(date), until: clock(month) };
}
