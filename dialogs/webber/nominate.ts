import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { isOut } from "../../src/domain/cycle/those-around.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import { ids, type PersonId, type ThemeId } from "../../src/domain/ids.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import { holderOn } from "../../src/domain/seat.ts";
import type { Nomination } from "../../src/domain/webber/nomination.ts";
import { voicesFor, waitingNominations, webbersOn } from "../../src/domain/webber/webbers.ts";
import type { Block } from "../../src/messages/message.ts";
import type { State } from "./action.ts";
import { nominationButtons } from "./nominations.ts";
import {
  answer,
  coordinatorMessage,
  isCoordinator,
  nameIn,
  type Scene,
  themeIn,
  toCoordinators,
} from "./scene.ts";
import { wording } from "./wording.ts";

type Naming = { readonly person: PersonId; readonly theme: ThemeId };

/** Whether somebody may say who should be webber: whoever sits somewhere in the network. */
export function mayNominate(scene: Scene): boolean {
  const today = todayIn(scene);
  return seatsFrom(scene.network, scene.me, today).some(
    ({ seat }) => holderOn(seat, today) === scene.me,
  );
}

/** Somebody should be webber of a theme: a nomination, or one voice more for it. */
export function nominate(scene: Scene, naming: Naming): Outcome<State> {
  const refusal = refusalOf(scene, naming);
  if (refusal !== undefined) return answer(scene, { text: refusal });
  const { network } = scene;
  const known = waitingNominations(network).find(
    ({ person, theme }) => person === naming.person && theme === naming.theme,
  );
  return known ? second(scene, known) : begin(scene, naming);
}

function refusalOf(scene: Scene, { person, theme }: Naming): string | undefined {
  const { network } = scene;
  if (!mayNominate(scene)) return wording.noSeat;
  if (!network.people.has(person)) return wording.gonePerson;
  if (!network.themes.has(theme)) return wording.goneTheme;
  const name = nameIn(network, person);
  if (isOut(network, person)) return wording.isOut(name);
  const isWebber = webbersOn(network, todayIn(scene)).some(
    (one) => one.person === person && one.theme === theme,
  );
  return isWebber ? wording.alreadyWebber(name, themeIn(network, theme)) : undefined;
}

/** The coordinators were told once; how many say so they see in the list. */
function second(scene: Scene, nomination: Nomination): Outcome<State> {
  const { network, me } = scene;
  const name = nameIn(network, nomination.person);
  if (nomination.nominatedBy === me || nomination.seconds.includes(me)) {
    return answer(scene, { text: wording.saidBefore(name) });
  }
  return answer(scene, {
    text: wording.seconded(name, voicesFor(nomination) + 1),
    changes: [{ kind: "nomination-seconded", nomination: nomination.id, person: me }],
  });
}

function begin(scene: Scene, { person, theme }: Naming): Outcome<State> {
  const { network, me, event } = scene;
  const nomination: Nomination = {
    id: ids.nomination.parse(`n-${markOf(`${event.id} ${person} ${theme}`)}`),
    ...{ person, theme, nominatedBy: me, at: event.at, seconds: [], state: "open" },
  };
  const tell = toCoordinators(scene, {
    message: toldOf(scene, nomination),
    key: `webber/nominated/${nomination.id}`,
  });
  const mine = isCoordinator(scene);
  const names = themeIn(network, theme);
  const line =
    person === me
      ? wording.nominatedSelf(names)
      : wording.nominated(nameIn(network, person), names);
  const more: readonly Block[] = mine
    ? [{ kind: "buttons", buttons: nominationButtons(network, nomination) }]
    : [];
  return answer(scene, {
    text: tell.length === 0 && !mine ? `${line} ${wording.nobodyToTell}` : line,
    ...{ more, tell },
    changes: [{ kind: "webber-nominated", nomination }],
  });
}

function toldOf({ network }: Scene, nomination: Nomination) {
  const { person, theme, nominatedBy } = nomination;
  const [name, about] = [nameIn(network, person), themeIn(network, theme)];
  const text =
    person === nominatedBy
      ? wording.tell.nominatedSelf(name, about)
      : wording.tell.nominated(nameIn(network, nominatedBy), name, about);
  return coordinatorMessage(network, text, [
    { kind: "buttons", buttons: nominationButtons(network, nomination) },
  ]);
}
