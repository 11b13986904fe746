import type { AreaId, OrganisationId } from "./ids.ts";
import type { MailAddress } from "./mail-address.ts";
import type { Phone } from "./phone.ts";
import type { Day, Instant } from "./time.ts";

/** The field an organisation works in; used to mix groups and to show who is missing. */
export const domainsOfWork = [
  "education",
  "health",
  "social-work",
  "debt",
  "income",
  "housing",
  "youth",
  "safety",
  "sport-culture",
  "faith",
  "relief",
  "language",
  "work",
  "council",
  "experience",
] as const;
export type DomainOfWork = (typeof domainsOfWork)[number];

/** A member of the network. Formal: professionals. Informal: mostly volunteers. */
export type Organisation = {
  readonly id: OrganisationId;
  readonly name: string;
  /** Other names that people use: abbreviations, old names. */
  readonly aliases: readonly string[];
  readonly kind: "formal" | "informal";
  readonly domain: DomainOfWork;
  /** Where it works; empty means everywhere in the network. */
  readonly areas: readonly AreaId[];
  /** The general number, not of one person. */
  readonly phone?: Phone;
  readonly mail?: MailAddress;
  readonly website?: string;
  /** One sentence: what one may call it for. */
  readonly about?: string;
  /** When somebody last said that number and addresses are right, and on which day that is asked again. */
  readonly confirmedAt?: Instant;
  readonly dueOn?: Day;
};
