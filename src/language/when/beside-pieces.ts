import { type Day, type Instant, instant, localMoment, type Zone } from "../../domain/time.ts";
import { yearOf } from "./calendar.ts";
import { withHours } from "./dashed-hours.ts";
import { ofKind } from "./doubting.ts";
import type { Piece } from "./piece.ts";

const MINUTE_MS = 60_000;

/** The pieces with what they take from the moment and from each other. */
export function inContext(pieces: readonly Piece[], at: Instant, zone: Zone): readonly Piece[] {
  const placed = pieces.flatMap((piece) => momentPiece(piece, at, zone));
  const { day } = localMoment(at, zone);
  return withHours(inYear(inMonth(placed), day), day);
}

/** `over een half uur` is a day and a time, also in a night in which the clock is moved. */
function momentPiece(piece: Piece, at: Instant, zone: Zone): readonly Piece[] {
  if (piece.said.kind !== "in-minutes") return [piece];
  const moment = localMoment(instant(Date.parse(at) + piece.said.minutes * MINUTE_MS), zone);
  const [year, month, date] = moment.day.split("-").map(Number);
  const [hour, minute] = moment.time.split(":").map(Number);
  if (year === undefined || month === undefined || date === undefined) return [piece];
  const clock = { hour: hour ?? 0, minute: minute ?? 0, style: "exact" as const };
  return [
    { ...piece, said: { kind: "date", date, month, year } },
    { ...piece, said: { kind: "clock", clock } },
  ];
}

/** `volgende maand, de eerste dinsdag`: of that month. */
function inMonth(pieces: readonly Piece[]): readonly Piece[] {
  const month = ofKind(pieces, "month")[0]?.said.of;
  const isSeries = ofKind(pieces, "every").length > 0;
  if (month === undefined || isSeries) return pieces;
  return pieces.map((piece) => {
    const { said } = piece;
    const isFree = said.kind === "nth" && !said.of && !said.per && !said.isEvery;
    return isFree ? { ...piece, said: { ...said, of: month } } : piece;
  });
}

/** `5 januari volgend jaar`; a year that stands with no date is not understood. */
function inYear(pieces: readonly Piece[], today: Day): readonly Piece[] {
  const ahead = ofKind(pieces, "year")[0]?.said.ahead;
  if (ahead === undefined) return pieces;
  const year = yearOf(today) + ahead;
  const isDated = pieces.some(
    ({ said }) => said.kind === "date" || (said.kind === "nth" && said.of),
  );
  return pieces.map((piece): Piece => {
    const { said } = piece;
    if (said.kind === "year" && !isDated) return { ...piece, said: { kind: "unknown" } };
    if (said.kind === "date") return { ...piece, said: { year, ...said } };
    if (said.kind !== "nth" || said.of === undefined || "ahead" in said.of) return piece;
    return { ...piece, said: { ...said, of: { year, ...said.of } } };
  });
}
