import type { AccountKey, PersonId } from "./ids.ts";
import type { Day, Instant } from "./time.ts";

export const channelNames = ["teams", "slack", "mail", "web", "terminal"] as const;
export type ChannelName = (typeof channelNames)[number];

/** That whoever has an account says to be a person; a coordinator finds out whether that is so. */
export type LinkRequest = {
  readonly person: PersonId;
  /** What coordinator and asker compare on the phone: see `link-code.ts`. */
  readonly code: string;
  /** How the account calls itself: for people to recognise, proof of nothing. */
  readonly name?: string;
  readonly at: Instant;
};

/** Somebody's account on a chat platform, in this network. */
export type Account = {
  readonly id: AccountKey;
  readonly channel: ChannelName;
  /** The person it was linked to; without it the account may look up and changes nothing of others. */
  readonly person?: PersonId;
  /** What waits for a coordinator; one at a time, gone when the account is linked. */
  readonly asks?: LinkRequest;
  /** How many requests it made on the last day on which it made any. */
  readonly asked?: { readonly day: Day; readonly times: number };
  /** How often it wrote to the coordinator on the last day on which it did while it was nobody's. */
  readonly wrote?: { readonly day: Day; readonly times: number };
  /** Whom it was unlinked from: nobody is linked to that person by address again. */
  readonly isNot?: PersonId;
  /** How the channel reaches this account by itself: the channel's own text, opaque to all others. */
  readonly address?: string;
  /** When it last gave a new address or sign of life; the latest account of a person is tried first. */
  readonly seenAt?: Instant;
  /** When a message last arrived there. */
  readonly provenAt?: Instant;
  /** When the account said that this is its network; the latest of several networks counts. */
  readonly choseAt?: Instant;
  /** When the platform last said that this account cannot be reached; gone after a new sign of life. */
  readonly unreachableAt?: Instant;
};
