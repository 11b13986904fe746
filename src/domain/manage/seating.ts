import type { Fact } from "../change.ts";
import type { PersonId, SeatId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Seat, SeatRole } from "../seat.ts";
import type { Day } from "../time.ts";
import { holderFrom } from "./holder-from.ts";

/** Who sits in a seat from a day on. */
export type Sitter = { readonly person: PersonId; readonly from: Day };

/** A seat that is new, with who sits there when that is known. */
export function newSeat(id: SeatId, role: SeatRole, sitter: Sitter | undefined): readonly Fact[] {
  const value: Seat = { id, role, holdings: [], doubts: [] };
  return [
    { kind: "recorded", part: "seats", value },
    ...(sitter ? [{ kind: "seat-taken", seat: id, ...sitter } as const] : []),
  ];
}

/** Somebody sits there from a day on; a search for a successor is over. */
export function seatFacts({ handOvers }: Network, seat: Seat, sitter: Sitter): readonly Fact[] {
  if (holderFrom(seat, sitter.from) === sitter.person) return [];
  const isSought = handOvers.has(seat.id);
  return [
    { kind: "seat-taken", seat: seat.id, ...sitter },
    // Behind it: by now somebody comes after the leaver, whose last day stays as it was said.
    ...(isSought ? [{ kind: "hand-over-withdrawn", seat: seat.id } as const] : []),
  ];
}

/** What comes with a seat and what goes. */
export type Scope = {
  readonly themesIn: readonly string[];
  readonly themesOut: readonly string[];
  readonly areasIn: readonly string[];
  readonly areasOut: readonly string[];
};

/** The seat of a contact with other themes and areas; nothing when they stay the same. */
export function scopeFacts(network: Network, seat: Seat, scope: Scope): readonly Fact[] {
  const { role } = seat;
  if (role.kind !== "contact") return [];
  const known = <Id extends string>(
    all: Iterable<{ readonly id: Id }>,
    wanted: readonly string[],
  ) => [...all].map(({ id }) => id).filter((id) => wanted.includes(id));
  const next = <Id extends string>(
    now: readonly Id[],
    into: readonly Id[],
    out: readonly string[],
  ) => [
    ...now.filter((id) => !out.includes(id)),
    ...into.filter((id) => !now.includes(id) && !out.includes(id)),
  ];
  const themes = next(role.themes, known(network.themes, scope.themesIn), scope.themesOut);
  const areas = next(role.areas, known(network.areas, scope.areasIn), scope.areasOut);
  if (same(themes, role.themes) && same(areas, role.areas)) return [];
  const value: Seat = { ...seat, role: { ...role, themes, areas } };
  return [{ kind: "recorded", part: "seats", value }];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}
