import type { Outcome } from "../../src/contract/outcome.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State, type StateOf } from "./action.ts";
import { chosenParts, labelsOf, usualLengths, withoutChoice } from "./among.ts";
import { formMessage } from "./form.ts";
import { forgotten } from "./list.ts";
import { askMoveAs, weighMove } from "./moving.ts";
import { type Parts, planOf, untilOf } from "./parts.ts";
import type { Question } from "./questions.ts";
import { answer, draftId, type Scene } from "./scene.ts";
import { weigh } from "./weigh.ts";
import { wording } from "./wording.ts";
import { dayWords } from "./words.ts";

/** Asks what was not sure, one thing at a time; the rest waits. */
export function askWhich(
  scene: Scene,
  parts: Parts,
  [question, ...later]: readonly Question[],
): Outcome<State> {
  if (!question) {
    if (parts.moves !== undefined) return weighMove(scene, parts.moves, parts);
    if (!lacksLength(parts)) return weigh(scene, parts);
    return askWhich(scene, parts, [{ text: wording.howLong, among: usualLengths }]);
  }
  const { text, among } = question;
  const draft = draftId(scene);
  const labels = labelsOf(among, (day) => dayWords(scene, day));
  const other = button(wording.other[among.kind], { kind: "choose-other", draft });
  return answer(scene, {
    text,
    more: [
      ...(later.length > 0 ? [paragraph(wording.askNext, "subtle")] : []),
      {
        kind: "buttons",
        buttons: [
          ...labels.map((label, option) => button(label, { kind: "choose", draft, option })),
          other,
        ],
      },
    ],
    state: { kind: "open", state: { kind: "choosing", draft, parts, among, later: [...later] } },
  });
}

/** Nothing is missing but how long it takes, which is left out most. */
function lacksLength(parts: Parts): boolean {
  const { from, minutes } = parts;
  if (from === undefined || minutes !== undefined || untilOf(parts) !== undefined) return false;
  return planOf({ ...parts, minutes: 60 }) !== undefined;
}

/** One of the options by its place, or so many minutes. */
export type Choice = { readonly option: number } | { readonly minutes: number };

/** What was chosen takes the place of the doubt; what else was not sure is asked then. */
export function choose(
  scene: Scene,
  { draft, option }: { readonly draft: string; readonly option: number },
): Outcome<State> {
  const { state } = scene;
  if (state?.kind !== "choosing" || state.draft !== draft) return forgotten(scene);
  return chooseAs(scene, state, { option });
}

/** The same, of what is asked now. */
export function chooseAs(
  scene: Scene,
  { parts, among, later = [] }: StateOf<"choosing">,
  choice: Choice,
): Outcome<State> {
  const chosen =
    "minutes" in choice
      ? { ...parts, minutes: choice.minutes }
      : chosenParts(parts, among, choice.option);
  return askWhich(scene, chosen, later);
}

/** [Een andere dag]: the form, with all of it but what was not sure. */
export function chooseOther(scene: Scene, draft: string): Outcome<State> {
  const { state } = scene;
  if (state?.kind !== "choosing" || state.draft !== draft) return forgotten(scene);
  const open = [state.among, ...(state.later ?? []).map(({ among }) => among)];
  const parts = open.reduce(withoutChoice, state.parts);
  if (parts.moves !== undefined) return askMoveAs(scene, parts.moves, parts);
  return formMessage(scene, { parts, text: wording.form.intro });
}
