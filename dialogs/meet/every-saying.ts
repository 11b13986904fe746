import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { ids } from "../../src/domain/ids.ts";
import { replies } from "../../src/domain/meeting/meeting.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Action, State } from "./action.ts";
import { everyTold } from "./every-told.ts";
import { press } from "./press.ts";
import { readText } from "./read-text.ts";
import { at, sampleMeetings, withSamples } from "./sample.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const account = ids.account.parse("slack:team:somebody");
/** With the same cards: what differs from one to the next is who answers. */
const SOME = 3;

/** Every message of this conversation that this network can lead to, also by itself. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const world = { network: withSamples(network), knowledge };
  yield* everyTold(world.network);
  for (const person of [...network.people].slice(0, SOME)) {
    for (const { say, tell } of answers(world, person)) {
      yield* [...say, ...tell].map(({ message }) => message);
    }
  }
}

type World = { readonly network: Network; readonly knowledge: Knowledge };

function* answers(world: World, person: Person): Iterable<Outcome<State>> {
  const scene = sceneOf(world, person);
  for (const meeting of [...sampleMeetings, ids.meeting.parse("no-meeting")]) {
    for (const as of replies) yield press(scene, { kind: "rsvp", meeting, as }, {});
    yield press(scene, { kind: "rsvp", meeting, as: "yes", when: "2020-01-01 09:00" }, {});
    for (const sequence of [0, 99]) {
      yield press(scene, { kind: "rsvp", meeting, as: "no", sequence, by: "calendar" }, {});
    }
    for (const colleague of ["", wording.sample.names, wording.sample.personal, "x".repeat(99)]) {
      for (const self of ["along", "instead"]) {
        yield press(scene, { kind: "bring", meeting }, { colleague, self });
      }
    }
  }
  for (const text of wording.sample.texts) {
    yield readText(scene, text);
    for (const meeting of sampleMeetings) {
      const state: State = { kind: "who", meeting };
      yield readText({ ...scene, state }, text);
      yield readText({ ...scene, state: { ...state, asked: "P".repeat(60) } }, text);
    }
  }
  yield press(scene, { kind: "feed" }, {});
  for (const { id } of [...world.network.seats].slice(0, SOME)) {
    yield press(scene, { kind: "renew-feed", seat: id }, {});
  }
}

function sceneOf({ network, knowledge }: World, me: Person): Scene {
  const event: Event<Action> = {
    ...{ id: "event", at, networks: [{ id: network.id, name: network.description.name }] },
    actor: { account, guest: false, person: me.id },
    place: { channel: "slack", conversation: "chat", kind: "personal" },
    happening: { kind: "press", subject: "-", action: { kind: "feed" }, form: {} },
  };
  return { network, knowledge, state: undefined, event, me };
}
