import type { Outcome } from "../../src/contract/outcome.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Day } from "../../src/domain/time.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { isPlainMeeting, isSmallWord } from "../../src/language/meeting/meeting-words.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { comingMeetings, LISTED, listButton } from "./list.ts";
import { mayManage } from "./may.ts";
import type { Where } from "./move-to.ts";
import { askPick } from "./pick.ts";
import { answer, type Scene } from "./scene.ts";
import { whenIn } from "./understood.ts";
import { wording } from "./wording.ts";
import { meetingLabel } from "./words.ts";

/** The meetings to come that words may be about: by their title, and by the day alone when that says it. */
function meetingsAbout(scene: Scene, about: string): readonly Meeting[] {
  const when = whenIn(scene, about);
  const rest = (when?.read ?? []).toReversed().reduce((text, { start, end }) => {
    return `${text.slice(0, start)} ${text.slice(end)}`;
  }, about);
  const all = comingMeetings(scene);
  const period = when?.doubts.find(({ kind }) => kind === "open-period");
  const isThen = (day: Day) =>
    period?.kind === "open-period" ? period.from <= day && day <= period.until : true;
  const onDay =
    when?.day === undefined
      ? all.filter(({ slot }) => isThen(slot.day))
      : all.filter(({ slot }) => slot.day === when.day);
  const said = wordsOf(rest, 200).filter((word) => !isSmallWord(word));
  const named = onDay.filter(({ title }) => {
    const words = wordsOf(title);
    return said.some((word) => words.some((one) => isLike(one, word)));
  });
  const whole = named.filter(({ title }) => wordsOf(title).every((word) => said.includes(word)));
  if (whole.length > 0) return whole;
  const isPlain = said.length > 0 && said.every(isPlainMeeting);
  return named.length === 0 && (when?.day !== undefined || isPlain) ? onDay : named;
}

/** `webberoverleggen` are called `Webberoverleg`, and `overleg` is a part of it. */
function isLike(one: string, said: string): boolean {
  const word = said.replace(/(?:gen|en|s)$/u, "");
  return one === said || one === word || (word.length > 3 && one.endsWith(word));
}

type Doing = { readonly act: (meeting: Meeting) => Outcome<State> } & (
  | { readonly kind: "cancel" }
  /** `where` is kept while one of several is chosen; of `isOnlyIt` any that one looks after is meant. */
  | { readonly kind: "move"; readonly where: Where; readonly isOnlyIt: boolean }
);

/** Does it with the one that is meant; of several one is chosen. */
export function withOne(scene: Scene, about: string, doing: Doing): Outcome<State> {
  const isOnlyIt = doing.kind === "move" && doing.isOnlyIt;
  const found = isOnlyIt
    ? comingMeetings(scene).filter((one) => mayManage(scene, one))
    : meetingsAbout(scene, about);
  const [only, ...others] = found;
  if (!only && isOnlyIt) return answer(scene, { text: wording.mayNotManage });
  if (!only) return answer(scene, { text: wording.found.none, more: rowOf([listButton()]) });
  if (others.length === 0) return doing.act(only);
  if (doing.kind === "move") return askPick(scene, found, doing.where);
  const buttons = found
    .slice(0, LISTED)
    .map(({ id, title, slot }) =>
      button(meetingLabel(scene, title, slot.day), { kind: "cancel", meeting: id }),
    );
  return answer(scene, { text: wording.found.several, more: rowOf(buttons) });
}
