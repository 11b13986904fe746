import type { Instant, Zone } from "../domain/time.ts";

/**
 * An entry for the calendar of whoever a message goes to. Channels that can carry one do; the text
 * of the message says the same. The address is that of the mail itself, and nobody else's name goes
 * along.
 */
export type Invitation = {
  /** `request`: come, or what has changed. `cancel`: it is off, or is no longer for you. */
  readonly method: "request" | "cancel";
  /** The same for as long as the meeting exists; see `makeUid`. */
  readonly uid: string;
  /** Rises with each change. */
  readonly sequence: number;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  /** The zone of the network, by which its clock time is kept. */
  readonly zone: Zone;
  readonly place?: string;
  /** Where one takes part from afar: a web address. */
  readonly link?: string;
  /** What it is about; may have several lines. */
  readonly about?: string;
  /** When the network decided on this version of it. */
  readonly stampedAt: Instant;
  readonly attendee: { readonly name: string };
};
