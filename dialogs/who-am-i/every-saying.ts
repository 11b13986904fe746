import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Account } from "../../src/domain/account.ts";
import { type AccountKey, ids, type PersonId } from "../../src/domain/ids.ts";
import { linkCode } from "../../src/domain/link-code.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { instant, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import type { State } from "./action.ts";
import { identify } from "./identified.ts";
import { mailMe } from "./mail-me.ts";
import { claim, claimName } from "./request.ts";
import type { Scene } from "./scene.ts";
import { listRequests, settle, settleByCode } from "./settle.ts";
import { sayWho, unlink } from "./who.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const asker = ids.account.parse(`slack:${"t".repeat(40)}:asker`);
const helper = ids.account.parse("teams:tenant:coordinator");
/** Without a coordinator it is the same for everybody but for the name. */
const SOME = 8;
const called = "Somebody ".repeat(9);

/** Every message of this conversation that this network can lead to, also to the coordinator. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const heard of outcomes({ network, knowledge })) {
    yield* heard.say.map(({ message }) => message);
    yield* heard.tell.map(({ message }) => message);
  }
}

type World = Pick<Scene, "network" | "knowledge">;

function* outcomes(world: World): Iterable<Outcome<State>> {
  const { network } = world;
  const people = [...network.people];
  const manned = withAccounts(network, mannedDesk(network));
  yield sayWho(sceneOf(world, { guest: true }));
  yield sayWho(sceneOf(world, {}));
  yield claimName(sceneOf(world, {}), people);
  for (const person of people) yield* asAsker({ ...world, network: manned }, person);
  for (const person of people.slice(0, SOME)) yield* asAsker(world, person);
  yield* asCoordinator({ ...world, network: manned }, people);
}

/** What somebody hears who says to be this person, before and after. */
function* asAsker(world: World, person: Person): Iterable<Outcome<State>> {
  const scene = sceneOf(world, {});
  yield claim(scene, person.id);
  const tryOut = { ...world.knowledge, isTryOut: true as const };
  yield claim(sceneOf({ ...world, knowledge: tryOut }, {}), person.id);
  if (person.mail) yield identify(scene, person.mail);
  const linked = withAccounts(world.network, [account(asker, person.id)]);
  const known = sceneOf({ ...world, network: linked }, { person: person.id });
  yield sayWho(known);
  yield claim(known, person.id);
  yield unlink(known, asker);
  const waiting = { ...world, network: withRequest(world.network, person) };
  const mailed = { ...waiting, knowledge: { ...world.knowledge, writesMail: true as const } };
  yield sayWho(sceneOf(mailed, { account: askerOf(person) }));
  yield mailMe(sceneOf(mailed, { account: askerOf(person) }));
  const which = { account: askerOf(person), person: person.id, code: codeFor(person) };
  yield settle(sceneOf(waiting, { person: person.id }), { kind: "link", ...which });
  yield sayWho(sceneOf(waiting, { account: askerOf(person) }));
  yield unlink(sceneOf(waiting, { account: askerOf(person) }), askerOf(person));
}

/** What a coordinator hears about requests to be each of these people. */
function* asCoordinator(world: World, people: readonly Person[]): Iterable<Outcome<State>> {
  const [desk] = mannedDesk(world.network);
  const reader = desk?.person && { person: desk.person, account: helper };
  yield listRequests(sceneOf(world, {}));
  yield listRequests(sceneOf(world, reader ?? {}));
  const all = people.reduce(withRequest, world.network);
  yield listRequests(sceneOf({ ...world, network: all }, reader ?? {}));
  yield settleByCode(sceneOf({ ...world, network: all }, reader ?? {}), {
    ...{ kind: "link", code: "CDFHJK" },
  });
  for (const person of people) {
    const scene = sceneOf({ ...world, network: withRequest(world.network, person) }, reader ?? {});
    const which = { account: askerOf(person), person: person.id, code: codeFor(person) };
    for (const kind of ["link", "refuse"] as const) yield settle(scene, { kind, ...which });
    yield settle(sceneOf(world, reader ?? {}), { kind: "link", ...which });
    const place = { ...scene.event.place, channel: "web" as const };
    yield settle({ ...scene, event: { ...scene.event, place } }, { kind: "link", ...which });
  }
}

type Who = {
  readonly person?: PersonId;
  readonly account?: AccountKey;
  readonly guest?: boolean;
};

function sceneOf({ network, knowledge }: World, who: Who): Scene {
  const { person, account: key = asker, guest = false } = who;
  const actor = { account: key, guest, displayName: called, ...(person && { person }) };
  return {
    ...{ network, knowledge, state: undefined },
    event: {
      ...{ id: "event", at, actor, networks: [{ id: network.id, name: network.description.name }] },
      place: { channel: "slack", conversation: "chat", kind: "personal" },
      happening: { kind: "text", text: "" },
    },
  };
}

function account(id: AccountKey, person: PersonId): Account {
  return { id, channel: "teams", person, address: "somewhere" };
}

/** The accounts of the coordinators, so that each can be written to. */
function mannedDesk(network: Network): readonly Account[] {
  const { day } = localMoment(at, network.description.zone);
  return seatIndex(network)
    .ofKind("coordinator")
    .flatMap((seat) => {
      const holder = holderOn(seat, day);
      return holder === undefined ? [] : [account(helper, holder)];
    })
    .slice(0, 1);
}

function withAccounts(network: Network, added: readonly Account[]): Network {
  const accounts = added.reduce((all, one) => all.with(one.id, one), network.accounts);
  return { ...network, accounts };
}

function askerOf({ id }: Person): AccountKey {
  return ids.account.parse(`slack:team:${id}`);
}

function codeFor({ id: person }: Person): string {
  return linkCode({ event: "event", account: asker, person });
}

function withRequest(network: Network, person: Person): Network {
  const id = askerOf(person);
  const asks = { person: person.id, code: codeFor(person), name: called, at };
  return withAccounts(network, [{ id, channel: "slack", asks }]);
}
