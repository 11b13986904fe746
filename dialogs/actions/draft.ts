import {
  type ActionAsked,
  actionForm,
  actionLine,
  LONGEST_ACTION,
} from "../../src/cards/action-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanText, hasPiledMarks } from "../../src/domain/clean-text.ts";
import { daysLater } from "../../src/domain/days.ts";
import { type ActionId, ids, type MeetingId, type SeatId } from "../../src/domain/ids.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import { isSelf } from "../../src/language/meeting/action-line.ts";
import { dayInWords } from "../../src/language/when/in-words.ts";
import { findOwner, seatOfPerson } from "../../src/lookup/names/find-owner.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { type PersonalKind, shielded } from "../../src/shield/shield.ts";
import { identity, type State } from "./action.ts";
import { answer, askingFor, knownMeeting, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** What was said or filled in; `seat` was chosen from a list. */
export type Said = {
  readonly what: string;
  readonly who?: string;
  readonly seat?: SeatId;
  readonly dueOn?: Day;
  readonly meeting?: MeetingId;
  readonly instead?: ActionId;
};

const MOST_DAYS_AHEAD = 3 * 365;

/** Reads it back when all of it is there and clear; otherwise one form for what is missing. */
export function draft(scene: Scene, said: Said): Outcome<State> {
  const { text, hidden } = shielded(cleanText(said.what));
  const what = text.trim();
  const who = ownerOf(scene, said);
  const { dueOn } = said;
  const asked: ActionAsked = {
    ...(what !== "" && { what: what.slice(0, LONGEST_ACTION).toWellFormed() }),
    ...(said.who !== undefined && { who: shielded(said.who).text }),
    ...("among" in who && { among: who.among }),
    ...(dueOn !== undefined && { dueOn }),
    ...knownMeeting(scene, said.meeting),
    ...(said.instead !== undefined && { instead: said.instead }),
  };
  const wrong = wrongWith(scene, what, dueOn);
  const all = [...wrong, ...("wrong" in who ? [who.wrong] : [])];
  if (all.length > 0 || !("owner" in who) || dueOn === undefined) {
    return ask(scene, asked, [...leftOut(hidden), ...all].join(" "));
  }
  const id = said.instead ?? freeActionId(scene);
  const { meeting } = asked;
  const state: State = {
    ...{ kind: "draft", action: id, what, owner: who.owner, dueOn },
    ...(meeting !== undefined && { meeting }),
    ...(said.instead !== undefined && { isEdit: true }),
  };
  return readBack(scene, state, hidden);
}

/** The form, with what is known of it. */
export function ask(scene: Scene, asked: ActionAsked, wrong: string): Outcome<State> {
  const form = actionForm(scene.network, asked, { label: wording.look, today: todayIn(scene) });
  return answer(scene, { text: wrong, more: [form], state: { kind: "done" } });
}

function readBack(scene: Scene, state: State, hidden: readonly PersonalKind[]): Outcome<State> {
  const { action } = state;
  return answer(scene, {
    text: wording.readBack,
    more: [
      { kind: "text", spans: actionLine(scene.network, state, { today: todayIn(scene) }) },
      ...leftOut(hidden).map((line) => paragraph(line, "warning")),
      paragraph(wording.right),
      ...rowOf([
        button(wording.yes, "agree", action),
        button(wording.change, "change", action),
        button(wording.discard, "discard", action),
      ]),
    ],
    state: { kind: "brief", state },
  });
}

function button(label: string, kind: "agree" | "change" | "discard", action: ActionId) {
  const does = { dialog: identity.name, version: identity.version, subject: "-" } as const;
  const weight = kind === "agree" ? "primary" : "plain";
  return { label, does: { ...does, action: { kind, action } }, weight } as const;
}

function leftOut(hidden: readonly PersonalKind[]): readonly string[] {
  return hidden.length > 0 ? [wording.leftOut(hidden)] : [];
}

/** Of the event, not of the moment: two people may agree on something in the same one. */
function freeActionId({ network, event }: Scene): ActionId {
  const id = ids.action.parse(`a-${markOf(event.id)}`);
  return network.actions.has(id) ? ids.action.parse(`${id}-${markOf(event.at)}`) : id;
}

function wrongWith(scene: Scene, what: string, dueOn: Day | undefined): readonly string[] {
  const today = todayIn(scene);
  return [
    ...(/[\p{L}\p{N}]/u.test(what) && !hasPiledMarks(what) ? [] : [wording.noWhat]),
    ...(what.length > LONGEST_ACTION ? [wording.tooLong(LONGEST_ACTION)] : []),
    ...dayFault(dueOn, today),
  ];
}

/** What is wrong with a day on which something is to be done. */
export function dayFault(dueOn: Day | undefined, today: Day): readonly string[] {
  if (dueOn === undefined) return [wording.noDay];
  if (dueOn < today) return [wording.isOver(dayInWords(dueOn, today))];
  return dueOn > daysLater(today, MOST_DAYS_AHEAD) ? [wording.farOff] : [];
}

type Owner =
  | { readonly owner: SeatId }
  | { readonly wrong: string }
  | { readonly wrong: string; readonly among: readonly Seat[] };

/** Which seat is meant; found out anew at each step. */
export function ownerOf(
  scene: Scene,
  { who = "", seat, meeting }: Pick<Said, "who" | "seat" | "meeting">,
): Owner {
  if (seat !== undefined) {
    return scene.network.seats.has(seat) ? { owner: seat } : { wrong: wording.noWho };
  }
  if (who.trim() === "") return { wrong: wording.noWho };
  const asking = askingFor(scene, meeting);
  if (isSelf(who)) {
    const own = seatOfPerson(asking, scene.me);
    return own ? { owner: own.id } : { wrong: wording.youNoSeat };
  }
  const found = findOwner(asking, who);
  const shown = shielded(cleanText(who)).text;
  switch (found.kind) {
    case "seats": {
      const [first, ...others] = found.seats;
      if (others.length === 0) return { owner: first.id };
      return { wrong: wording.several(shown), among: found.seats };
    }
    case "no-seat":
      return { wrong: wording.noSeat(found.people[0]?.name ?? shown) };
    case "nobody":
      return { wrong: wording.whoIsThat(shown) };
    default:
      return found satisfies never;
  }
}
