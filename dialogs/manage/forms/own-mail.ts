import { isByLink, todayIn } from "../../../src/contract/in-turn.ts";
import { looksAfterFrom } from "../../../src/domain/manage/looking-after.ts";
import type { Person } from "../../../src/domain/person.ts";
import { coordinatorsOnDuty } from "../../../src/lookup/people/coordinators-on-duty.ts";
import type { Block } from "../../../src/messages/message.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import type { Scene } from "../scene.ts";
import { formWording } from "./wording.ts";

const words = formWording.ownMail;
/** Coordinators who are named. */
const NAMED = 3;

/**
 * Whether a mail address stays as it is: for who has no more than a link from a mail one's own, and
 * that of who looks after the network too. Whoever got hold of that link would keep the way in that
 * the address is, or get that of another coordinator. The price: it is changed from a chat account.
 */
export function keepsMail(scene: Scene, record: Person | undefined): boolean {
  if (record === undefined || !isByLink(scene)) return false;
  return record.id === scene.me.id || looksAfterFrom(scene.network, record.id, todayIn(scene));
}

/** The address as it is, and who can change it. */
export function keptMailLines(scene: Scene, record: Person): readonly Block[] {
  const { network, event, me } = scene;
  const others = coordinatorsOnDuty(network, event.at).filter(({ person }) => person.id !== me.id);
  const names = others.slice(0, NAMED).map(({ person }) => person.name);
  const isOwn = record.id === me.id;
  return [
    ...(record.mail === undefined ? [] : [paragraph(words.now(record.mail))]),
    paragraph(isOwn ? words.elsewhere(names) : words.ofCoordinator(record.name), "subtle"),
  ];
}
