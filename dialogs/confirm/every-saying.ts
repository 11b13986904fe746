import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Asking } from "../../src/domain/cycle/asking.ts";
import { speakersFor } from "../../src/domain/cycle/speaks-for.ts";
import { coordinatorsOn, organisationOfSeat } from "../../src/domain/cycle/those-around.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import { ids, type OrganisationId, type PersonId, type SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Organisation } from "../../src/domain/organisation.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Day, instant, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Action, State } from "./action.ts";
import { away } from "./away.ts";
import { forBox } from "./box.ts";
import { press } from "./press.ts";
import type { Coming, Scene } from "./scene.ts";
import { why } from "./why.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const longAgo = instant(Date.UTC(2026, 0, 5, 9));
const account = ids.account.parse("slack:team:somebody");
/** Of these every answer; of the others what differs by who they are. */
const SOME = 6;
/** Of so many seats what a mail to the organisation leads to. */
const BOXES = 40;
const PAGE = 4;

type World = { readonly network: Network; readonly knowledge: Knowledge };

/** Every message of this conversation that this network can lead to, also to others. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const heard of outcomes({ network, knowledge })) {
    yield* heard.say.map(({ message }) => message);
    yield* heard.tell.map(({ message }) => message);
  }
}

function* outcomes(world: World): Iterable<Outcome<State>> {
  const { network } = world;
  const people = [...network.people];
  const [first] = people;
  if (!first) return;
  yield why(sceneOf(world, first));
  for (const [index, person] of people.entries()) {
    const day = localMoment(at, network.description.zone).day;
    const seats = seatsFrom(network, person.id, day).map(({ seat }) => seat.id);
    const along = contactOf(network, seats);
    const asked = { ...world, network: withAsking(network, roundFor(person.id, seats, along)) };
    for (let from = 0; from === 0 || from < seats.length; from += PAGE) {
      yield press(sceneOf(asked, person), pressed({ kind: "show", from }));
    }
    yield press(sceneOf(asked, person), pressed({ kind: "confirm-all" }));
    if (index < SOME) yield* everyAnswer(asked, person, seats);
    for (const id of along) yield* aboutOrganisation(sceneOf(asked, person), id);
  }
  yield* throughBoxes(world, first);
  const day = localMoment(at, network.description.zone).day;
  for (const id of coordinatorsOn(network, day)) {
    const person = network.people.get(id);
    if (person) yield press(sceneOf(world, person), pressed({ kind: "leave" }));
  }
  for (const { id } of network.seats) {
    yield press(sceneOf(world, first), pressed({ kind: "confirm", seat: id }));
  }
}

/** What whoever reads the mail to an organisation can hear and have told. */
function* throughBoxes(world: World, person: Person): Iterable<Outcome<State>> {
  const { network } = world;
  const { day } = localMoment(at, network.description.zone);
  for (const seat of [...network.seats].slice(0, BOXES)) {
    const id = organisationOfSeat(network, seat, day);
    const organisation = id && network.organisations.get(id);
    if (!organisation) continue;
    for (const standIn of [undefined, wording.sample]) {
      const scene = byLink(sceneOf(world, person), standIn);
      const said = (action: Action): Coming => {
        const happening = { kind: "press", subject: "-", action, form: {} } as const;
        return { ...scene, event: { ...scene.event, happening } };
      };
      for (const shown of [at, longAgo]) {
        yield forBox(said({ kind: "confirm", seat: seat.id, shown }), organisation);
      }
      yield forBox(said({ kind: "leave" }), organisation);
      yield forBox(said({ kind: "gone", seat: seat.id }), organisation);
      yield* named(said, seat.id, organisation);
    }
  }
}

function* named(
  said: (action: Action) => Coming,
  seat: SeatId,
  organisation: Organisation,
): Iterable<Outcome<State>> {
  const scene = said({ kind: "gone", seat });
  const open = { id: seat, why: "gone", openedAt: at, declined: [], steps: [] } as const;
  const handOvers = scene.network.handOvers.with(seat, open);
  for (const { id } of [...scene.network.people].slice(0, 2)) {
    const naming = said({ kind: "successor", seat, person: id });
    yield forBox(naming, organisation);
    yield forBox({ ...naming, network: { ...naming.network, handOvers } }, organisation);
  }
}

function pressed(action: Action, form: Readonly<Record<string, string>> = {}) {
  return { action, form };
}

