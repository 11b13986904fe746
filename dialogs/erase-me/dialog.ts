import { z } from "zod";
import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import { privately } from "../../src/contract/in-turn.ts";
import { type Outcome, saying, type Tell } from "../../src/contract/outcome.ts";
import { onlyCoordinatorSeat } from "../../src/domain/cycle/only-coordinator.ts";
import { erasureAsked } from "../../src/domain/erasure.ts";
import { reachablePeople } from "../../src/domain/mail-account.ts";
import { inCalendarOf } from "../../src/domain/meeting/in-calendar.ts";
import type { Person } from "../../src/domain/person.ts";
import { localMoment } from "../../src/domain/time.ts";
import { asksToBeErased } from "../../src/language/own-data.ts";
import { coordinatorsToTell } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import { type Action, actionSchema, identity } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { askMessage, lineMessage, onlyCoordinatorMessage, seatsInWords } from "./messages.ts";
import { wording } from "./wording.ts";

/** Having one's own data erased, and nobody else's: in two steps, for it cannot be undone. */
const eraseMeDialog: Dialog<never, Action> = {
  ...identity,
  state: z.never(),
  action: actionSchema,
  claims: (text) => asksToBeErased(text),
  step,
  everySaying,
};

export const eraseMe = register(eraseMeDialog);

type Scene = Situation<never, Action>;

function step(scene: Scene): Outcome<never> {
  return forKnown(scene, unknownFor, (person, happening) =>
    act(scene, person, happening.kind === "press" ? happening.action : { kind: "ask" }),
  );
}

function act(scene: Scene, person: Person, action: Action): Outcome<never> {
  const refused = action.kind === "no" ? undefined : refusal(scene, person);
  if (refused) return saying(privately(scene, refused));
  switch (action.kind) {
    case "ask":
      return saying(privately(scene, askMessage({ ...scene, person, at: scene.event.at })));
    case "no":
      return saying(privately(scene, lineMessage(scene, wording.kept)));
    case "sure":
      return erase(scene, person);
    default:
      return action satisfies never;
  }
}

/** Nobody does it for somebody else, and who looks after the network alone hands that over first. */
function refusal(scene: Scene, person: Person): Message | undefined {
  const { network, event } = scene;
  if (event.actor.standIn !== undefined) return lineMessage(scene, wording.onlyBy(person.name));
  const { day } = localMoment(event.at, network.description.zone);
  const seat = onlyCoordinatorSeat(network, person.id, day);
  return seat && onlyCoordinatorMessage(scene, { seat, day });
}

function erase(scene: Scene, person: Person): Outcome<never> {
  const { network, knowledge, event } = scene;
  const inCalendar = knowledge.writesMail ? inCalendarOf(network, person.id, event.at) : [];
  const isAsked = network.askings.get(person.id)?.erasureSince !== undefined;
  if (isAsked) return saying(privately(scene, lineMessage(scene, wording.beingErased)));
  if (inCalendar.length > 0) return eraseAfter(scene, person, inCalendar.length);
  return {
    ...saying(privately(scene, lineMessage(scene, wording.erased))),
    tell: tellsOf(scene, person),
    erase: person.id,
  };
}

/** First the mails that take their meetings out of their calendar: without an address there are none. */
function eraseAfter(scene: Scene, person: Person, mails: number): Outcome<never> {
  const { network, event } = scene;
  return {
    ...saying(privately(scene, lineMessage(scene, wording.erasedAfter(mails)))),
    changes: erasureAsked(network, person.id, event.at),
    tell: tellsOf(scene, person),
  };
}

/** The coordinators hear which seats are free, and not whose they were. */
function tellsOf({ network, event, knowledge }: Scene, person: Person): readonly Tell[] {
  const { named, more } = seatsInWords({ network, person, at: event.at });
  if (named.length === 0) return [];
  const summary = wording.freed(named, more);
  const message: Message = { summary, blocks: [{ kind: "text", spans: [{ text: summary }] }] };
  const reached = knowledge.writesMail && reachablePeople(network);
  return coordinatorsToTell(network, event.at, reached)
    .filter((one) => one.person.id !== person.id)
    .map(({ seat }) => ({ to: { kind: "seat", seat }, message, key: `erased/${event.id}` }));
}
