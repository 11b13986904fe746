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
 * Whether a mail address stays as it is: one's own, for who has no more than a link from a mail.
 * Whoever got hold of that link would keep the way in that the address is. The price: who has no chat
 * account has another coordinator do it.
 */
export function keepsMail({ event, me }: Scene, record: Person | undefined): boolean {
  const { channel } = event.place;
  return record?.id === me.id && (channel === "web" || channel === "mail");
}

/** The address as it is, and who can change it. */
export function ownMailLines({ network, event, me }: Scene): readonly Block[] {
  const others = coordinatorsOnDuty(network, event.at).filter(({ person }) => person.id !== me.id);
  const names = others.slice(0, NAMED).map(({ person }) => person.name);
  return [
    ...(me.mail === undefined ? [] : [paragraph(words.now(me.mail))]),
    paragraph(words.elsewhere(names), "subtle"),
  ];
}
