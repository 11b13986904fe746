import type { Claimer, Situation } from "../../src/contract/dialog.ts";
import { momentOf } from "../../src/domain/calendar/working-days.ts";
import { openErrand } from "../../src/domain/cycle/open-errand.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { ClockTime, Instant } from "../../src/domain/time.ts";
import {
  needsQuestion,
  readConfirmationReply,
  readLater,
} from "../../src/language/confirmation.ts";
import type { Action, State } from "./action.ts";
import { readAnswer } from "./read-answer.ts";

type Asked = Pick<Situation<State, Action>, "network" | "state"> & Claimer;

/** Whether a text answers what was asked here, or is plainly about being asked at all. */
export function claims(text: string, { network, state, person }: Asked): boolean {
  if (state && answersState(text, state)) return true;
  const reply = readConfirmationReply(text);
  if (reply === undefined) return false;
  // "Ik ben ziek" of who is not known here may be how a story begins.
  if (reply === "away") return person !== undefined;
  if (!needsQuestion(reply)) return true;
  const asked = person && lastAsked(network, person);
  if (asked === undefined) return false;
  return reply === "all-right" || openErrand(network, asked.person, asked.at).length > 0;
}

function answersState(text: string, state: State): boolean {
  if (state.kind !== "later") return readAnswer(state, text) !== undefined;
  return text.length < LONGEST_DAY && readLater(text, anyDay) !== undefined;
}

/** "Over een week", "op 1 mei": more words are about something else. */
const LONGEST_DAY = 30;
/** Whether there is a day in it does not hang on which day it is. */
const anyDay = "2026-01-01" as Parameters<typeof readLater>[1];

/** The middle of the day on which somebody was asked something last: nobody says what day it is now. */
function lastAsked(
  { askings, description }: Network,
  person: PersonId,
): { readonly person: PersonId; readonly at: Instant } | undefined {
  const day = askings.get(person)?.wroteOn;
  return day && { person, at: momentOf(day, "12:00" as ClockTime, description.zone) };
}
