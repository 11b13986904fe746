import { mailAccountOf } from "../../src/domain/mail-account.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Button } from "../../src/messages/message.ts";
import { button } from "./action.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** The way that waits for nobody, where there is mail and an address that works. */
export function mailMeButtons(scene: Scene, person: Person): readonly Button[] {
  return canMail(scene, person) ? [button(wording.mailMe, { kind: "mail-me" })] : [];
}

/** Whether a mail to this person would arrive, as far as is known. */
export function canMail({ network, knowledge }: Scene, { id }: Person): boolean {
  const box = mailAccountOf(network, id);
  return knowledge.writesMail === true && box !== undefined && box.unreachableAt === undefined;
}
