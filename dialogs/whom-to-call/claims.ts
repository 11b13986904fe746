import type { Claimer, Situation } from "../../src/contract/dialog.ts";
import { openSeats } from "../../src/domain/cycle/confirmation-ladder.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { needsQuestion, readConfirmationReply } from "../../src/language/confirmation.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { readYesNo } from "../../src/language/yes-no.ts";
import type { Action, State } from "./answer.ts";
import { isElsewhere } from "./elsewhere.ts";
import { readFollowUp } from "./follow-up.ts";

type Asked = Pick<Situation<State, Action>, "network" | "state"> & Claimer;

/**
 * After its own question any text is the reaction to it, so it never asks twice; but for what is
 * unmistakably about something else, such as the code that a coordinator has on the phone.
 */
export function claims(text: string, { network, state, person }: Asked): boolean {
  if (state === undefined) return true;
  if (readFollowUp(network, state, text)) return true;
  if (state.kind !== "asked" || readSmallTalk(text) || isElsewhere(text, network)) return false;
  return !isAboutOwnData(text, network, person);
}

/**
 * "Ik hoor hier niet", "vraag me later": about being asked whether one's data are right. "Klopt
 * helemaal" is so from who was asked; a bare "ja" is the answer to the question that was put last.
 */
function isAboutOwnData(text: string, network: Network, person: PersonId | undefined): boolean {
  const reply = readConfirmationReply(text);
  if (reply === undefined || reply === "unclear") return false;
  if (!needsQuestion(reply)) return true;
  return readYesNo(text) === undefined && person !== undefined && isAsked(network, person);
}

/** Whether somebody was asked about a seat and nobody answered since. */
function isAsked(network: Network, person: PersonId): boolean {
  const asking = network.askings.get(person);
  const today = asking?.wroteOn;
  return asking && today ? openSeats({ network, today }, asking).length > 0 : false;
}
