import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import { haveMetIn } from "../../src/domain/acquaintance/have-met.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { holderOn } from "../../src/domain/seat.ts";
import type { Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { wording } from "./wording.ts";

type Scene = Pick<Situation<unknown, unknown>, "network" | "knowledge" | "event">;

/** Names in one line, and people to tick off at once. */
const NAMED = 20;
const OFFERED = 5;

/** Who sits in the network and has not met this person, by name. Direct colleagues know each other. */
export function unmetPeople(scene: Scene, me: PersonId): readonly PersonId[] {
  const { network } = scene;
  const today = todayIn(scene);
  const haveMet = haveMetIn(network);
  const mine = network.people.get(me)?.organisation;
  const sitting = new Set([...network.seats].flatMap((seat) => holderOn(seat, today) ?? []));
  return [...sitting]
    .flatMap((id) => network.people.get(id) ?? [])
    .filter(({ id, organisation }) => id !== me && (!mine || organisation !== mine))
    .filter(({ id }) => !haveMet(me, id))
    .sort((one, other) => one.name.localeCompare(other.name, "nl"))
    .map(({ id }) => id);
}

/** Those people, with a button for the first of them. */
export function unmetMessage(
  scene: Pick<Scene, "network" | "knowledge">,
  unmet: readonly PersonId[],
): Message {
  const people = unmet.flatMap((id) => scene.network.people.get(id) ?? []);
  const names = people.map(({ name }) => name);
  const buttons = people
    .slice(0, OFFERED)
    .map(({ id, name }) => button(`${wording.met}: ${name}`, { kind: "met", person: id }));
  return lineMessage({
    text: wording.unmetTitle(names.length),
    more: [
      ...(names.length > 0 ? [paragraph(wording.unmetNames(names, NAMED))] : []),
      ...rowOf(buttons),
    ],
    emergencyLines: emergencyLinesOf(scene),
  });
}
