import type { NetworkId, PersonId, SeatId } from "../domain/ids.ts";
import { isSame, seal } from "./seal.ts";

/** Whose meetings are followed at an address, as long as they sit there and keep it. */
export type FeedOwner = {
  readonly network: NetworkId;
  readonly seat: SeatId;
  readonly person: PersonId;
  /** Another number is another address, and the old one leads nowhere. */
  readonly serial: number;
};

const shape = /^[A-Za-z0-9_-]{43}$/;

/**
 * What stands in the address at which a calendar follows somebody's meetings: 256 bits that tell
 * nothing of whose they are. A calendar cannot log in, so whoever has the address can look.
 */
export function feedToken({ network, seat, person, serial }: FeedOwner, secret: string): string {
  return seal("feed", `${network} ${seat} ${person} ${serial}`, secret);
}

/** Whether it could be one: what is not is not looked for. */
export function looksLikeFeedToken(text: string): boolean {
  return shape.test(text);
}

/** Whether this is their address; whose it is, is found by trying everybody who has one. */
export function isFeedOf(token: string, owner: FeedOwner, secret: string): boolean {
  return isSame(token, feedToken(owner, secret));
}
