import { type Outcome, saying } from "../../src/contract/outcome.ts";
import type { State } from "./action.ts";
import { canMail } from "./can-mail.ts";
import { requestBlocks, requestText } from "./requests.ts";
import { type Scene, tellActor, today } from "./scene.ts";
import { sayUnknown } from "./who.ts";
import { wording } from "./wording.ts";

/**
 * A mail to whoever the account says to be, at the address that the network holds: who can open that
 * is that person. By mail alone, for an account in a chat may be somebody else's mistake.
 */
export function mailMe(scene: Scene): Outcome<State> {
  const { network, event } = scene;
  const account = network.accounts.get(event.actor.account);
  const asks = account?.asks;
  const person = asks && network.people.get(asks.person);
  if (!asks || !person || event.actor.guest) return saying(sayUnknown(scene));
  if (!canMail(scene, person)) {
    return saying(tellActor(scene, { text: wording.noMail(person.name) }));
  }
  const request = { account, asks, person };
  const message = {
    summary: requestText(request, person),
    blocks: requestBlocks(request, person, true),
  };
  const key = `link-mail/${account.id}/${person.id}/${asks.code}/${today(scene)}`;
  return {
    ...saying(tellActor(scene, { text: wording.mailed(person.name, asks.code) })),
    tell: [{ to: { kind: "person", person: person.id }, only: "mail", message, key }],
  };
}
