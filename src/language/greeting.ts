import { wordsOf } from "../domain/words.ts";

const helpWords: ReadonlySet<string> = new Set(
  "help hulp menu start uitleg info informatie opties mogelijkheden".split(" "),
);
const greetings: ReadonlySet<string> = new Set(
  "goede hallo hoi hey hi hello dag goedemorgen goedemiddag goedenmiddag goedenavond goeiemorgen goeiemiddag moin hee yo test".split(
    " ",
  ),
);
const thanks: ReadonlySet<string> = new Set(
  "dank dankje dankjewel dankuwel bedankt thanks thx merci top fijn super mooi prima oke ok duidelijk".split(
    " ",
  ),
);
const around: ReadonlySet<string> = new Set(
  "je wel u jij jou allemaal bot dan bel ik morgen middag avond hoe werkt dit wat kan kun kunt doe doet dit het de voor heel erg hartelijk veel weer ja en gegeven".split(
    " ",
  ),
);
const questionsAboutTheBot: readonly string[] = [
  "wat kan je",
  "wat kun je",
  "wat kunt u",
  "wat kan ik vragen",
  "wat doe je",
  "wie ben je",
  "wie ben jij",
  "hoe werkt dit",
  "hoe werkt het",
  "wat is dit",
  "waarom krijg ik dit",
];
const themeLists: ReadonlySet<string> = new Set([
  "thema",
  "themas",
  "thema s",
  "alle themas",
  "alle thema s",
  "lijst",
  "themalijst",
  "overzicht",
]);

/** What a short text without a question is. */
export type SmallTalk = "help" | "greeting" | "thanks" | "themes";

/** Reads small talk; anything that could be a situation is not small talk. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  const words = wordsOf(text, 200);
  if (words.length === 0)
    return /^[\s?!.]*\?[\s?!.]*$/.test(text.slice(0, 50)) ? "help" : undefined;
  if (words.length > 6) return undefined;
  const line = words.join(" ");
  if (themeLists.has(line)) return "themes";
  if (questionsAboutTheBot.some((question) => line.startsWith(question))) return "help";
  const rest = words.filter((word) => !around.has(word));
  const all = (set: ReadonlySet<string>) => rest.length > 0 && rest.every((word) => set.has(word));
  if (all(helpWords)) return "help";
  if (all(thanks)) return "thanks";
  if (all(greetings)) return "greeting";
  return undefined;
}
