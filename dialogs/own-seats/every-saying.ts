import { unknownMessage } from "../../src/cards/become-known.ts";
import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { preferredChannels } from "../../src/domain/cycle/preferred-channel.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { instant, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { ownSeatsMessage, SEATS_ON_A_CARD } from "./own-seats-message.ts";
import { lineMessage, preferredMessage } from "./reach.ts";
import { wording } from "./wording.ts";

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
    yield* everywhere({ network: known, knowledge, person, at });
  }
}

type Somebody = Omit<Parameters<typeof ownSeatsMessage>[0], "here" | "from">;

/** Somebody who can be written to everywhere, and asks for one place after the other. */
function* everywhere({ network, knowledge, person, at }: Somebody): Iterable<Message> {
  const mailing = { ...knowledge, writesMail: true } as const;
  const accounts = [here, elsewhere].reduce((all, id, index) => {
    const channel = index === 0 ? ("slack" as const) : ("teams" as const);
    return all.with(id, { id, channel, person: person.id, address: id, provenAt: at });
  }, network.accounts);
  for (const channel of preferredChannels) {
    const askings = network.askings.with(person.id, { id: person.id, prefers: channel });
    const shown = { network: { ...network, accounts, askings }, knowledge: mailing, person, at };
    yield ownSeatsMessage({ ...shown, here, from: 0 });
    yield preferredMessage(shown, channel);
    const lost = { ...shown, network: { ...shown.network, accounts: network.accounts } };
    yield ownSeatsMessage({ ...lost, here, from: 0 });
    yield lineMessage(shown, wording.unknownThere(channel));
  }
  yield preferredMessage({ network, knowledge, person, at }, "any");
  for (const text of [wording.noAddress, wording.noMail, wording.onlyThemselves(person.name)]) {
    yield lineMessage({ network, knowledge }, text);
  }
}
