import { dateMark, meetButton } from "../../src/cards/meeting-card.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { namesIn } from "../../src/language/rsvp.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { type PersonalKind, shielded } from "../../src/shield/shield.ts";
import { LONGEST, type State } from "./action.ts";
import { answer, type Scene, titleLine } from "./scene.ts";
import { wording } from "./wording.ts";

const MOST_NAMES = 5;
const LONGEST_NAME = 60;

/** Asks who comes; in the words of a chat the name alone will do. */
export function whoForm(scene: Scene, meeting: Meeting, wrong?: string): Outcome<State> {
  const when = dateMark(meeting);
  return answer(scene, {
    text: wrong ?? wording.who,
    more: [titleLine(meeting), formFor(meeting)],
    asks: { kind: "who", meeting: meeting.id, when },
  });
}

/** A word that may be a name: it is asked, and typed once more it is what it was. */
export function askIfName(scene: Scene, meeting: Meeting, names: string): Outcome<State> {
  const when = dateMark(meeting);
  const about = { meeting: meeting.id, when };
  return answer(scene, {
    text: wording.isItAName(names),
    more: [
      titleLine(meeting),
      ...rowOf([
        meetButton(wording.yesName(names), { kind: "bring", ...about, names }, "primary"),
        meetButton(wording.otherName, { kind: "rsvp", ...about, as: "sends" }),
      ]),
      paragraph(wording.elseAgain, "subtle"),
    ],
    asks: { kind: "who", ...about, asked: names },
  });
}

function formFor(meeting: Meeting): Block {
  const action = { kind: "bring", meeting: meeting.id, when: dateMark(meeting) };
  return {
    kind: "form",
    fields: [
      {
        ...{ kind: "text", name: "colleague", label: wording.names, required: true },
        maxLength: LONGEST,
      },
      {
        ...{ kind: "choice", name: "self", label: wording.self, required: true, value: "instead" },
        options: [
          { value: "instead", label: wording.insteadOfMe },
          { value: "along", label: wording.along },
        ],
      },
    ],
    submit: meetButton(wording.keep, action, "primary"),
  };
}

/** Names as they are kept, behind commas; or what is wrong with what was written. */
export function readColleagues(
  text: string,
): { readonly names: string } | { readonly wrong: string } {
  const { hidden } = shielded(text);
  if (hidden.length > 0) return { wrong: wrongWith(hidden) };
  const names = namesIn(text);
  if (names.length === 0) return { wrong: wording.noName };
  const isTooMuch = names.length > MOST_NAMES || names.some((name) => name.length > LONGEST_NAME);
  return isTooMuch ? { wrong: wording.tooMany(MOST_NAMES) } : { names: names.join(", ") };
}

function wrongWith(hidden: readonly PersonalKind[]): string {
  return wording.onlyNames(hidden);
}
