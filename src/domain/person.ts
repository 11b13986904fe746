import type { Availability } from "./availability.ts";
import type { OrganisationId, PersonId } from "./ids.ts";
import type { MailAddress } from "./mail-address.ts";
import type { Phone } from "./phone.ts";

/** Somebody who holds, held or will hold a seat. Holds no data about families, ever. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  /** What the person does at work, as they say it themselves. */
  readonly jobTitle?: string;
  readonly organisation?: OrganisationId;
  /** Knows poverty from own life and takes part as such. */
  readonly expertByExperience: boolean;
  readonly phone?: Phone;
  readonly mail?: MailAddress;
  readonly availability: Availability;
  /** Agreed to be shown where others read along. */
  readonly shownInGroups?: true;
};
