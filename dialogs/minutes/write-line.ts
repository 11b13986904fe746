import {
  actionButton,
  actionForm,
  actionLine,
  LONGEST_ACTION,
} from "../../src/cards/action-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanLines, cleanText } from "../../src/domain/clean-text.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Action as Agreed } from "../../src/domain/meeting/action.ts";
import { audienceSeats } from "../../src/domain/meeting/audience.ts";
import { markAt } from "../../src/domain/meeting/mark-at.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { MinutesLine } from "../../src/domain/meeting/minutes.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { isSelf, readAction, type SaidAction } from "../../src/language/meeting/action-line.ts";
import { findOwner, type OwnerQuestion, seatOfPerson } from "../../src/lookup/names/find-owner.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { shielded } from "../../src/shield/shield.ts";
import { button, LONGEST_TEXT, type State } from "./action.ts";
import { short } from "./minutes-blocks.ts";
import { resend } from "./resend.ts";
import { after, answer, type Scene, writing } from "./scene.ts";
import { wording } from "./wording.ts";

/** A decision or a note, shielded; what was left out is said. */
export function writeLine(
  scene: Scene,
  meeting: Meeting,
  { kind, text: typed }: Pick<MinutesLine, "kind" | "text">,
): Outcome<State> {
  const state = writing(scene, meeting.id);
  const { text, hidden } = shielded(cleanLines(typed));
  const wrong = faultIn(text);
  if (wrong !== undefined) return answer(scene, { text: wrong, state });
  const { event, me: by } = scene;
  const line: MinutesLine = { id: freeLineId(scene, meeting), kind, text, by, at: event.at };
  const changes = [{ kind: "minutes-written", meeting: meeting.id, line } as const];
  return answer(scene, {
    text: wording.noted[kind],
    more: [
      paragraph(short(text)),
      ...(hidden.length > 0 ? [paragraph(wording.leftOut(hidden), "warning")] : []),
      ...rowOf([
        button(wording.strike, { kind: "strike", meeting: meeting.id, line: line.id }),
        button(wording.reword, { kind: "reword", meeting: meeting.id, line: line.id }),
        ...resend(after(scene, changes), meeting.id),
      ]),
    ],
    changes,
    state,
  });
}

/** What is wrong with a line; nothing when it may be kept. */
export function faultIn(text: string): string | undefined {
  if (!/[^\s\p{C}]/u.test(text)) return wording.emptyLine;
  return text.length > LONGEST_TEXT ? wording.tooLong(LONGEST_TEXT) : undefined;
}

function freeLineId({ event }: Scene, { minutes }: Meeting) {
  return markAt(event.at, (mark) => {
    const id = ids.minutesLine.parse(`l-${mark}`);
    return minutes?.lines.some((one) => one.id === id) ? undefined : id;
  });
}

/** An action of this meeting, kept at once when it is clear who does it and when. */
export function writeAction(scene: Scene, meeting: Meeting, typed: string): Outcome<State> {
  const state = writing(scene, meeting.id);
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
    return answer(scene, {
      text: wording.actionOpen,
      more: [...left, formFor(scene, { meeting, said, owners })],
      state,
    });
  }
  const { event, me, network } = scene;
  const id = markAt(event.at, (mark) => {
    const free = ids.action.parse(`a-${mark}`);
    return network.actions.has(free) ? undefined : free;
  });
  const about = { meeting: meeting.id, agreedAt: event.at, agreedBy: me, postponed: 0 };
  const action: Agreed = { id, what, owner: owner.id, dueOn, ...about };
  const changes = [{ kind: "action-agreed", action } as const];
  return answer(scene, {
    text: wording.noted.action,
    more: [
      { kind: "text", spans: actionLine(network, action, { today }) },
      ...left,
      ...rowOf([
        button(wording.strike, { kind: "drop-action", meeting: meeting.id, action: id }),
        actionButton(wording.reword, { kind: "edit", action: id }),
        ...resend(after(scene, changes), meeting.id),
      ]),
    ],
    changes,
    state,
  });
}

/** The seats that the words mean; those of the meeting before others. */
function ownersOf(scene: Scene, meeting: Meeting, { who = "" }: SaidAction): readonly Seat[] {
  const { network, me } = scene;
  const question: OwnerQuestion = {
    ...{ network, day: todayIn(scene), seatName: (seat) => seatInWords(network, seat) },
    among: new Set(audienceSeats(network, meeting.audience).map(({ id }) => id)),
  };
  if (isSelf(who)) {
    const own = seatOfPerson(question, me);
    return own ? [own] : [];
  }
  const found = findOwner(question, who);
  return found.kind === "seats" ? found.seats : [];
}

type Asking = {
  readonly meeting: Meeting;
  readonly said: SaidAction;
  readonly owners: readonly Seat[];
};

function formFor(scene: Scene, { meeting, said, owners }: Asking): Block {
  const asked = {
    ...{ ...said, what: said.what.slice(0, LONGEST_ACTION).toWellFormed() },
    ...{ among: owners, meeting: meeting.id },
  };
  const look = { label: wording.actionLook, today: todayIn(scene) };
  return actionForm(scene.network, asked, look);
}
