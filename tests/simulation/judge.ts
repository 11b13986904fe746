import { daysLater } from "../../src/domain/days.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { type Day, type Instant, localMoment } from "../../src/domain/time.ts";
import type { Message, PersonBlock } from "../../src/messages/message.ts";
import { changedOn, type Human, isGone, isReachedBy } from "./human.ts";
import type { World } from "./world.ts";

/** Whether whom a card shows is right; when not, why. */
export type Judged = "right" | Wrong;
export type Wrong = {
  readonly what:
    | "holder is gone"
    | "deputy is gone"
    | "number changed"
    | "not in the seat"
    | "no number"
    | "nobody shown"
    | "unknown";
  /** Since when it is wrong, and who is shown in which seat. */
  readonly shown?: Shown;
};
export type Shown = {
  readonly seat: Seat;
  readonly holder: PersonId;
  readonly human: Human;
  readonly since: Day;
};

/** The people on a card, first of all whom it shows first. */
export function peopleOn(message: Message | undefined): readonly PersonBlock[] {
  return (message?.blocks ?? []).filter((block) => block.kind === "person");
}

type Looking = { readonly network: Network; readonly world: World; readonly at: Instant };

/** Judges a person block by what is really so. */
export function judge(block: PersonBlock | undefined, looking: Looking): Judged {
  const { network, world, at } = looking;
  const { day } = localMoment(at, network.description.zone);
  if (!block) return { what: "nobody shown" };
  const shown = shownIn(network, block, day);
  const person = shown && network.people.get(shown.holder);
  const human = person && world.humanOf(person);
  if (!human) return { what: "unknown" };
  const about = (since: Day) => ({
    shown: { seat: shown.seat, holder: shown.holder, human, since },
  });
  if (isGone(human, day)) {
    const what = shown.isDeputy ? "deputy is gone" : "holder is gone";
    return { what, ...about(daysLater(human.lastDay, 1)) };
  }
  if (world.trulyIn(shown.seat.id, day)?.id !== human.id) {
    return { what: "not in the seat", ...about(day) };
  }
  if (isReachedBy(human, block.phone, day)) return "right";
  if (!block.phone) return { what: "no number" };
  return { what: "number changed", ...about(changedOn(human.phones, day) ?? day) };
}

/** Whom a block shows: who holds the seat, or a deputy while nobody does. */
function shownIn(network: Network, block: PersonBlock, day: Day) {
  const seat = network.seats.get(seatOf(block));
  if (!seat) return undefined;
  const holder = holderOn(seat, day);
  const isThis = (person: PersonId) => network.people.get(person)?.name === block.name;
  if (holder !== undefined) return isThis(holder) ? { seat, holder, isDeputy: false } : undefined;
  for (const deputySeat of seatIndex(network).deputiesOf(seat.id)) {
    const deputy = holderOn(deputySeat, day);
    if (deputy !== undefined && isThis(deputy)) {
      return { seat: deputySeat, holder: deputy, isDeputy: true };
    }
  }
  return undefined;
}

/** The seat that the buttons under a person are about. */
export function seatOf({ buttons }: PersonBlock): SeatId {
  const seat = buttons.flatMap(({ does }) => does.action["seat"] ?? [])[0];
  return (typeof seat === "string" ? seat : "") as SeatId;
}
