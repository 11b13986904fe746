import { ownSeatBlocks } from "../../src/cards/confirm-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { deputiesOn } from "../../src/domain/cycle/those-around.ts";
import { freeSeatId } from "../../src/domain/free-id.ts";
import { dayBefore } from "../../src/domain/holdings.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Touch } from "./read-form.ts";
import { after, type Scene } from "./scene.ts";
import type { Spoken } from "./speaker.ts";
import { wording } from "./wording.ts";

type Made = {
  readonly facts: readonly Fact[];
  readonly what: readonly string[];
  readonly told: readonly Tell[];
};

const nothing: Made = { facts: [], what: [], told: [] };

/** What choosing another deputy comes to; the new one hears of it, and is asked in due course. */
export function deputyFacts(
  scene: Scene,
  { seat }: Spoken,
  wanted: Touch<PersonId | undefined>,
): Made {
  const { network } = scene;
  const day = todayIn(scene);
  if (wanted.kind !== "set") return nothing;
  const current = deputySeatOf(network, seat.id, day);
  const [now] = deputiesOn(network, seat.id, day);
  if (wanted.value === now) return nothing;
  const what = [wording.what.deputy];
  if (wanted.value === undefined) {
    const facts: readonly Fact[] = current
      ? [{ kind: "seat-left", seat: current.id, until: dayBefore(day) }]
      : [];
    return { facts, what, told: [] };
  }
  const deputy = current ?? newDeputySeat(network, seat.id);
  const facts: readonly Fact[] = [
    ...(current ? [] : [{ kind: "recorded", part: "seats", value: deputy } as const]),
    ...(network.handOvers.has(deputy.id)
      ? [{ kind: "hand-over-withdrawn", seat: deputy.id } as const]
      : []),
    { kind: "seat-taken", seat: deputy.id, person: wanted.value, from: day },
  ];
  return { facts, what, told: tellDeputy(after(scene, facts), deputy.id, wanted.value) };
}

/** The seat in which somebody is deputy now, or one that is empty. */
function deputySeatOf(network: Network, of: SeatId, day: Parameters<typeof holderOn>[1]) {
  const seats = seatIndex(network).deputiesOf(of);
  return seats.find((seat) => holderOn(seat, day) !== undefined) ?? seats[0];
}

function newDeputySeat(network: Network, of: SeatId): Seat {
  const id = freeSeatId(network, `${of} deputy`);
  return { id, role: { kind: "deputy", of }, holdings: [], doubts: [] };
}

function tellDeputy(scene: Scene, id: SeatId, person: PersonId): readonly Tell[] {
  const { network, event, me } = scene;
  const seat = network.seats.get(id);
  if (!seat || person === me.id) return [];
  const text = wording.toldDeputy(me.name, seatInWords(network, seat));
  const shown = { network, at: event.at, to: person };
  return [
    {
      to: { kind: "person", person },
      key: `deputy/${id}/${event.id}`,
      message: {
        summary: text,
        blocks: [{ kind: "text", spans: [{ text }] }, ...ownSeatBlocks(shown, seat)],
      },
    },
  ];
}
