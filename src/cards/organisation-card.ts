import type { Organisation } from "../domain/organisation.ts";
import type { Block } from "../messages/message.ts";

/** An organisation with its general number: nothing of a person, so fit for a group. */
export function organisationCard(organisation: Organisation): Block {
  const { name, about, phone, mail, website } = organisation;
  return {
    kind: "contact",
    name,
    ...(about !== undefined && { about }),
    ...(phone && { phone }),
    ...(mail && { mail }),
    ...(website !== undefined && { website }),
  };
}
