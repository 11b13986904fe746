import type { Person } from "../../src/domain/person.ts";
import { inList } from "../../src/language/list.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import { type Manager, managersFor } from "../../src/lookup/people/managers.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { lineTo, type Scene, writerOf } from "./scene.ts";
import { wording } from "./wording.ts";

const SHOWN = 3;

/** When nobody would read it: who can be called or mailed instead. */
export function nobodyReads(scene: Scene): Message {
  const { network, event } = scene;
  const onDuty = coordinatorsOnDuty(network, event.at).map(({ person }) => person);
  const others = onDuty.filter(({ id }) => id !== event.actor.person);
  if (others.length > 0) {
    const names = inList(others.map(({ name }) => name));
    return lineTo(scene, wording.notReached(names), coordinatorsToCall(others));
  }
  if (onDuty.length > 0) return lineTo(scene, wording.self);
  const managers = managersFor(network, event.at, writerOf(scene)?.organisation).slice(0, SHOWN);
  const text = managers.length > 0 ? wording.noCoordinatorButManager : wording.noCoordinator;
  return lineTo(scene, text, managers.map(managerToCall));
}

/** Whoever looks after the network, to call or mail oneself. */
export function coordinatorsToCall(people: readonly Person[]): readonly Block[] {
  return people.slice(0, SHOWN).map(({ name, phone, mail }) => ({
    ...{ kind: "contact", name, about: wording.coordinator },
    ...(phone && { phone }),
    ...(mail && { mail }),
  }));
}

function managerToCall({ person, organisation }: Manager): Block {
  const { phone, mail } = organisation;
  return {
    ...{ kind: "contact", name: person.name, about: wording.manager(organisation.name) },
    ...(phone && { phone }),
    ...(mail && { mail }),
  };
}
