import { errandBlocks, errandSummary } from "../../src/cards/errand-card.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Errand } from "../../src/domain/cycle/errand.ts";
import { inOrder } from "../../src/domain/cycle/open-errand.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { lastMoment } from "./last-moment.ts";

type Shown = { readonly network: Network; readonly at: Instant };

/** The message about all of it. */
export function errandMessage({ network, at }: Shown, { to, items }: Errand): Message {
  const shown = { network, at, to, items: inOrder(items) };
  return { summary: errandSummary(shown), blocks: errandBlocks(shown) };
}

/** All that one person is asked today, in one message. */
export function tellErrand({ network, at }: Shown, { to, items }: Errand): Tell {
  return {
    to: { kind: "person", person: to },
    message: errandMessage({ network, at }, { to, items }),
    about: { kind: "errand", items },
    hours: network.askings.get(to)?.evenings ? "evening" : "office",
    until: lastMoment(network, at),
    key: `errand/${to}/${localMoment(at, network.description.zone).day}`,
  };
}
