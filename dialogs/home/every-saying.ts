import type { Knowledge } from "../../src/contract/knowledge.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { instant } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { homePage } from "./home-page.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const account = ids.account.parse("slack:team:somebody");

/** The page of everybody, of a stranger and of a guest. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const guest of [false, true]) {
    yield homePage({ network, knowledge, at, actor: { account, guest } });
  }
  for (const { id: person } of network.people) {
    yield homePage({ network, knowledge, at, actor: { account, guest: false, person } });
  }
}
