import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { instant } from "../../src/domain/time.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Action } from "./action.ts";
import { everyPress } from "./every-press.ts";
import { chosenValue } from "./named.ts";
import { everyUndoing } from "./past/every-undoing.ts";
import { press } from "./press.ts";
import { type Coming, carryOut, refuse, type Scene } from "./scene.ts";
import { newsMessage } from "./telling.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const account = ids.account.parse("slack:team:coordinator");

/** Every message of this conversation, to the coordinator and to whom it is about. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const { say, tell } of outcomes(network, knowledge)) {
    yield* say.map(({ message }) => message);
    yield* tell.map(({ message }) => message);
  }
  const by = longestName(network);
  const lines = Array.from({ length: 12 }, () => wording.news.gained(wording.brief(by), undefined));
  yield newsMessage(network, { by, lines });
}

function* outcomes(network: Network, knowledge: Knowledge): Iterable<Outcome<never>> {
  const coming = comingTo(network, knowledge);
  yield refuse(coming);
  yield refuse({ ...coming, network: { ...network, seats: emptied(network) } });
  const me = coordinatorsOnDuty(network, at)[0]?.person;
  if (!me) return;
  const scene: Scene = { ...coming, me };
  for (const [action, form] of everyPress(network)) yield press(scene, action, form ?? {});
  const place = { ...scene.event.place, channel: "web" as const };
  const byLink = { ...scene, event: { ...scene.event, place } };
  yield press(byLink, { kind: "person-form", id: me.id }, {});
  const other = [...network.people].find(({ id }) => id !== me.id);
  if (other) {
    yield press(byLink, { kind: "person-form", id: other.id }, {});
    const form = { who: chosenValue(other.id) };
    yield press(byLink, { kind: "seat-save", role: { kind: "coordinator" } }, form);
  }
  const facts = [{ kind: "account-linked", account, channel: "slack", person: me.id }] as const;
  yield carryOut(byLink, { facts, text: "" });
  const { history: _unread, ...forgetful } = scene;
  yield press(forgetful, { kind: "changes" }, {});
  yield press(forgetful, { kind: "undo", change: "x" }, {});
  yield* everyUndoing(scene);
}

function comingTo(network: Network, knowledge: Knowledge): Coming {
  const event: Event<Action> = {
    ...{ id: "event", at, networks: [{ id: network.id, name: network.description.name }] },
    actor: { account, guest: false },
    place: { channel: "slack", conversation: "chat", kind: "personal" },
    happening: { kind: "text", text: "" },
  };
  return { network, knowledge, state: undefined, event, history: [] };
}

function emptied({ seats }: Network): Network["seats"] {
  return [...seats].reduce((left, { id }) => left.without(id), seats);
}

function longestName({ people }: Network): string {
  return (
    [...people].map(({ name }) => name).sort((one, other) => other.length - one.length)[0] ?? ""
  );
}
