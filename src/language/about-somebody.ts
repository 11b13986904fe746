import { wordsOf } from "../domain/words.ts";

/** What people say of somebody whom they called, or of a place where they want to go. */
const sayings: readonly RegExp[] = [
  /\bgeen gehoor\b/,
  /\b(?:neemt|nemen|nam|namen) (?:weer |steeds |al \S+ )?niet op\b/,
  /\b(?:reageert|antwoordt) niet\b|\bbelt niet terug\b/,
  /\bniet (?:te )?(?:bereiken|pakken krijgen|te pakken)\b/,
  /\b(?:nummer|telefoonnummer|mail|mailadres|adres|gegevens)\b.* (?:niet|fout|verkeerd|oud|anders)\b/,
  /\bwerkt (?:daar|er|hier) (?:al \S+ )?niet(?: meer)?\b/,
  /^is .+ (?:vandaag |nu |morgen |nog )?(?:open|dicht|gesloten)$/,
];

/** Words of such a sentence that are no part of a name. */
const around: ReadonlySet<string> = new Set([
  ..."ik wij we krijg krijgen kreeg kan kon geen gehoor bij van het de een is er daar hier".split(
    " ",
  ),
  ..."neemt nemen nam namen niet niets op weer steeds al nog meer te bereiken pakken".split(" "),
  ..."reageert antwoordt belt terug nummer telefoonnummer mail mailadres adres gegevens".split(" "),
  ..."klopt kloppen fout verkeerd oud anders doet werkt vandaag morgen nu open dicht".split(" "),
  ..."gesloten telefoon maar dat die deze want en ook hoor dagen keer".split(" "),
]);

const LONGEST = 120;

/** The words that may be a name in such a sentence; none when it is no such sentence. */
export function saidAboutSomebody(text: string): readonly string[] {
  const words = wordsOf(text, LONGEST + 1);
  const said = words.join(" ");
  if (text.length > LONGEST || !sayings.some((saying) => saying.test(said))) return [];
  return words.filter((word) => !around.has(word));
}
