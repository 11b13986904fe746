import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import { acquaintanceId } from "./acquaintance.ts";

/** Whether two people have met: they said so, or sat in the same meeting. */
export type HaveMet = (one: PersonId, other: PersonId) => boolean;

/** Who has met whom in a network, looked up once for many questions. */
export function haveMetIn({ acquaintances, meetings }: Network): HaveMet {
  const together = new Map<PersonId, Set<PersonId>>();
  for (const { minutes } of meetings) {
    for (const person of minutes?.present ?? []) {
      const others = together.get(person) ?? new Set();
      for (const other of minutes?.present ?? []) others.add(other);
      together.set(person, others);
    }
  }
  return (one, other) =>
    acquaintances.get(acquaintanceId(one, other))?.metOn !== undefined ||
    (together.get(one)?.has(other) ?? false);
}
