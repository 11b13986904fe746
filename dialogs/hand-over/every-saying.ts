import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { speakersFor } from "../../src/domain/cycle/speaks-for.ts";
import { ids, type PersonId, type SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { type Day, instant, localMoment } from "../../src/domain/time.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import { accept } from "./accept.ts";
import type { Action, State } from "./action.ts";
import { approve, refuse } from "./approve.ts";
import { decline, discuss } from "./decline.ts";
import { dontKnow } from "./dont-know.ts";
import { dayForm, from } from "./from.ts";
import { name } from "./name.ts";
import { nameNew, nameOther } from "./name-new.ts";
import { readText } from "./read-text.ts";
import { after, type Scene } from "./scene.ts";
import { start } from "./start.ts";
import { withdraw } from "./withdraw.ts";
import { wording } from "./wording.ts";

const account = ids.account.parse("slack:team:somebody");
const at = instant(Date.UTC(2026, 10, 24, 9));
/** Beyond these the seats are asked about, and no more: every way to go on is the same. */
const SOME = 10;
/** What another says of a seat comes to the same of each, and takes long. */
const FEW = 2;

type World = Pick<Scene, "network" | "knowledge">;

/** Every message of this conversation that the seats of this network can lead to. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const heard of outcomes({ network, knowledge })) {
    yield* heard.say.map(({ message }) => message);
    yield* heard.tell.map(({ message }) => message);
  }
}

function* outcomes(world: World): Iterable<Outcome<State>> {
  const { network } = world;
  const today = localMoment(at, network.description.zone).day;
  const [coordinator] = coordinatorsOnDuty(network, at);
  const first = [...network.people][0]?.id;
  if (first === undefined) return;
  for (const [index, seat] of [...network.seats].entries()) {
    const me = holderOn(seat, today) ?? coordinator?.person.id ?? first;
    const candidate = [...network.people].find(({ id }) => id !== me)?.id ?? me;
    if (index < FEW) yield* byAnother(world, { seat, me, candidate });
    if (index < SOME) yield* wholeWay(world, { seat, me, candidate });
    else yield start(sceneOf(world, me), { seat: seat.id, all: true });
  }
  for (const { id } of network.people) yield readText(sceneOf(world, id), wording.sample.leaving);
}

type Way = { readonly seat: Seat; readonly me: PersonId; readonly candidate: PersonId };

/** From the first word to the last, with each way out. */
function* wholeWay(world: World, { seat, me, candidate }: Way): Iterable<Outcome<State>> {
  const about = { seat: seat.id };
  const scene = sceneOf(world, me);
  yield start(scene, about);
  yield start(sceneOf(world, candidate), about);
  yield* notOpen(scene, about);
  const [coordinator] = coordinatorsOnDuty(world.network, at);
  for (const all of coordinator ? [true, false] : []) {
    yield start(sceneOf(world, coordinator?.person.id ?? me), { ...about, all, gone: true });
  }
  for (const all of [true, false]) {
    for (const day of [undefined, "2027-05-01" as Day]) {
      const begun = start(scene, { ...about, all, ...(day && { from: day }) });
      yield begun;
      const open = after(scene, begun.changes);
      yield* whenOpen(open, { ...about, all }, candidate);
    }
  }
}

/** What somebody else says of who sits there, up to what who sat there says of it. */
function* byAnother(world: World, { seat, me, candidate }: Way): Iterable<Outcome<State>> {
  const about = { seat: seat.id, all: true };
  const { speakers, day } = around(world, seat);
  for (const who of speakers) {
    if (who === me) continue;
    const scene = sceneOf(world, who);
    const begun = start(scene, { ...about, from: day });
    yield begun;
    const open = after(scene, begun.changes);
    yield from(open, { ...about, day });
    for (const person of [who, candidate]) {
      const named = name(open, { ...about, person });
      yield named;
      const waiting = { ...after(open, named.changes), me };
      yield withdraw(waiting, { ...about, told: true });
      yield approve({ ...waiting, me: who }, about);
      const agreed = approve(waiting, about);
      yield agreed;
      const passed = after(waiting, agreed.changes);
      yield withdraw(passed, { ...about, told: true });
    }
  }
}

function around({ network }: World, seat: Seat) {
  const today = localMoment(at, network.description.zone).day;
  return { speakers: speakersFor(network, seat, today), day: "2027-03-01" as Day };
}

type About = { readonly seat: SeatId; readonly all?: boolean };

function* notOpen(scene: Scene, about: About): Iterable<Outcome<State>> {
  for (const act of [nameOther, dontKnow, accept, decline, discuss, approve, refuse, withdraw]) {
    yield act(scene, about);
  }
  yield from(scene, about);
}

function* whenOpen(open: Scene, about: About, candidate: PersonId): Iterable<Outcome<State>> {
  yield dontKnow(open, about);
  yield withdraw(open, about);
  yield dayForm(open, about);
  for (const typed of ["x", "2099-01-01", "2027-06-01", "2026-01-01"]) {
    yield from(open, { ...about, typed });
  }
  yield nameOther(open, about);
  for (const form of wording.sample.forms) yield nameNew(open, about, form);
  yield name(open, { ...about, person: open.me });
  yield name(byLink(open), { ...about, person: candidate });
  yield name(withoutWays(open, candidate), { ...about, person: candidate });
  for (const needsYes of [true, false]) yield* whenNamed(open, about, { candidate, needsYes });
}

function* whenNamed(
  open: Scene,
  about: About,
  { candidate, needsYes }: { readonly candidate: PersonId; readonly needsYes: boolean },
): Iterable<Outcome<State>> {
  const facts = [...open.network.handOvers].map(
    ({ id }): Fact => ({ kind: "successor-named", seat: id, person: candidate, needsYes }),
  );
  const named = after(open, facts);
  const other = [...open.network.people].find(({ id }) => id !== open.me && id !== candidate);
  if (other) {
    yield name(named, { ...about, person: other.id });
    yield name(named, { ...about, person: other.id, instead: true });
  }
  yield name(named, { ...about, person: candidate });
  yield dontKnow(named, about);
  yield from(named, { ...about, day: "2027-04-01" as Day });
  yield withdraw(named, about);
  const theirs = { ...named, me: candidate };
  for (const act of [accept, decline, discuss]) yield act(theirs, about);
  const [coordinator] = coordinatorsOnDuty(named.network, at);
  if (!coordinator) return;
  const deciding = { ...named, me: coordinator.person.id };
  for (const act of [approve, refuse, withdraw]) yield act(deciding, about);
  for (const act of [approve, refuse]) yield act(named, about);
  const accepted = after(theirs, accept(theirs, about).changes);
  yield accept(accepted, about);
  yield withdraw({ ...accepted, me: open.me }, about);
  yield withdraw({ ...accepted, me: open.me }, { ...about, told: true });
}

/** As somebody who has no more than a link from a mail. */
function byLink(scene: Scene): Scene {
  const { event } = scene;
  return { ...scene, event: { ...event, place: { ...event.place, channel: "web" } } };
}

/** Without an address and an account nobody can be written to. */
function withoutWays(scene: Scene, id: PersonId): Scene {
  const { network } = scene;
  const known = network.people.get(id);
  if (!known) return scene;
  const { mail: _none, ...person } = known;
  const linked = [...network.accounts].filter((one) => one.person === id);
  const accounts = linked.reduce((left, one) => left.without(one.id), network.accounts);
  return { ...scene, network: { ...network, accounts, people: network.people.with(id, person) } };
}

function sceneOf({ network, knowledge }: World, me: PersonId): Scene {
  const event: Event<Action> = {
    ...{ id: "event", at, actor: { account, guest: false, person: me } },
    networks: [{ id: network.id, name: network.description.name }],
    place: { channel: "slack", conversation: "chat", kind: "personal" },
    happening: { kind: "text", text: "" },
  };
  return { network, knowledge, state: undefined, event, me };
}
