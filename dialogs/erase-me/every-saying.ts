import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Network } from "../../src/domain/network.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { instant, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { askMessage, lineMessage, onlyCoordinatorMessage, seatsInWords } from "./messages.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));

/** What everybody is asked, and what is said afterwards. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const person of network.people) {
    yield askMessage({ network, knowledge, person, at });
    const { named, more } = seatsInWords({ network, person, at });
    if (named.length > 0) yield lineMessage({ network, knowledge }, wording.freed(named, more));
  }
  const { day } = localMoment(at, network.description.zone);
  for (const seat of seatIndex(network).ofKind("coordinator")) {
    yield onlyCoordinatorMessage({ network, knowledge }, { seat: seat.id, day });
  }
  for (const { name } of network.people) {
    yield lineMessage({ network, knowledge }, wording.onlyBy(name));
  }
  yield lineMessage({ network, knowledge }, wording.kept);
  yield lineMessage({ network, knowledge }, wording.erased);
  yield lineMessage({ network, knowledge }, wording.beingErased);
  yield lineMessage({ network, knowledge }, wording.erasedAfter(1));
  yield lineMessage({ network, knowledge }, wording.erasedAfter(12));
}
