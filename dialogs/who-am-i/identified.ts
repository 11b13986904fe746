import { notMeButton } from "../../src/cards/entrances.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import { type MailAddress, sameMailAddress } from "../../src/domain/mail-address.ts";
import type { Person } from "../../src/domain/person.ts";
import type { SeatRole } from "../../src/domain/seat.ts";
import { button, type State } from "./action.ts";
import { nameWithOrganisation } from "./name-with-organisation.ts";

import { personOf, type Scene, tellActor, today } from "./scene.ts";
import { whoSettles } from "./settlers.ts";
import { wording } from "./wording.ts";

/**
 * Seats with a say over others, or whose number everybody calls: an administrator can give any
 * account any address, so these need a person who looks.
 */
const needAPerson: ReadonlySet<SeatRole["kind"]> = new Set(["coordinator", "webber", "manager"]);

/**
 * The platform vouches for the mail address of the account. Silent when that says nothing new: it
 * comes by itself, after each answer to somebody whom nobody knows.
 */
export function identify(scene: Scene, mail: MailAddress): Outcome<State> {
  const { network, event } = scene;
  const { actor, place } = event;
  const person = onlyOneWith(scene, mail);
  const known = network.accounts.get(actor.account);
  if (!person || actor.guest || personOf(scene) || known?.asks || known?.isNot === person.id) {
    return saying();
  }
  if (needsAPerson(scene, person)) return offerOnce(scene, person);
  const { account } = actor;
  const text = wording.thinks(nameWithOrganisation(scene, person));
  return {
    ...saying(tellActor(scene, { text, buttons: [notMeButton(account)] })),
    changes: [{ kind: "account-linked", account, channel: place.channel, person: person.id }],
  };
}

function onlyOneWith({ network }: Scene, mail: MailAddress): Person | undefined {
  const [only, second] = [...network.people].filter(
    (person) => person.mail && sameMailAddress(person.mail, mail),
  );
  return second ? undefined : only;
}

/** Now, or later: the account would be linked already when the seat comes. */
function needsAPerson(scene: Scene, { id }: Person): boolean {
  return seatsFrom(scene.network, id, today(scene)).some(({ seat }) =>
    needAPerson.has(seat.role.kind),
  );
}

function offerOnce(scene: Scene, person: Person): Outcome<State> {
  if (scene.state?.person === person.id) return saying();
  const text = wording.offer(person.name, whoSettles(scene, person));
  const buttons = [
    button(wording.yesThatIsMe, { kind: "claim", person: person.id }, "primary"),
    button(wording.no, { kind: "decline", person: person.id }),
  ];
  const state: State = { kind: "offered", person: person.id, open: true };
  return { ...saying(tellActor(scene, { text, buttons })), state: { kind: "open", state } };
}
