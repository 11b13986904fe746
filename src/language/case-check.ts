import { wordsOf } from "../domain/words.ts";

/** What a text asks of trying the network with a case. `told`: the case stands in the text itself. */
export type CaseRequest =
  | { readonly kind: "ask" }
  | { readonly kind: "told"; readonly text: string };

const requests: ReadonlySet<string> = new Set([
  ...["toets met een casus", "toetsen met een casus", "toets een casus", "toets casus"],
  ...["casus toetsen", "een casus toetsen", "casustoets", "oefen met een casus", "oefencasus"],
  ...["toets het netwerk", "toets het netwerk met een casus", "casus oefenen", "toets de casus"],
  ...["casuscheck", "casus check", "casus checken", "een casus checken", "casus bespreken"],
  ...["ik wil een casus bespreken", "ik wil een casus inbrengen", "kan ik een casus inbrengen"],
  ...["ik heb een casus", "een casus inbrengen", "casus inbrengen", "ik wil een casus voorleggen"],
  ...["kan ik een casus voorleggen", "ik wil een casus checken", "mag ik een casus inbrengen"],
  ...["ik wil een casus toetsen", "we willen een casus toetsen", "casus", "een casus"],
]);

/** Longer is no request: the case comes after the mark. */
const LONGEST_REQUEST = 60;

/** Reads whether somebody wants to try the network with a case: the whole text, or what stands before a colon. */
export function readCaseRequest(text: string): CaseRequest | undefined {
  const colon = text.indexOf(":");
  const head = colon === -1 ? text : text.slice(0, colon);
  if (head.length > LONGEST_REQUEST || !requests.has(wordsOf(head).join(" "))) return undefined;
  const rest = colon === -1 ? "" : text.slice(colon + 1).trim();
  return rest === "" ? { kind: "ask" } : { kind: "told", text: rest };
}
