import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type Instant, localMoment } from "../time.ts";
import { openOrganisations } from "./asked-organisations.ts";
import type { Asking } from "./asking.ts";
import { type LookingOn, openSeats, whoVouch } from "./confirmation-ladder.ts";
import type { ErrandItem } from "./errand.ts";
import type { HandOver } from "./hand-over.ts";
import { deputiesOn, managersOn } from "./those-around.ts";

/**
 * All that a person was asked for and that nobody answered yet, whenever it was asked. Worked out
 * from the network, so that any message can show what is left of it.
 */
export function openErrand(network: Network, person: PersonId, at: Instant): readonly ErrandItem[] {
  const today = localMoment(at, network.description.zone).day;
  const looking: LookingOn = { network, at, today, reachable: new Set([person]) };
  const own = network.askings.get(person);
  return inOrder([
    ...[...network.handOvers].flatMap((open) => handOverItem(looking, open, person) ?? []),
    ...(own ? ownItem(looking, own) : []),
    ...[...network.askings].flatMap((asking) =>
      asking.id === person ? [] : vouchItems(looking, asking, person),
    ),
  ]);
}

/** What is left now of what somebody was asked before: what nobody answered yet. */
export function whatIsLeft(
  {
    network,
    at,
    person,
  }: { readonly network: Network; readonly at: Instant } & {
    readonly person: PersonId;
  },
  asked: readonly ErrandItem[],
): readonly ErrandItem[] {
  const open = openErrand(network, person, at);
  return asked.flatMap((item) => {
    const now = open.find((one) => subjectOf(one) === subjectOf(item));
    return now ? narrowed(item, now) : [];
  });
}

/** What an item is about; it is asked in another way as time goes by. */
function subjectOf(item: ErrandItem): string {
  switch (item.kind) {
    case "confirm":
      return item.kind;
    case "vouch":
      return `${item.kind} ${item.of}`;
    case "find-successor":
    case "take-over":
      return `${item.kind} ${item.seat}`;
    default:
      return item satisfies never;
  }
}

/** As it was asked, of the seats and organisations that are still open. */
function narrowed(item: ErrandItem, now: ErrandItem): readonly ErrandItem[] {
  if (!("seats" in item) || !("seats" in now)) return [item];
  const seats = item.seats.filter((seat) => now.seats.includes(seat));
  if (item.kind === "vouch") return seats.length > 0 ? [{ ...item, seats }] : [];
  const open = now.kind === "confirm" ? (now.organisations ?? []) : [];
  const { organisations: asked = [], ...rest } = item;
  const organisations = asked.filter((one) => open.includes(one));
  if (seats.length + organisations.length === 0) return [];
  return [{ ...rest, seats, ...(organisations.length > 0 && { organisations }) }];
}

const order: readonly ErrandItem["kind"][] = ["confirm", "take-over", "find-successor", "vouch"];

/** What is asked in the order in which it is shown: what is one's own first. */
export function inOrder(items: readonly ErrandItem[]): readonly ErrandItem[] {
  return order.flatMap((kind) => items.filter((item) => item.kind === kind));
}

function ownItem(looking: LookingOn, asking: Asking): readonly ErrandItem[] {
  const seats = openSeats(looking, asking).map(({ id }) => id);
  const organisations = openOrganisations(looking, asking);
  if (!asking.round || seats.length + organisations.length === 0) return [];
  const along = organisations.length > 0 && { organisations };
  return [{ kind: "confirm", step: "ask", why: asking.round.why, seats, ...along }];
}

function vouchItems(looking: LookingOn, asking: Asking, person: PersonId): readonly ErrandItem[] {
  const { round, id: of } = asking;
  if (!round) return [];
  const open = openSeats(looking, asking);
  for (const step of ["deputy", "manager"] as const) {
    if (!round.steps.some((one) => one.step === step)) continue;
    const [mine] = whoVouch(looking, { of, step, seats: open }).filter(
      (one) => one.person === person,
    );
    if (mine) return [{ kind: "vouch", of, as: step, why: round.why, seats: mine.seats }];
  }
  return [];
}

function handOverItem(
  { network, today }: LookingOn,
  open: HandOver,
  person: PersonId,
): ErrandItem | undefined {
  const { id: seat, candidate, why, leaver, steps } = open;
  if (candidate) {
    const isAsked = candidate.person === person && candidate.state === "asked";
    return isAsked ? { kind: "take-over", seat } : undefined;
  }
  const of = network.seats.get(seat);
  if (!of) return undefined;
  const asked = new Set(steps.map(({ step }) => step));
  if (asked.has("leaver") && leaver === person && why !== "gone") {
    return { kind: "find-successor", seat, as: "leaver" };
  }
  if (asked.has("deputy") && deputiesOn(network, seat, today).includes(person)) {
    return { kind: "find-successor", seat, as: "deputy" };
  }
  if (asked.has("manager") && managersOn(network, of, today).includes(person)) {
    return { kind: "find-successor", seat, as: "manager" };
  }
  return undefined;
}
