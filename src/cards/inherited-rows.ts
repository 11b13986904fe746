import { deputiesOn } from "../domain/cycle/those-around.ts";
import type { PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Seat } from "../domain/seat.ts";
import { type Day, type Instant, localMoment } from "../domain/time.ts";
import { nearDay } from "../language/day.ts";
import { inShortList } from "../language/list.ts";
import type { Block } from "../messages/message.ts";
import { wording } from "./wording.ts";

type Inherited = {
  readonly network: Network;
  readonly seats: readonly Seat[];
  /** From when. */
  readonly day: Day;
  readonly at: Instant;
  /** Who takes them: nobody stands in for themselves. */
  readonly taker: PersonId;
  /** They said yes already. */
  readonly isTaken?: boolean;
};

/** A list may be very long; so many are read. */
const LISTED = 8;
const words = wording.ownSeat;

/** What hangs on seats and goes to who takes them: themes, areas, who stands in, from when. */
export function inheritedRows(inherited: Inherited): readonly Block[] {
  const { network, seats, day, at, taker, isTaken = false } = inherited;
  const today = localMoment(at, network.description.zone).day;
  const roles = seats.map(({ role }) => role);
  const themes = roles.flatMap((role) =>
    role.kind === "contact" ? role.themes : role.kind === "webber" ? [role.theme] : [],
  );
  const areas = roles.flatMap((role) => (role.kind === "contact" ? role.areas : []));
  const deputies = seats
    .flatMap(({ id }) => deputiesOn(network, id, day))
    .filter((person) => person !== taker);
  const mayHave = roles.some(({ kind }) => kind === "contact" || kind === "webber");
  const names = shortList(deputies.map((id) => network.people.get(id)?.name));
  const isLoose = day === today && !isTaken;
  const rows = [
    ...row(words.themes, shortList(themes.map((id) => network.themes.get(id)?.short))),
    ...row(words.areas, shortList(areas.map((id) => network.areas.get(id)?.name))),
    ...row(words.deputy, names === "" && mayHave ? words.nobody : names),
    ...row(words.from, isLoose ? wording.handOver.atOnce : nearDay(day, today)),
  ];
  return [{ kind: "facts", rows }];
}

function row(label: string, value: string) {
  return value === "" ? [] : [{ label, value }];
}

function shortList(names: readonly (string | undefined)[]): string {
  return inShortList(named(names), LISTED);
}

function named(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => name ?? []))];
}
