import { type Callee, deputyAnswers, holderAnswers } from "../../domain/callee.ts";
import type { PersonId, SeatId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import type { Person } from "../../domain/person.ts";
import type { Instant } from "../../domain/time.ts";
import { coordinatorsHere as coordinators } from "./coordinators.ts";

/** Somebody who looks after the network, in the seat by which they do: their own, or that of deputy. */
export type OnDuty = { readonly person: Person; readonly seat: SeatId };

/** Whether somebody is coordinator now, or is the deputy who takes over for one who is not there. */
export function looksAfter(network: Network, person: PersonId, at: Instant): boolean {
  return coordinators(network, at).some(
    (callee) =>
      callee.holder?.id === person || (callee.deputy?.id === person && deputyTakesOver(callee)),
  );
}

/** An empty seat, or a holder who is away. */
function deputyTakesOver(callee: Callee): boolean {
  return !holderAnswers(callee) && deputyAnswers(callee);
}

/** Who looks after the network now, whether they can be written to or not; each once. */
export function coordinatorsOnDuty(network: Network, at: Instant): readonly OnDuty[] {
  return onceEach(coordinators(network, at).flatMap((callee) => inOrder(callee).slice(0, 1)));
}

/**
 * To whom a message for the coordinators goes: for each of them, or for the deputy when that one is
 * away, who can be written to; and the other of the two when only that one can. Those who have an
 * account that can be written to, unless it is said who else can.
 */
export function coordinatorsToTell(
  network: Network,
  at: Instant,
  reached: ReadonlySet<PersonId> = withAccount(network),
): readonly OnDuty[] {
  const isReached = ({ person }: OnDuty) => reached.has(person.id);
  return onceEach(
    coordinators(network, at).flatMap((callee) => inOrder(callee).filter(isReached).slice(0, 1)),
  );
}

function withAccount({ accounts }: Network): ReadonlySet<PersonId> {
  const reached = [...accounts].filter(
    ({ address, unreachableAt }) => address !== undefined && unreachableAt === undefined,
  );
  return new Set(reached.flatMap(({ person }) => person ?? []));
}

/** The holder and the deputy, who takes over first. */
function inOrder(callee: Callee): readonly OnDuty[] {
  const { holder, seat, deputy, deputySeat } = callee;
  const own = holder ? [{ person: holder, seat: seat.id }] : [];
  const second = deputy && deputySeat ? [{ person: deputy, seat: deputySeat.id }] : [];
  return deputyTakesOver(callee) ? [...second, ...own] : [...own, ...second];
}

function onceEach(people: readonly OnDuty[]): readonly OnDuty[] {
  return people.filter(
    ({ person }, index) => people.findIndex((one) => one.person.id === person.id) === index,
  );
}
