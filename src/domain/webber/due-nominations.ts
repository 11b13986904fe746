import { hoursAt, momentOf, nextOpening, type Working } from "../calendar/working-days.ts";
import { isLeftAlone } from "../cycle/confirmation-ladder.ts";
import { daysLater } from "../days.ts";
import type { Network } from "../network.ts";
import { type ClockTime, type Instant, localMoment } from "../time.ts";
import type { Nomination } from "./nomination.ts";
import { waitingNominations } from "./webbers.ts";

/** Of whom was asked to be webber and says nothing: who is reminded, and of whom it is a no. */
export type DueNominations = {
  readonly remind: readonly Nomination[];
  readonly close: readonly Nomination[];
};

const REMIND_DAYS = 14;
const CLOSE_DAYS = 28;
const MORNING = "09:00" as ClockTime;

/** Where one looks from. */
type Looking = { readonly network: Network; readonly at: Instant; readonly working: Working };

/** What makes it the same: reminded once. */
export function reminderKey({ id }: Nomination): string {
  return `webber/reminded/${id}`;
}

/** What is due now, in the hours that suit; who wants no messages is not reminded. */
export function dueNominations(looking: Looking): DueNominations {
  const { network, at, working } = looking;
  const hours = hoursAt(at, working);
  const asked = askedOf(network);
  if (hours === undefined || asked.length === 0) return { remind: [], close: [] };
  const today = localMoment(at, working.zone).day;
  const close = asked.filter((one) => dayAfter(one, CLOSE_DAYS, working) <= today);
  const remind = asked.filter((one) => {
    if (close.includes(one) || network.occurred.has(reminderKey(one))) return false;
    if (dayAfter(one, REMIND_DAYS, working) > today) return false;
    const asking = network.askings.get(one.person);
    if ((asking?.evenings === true) !== (hours === "evening")) return false;
    return !asking || (!isLeftAlone(asking, today) && asking.wroteOn !== today);
  });
  return { remind: onceEach(remind), close: hours === "office" ? close : [] };
}

/** When to look again. */
export function nextNominations({ network, at, working }: Looking): Instant | undefined {
  const moments = askedOf(network).flatMap((one) => {
    const days = [
      ...(network.occurred.has(reminderKey(one)) ? [] : [dayAfter(one, REMIND_DAYS, working)]),
      dayAfter(one, CLOSE_DAYS, working),
    ];
    return days.flatMap((day) => {
      const from = momentOf(day, MORNING, working.zone);
      return from > at ? [from] : [nextOpening(at, working), nextOpening(at, working, "evening")];
    });
  });
  return moments.sort()[0];
}

type Asked = Nomination & { readonly askedAt: Instant };

function askedOf(network: Network): readonly Asked[] {
  return waitingNominations(network).flatMap((one) =>
    one.state === "asked" && one.askedAt !== undefined ? [{ ...one, askedAt: one.askedAt }] : [],
  );
}

function dayAfter({ askedAt }: Asked, days: number, { zone }: Working) {
  return daysLater(localMoment(askedAt, zone).day, days);
}

/** Nobody is reminded of two themes on one day. */
function onceEach(nominations: readonly Nomination[]): readonly Nomination[] {
  return nominations.filter(
    ({ person }, index) => nominations.findIndex((one) => one.person === person) === index,
  );
}
