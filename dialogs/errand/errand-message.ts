import { errandBlocks, errandSummary } from "../../src/cards/errand-card.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Errand } from "../../src/domain/cycle/errand.ts";
import { cycleOf } from "../../src/domain/cycle/interval.ts";
import { inOrder } from "../../src/domain/cycle/open-errand.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant, localMoment } from "../../src/domain/time.ts";

const HOUR = 60 * 60 * 1000;

/**
 * Until the evening before the question is asked anew: one that still waits then would arrive beside
 * its own reminder.
 */
function lastMoment({ description }: Network, at: Instant): Instant {
  const days = cycleOf(description).ladder["first-reminder"];
  return instant(Date.parse(at) + (24 * days - 12) * HOUR);
}

/** All that one person is asked today, in one message. */
export function tellErrand(
  { network, at }: { readonly network: Network; readonly at: Instant },
  { to, items }: Errand,
): Tell {
  const shown = { network, at, to, items: inOrder(items) };
  return {
    to: { kind: "person", person: to },
    message: { summary: errandSummary(shown), blocks: errandBlocks(shown) },
    until: lastMoment(network, at),
    key: `errand/${to}/${localMoment(at, network.description.zone).day}`,
  };
}
