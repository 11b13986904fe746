import type { Situation } from "../../src/contract/dialog.ts";
import { asksWhatWasAsked } from "../../src/language/asked-before.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { readIdentity } from "../../src/language/identity.ts";
import { asksForOtherNetwork } from "../../src/language/other-network.ts";
import { asksForOwnData } from "../../src/language/own-data.ts";
import { asksToWriteCoordinator } from "../../src/language/to-coordinator.ts";
import { nameIndex } from "../../src/lookup/names/name-index.ts";
import type { Action, State } from "./answer.ts";
import { readFollowUp } from "./follow-up.ts";

type Asked = Pick<Situation<State, Action>, "network" | "state">;

/**
 * After its own question any text is the reaction to it, so it never asks twice; but for what is
 * unmistakably about something else, such as the code that a coordinator has on the phone.
 */
export function claims(text: string, { network, state }: Asked): boolean {
  if (state === undefined) return true;
  if (readFollowUp(network, state, text)) return true;
  return state.kind === "asked" && !readSmallTalk(text) && !isElsewhere(text, network);
}

/** "Ik ben bang" is no name, so it says what is going on. */
function isElsewhere(text: string, network: Asked["network"]): boolean {
  if (asksForOtherNetwork(text) || asksForOwnData(text)) return true;
  if (asksToWriteCoordinator(text) || asksWhatWasAsked(text)) return true;
  const said = readIdentity(text);
  if (said?.kind !== "am") return said !== undefined;
  const name = said.words.join(" ");
  return nameIndex(network).entries.some(
    ({ named, words }) => named.kind === "person" && words.join(" ") === name,
  );
}
