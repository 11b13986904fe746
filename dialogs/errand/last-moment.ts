import { cycleOf } from "../../src/domain/cycle/interval.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";

const HOUR = 60 * 60 * 1000;

/**
 * Until the evening before the question is asked anew: one that still waits then would arrive beside
 * its own reminder.
 */
export function lastMoment({ description }: Network, at: Instant): Instant {
  const days = cycleOf(description).ladder["first-reminder"];
  return instant(Date.parse(at) + (24 * days - 12) * HOUR);
}