function* everyAnswer(
  world: World,
  person: Person,
  seats: readonly SeatId[],
): Iterable<Outcome<State>> {
  const scene = sceneOf(world, person);
  const { id } = person;
  for (const action of bare) yield press(scene, pressed(action));
  yield press(byLink(scene, wording.sample), pressed({ kind: "leave-sure" }));
  yield away(scene, {});
  yield press(scene, pressed({ kind: "away-save" }));
  yield press(scene, pressed({ kind: "away-save" }, { from: "2026-12-01", until: "2027-01-31" }));
  yield press(byLink(scene, wording.sample), pressed({ kind: "away-save" }));
  yield press(scene, pressed({ kind: "evenings", on: true }));
  yield press(scene, pressed({ kind: "evenings", on: false }));
  yield press(scene, pressed({ kind: "pause", until: "2026-12-01" as Day }));
  for (const outSince of [at, longAgo]) {
    const gone = { ...world, network: withAsking(world.network, { id, outSince }) };
    for (const action of bare) yield press(sceneOf(gone, person), pressed(action));
  }
  for (const seat of seats) {
    for (const one of whoMatter(world.network, seat)) yield* aboutSeat(sceneOf(world, one), seat);
  }
}

/** Who may speak for a seat, and somebody who may not. */
function whoMatter(network: Network, id: SeatId): readonly Person[] {
  const seat = network.seats.get(id);
  const { day } = localMoment(at, network.description.zone);
  const speakers = seat ? speakersFor(network, seat, day) : [];
  const [stranger] = [...network.people].filter((one) => !speakers.includes(one.id));
  return [
    ...speakers.flatMap((one) => network.people.get(one) ?? []),
    ...(stranger ? [stranger] : []),
  ];
}

const bare: readonly Action[] = [
  { kind: "later" },
  { kind: "pause-form" },
  { kind: "pause-year" },
  { kind: "away-clear" },
  { kind: "why" },
  { kind: "leave" },
  { kind: "leave-sure" },
  { kind: "return" },
];

function* aboutSeat(scene: Scene, seat: SeatId): Iterable<Outcome<State>> {
  const form = { phone: "1", mail: "1", title: wording.sample, hours: "1", deputy: "1" };
  yield press(scene, pressed({ kind: "confirm", seat }));
  yield press(scene, pressed({ kind: "confirm", seat, shown: longAgo }));
  yield press(scene, pressed({ kind: "change", seat }));
  yield press(byLink(scene), pressed({ kind: "change", seat }));
  yield press(scene, pressed({ kind: "save", seat }, form));
  yield press(scene, pressed({ kind: "save", seat }, { phone: wording.samplePhone }));
  yield press(scene, pressed({ kind: "not-mine", seat }));
  yield press(scene, pressed({ kind: "not-mine-sure", seat }));
}

function* aboutOrganisation(scene: Scene, organisation: OrganisationId): Iterable<Outcome<State>> {
  const [unread, form] = [
    { phone: "1", mail: "1", website: "1" },
    { phone: wording.samplePhone, website: "" },
  ];
  for (const one of [scene, byLink(scene)]) {
    yield press(one, pressed({ kind: "change-organisation", organisation }));
    yield press(one, pressed({ kind: "save-organisation", organisation }, unread));
    yield press(one, pressed({ kind: "save-organisation", organisation }, form));
  }
  yield press(scene, pressed({ kind: "confirm-organisation", organisation }));
  yield press(scene, pressed({ kind: "confirm-organisation", organisation, shown: longAgo }));
}

/** The same by somebody with no more than a link, who may say to act for another. */
function byLink(scene: Scene, standIn?: string): Scene {
  const { event } = scene;
  const actor = { ...event.actor, ...(standIn !== undefined && { standIn }) };
  return { ...scene, event: { ...event, actor, place: { ...event.place, channel: "web" } } };
}

/** As many as are asked at once. */
function contactOf({ seats }: Network, ids: readonly SeatId[]): readonly OrganisationId[] {
  const found = ids.flatMap((id) => {
    const role = seats.get(id)?.role;
    return role?.kind === "contact" ? [role.organisation] : [];
  });
  return [...new Set(found)].slice(0, 2);
}

function roundFor(
  id: PersonId,
  seats: readonly SeatId[],
  organisations: readonly OrganisationId[],
): Asking {
  return {
    id,
    round: { startedAt: at, why: "time", seats, organisations, steps: [{ step: "ask", at }] },
  };
}

function withAsking(network: Network, asking: Asking): Network {
  return { ...network, askings: network.askings.with(asking.id, asking) };
}

function sceneOf({ network, knowledge }: World, me: Person): Scene {
  const event: Event<Action> = {
    ...{ id: "event", at, networks: [{ id: network.id, name: network.description.name }] },
    actor: { account, guest: false, person: me.id },
    place: { channel: "slack", conversation: "chat", kind: "personal" },
    happening: { kind: "press", subject: "-", action: { kind: "show" }, form: {} },
  };
  return { network, knowledge, state: undefined, event, me };
}
