import type { AccountKey, PersonId } from "./ids.ts";
import type { Instant } from "./time.ts";

export const channelNames = ["teams", "slack", "mail", "web", "terminal"] as const;
export type ChannelName = (typeof channelNames)[number];

/** Somebody's account on a chat platform, in this network. */
export type Account = {
  readonly id: AccountKey;
  readonly channel: ChannelName;
  /** The person it was linked to; without it the account may look up and changes nothing of others. */
  readonly person?: PersonId;
  /** How the channel reaches this account by itself: the channel's own text, opaque to all others. */
  readonly address?: string;
  /** When it last gave a new address or sign of life; the latest account of a person is tried first. */
  readonly seenAt?: Instant;
  /** When the account said that this is its network; the latest of several networks counts. */
  readonly choseAt?: Instant;
  /** When the platform last said that this account cannot be reached; gone after a new sign of life. */
  readonly unreachableAt?: Instant;
};
