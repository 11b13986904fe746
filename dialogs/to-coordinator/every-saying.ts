import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Account } from "../../src/domain/account.ts";
import { Collection } from "../../src/domain/collection.ts";
import { type AccountKey, ids, type PersonId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { instant, localMoment } from "../../src/domain/time.ts";
import {
  coordinatorsOnDuty,
  coordinatorsToTell,
} from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Action, Draft, State } from "./action.ts";
import type { Scene } from "./scene.ts";
import { settle } from "./settle.ts";
import { wording } from "./wording.ts";
import { look, write } from "./write.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const writer = ids.account.parse("slack:team:writer");
const { text, personal } = wording.sample;
/** With the same form and the same buttons: what differs from one to the next is who writes. */
const SOME = 8;

/** Every message of this conversation that this network can lead to, also to the coordinator. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const heard of outcomes({ network, knowledge })) {
    yield* heard.say.map(({ message }) => message);
    yield* heard.tell.map(({ message }) => message);
  }
}

type World = Pick<Scene, "network" | "knowledge">;
type Who = { readonly person?: PersonId; readonly guest?: boolean };

function* outcomes(world: World): Iterable<Outcome<State>> {
  const { network } = world;
  const reached = { ...world, network: withReaders(network) };
  const [coordinator] = coordinatorsOnDuty(network, at);
  yield write(sceneOf(world, { guest: true }));
  yield write(sceneOf({ ...world, network: withoutAccounts(network) }, {}));
  yield write(sceneOf({ ...world, network: withoutSeats(network, ["coordinator"]) }, {}));
  yield write(
    sceneOf({ ...world, network: withoutSeats(network, ["coordinator", "manager"]) }, {}),
  );
  if (coordinator) yield write(sceneOf(reached, { person: coordinator.person.id }));
  yield write(sceneOf({ ...world, network: withTired(reached.network) }, {}));
  yield* asWriter(reached, {});
  const people = [...network.people].map(({ id }) => id);
  for (const person of people.slice(0, SOME)) yield* asWriter(reached, { person });
  for (const person of people.slice(SOME)) yield look(sceneOf(reached, { person }), text);
}

/** What somebody hears who writes, with everything that may be done on the way. */
function* asWriter(world: World, who: Who): Iterable<Outcome<State>> {
  const scene = sceneOf(world, who);
  yield write(scene);
  for (const filledIn of [" ", personal, "x".repeat(4_100)]) yield look(scene, filledIn);
  const to = coordinatorsToTell(world.network, at)
    .map(({ person }) => person.id)
    .filter((id) => id !== who.person);
  const draft: Draft = { kind: "draft", draft: "event", text, to };
  for (const settling of ["send", "change", "discard"] as const) {
    yield settle({ ...scene, state: draft }, settling, "event");
  }
  yield settle({ ...scene, state: { ...draft, to: [] } }, "send", "event");
  yield settle({ ...scene, state: { kind: "sent", draft: "event", to } }, "send", "event");
  yield settle(scene, "send", "event");
}

function sceneOf({ network, knowledge }: World, { person, guest = false }: Who): Scene {
  const displayName = "Somebody ".repeat(9);
  const actor = { account: writer, guest, displayName, ...(person && { person }) };
  const event: Event<Action> = {
    ...{ id: "event", at, actor, networks: [{ id: network.id, name: network.description.name }] },
    place: { channel: "slack", conversation: "chat", kind: "personal" },
    happening: { kind: "text", text: "" },
  };
  return { network, knowledge, state: undefined, event };
}

/** Everybody who looks after the network can be written to. */
function withReaders(network: Network): Network {
  const accounts = coordinatorsOnDuty(network, at).map(
    ({ person }): Account => ({
      ...{ id: ids.account.parse(`teams:tenant:${person.id}`), channel: "teams" },
      ...{ person: person.id, address: "somewhere" },
    }),
  );
  return {
    ...network,
    accounts: accounts.reduce((all, one) => all.with(one.id, one), network.accounts),
  };
}

function withoutAccounts(network: Network): Network {
  return { ...network, accounts: Collection.empty<AccountKey, Account>() };
}

function withoutSeats(network: Network, kinds: readonly string[]): Network {
  const seats = [...network.seats].filter(({ role }) => kinds.includes(role.kind));
  return {
    ...network,
    seats: seats.reduce((left, { id }) => left.without(id), network.seats),
  };
}

function withTired(network: Network): Network {
  const { day } = localMoment(at, network.description.zone);
  const account: Account = { id: writer, channel: "slack", wrote: { day, times: 3 } };
  return { ...network, accounts: network.accounts.with(writer, account) };
}
