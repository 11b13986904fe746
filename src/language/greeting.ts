import { wordsOf } from "../domain/words.ts";

const helpWords: ReadonlySet<string> = new Set(
  "help hulp helpen menu start uitleg info informatie opties mogelijkheden vraag vraagje vragen".split(
    " ",
  ),
);
/** How people begin, word by word. */
export const greetings: ReadonlySet<string> = new Set(
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
  "je wel u jij jou me mij nee mag een heb iets even eigenlijk aub alsjeblieft alstublieft allemaal bot dan bel ik morgen middag avond hoe werkt dit wat kan kun kunt doe doet dit het de voor heel erg hartelijk veel weer ja en gegeven".split(
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
  "ben je een robot",
  "ben je een bot",
  "ben je een mens",
  "ben jij een robot",
  "ben jij een bot",
  "ben jij een mens",
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

const neverMind: ReadonlySet<string> = new Set([
  ...["laat maar", "nee laat maar", "laat maar zitten", "oh laat maar", "oh nee laat maar"],
  ...["oh nee", "o nee", "oh nee toch niet", "o nee toch niet", "toch niet", "nee toch niet"],
  ...["vergeet het maar", "doe maar niet", "hoeft niet", "hoeft niet meer", "hoeft al niet meer"],
  ...["annuleer", "annuleren", "foutje", "verkeerde chat", "sorry verkeerde chat"],
]);

/** What a short text without a question is. */
export type SmallTalk = "help" | "greeting" | "thanks" | "themes" | "never-mind";

/** Reads small talk; anything that could be a situation is not small talk. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  if (text.length > 200) return undefined;
  const words = wordsOf(text);
  if (words.length === 0)
    return /^[\s?!.]*\?[\s?!.]*$/.test(text.slice(0, 50)) ? "help" : undefined;
  if (words.length > 6) return undefined;
  const line = words.join(" ");
  if (themeLists.has(line)) return "themes";
  if (neverMind.has(line)) return "never-mind";
  if (isAboutTheBot(words)) return "help";
  const rest = words.filter((word) => !around.has(word));
  const all = (set: ReadonlySet<string>) => rest.length > 0 && rest.every((word) => set.has(word));
  if (all(helpWords)) return "help";
  if (all(greetings)) return "greeting";
  if (all(new Set([...greetings, ...helpWords]))) return "help";
  if (all(thanks)) return "thanks";
  return undefined;
}

/** "wat kun je allemaal", not "wat kun je doen bij schulden". */
function isAboutTheBot(words: readonly string[]): boolean {
  return questionsAboutTheBot.some((question) => {
    const asked = question.split(" ");
    const after = words.slice(asked.length);
    return (
      asked.every((word, index) => words[index] === word) && after.every((word) => around.has(word))
    );
  });
}
