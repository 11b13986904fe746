/**
 * How a seat stands, one of them for each seat:
 * - `confirmed`: as fresh as the answer card says, so until a month after it was due, and no doubts.
 * - `waiting`: asked, and the ladder goes on.
 * - `overdue`: the ladder ended at the coordinator, or too old and nobody is being asked.
 * - `unconfirmed`: nobody ever confirmed who sits there now, and nobody was asked yet.
 * - `doubted`: somebody says that it is no longer right, and nobody was asked yet.
 * - `unreachable`: who sits there cannot be written to, and nobody said since that it is right.
 * - `handing-over`: on its way to the next person, or who sits there said that they do not belong here.
 * - `empty`: nobody sits there and nobody is about to; also while a successor is looked for.
 */
export const seatStatuses = [
  "confirmed",
  "waiting",
  "overdue",
  "unconfirmed",
  "doubted",
  "unreachable",
  "handing-over",
  "empty",
] as const;
export type SeatStatus = (typeof seatStatuses)[number];

/** How many seats stand in each way. */
export type StatusCounts = Readonly<Record<SeatStatus, number>>;

/** A number for each status. */
export function countsBy(numberOf: (status: SeatStatus) => number): StatusCounts {
  const pairs = seatStatuses.map((status) => [status, numberOf(status)]);
  return Object.fromEntries(pairs) as StatusCounts;
}

/** How many seats there are, however they stand. */
export function seatsIn(counts: StatusCounts): number {
  return seatStatuses.reduce((sum, status) => sum + counts[status], 0);
}
