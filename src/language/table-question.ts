import { wordsOf } from "../domain/words.ts";

/** A text that asks who sits in a consultation. */
export type TableQuestion = {
  /** What is left of the words: what the consultation is called. */
  readonly name: readonly string[];
  /** It can be about nothing else, also when no such consultation is known. */
  readonly isSure: boolean;
};

const opening =
  /^(?:en )?(?:wie (?:zit|zitten|is lid|zijn lid|zijn de leden|doet mee|doen mee|neemt deel|nemen deel|zijn de deelnemers)|(?:de )?(?:leden|deelnemers) (?:van|aan)) /u;
const fillers: ReadonlySet<string> = new Set(
  "er aan in bij van de het een dit die deze ons onze nu allemaal ook eigenlijk wie wat is".split(
    " ",
  ),
);
const kind =
  /(?:tafel|overleg|coalitie|kernteam|kerngroep|stuurgroep|werkgroep|projectgroep|regiegroep)$/u;
const itself =
  /^(?:tafel|overleg|coalitie|kernteam|kerngroep|stuurgroep|werkgroep|projectgroep|regiegroep)$/u;

const LONGEST = 100;

/** Reads who is asked after; nothing when the text asks for something else. */
export function readTableQuestion(text: string): TableQuestion | undefined {
  if (text.length > LONGEST) return undefined;
  const said = wordsOf(text, LONGEST).join(" ");
  const isAsked = opening.test(`${said} `);
  const name = said
    .replace(opening, "")
    .split(" ")
    .filter((word) => word !== "" && !fillers.has(word));
  const isOfKind = name.some((word) => kind.test(word));
  // "Overleg" by itself may be the beginning of anything.
  const isName = name.some((word) => kind.test(word) && !itself.test(word));
  if (name.length === 0 || !(isAsked || isName)) return undefined;
  return { name, isSure: isAsked && isOfKind };
}
