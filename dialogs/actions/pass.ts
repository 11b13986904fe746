import { actionButton, actionLine, ownerInWords } from "../../src/cards/action-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { type ActionId, ids, type SeatId } from "../../src/domain/ids.ts";
import type { Action as Agreed } from "../../src/domain/meeting/action.ts";
import { ownerOn } from "../../src/domain/meeting/action-owner.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { Action, State } from "./action.ts";
import { ownerOf } from "./draft.ts";
import { foundOpen, shown } from "./found.ts";
import { answer, type Scene } from "./scene.ts";
import { toNewOwner } from "./telling.ts";
import { wording } from "./wording.ts";

const MOST_CHOICES = 8;

/** Who takes it: a deputy of that seat in one tap, or somebody by name. */
export function pass(scene: Scene, id: ActionId): Outcome<State> {
  const it = foundOpen(scene, id);
  if ("refused" in it) return it.refused;
  const { network } = scene;
  const day = todayIn(scene);
  const deputies = seatIndex(network)
    .deputiesOf(it.action.owner)
    .filter((seat) => ownerOn(network, { owner: seat.id }, day) !== undefined);
  return choose(scene, it.action, { text: wording.pass, seats: deputies });
}

type Choosing = { readonly text: string; readonly seats: readonly Seat[] };

function choose(scene: Scene, action: Agreed, { text, seats }: Choosing): Outcome<State> {
  const { network } = scene;
  const today = todayIn(scene);
  const { id, owner: from } = action;
  const buttons = seats
    .slice(0, MOST_CHOICES)
    .map(({ id: seat }) =>
      actionButton(ownerInWords(network, seat, today), { kind: "pass-to", action: id, seat, from }),
    );
  const field = { kind: "text", name: "who", label: wording.passNamed, required: true } as const;
  return answer(scene, {
    text,
    more: [
      { kind: "text", spans: actionLine(network, action, { today }) },
      ...rowOf(buttons),
      {
        kind: "form",
        fields: [{ ...field, maxLength: 120 }],
        submit: actionButton(wording.passTo, { kind: "pass-named", action: id }),
      },
    ],
  });
}

/** By a name or what the seat is; asks which one when it can be several. */
export function passNamed(scene: Scene, id: ActionId, who: string): Outcome<State> {
  const it = foundOpen(scene, id);
  if ("refused" in it) return it.refused;
  const { meeting } = it.action;
  const said = ownerOf(scene, { who, ...(meeting !== undefined && { meeting }) });
  if ("owner" in said) return passOn(scene, it.action, said.owner);
  const seats = "among" in said ? said.among : [];
  return choose(scene, it.action, { text: said.wrong, seats });
}

/** Pressed twice it is passed on once. */
export function passTo(
  scene: Scene,
  { action: id, seat, from }: Extract<Action, { readonly kind: "pass-to" }>,
): Outcome<State> {
  const known = scene.network.actions.get(id);
  if (known?.owner === seat) return shown(scene, wording.same, known);
  const it = foundOpen(scene, id);
  if ("refused" in it) return it.refused;
  if (it.action.owner !== from) return pass(scene, id);
  if (!scene.network.seats.has(seat)) return pass(scene, id);
  return passOn(scene, it.action, seat);
}

function passOn(scene: Scene, action: Agreed, seat: SeatId): Outcome<State> {
  if (action.owner === seat) return shown(scene, wording.same, action);
  const { network } = scene;
  const today = todayIn(scene);
  const passed = { ...action, owner: seat };
  const isThere = ownerOn(network, passed, today) !== undefined;
  const said = answer(scene, {
    text: wording.passed(ownerInWords(network, seat, today)),
    more: [
      { kind: "text", spans: actionLine(network, passed, { today }) },
      ...(isThere ? [] : [paragraph(wording.toNobody, "subtle")]),
    ],
    changes: [{ kind: "action-passed", action: action.id, owner: seat }],
  });
  return { ...said, tell: toNewOwner(scene, passed, "passed") };
}

/** The id of a seat as a form gives it back; nothing when it is none. */
export function seatIn(value: unknown): SeatId | undefined {
  return ids.seat.safeParse(value).data;
}
