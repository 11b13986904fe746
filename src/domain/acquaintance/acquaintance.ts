import type { AcquaintanceId, PersonId } from "../ids.ts";
import type { Day, Instant } from "../time.ts";

/** Two people, and whether they have met. */
export type Acquaintance = {
  readonly id: AcquaintanceId;
  readonly people: readonly [PersonId, PersonId];
  /** When it was proposed that they meet, the last time. */
  readonly introducedAt?: Instant;
  /** On which day they said that they met. */
  readonly metOn?: Day;
};

/** The one record of two people, whoever is named first. Their ids have no space in them. */
export function acquaintanceId(one: PersonId, other: PersonId): AcquaintanceId {
  return [one, other].sort().join(" ") as AcquaintanceId;
}
