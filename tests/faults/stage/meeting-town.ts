import { Collection } from "../../../src/domain/collection.ts";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import type { Action } from "../../../src/domain/meeting/action.ts";
import type { Meeting, Told } from "../../../src/domain/meeting/meeting.ts";
import type { Poll } from "../../../src/domain/meeting/poll.ts";
import type { Series } from "../../../src/domain/meeting/series.ts";
import type { Slot } from "../../../src/domain/meeting/slot.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import { type Day, type Instant, instant } from "../../../src/domain/time.ts";
import { mailTownOf } from "./mail-town.ts";
import type { Platform } from "./platform.ts";
import { personOf, seatOf } from "./town.ts";

/** Who looks after the network and its meetings. */
export const coordinator = ids.seat.parse("coordinator");
/** The seat of a second coordinator, Ann. */
const second = ids.seat.parse("coordinator-2");

/** What there is before the bot begins. */
type Furnished = {
  readonly contacts: number;
  readonly meetings?: readonly Meeting[];
  readonly polls?: readonly Poll[];
  readonly actions?: readonly Action[];
  readonly series?: readonly Series[];
  readonly platforms?: readonly Pick<Platform, "cora" | "accountOf">[];
};

/**
 * So many contacts and two coordinators of whom nothing is to be asked, so that all that comes is
 * about meetings: contacts get it by mail, and Cora too.
 */
export function meetingTownOf({ contacts, platforms, ...what }: Furnished): Network {
  const town = mailTownOf(contacts, platforms);
  const { meetings = [], polls = [], actions = [], series = [] } = what;
  const ann: Seat = {
    ...{ id: second, role: { kind: "coordinator" }, doubts: [] },
    holdings: [{ person: ids.person.parse("ann"), from: "2020-01-01" as Day }],
  };
  const by = { kind: "operator", command: "import" } as const;
  const confirmation = { at: when("2026-10-01T10:00:00Z"), by, dueOn: "2032-01-01" as Day };
  return {
    ...town,
    seats: Collection.of([...town.seats, ann].map((seat) => ({ ...seat, confirmation }))),
    meetings: Collection.of(meetings),
    polls: Collection.of(polls),
    actions: Collection.of(actions),
    series: Collection.of(series),
  };
}

/** A moment in UTC. */
export function when(text: string): Instant {
  return instant(new Date(text));
}

/** `2026-11-17 16:00-17:30`, by the clock where the people are. */
function slotAt(text: string): Slot {
  const [day, hours = ""] = text.split(" ");
  const [from, until] = hours.split("-");
  return { day, from, until } as Slot;
}

const all = { kind: "contacts" } as const;

/** A meeting of all contacts; `told`: so many of them were invited a good while ago. */
export function meetingOn(
  id: string,
  slot: string,
  more: Partial<Omit<Meeting, "told">> & { readonly told?: number } = {},
): Meeting {
  const { told = 0, ...rest } = more;
  return {
    ...{ id: ids.meeting.parse(id), title: `Overleg ${id}`, audience: all },
    ...{ organiser: coordinator, slot: slotAt(slot), plannedAt: when("2026-10-01T10:00:00Z") },
    ...{ sequence: 0, replies: [], items: [] },
    ...rest,
    told: Array.from({ length: told }, (_, number) => toldOf(personOf(number), slotAt(slot))),
  };
}

function toldOf(person: PersonId, slot: Slot): Told {
  return { person, sequence: 0, as: "on", slot, at: when("2026-10-01T10:00:00Z") };
}

/** A poll among all contacts, who have the proposals; nobody answered. */
export function pollUntil(
  id: string,
  deadline: string,
  { proposals, told }: { readonly proposals: readonly string[]; readonly told: number },
): Poll {
  const at = when("2026-10-01T10:00:00Z");
  return {
    ...{ id: ids.poll.parse(id), title: `Prikker ${id}`, audience: all, organiser: coordinator },
    ...{ proposals: proposals.map(slotAt), isSecret: false, openedAt: at, votes: [] },
    deadline: when(deadline),
    told: Array.from({ length: told }, (_, number) => ({ person: personOf(number), at, times: 1 })),
  };
}

/** Something for the contact with this number. */
export function actionFor(number: number, id: string, dueOn: string): Action {
  return {
    ...{ id: ids.action.parse(id), what: `Doen: ${id}`, owner: seatOf(number) },
    ...{ dueOn: dueOn as Day, agreedAt: when("2026-10-01T10:00:00Z"), postponed: 0 },
  };
}
