import { errandBlocks, errandSummary } from "../../src/cards/errand-card.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Errand } from "../../src/domain/cycle/errand.ts";
import { inOrder } from "../../src/domain/cycle/open-errand.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant, localMoment } from "../../src/domain/time.ts";

/** After this the question is asked anew anyway, and an old one would only confuse. */
const GOOD_FOR_DAYS = 14;
const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** All that one person is asked today, in one message. */
export function tellErrand(
  { network, at }: { readonly network: Network; readonly at: Instant },
  { to, items }: Errand,
): Tell {
  const shown = { network, at, to, items: inOrder(items) };
  return {
    to: { kind: "person", person: to },
    message: { summary: errandSummary(shown), blocks: errandBlocks(shown) },
    until: instant(Date.parse(at) + GOOD_FOR_DAYS * MILLISECONDS_A_DAY),
    key: `errand/${to}/${localMoment(at, network.description.zone).day}`,
  };
}
