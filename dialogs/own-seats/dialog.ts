import { z } from "zod";
import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import { privately } from "../../src/contract/in-turn.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { apply } from "../../src/domain/apply.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { Person } from "../../src/domain/person.ts";
import { asksForOwnData } from "../../src/language/own-data.ts";
import { readPreferredChannel } from "../../src/language/preferred-channel.ts";
import { type Action, actionSchema, identity } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { ownSeatsMessage } from "./own-seats-message.ts";
import { prefer } from "./reach.ts";
import type { Scene } from "./scene.ts";

/** What is known of whoever asks, and whether others may be shown it. */
const ownSeatsDialog: Dialog<never, Action> = {
  ...identity,
  state: z.never(),
  action: actionSchema,
  claims: (text) => asksForOwnData(text) || readPreferredChannel(text) !== undefined,
  step,
  everySaying,
};

export const ownSeats = register(ownSeatsDialog);

function step(scene: Scene): Outcome<never> {
  return forKnown(scene, unknownFor, (person, happening) => {
    if (happening.kind === "press") return press(scene, person, happening.action);
    const channel = readPreferredChannel(happening.text);
    return channel === undefined ? show(scene, person, 0) : prefer(scene, person, channel);
  });
}

function press(scene: Scene, person: Person, action: Action): Outcome<never> {
  switch (action.kind) {
    case "seats":
      return show(scene, person, action.from ?? 0);
    case "show-in-groups":
      return agree(scene, person, action.shown);
    case "prefer":
      return prefer(scene, person, action.channel);
    default:
      return action satisfies never;
  }
}

function show(scene: Scene, person: Person, from: number): Outcome<never> {
  const { at, actor } = scene.event;
  const shown = { ...scene, at, here: actor.account, person, from };
  return saying(privately(scene, ownSeatsMessage(shown)));
}

/** What somebody agrees to, for themselves alone; said twice it changes nothing. */
function agree(scene: Scene, person: Person, shown: boolean): Outcome<never> {
  if ((person.shownInGroups ?? false) === shown) return show(scene, person, 0);
  const { at, place } = scene.event;
  const fact: Fact = { kind: "shown-in-groups-set", person: person.id, shown };
  const by = { kind: "person", person: person.id } as const;
  const network = apply(scene.network, { ...fact, by, at, via: place.channel });
  const told = show({ ...scene, network }, network.people.get(person.id) ?? person, 0);
  return { ...told, changes: [fact] };
}
