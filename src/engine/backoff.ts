import { type Instant, instant } from "../domain/time.ts";
import { limits } from "./limits.ts";

/** 0 to 1, the same for the same row: spread without chance. */
function spreadOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** When to try again after so many tries, never before the moment that the platform named. */
export function nextTry(row: {
  readonly id: string;
  readonly tries: number;
  readonly now: Instant;
  readonly notBefore?: Instant | undefined;
}): Instant {
  const grown = limits.firstWait * limits.waitGrowth ** (row.tries - 1);
  const wait = Math.min(grown, limits.longestWait);
  const spread = 1 + limits.waitSpread * spreadOf(row.id);
  const ours = instant(Date.parse(row.now) + wait * spread);
  return row.notBefore !== undefined && row.notBefore > ours ? row.notBefore : ours;
}
