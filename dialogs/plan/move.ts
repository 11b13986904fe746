import type { Outcome } from "../../src/contract/outcome.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import { whereOf } from "../../src/domain/meeting/where.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State, type StateOf } from "./action.ts";
import { changeable } from "./cancel.ts";
import { checkedCapacity, checkedLink, checkedText } from "./checked-text.ts";
import { forgotten, listButton } from "./list.ts";
import { faultIn, moveForm, newsOf, readBackMove, type Wanted } from "./moving.ts";
import { untilOf } from "./parts.ts";
import { type Form, filledIn, readDayField, readTimes } from "./read-form.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";
import { slotWords } from "./words.ts";

const words = wording.move;

/** The form, with the meeting as it is. */
export function askMove(scene: Scene, id: MeetingId): Outcome<State> {
  const found = changeable(scene, id);
  if ("refused" in found) return found.refused;
  const { title, slot } = found.meeting;
  return moveForm(scene, found.meeting, { lines: [words.intro(title, slotWords(scene, slot))] });
}

/** What was filled in, read back. */
export function fillMove(scene: Scene, id: MeetingId, form: Form): Outcome<State> {
  const found = changeable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const day = readDayField(scene, filledIn(form, "day"));
  const clock = readTimes(scene, form);
  const place = checkedText(filledIn(form, "place"), "place");
  const link = checkedLink(filledIn(form, "link"));
  const room = checkedCapacity(filledIn(form, "capacity"));
  const until = untilOf(clock.parts);
  const { from } = clock.parts;
  const wrong = [
    day.wrong ?? [],
    clock.wrong,
    [place, link, room].map((one) => one.wrong ?? []),
  ].flat(2);
  const isWhole = day.day !== undefined && from !== undefined && until !== undefined;
  const wanted = {
    slot: isWhole ? { day: day.day, from, until } : meeting.slot,
    ...(place.text !== undefined && { place: place.text }),
    ...(link.text !== undefined && { link: link.text }),
    ...(room.capacity !== undefined && { capacity: room.capacity }),
  };
  if (wrong.length > 0 || !isWhole) {
    const lines = wrong.length > 0 ? wrong : [wording.unreadDay];
    return moveForm(scene, meeting, { lines, wanted });
  }
  return readBackMove(scene, meeting, wanted);
}

/** [Ja, verzet]: it becomes true when nothing else did in the meantime. */
export function move(scene: Scene, draft: string): Outcome<State> {
  const { state } = scene;
  if (state?.kind !== "moving" || state.draft !== draft) return forgotten(scene);
  const found = changeable(scene, state.meeting);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const { title, sequence, slot } = meeting;
  if (state.isDone || sequence !== state.sequence) {
    return answer(scene, {
      text: words.already(title, slotWords(scene, slot)),
      more: rowOf([listButton()]),
    });
  }
  const wanted = wantedOf(state);
  const fault = faultIn(scene, meeting, wanted);
  if (fault) return moveForm(scene, meeting, { lines: [fault], wanted });
  return answer(scene, {
    text: words.done(title, slotWords(scene, wanted.slot)),
    more: rowOf([button(wording.list.show, { kind: "show", meeting: meeting.id }), listButton()]),
    changes: [{ kind: "meeting-changed", meeting: meeting.id, news: newsOf(meeting, wanted) }],
    state: { kind: "open", state: { ...state, isDone: true } },
  });
}

function wantedOf(state: StateOf<"moving">): Wanted {
  return { slot: state.slot, ...whereOf(state) };
}
