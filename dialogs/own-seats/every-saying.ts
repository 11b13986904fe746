import { unknownMessage } from "../../src/cards/become-known.ts";
import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { instant, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { ownSeatsMessage, SEATS_ON_A_CARD } from "./own-seats-message.ts";

const here = ids.account.parse("slack:team:here");
const elsewhere = ids.account.parse("teams:tenant:elsewhere");
const at = instant(Date.UTC(2026, 10, 24, 9));

/** Every page of everybody, as it is and when they are shown in groups. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const emergencyLines = emergencyLinesOf({ knowledge, network });
  for (const guest of [false, true]) {
    yield unknownMessage({ network, guest, account: undefined }, emergencyLines);
  }
  const { day } = localMoment(at, network.description.zone);
  for (const person of network.people) {
    const { length } = seatsFrom(network, person.id, day);
    for (let from = 0; from === 0 || from < length; from += SEATS_ON_A_CARD) {
      yield ownSeatsMessage({ network, knowledge, person, here, at, from });
    }
    const shown = { ...person, shownInGroups: true } as const;
    const account = { id: elsewhere, channel: "teams", person: person.id } as const;
    const known = { ...network, accounts: network.accounts.with(elsewhere, account) };
    yield ownSeatsMessage({ network: known, knowledge, person: shown, here, at, from: 0 });
  }
}
