import type { Account, ChannelName } from "./account.ts";
import type { AcquaintanceFact } from "./acquaintance/acquaintance-fact.ts";
import type { Author } from "./author.ts";
import type { ConfirmationStep, RoundReason, UpdateRhythm } from "./cycle/asking.ts";
import type { HandOverReason, SuccessorStep } from "./cycle/hand-over.ts";
import type { PreferredChannel } from "./cycle/preferred-channel.ts";
import type { EmergencyLine } from "./emergency-line.ts";
import type { AccountKey, OrganisationId, PersonId, SeatId } from "./ids.ts";
import type { MeetingFact } from "./meeting/meeting-fact.ts";
import type { Description, PartName, Parts } from "./network.ts";
import type { StatusCounts } from "./report/seat-statuses.ts";
import type { Day, Instant } from "./time.ts";
import type { WebberFact } from "./webber/webber-fact.ts";

/** A record as it is from now on, new or changed as a whole. */
export type Recorded = {
  [Part in PartName]: {
    readonly kind: "recorded";
    readonly part: Part;
    readonly value: Parts[Part];
  };
}[PartName];

/** A record that is no more. */
export type Removed = {
  [Part in PartName]: {
    readonly kind: "removed";
    readonly part: Part;
    readonly id: Parts[Part]["id"];
  };
}[PartName];

/** What becomes true of asking a person whether their data are right. */
export type AskingFact =
  /** Somebody is asked: the next rung; the first one begins a round. */
  | {
      readonly kind: "round-stepped";
      readonly person: PersonId;
      readonly step: ConfirmationStep;
      readonly why: RoundReason;
      readonly seats: readonly SeatId[];
      /** With the first rung: what is asked along. */
      readonly organisations?: readonly OrganisationId[];
    }
  /** Something was sent to a person without their asking. */
  | { readonly kind: "written-to"; readonly person: PersonId }
  /** A message to a person could be sent nowhere. */
  | { readonly kind: "unreached"; readonly person: PersonId }
  /** Asked again from this day on; whatever was asked is dropped. */
  | { readonly kind: "asking-paused"; readonly person: PersonId; readonly until: Day }
  /** How often a manager hears how the seats of their organisations stand. */
  | {
      readonly kind: "updates-chosen";
      readonly person: PersonId;
      readonly every: UpdateRhythm | "never";
    }
  /** Whether what comes unasked comes in the evening, or in office hours. */
  | { readonly kind: "evenings-set"; readonly person: PersonId; readonly evenings: boolean }
  /** Where somebody would rather be written to; `any`: it does not matter. */
  | {
      readonly kind: "channel-preferred";
      readonly person: PersonId;
      readonly channel: PreferredChannel | "any";
    }
  /** "Ik hoor hier niet": nothing is sent any more. */
  | { readonly kind: "network-left"; readonly person: PersonId }
  /** To be erased as soon as the mails are gone that take their meetings out of their calendar. */
  | { readonly kind: "erasure-asked"; readonly person: PersonId }
  | { readonly kind: "network-returned"; readonly person: PersonId };

/** What becomes true of a seat that is on its way to the next person. */
export type HandOverFact =
  /** Takes the place of a hand-over of the same seat; `lastDay` ends who sits there. */
  | {
      readonly kind: "hand-over-opened";
      readonly seat: SeatId;
      readonly why: HandOverReason;
      readonly leaver?: PersonId;
      readonly lastDay?: Day;
    }
  /** Somebody is asked for a successor. */
  | { readonly kind: "hand-over-stepped"; readonly seat: SeatId; readonly step: SuccessorStep }
  /** `needsYes`: of a coordinator, before the candidate is asked. */
  | {
      readonly kind: "successor-named";
      readonly seat: SeatId;
      readonly person: PersonId;
      readonly needsYes: boolean;
    }
  | { readonly kind: "successor-approved"; readonly seat: SeatId }
  | { readonly kind: "successor-reminded"; readonly seat: SeatId }
  /** No, or no answer: the next one is looked for. */
  | { readonly kind: "successor-declined"; readonly seat: SeatId }
  /** The seat is the successor's from a day on; taking it confirms it, until `dueOn`. */
  | {
      readonly kind: "successor-accepted";
      readonly seat: SeatId;
      readonly person: PersonId;
      readonly from: Day;
      readonly dueOn?: Day;
    }
  /** Nobody leaves after all; a leaver whose last day was set stays. */
  | { readonly kind: "hand-over-withdrawn"; readonly seat: SeatId };

