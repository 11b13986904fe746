import {
  actionButton,
  actionForm,
  actionLine,
  LONGEST_ACTION,
} from "../../src/cards/action-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanText } from "../../src/domain/clean-text.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Action as Agreed } from "../../src/domain/meeting/action.ts";
import { audienceSeats } from "../../src/domain/meeting/audience.ts";
import { markAt } from "../../src/domain/meeting/mark-at.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { isSelf, readAction, type SaidAction } from "../../src/language/meeting/action-line.ts";
import { findOwner, type OwnerQuestion, seatOfPerson } from "../../src/lookup/names/find-owner.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { shielded } from "../../src/shield/shield.ts";
import { button, type State } from "./action.ts";
import { resend } from "./resend.ts";
import { after, answer, type Scene, writing } from "./scene.ts";
import { wording } from "./wording.ts";

/**
 * An action of this meeting, or of none, kept at once when it is clear who does it and when; what is
 * not clear is a form.
 */
export function writeAction(
  scene: Scene,
  meeting: Meeting | undefined,
  typed: string,
): Outcome<State> {
  const state = meeting ? writing(meeting.id) : ({ kind: "done" } as const);
  const today = todayIn(scene);
  const { text, hidden } = shielded(cleanText(typed));
  const said = readAction(text, today);
  const left = hidden.length > 0 ? [paragraph(wording.leftOut(hidden), "warning")] : [];
  if (!/[\p{L}\p{N}]/u.test(said.what)) return answer(scene, { text: wording.emptyLine, state });
  const owners = ownersOf(scene, meeting, said);
  const [owner, ...others] = owners;
  const { what, dueOn } = said;
  const isClear = owner && others.length === 0 && what.length <= LONGEST_ACTION;
  if (!isClear || dueOn === undefined || dueOn < today) {
    const form = formFor(scene, { meeting, said, owners });
    return answer(scene, { text: wording.actionOpen, more: [...left, form], state });
  }
  const action = agreed(scene, meeting, { what, owner: owner.id, dueOn });
  const changes = [{ kind: "action-agreed", action } as const];
  return answer(scene, {
    text: wording.noted.action,
    more: [
      { kind: "text", spans: actionLine(scene.network, action, { today }) },
      ...left,
      ...rowOf([
        ...(meeting ? [dropButton(meeting, action)] : []),
        actionButton(wording.reword, { kind: "edit", action: action.id }),
        ...(meeting ? resend(after(scene, changes), meeting.id) : []),
      ]),
    ],
    changes,
    state,
  });
}

function agreed(
  { event, me, network }: Scene,
  meeting: Meeting | undefined,
  said: Pick<Agreed, "what" | "owner" | "dueOn">,
): Agreed {
  const id = markAt(event.at, (mark) => {
    const free = ids.action.parse(`a-${mark}`);
    return network.actions.has(free) ? undefined : free;
  });
  const of = meeting ? { meeting: meeting.id } : {};
  return { id, ...said, ...of, agreedAt: event.at, agreedBy: me, postponed: 0 };
}

function dropButton({ id: meeting }: Meeting, { id: action }: Agreed) {
  return button(wording.strike, { kind: "drop-action", meeting, action });
}

/** The seats that the words mean; those of the meeting before others. */
function ownersOf(
  scene: Scene,
  meeting: Meeting | undefined,
  { who = "" }: SaidAction,
): readonly Seat[] {
  const { network, me } = scene;
  const meant = meeting ? audienceSeats(network, meeting.audience) : [];
  const question: OwnerQuestion = {
    ...{ network, day: todayIn(scene), seatName: (seat) => seatInWords(network, seat) },
    among: new Set(meant.map(({ id }) => id)),
  };
  if (isSelf(who)) {
    const own = seatOfPerson(question, me);
    return own ? [own] : [];
  }
  const found = findOwner(question, who);
  return found.kind === "seats" ? found.seats : [];
}

type Asking = {
  readonly meeting: Meeting | undefined;
  readonly said: SaidAction;
  readonly owners: readonly Seat[];
};

function formFor(scene: Scene, { meeting, said, owners }: Asking): Block {
  const asked = {
    ...{ ...said, what: said.what.slice(0, LONGEST_ACTION).toWellFormed() },
    ...{ among: owners, ...(meeting && { meeting: meeting.id }) },
  };
  const look = { label: wording.actionLook, today: todayIn(scene) };
  return actionForm(scene.network, asked, look);
}
