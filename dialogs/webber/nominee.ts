import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { dueOnAfter } from "../../src/domain/cycle/interval.ts";
import { freeSeatId } from "../../src/domain/free-id.ts";
import type { NominationId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Nomination } from "../../src/domain/webber/nomination.ts";
import { emptyWebberSeat } from "../../src/domain/webber/webbers.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import {
  answer,
  coordinatorMessage,
  nameIn,
  ownWebberSeats,
  type Scene,
  themeIn,
  toCoordinators,
} from "./scene.ts";
import { wording } from "./wording.ts";

/** Who was nominated says yes or no: they themselves, and nobody for them. */
export function reply(scene: Scene, as: "yes" | "no", id: NominationId): Outcome<State> {
  const { network, event, me } = scene;
  const nomination = network.nominations.get(id);
  if (!nomination) return answer(scene, { text: wording.goneNomination });
  const name = nameIn(network, nomination.person);
  if (nomination.person !== me) return answer(scene, { text: wording.onlyNominee(name) });
  if (event.actor.standIn !== undefined) return answer(scene, { text: wording.noStandIn(name) });
  const { state } = nomination;
  if (state === "open") return answer(scene, { text: wording.notAskedYet });
  if (isOwnTheme(scene, nomination) && state !== "asked") {
    return answer(scene, { text: wording.isWebber(themeIn(network, nomination.theme)) });
  }
  if (state !== "asked") return answer(scene, { text: wording.closed });
  return as === "yes" ? accept(scene, nomination) : decline(scene, nomination);
}

function isOwnTheme(scene: Scene, { theme }: Nomination): boolean {
  return ownWebberSeats(scene).some((one) => one.theme === theme);
}

/** The seat is theirs from today, and confirmed by the same tap. */
function accept(scene: Scene, nomination: Nomination): Outcome<State> {
  const { network } = scene;
  const theme = themeIn(network, nomination.theme);
  const name = nameIn(network, nomination.person);
  return answer(scene, {
    text: wording.accepted(theme),
    more: [
      paragraph(wording.sayExpectations),
      { kind: "buttons", buttons: [button(wording.expectations, { kind: "expect-form" })] },
    ],
    changes: [
      { kind: "nomination-settled", nomination: nomination.id, as: "accepted" },
      ...seatFacts(scene, nomination),
    ],
    tell: toCoordinators(scene, {
      message: coordinatorMessage(network, wording.tell.accepted(name, theme)),
      key: `webber/accepted/${nomination.id}`,
    }),
  });
}

function seatFacts(scene: Scene, nomination: Nomination): readonly Fact[] {
  if (isOwnTheme(scene, nomination)) return [];
  const { network, knowledge, event, me } = scene;
  const { theme } = nomination;
  const today = todayIn(scene);
  const empty = emptyWebberSeat(network, theme, today);
  const seat: Seat = empty ?? {
    id: freeSeatId(network, `webber ${theme}`),
    ...{ role: { kind: "webber", theme }, holdings: [], doubts: [] },
  };
  const dueOn = dueOnAfter(network, event.at, knowledge.calendar);
  return [
    ...(empty ? [] : [{ kind: "recorded", part: "seats", value: seat } as const]),
    { kind: "seat-taken", seat: seat.id, person: me, from: today },
    { kind: "seat-confirmed", seat: seat.id, dueOn },
  ];
}

function decline(scene: Scene, nomination: Nomination): Outcome<State> {
  const { network } = scene;
  const { id, person, theme } = nomination;
  const text = wording.tell.declined(nameIn(network, person), themeIn(network, theme));
  return answer(scene, {
    text: wording.declined,
    changes: [{ kind: "nomination-settled", nomination: id, as: "declined" }],
    tell: toCoordinators(scene, {
      message: coordinatorMessage(network, text),
      key: `webber/declined/${id}`,
    }),
  });
}
