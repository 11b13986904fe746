import type { Outcome } from "../../src/contract/outcome.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { isToCome } from "../../src/domain/meeting/series-meetings.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { listButton } from "./list.ts";
import { mayManage } from "./may.ts";
import { answer, lookingOf, type Scene } from "./scene.ts";
import { noSuch } from "./show.ts";
import { wording } from "./wording.ts";
import { slotWords } from "./words.ts";

const words = wording.cancel;

/** Whether a meeting may still be changed by who talks, or why not. */
export function changeable(
  scene: Scene,
  id: MeetingId,
): { readonly meeting: Meeting } | { readonly refused: Outcome<State> } {
  const meeting = scene.network.meetings.get(id);
  if (!meeting) return { refused: noSuch(scene) };
  const { title, slot, cancelledAt } = meeting;
  const more = rowOf([listButton()]);
  const refuse = (text: string) => ({ refused: answer(scene, { text, more }) });
  if (!mayManage(scene, meeting)) return refuse(wording.mayNotManage);
  if (cancelledAt !== undefined) return refuse(wording.card.isOff(title, slotWords(scene, slot)));
  return isToCome(meeting, lookingOf(scene)) ? { meeting } : refuse(wording.card.isOver);
}

/** The first step: who would hear of it. */
export function askCancel(scene: Scene, id: MeetingId): Outcome<State> {
  const found = changeable(scene, id);
  if ("refused" in found) return found.refused;
  const { title, slot, told, of } = found.meeting;
  const invited = told.filter(({ as }) => as === "on").length;
  return answer(scene, {
    text: words.ask(title, slotWords(scene, slot)),
    more: [
      paragraph(words.told(invited)),
      ...(of ? [paragraph(words.seriesGoesOn)] : []),
      ...rowOf([
        button(words.yes, { kind: "cancel-it", meeting: id }, "primary"),
        button(words.no, { kind: "show", meeting: id }),
      ]),
    ],
    state: { kind: "open", state: { kind: "cancelling", meeting: id } },
  });
}

/** The second one. Whoever was invited is told by the conversation about meeting. */
export function cancel(scene: Scene, id: MeetingId): Outcome<State> {
  const found = changeable(scene, id);
  if ("refused" in found) return found.refused;
  const { title, slot } = found.meeting;
  return answer(scene, {
    text: words.done(title, slotWords(scene, slot)),
    more: rowOf([listButton()]),
    changes: [{ kind: "meeting-cancelled", meeting: id }],
    state: { kind: "done" },
  });
}
