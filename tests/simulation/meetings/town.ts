import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Series } from "../../../src/domain/meeting/series.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import type { ClockTime, Day, Instant } from "../../../src/domain/time.ts";
import type { Chance } from "../chances.ts";
import { defaultNetwork } from "../default-network.ts";

const WEBBERS = 10;

/** Who plans, and looks after every meeting. */
export const organiser = ids.seat.parse("coordinator-0");

/** Twelve organisations in the north with ten webbers; every other one of those has a deputy. */
export function meetingTown(start: Day, chance: Chance): Network {
  const town = defaultNetwork(start, chance, { organisations: 12, tables: 1 });
  const all = [...town.seats];
  const webbers = all
    .filter(({ role }) => role.kind === "webber")
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .filter((_seat, nth) => nth % 3 === 0)
    .slice(0, WEBBERS);
  const others = all.filter(({ role }) => role.kind !== "webber");
  const deputies = webbers.filter((_seat, nth) => nth % 2 === 0).map((of) => deputyFor(town, of));
  return {
    ...town,
    description: { ...town.description, region: "noord" },
    seats: Collection.of([...others, ...webbers, ...deputies]),
  };
}

/** A colleague of the webber of that day stands in. */
function deputyFor({ people }: Network, of: Seat): Seat {
  const [holding] = of.holdings;
  const webber = holding && people.get(holding.person);
  const colleague = [...people]
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .find(({ id, organisation }) => organisation === webber?.organisation && id !== webber?.id);
  return {
    ...{ id: ids.seat.parse(`deputy-of-${of.id}`), role: { kind: "deputy", of: of.id } },
    holdings: colleague && holding ? [{ person: colleague.id, from: holding.from }] : [],
    doubts: [],
  };
}

/** The webbers on the first Tuesday of each month; a week later where that is a holiday. */
export function monthlyOverleg(firstDay: Day, begunAt: Instant): Series {
  return {
    ...{ id: ids.series.parse("webberoverleg"), title: "Webberoverleg", organiser, firstDay },
    audience: { kind: "webbers" },
    rule: { kind: "monthly", every: 1, weekday: 2, nth: 1 },
    ...{ from: "09:30" as ClockTime, until: "11:00" as ClockTime, place: "Buurthuis De Kern" },
    ...{ holidays: "move", skipped: [], begunAt },
  };
}
