import ICAL from "ical.js";
import { cleanText } from "../../domain/clean-text.ts";

/** Who, and an address as a URI. */
type Party = { readonly name: string; readonly address: string };

/**
 * Somebody as a property. Few programs know how a quotation mark is written in a name (RFC 6868):
 * it becomes a single one.
 */
export function partyProperty(kind: "organizer" | "attendee", party: Party): ICAL.Property {
  const property = new ICAL.Property(kind);
  const called = cleanText(party.name).replaceAll('"', "'");
  if (called !== "") property.setParameter("cn", called);
  property.setValue(cleanText(party.address));
  return property;
}
