import { errandBlocks, errandSummary } from "../../src/cards/errand-card.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Errand } from "../../src/domain/cycle/errand.ts";
import { inOrder } from "../../src/domain/cycle/open-errand.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import { lastMoment } from "./last-moment.ts";

/** All that one person is asked today, in one message. */
export function tellErrand(
  { network, at }: { readonly network: Network; readonly at: Instant },
  { to, items }: Errand,
): Tell {
  const shown = { network, at, to, items: inOrder(items) };
  return {
    to: { kind: "person", person: to },
    message: { summary: errandSummary(shown), blocks: errandBlocks(shown) },
    hours: network.askings.get(to)?.evenings ? "evening" : "office",
    until: lastMoment(network, at),
    key: `errand/${to}/${localMoment(at, network.description.zone).day}`,
  };
}
