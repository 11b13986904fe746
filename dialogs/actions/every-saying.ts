import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { Collection } from "../../src/domain/collection.ts";
import { ids, type PersonId } from "../../src/domain/ids.ts";
import type { Action as Agreed } from "../../src/domain/meeting/action.ts";
import type { ActionNews } from "../../src/domain/meeting/due-actions.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { type Day, instant } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Action, State } from "./action.ts";
import { agree, change, discard, edit } from "./agree.ts";
import { ask, draft } from "./draft.ts";
import { done, later, putOff, putOffTo, reopen } from "./handle.ts";
import { list } from "./list.ts";
import { pass, passNamed, passTo } from "./pass.ts";
import { reminderMessage } from "./reminder-message.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const today = "2026-11-24" as Day;
const dueOn = "2026-12-15" as Day;
const account = ids.account.parse("slack:team:somebody");
const { what, personal, who, unknown } = wording.sample;
/** Of so many seats everything that can be done with an action; of the others the list. */
const SOME = 10;
/** As many as anybody has; the messages count what they do not show. */
const MANY = 40;

type World = { readonly network: Network; readonly knowledge: Knowledge };
type Place = { readonly seat: Seat; readonly person: PersonId };

/** Every message of this conversation: for each seat, and with many actions at once. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const places = [...network.seats].flatMap((seat): readonly Place[] => {
    const person = holderOn(seat, today);
    return person !== undefined && network.people.has(person) ? [{ seat, person }] : [];
  });
  for (const [index, place] of places.entries()) {
    for (const { say, tell } of outcomes({ network, knowledge }, place, index < SOME)) {
      yield* [...say, ...tell].map(({ message }) => message);
    }
  }
  const [first] = places;
  if (first) yield* reminders(network, first);
}

function* reminders(network: Network, { seat, person }: Place): Iterable<Message> {
  for (const count of [1, MANY]) {
    const news = (["own", "nobody", "stuck"] as const).flatMap((why) =>
      many(seat, count).map((action): ActionNews => ({ action, why })),
    );
    yield reminderMessage(network, at, { person, news });
  }
}

function many({ id: owner }: Seat, count: number): readonly Agreed[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: ids.action.parse(`sample-${index}`), what, owner, agreedAt: at },
    ...{ dueOn: index % 2 === 0 ? dueOn : ("2026-11-20" as Day), postponed: 4 },
  }));
}

function* outcomes(world: World, place: Place, isWhole: boolean): Iterable<Outcome<State>> {
  const [action, ...others] = many(place.seat, MANY);
  if (!action) return;
  const scene = sceneOf(world, place.person, [action]);
  yield list(sceneOf(world, place.person, []));
  yield list(scene);
  yield list(sceneOf(world, place.person, [action, ...others]));
  if (!isWhole) return;
  yield* drafts(scene, place);
  yield* handled(scene, action, place);
}

function* drafts(scene: Scene, { seat }: Place): Iterable<Outcome<State>> {
  const id = ids.action.parse("sample-draft");
  const state: State = { kind: "draft", action: id, what, owner: seat.id, dueOn };
  yield ask(scene, {}, wording.formNew);
  yield draft(scene, { what, seat: seat.id, dueOn });
  for (const said of ["", who, unknown, "ik"]) yield draft(scene, { what: personal, who: said });
  yield draft(scene, { what: "x".repeat(400), who, dueOn: "2026-01-01" as Day });
  yield draft(scene, { what: "", who, dueOn: "2040-01-01" as Day });
  yield agree({ ...scene, state }, id);
  yield agree({ ...scene, state: { ...state, isEdit: true } }, id);
  yield agree(scene, id);
  yield change({ ...scene, state }, id);
  yield discard({ ...scene, state }, id);
}

function* handled(scene: Scene, action: Agreed, { seat }: Place): Iterable<Outcome<State>> {
  const { id } = action;
  yield edit(scene, id);
  yield done(scene, id);
  yield reopen(scene, id);
  yield later(scene, id);
  yield list(scene, wording.whichOne);
  yield putOff(scene, { kind: "put-off", action: id, by: "month", from: dueOn });
  yield putOff(scene, { kind: "put-off", action: id, by: "week", from: today });
  yield putOffTo(scene, id, undefined);
  yield pass(scene, id);
  for (const name of [who, unknown, ""]) yield passNamed(scene, id, name);
  for (const { id: other } of [...scene.network.seats].slice(0, 2)) {
    yield passTo(scene, { kind: "pass-to", action: id, seat: other, from: seat.id });
  }
  const ended = [
    { ...action, doneAt: at },
    { ...action, droppedAt: at },
  ];
  for (const one of ended) yield done(sceneOf(scene, scene.me, [one]), id);
  yield done(sceneOf(scene, scene.me, []), id);
  const stranger = [...scene.network.people].find((one) => one.id !== scene.me);
  if (stranger) yield done(sceneOf(scene, stranger.id, [action]), id);
}

function sceneOf({ network, knowledge }: World, me: PersonId, actions: readonly Agreed[]): Scene {
  const event: Event<Action> = {
    ...{ id: "event", at, actor: { account, guest: false, person: me } },
    networks: [{ id: network.id, name: network.description.name }],
    place: { channel: "slack", conversation: "chat", kind: "personal" },
    happening: { kind: "text", text: "" },
  };
  const world: Network = { ...network, actions: Collection.of(actions) };
  return { network: world, knowledge, state: undefined, event, me };
}
