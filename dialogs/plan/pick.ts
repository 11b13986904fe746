import type { Outcome } from "../../src/contract/outcome.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Network } from "../../src/domain/network.ts";
import { readOption } from "../../src/language/meeting/plan-option.ts";
import { dayInWords } from "../../src/language/when/in-words.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, MOST_OPTIONS, type State, type StateOf } from "./action.ts";
import { askMove } from "./move.ts";
import { moveAs, type Where } from "./move-to.ts";
import { answer, draftId, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";
import { meetingLabel } from "./words.ts";

/** Which of several is to move; where to is kept until it is chosen. */
export function askPick(scene: Scene, found: readonly Meeting[], where: Where): Outcome<State> {
  const draft = draftId(scene);
  const shown = found.slice(0, MOST_OPTIONS);
  const buttons = shown.map(({ id, title, slot }) =>
    button(meetingLabel(scene, title, slot.day), { kind: "pick", draft, meeting: id }),
  );
  const options = shown.map(({ id }) => id);
  return answer(scene, {
    text: wording.found.several,
    more: rowOf(buttons),
    state: { kind: "open", state: { kind: "picking", draft, options, ...where } },
  });
}

/** The one that was chosen goes where it was said; on a card that was forgotten it is filled in. */
export function pick(
  scene: Scene,
  { draft, meeting: id }: { readonly draft: string; readonly meeting: MeetingId },
): Outcome<State> {
  const { state } = scene;
  const meeting = scene.network.meetings.get(id);
  if (!meeting || state?.kind !== "picking" || state.draft !== draft) return askMove(scene, id);
  const { to, by } = state;
  return moveAs(scene, meeting, { ...(to !== undefined && { to }), ...(by && { by }) });
}

/** The same in words: "de eerste", "die van 12 januari". */
export function pickedIn(
  network: Network,
  { options }: StateOf<"picking">,
  text: string,
): MeetingId | undefined {
  const labels = options.map((id) => {
    const meeting = network.meetings.get(id);
    return meeting ? `${meeting.title} ${dayInWords(meeting.slot.day)}` : "";
  });
  const option = readOption(text, labels);
  return option === undefined ? undefined : options[option];
}
