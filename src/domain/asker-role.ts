import { seatsFrom } from "./held-seats.ts";
import type { PersonId } from "./ids.ts";
import type { Network } from "./network.ts";
import type { DomainOfWork, Organisation } from "./organisation.ts";
import { type Instant, localMoment } from "./time.ts";

/** From which side somebody meets families; what they may want to read differs by it. */
export const askerRoles = ["teacher", "care", "volunteer", "other"] as const;
export type AskerRole = (typeof askerRoles)[number];

/** Fields whose people see a child or family in care or support. */
const caring: ReadonlySet<DomainOfWork> = new Set(["health", "youth", "social-work", "safety"]);

/** The role that goes with working for an organisation. */
export function roleAt({ kind, domain }: Organisation): AskerRole {
  if (kind === "informal") return "volunteer";
  if (domain === "education") return "teacher";
  return caring.has(domain) ? "care" : "other";
}

/** The role of somebody who asks, from their own seat; `other` when nothing is known of them. */
export function askerRole(network: Network, asker: PersonId | undefined, at: Instant): AskerRole {
  const id = asker && organisationsOf(network, asker, at)[0];
  const organisation = id && network.organisations.get(id);
  return organisation ? roleAt(organisation) : "other";
}

/** Where somebody belongs: the organisations they sit for, then their employer. */
function organisationsOf(network: Network, person: PersonId, at: Instant) {
  const { day } = localMoment(at, network.description.zone);
  const seats = seatsFrom(network, person, day).flatMap(({ seat }) =>
    "organisation" in seat.role && seat.role.organisation ? [seat.role.organisation] : [],
  );
  const employer = network.people.get(person)?.organisation;
  return employer === undefined ? seats : [...seats, employer];
}