/** What makes something as it was before. */
export type Restoring =
  | Recorded
  | Removed
  | Extract<
      Fact,
      { readonly kind: "described" | "emergency-lines-set" | "asking-paused" | "account-linked" }
    >;

/** What can become true in a network: a closed union, so that the compiler lists every place. */
export type Fact =
  | Recorded
  | Removed
  /** How something was before the changes of the same turn: changes nothing, and lets them be undone. */
  | { readonly kind: "stated"; readonly was: Restoring }
  | { readonly kind: "described"; readonly description: Description }
  | { readonly kind: "emergency-lines-set"; readonly lines: readonly EmergencyLine[] }
  | {
      readonly kind: "seat-taken";
      readonly seat: SeatId;
      readonly person: PersonId;
      readonly from: Day;
    }
  | { readonly kind: "seat-left"; readonly seat: SeatId; readonly until: Day }
  /** `dueOn`: the day on which it is asked again. */
  | { readonly kind: "seat-confirmed"; readonly seat: SeatId; readonly dueOn?: Day }
  | { readonly kind: "seat-doubted"; readonly seat: SeatId }
  /** Number and addresses of an organisation are right; `dueOn`: the day on which it is asked again. */
  | {
      readonly kind: "organisation-confirmed";
      readonly organisation: OrganisationId;
      readonly dueOn?: Day;
    }
  | AskingFact
  | HandOverFact
  | MeetingFact
  | WebberFact
  | AcquaintanceFact
  /** Something that is done once for each occurrence, such as the digest of a week. */
  | { readonly kind: "occurred"; readonly occurrence: string }
  /** How the seats stood when the digest of a week was made. */
  | { readonly kind: "digest-counted"; readonly week: string; readonly counts: StatusCounts }
  /** An account as it is from now on; the engine says this before anything of the same turn. */
  | { readonly kind: "account-seen"; readonly account: Account }
  /** This account says that this network is its own. */
  | { readonly kind: "network-chosen"; readonly account: AccountKey; readonly channel: ChannelName }
  /** Whose account this is; what it asked is settled by it. */
  | {
      readonly kind: "account-linked";
      readonly account: AccountKey;
      readonly channel: ChannelName;
      readonly person: PersonId;
    }
  /** The account is not of the person it was linked to. */
  | { readonly kind: "account-unlinked"; readonly account: AccountKey }
  /** The account says whose it is; takes the place of what it said before. */
  | {
      readonly kind: "link-asked";
      readonly account: AccountKey;
      readonly channel: ChannelName;
      readonly person: PersonId;
      readonly code: string;
      readonly displayName?: string;
    }
  | { readonly kind: "link-refused"; readonly account: AccountKey }
  /** Somebody whom nobody knows wrote to the coordinator; never what. */
  | {
      readonly kind: "wrote-coordinator";
      readonly account: AccountKey;
      readonly channel: ChannelName;
    }
  /** Whether a person may be shown where others read along; only they say so themselves. */
  | {
      readonly kind: "shown-in-groups-set";
      readonly person: PersonId;
      readonly shown: boolean;
    }
  /** The bot introduced itself in this conversation. */
  | { readonly kind: "welcomed"; readonly conversation: string }
  | {
      readonly kind: "delivery-recorded";
      readonly account: AccountKey;
      readonly result: "delivered" | "failed" | "unreachable";
    };

/** A fact with who, when, and through which channel. */
export type Change = Fact & {
  readonly by: Author;
  readonly at: Instant;
  readonly via: ChannelName | "command" | "clock";
  /** Who said to do it for them, as they call themselves; known for nobody, so it proves nothing. */
  readonly standIn?: string;
};
