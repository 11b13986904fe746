import { seatInWords } from "../../../src/cards/seat-role.ts";
import type { Change, Recorded } from "../../../src/domain/change.ts";
import type { Network } from "../../../src/domain/network.ts";
import { holderOn, type Seat } from "../../../src/domain/seat.ts";
import { localMoment } from "../../../src/domain/time.ts";
import type { Scene } from "../scene.ts";
import { pastWording } from "./wording.ts";

const words = pastWording.change;

/** What is called how, also what is no longer in the network but stands in its past. */
export type Names = {
  readonly person: (id: string) => string;
  readonly organisation: (id: string) => string;
  readonly seat: (id: string) => string;
  /** Who sits there today, by name. */
  readonly holder: (seat: Seat) => string | undefined;
};

/** The names of now, and of what is gone the last ones that the past tells. */
export function namesIn({ network, history = [], event }: Scene): Names {
  const gone = new Map<string, Recorded>();
  for (const change of history.flatMap(({ changes }) => changes)) {
    const told: Change | Recorded =
      change.kind === "stated" && change.was.kind === "recorded" ? change.was : change;
    if (told.kind === "recorded") gone.set(`${told.part}/${told.value.id}`, told);
  }
  const nameOf = (part: "people" | "organisations", id: string): string | undefined => {
    const past = gone.get(`${part}/${id}`)?.value;
    return network[part].get(id as never)?.name ?? (past && "name" in past ? past.name : undefined);
  };
  const today = localMoment(event.at, network.description.zone).day;
  // What a seat was called leans on names that may be gone with it.
  const past = [...gone.values()].reduce(withGone, network);
  return {
    person: (id) => nameOf("people", id) ?? words.unknownPerson,
    organisation: (id) => nameOf("organisations", id) ?? id,
    seat: (id) => {
      const seat = past.seats.get(id as never);
      return seat ? seatInWords(past, seat) : words.unknownSeat;
    },
    holder: (seat) => {
      const holder = holderOn(seat, today);
      return holder && nameOf("people", holder);
    },
  };
}

/** With a record that is there no more, under the name it had. */
function withGone(network: Network, { part, value }: Recorded): Network {
  if (network[part].has(value.id as never)) return network;
  // Part and value come as a pair; the compiler cannot see that a pair is one of the union.
  return { ...network, [part]: network[part].with(value.id as never, value as never) };
}
