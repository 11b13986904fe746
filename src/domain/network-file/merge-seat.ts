import { sameAuthor } from "../author.ts";
import { dayBefore, endHoldings, takeOver } from "../holdings.ts";
import { type Confirmation, type Doubt, type Holding, holderOn, type Seat } from "../seat.ts";
import type { Day } from "../time.ts";
import type { StatedHoldings } from "./seat-record.ts";

/** What is known of a file's seat: how it reads, and what the file left unsaid. */
type FileSeat = { readonly seat: Seat; readonly stated: StatedHoldings };

/**
 * The seat after an import: its role as the file has it, and of what happened to it nothing lost.
 * Who sits there changes only as far as the file says so. The latest confirmation stays, with the
 * doubts since; when somebody else comes to sit there, only what the file says of that counts.
 */
export function mergeSeat(current: Seat, { seat, stated }: FileSeat, today: Day): Seat {
  const holdings = mergeHoldings(current.holdings, seat.holdings, { stated, today });
  const handedOver = holderOn({ ...current, holdings }, today) !== holderOn(current, today);
  const before: Pick<Seat, "confirmation" | "doubts"> = handedOver ? { doubts: [] } : current;
  const confirmation = latest(before.confirmation, seat.confirmation);
  const doubts = standing([...before.doubts, ...seat.doubts], confirmation);
  return {
    id: current.id,
    role: seat.role,
    holdings,
    ...(confirmation && { confirmation }),
    doubts,
  };
}

/** The doubts since the confirmation, the last of each author, in order of time. */
function standing(doubts: readonly Doubt[], confirmation?: Confirmation): readonly Doubt[] {
  const since = doubts
    .filter(({ at }) => !confirmation || at >= confirmation.at)
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  return since.filter(
    ({ by }, index) => since.findLastIndex((doubt) => sameAuthor(doubt.by, by)) === index,
  );
}

function latest(one?: Confirmation, other?: Confirmation): Confirmation | undefined {
  if (!one || !other) return one ?? other;
  return one.at >= other.at ? one : other;
}

type Saying = { readonly stated: StatedHoldings; readonly today: Day };

function mergeHoldings(
  current: readonly Holding[],
  file: readonly Holding[],
  { stated, today }: Saying,
): readonly Holding[] {
  switch (stated.kind) {
    case "left-out":
      return current;
    case "list":
      return file.map((holding) => withSaid(holding, current));
    case "holder":
      return stated.person === undefined
        ? endHoldings(current, dayBefore(today))
        : mergeHolder(current, { ...stated, person: stated.person }, today);
    default:
      return stated satisfies never;
  }
}

/** What somebody said before they began is not lost by leaving it out. */
function withSaid(holding: Holding, current: readonly Holding[]): Holding {
  const same = current.find(
    ({ person, from }) => person === holding.person && from === holding.from,
  );
  const [said, kept] = [holding.confirmed, same?.confirmed];
  return kept && !(said && said.at > kept.at) ? { ...holding, confirmed: kept } : holding;
}

type Stated = Omit<Holding, "from"> & { readonly from?: Day };

/** Somebody who already sits there stays, with the days the file names; somebody else takes over. */
function mergeHolder(
  current: readonly Holding[],
  { person, from, until }: Stated,
  today: Day,
): readonly Holding[] {
  const day = from ?? (until !== undefined && until < today ? until : today);
  const end = until && { until };
  const present = current.findLast((holding) => covers(holding, day) && holding.person === person);
  if (present && (from === undefined || from === present.from)) {
    return current.map((holding) => (holding === present ? { ...holding, ...end } : holding));
  }
  const others = current.filter((holding) => holding !== present);
  return takeOver(others, { person, from: day }).map((holding) =>
    holding.person === person && holding.from === day ? { ...holding, ...end } : holding,
  );
}

function covers({ from, until }: Holding, day: Day): boolean {
  return from <= day && (until === undefined || day <= until);
}
