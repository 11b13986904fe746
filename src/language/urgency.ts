import { wordsOf } from "../domain/words.ts";

/** Longer is read no further. */
const LONGEST_TEXT = 4_000;

/** Ways to say that it cannot wait, as `wordsOf` gives them. */
const phrases: readonly (readonly string[])[] = [
  ...["vandaag nog", "nog vandaag", "vanavond nog", "nog vanavond", "vanmiddag nog"],
  ...["morgen al", "voor morgen", "voor vanavond", "deze week nog", "nog deze week"],
  ...["met spoed", "is spoed", "heeft spoed", "spoedgeval", "heeft haast", "is haast"],
  ...["dringend", "urgent", "acuut", "per direct", "zo snel mogelijk", "zsm", "asap"],
  ...["nu meteen", "nu direct", "nu gelijk", "nu nodig", "nu bellen", "nu iemand", "nu hulp"],
  ...["nu bereikbaar", "nu bereiken", "nu te bereiken", "meteen iemand", "direct iemand"],
  ...["kan niet wachten", "niet langer wachten", "niet tot morgen wachten"],
].map((phrase) => phrase.split(" "));

/** Behind these it is the opposite: "niet dringend". */
const denials: ReadonlySet<string> = new Set("geen niet zonder nooit".split(" "));
/** Words that may stand between: "niet zo heel dringend". */
const boosters: ReadonlySet<string> = new Set("heel erg zo echt meteen per se".split(" "));

/**
 * Whether somebody writes that it cannot wait. "Nu" by itself says little ("en nu klopt er niks
 * meer"), so it counts only at the very end or beside a word that asks for somebody.
 */
export function readUrgency(text: string): boolean {
  const parts = text
    .slice(0, LONGEST_TEXT)
    .split(/[.,;:!?\n]/)
    .map((part) => wordsOf(part));
  const spoken = parts.filter((words) => words.length > 0);
  return spoken.at(-1)?.at(-1) === "nu" || spoken.some(isUrgent);
}

function isUrgent(words: readonly string[]): boolean {
  return phrases.some((phrase) =>
    words.some((_, at) => {
      const stands = phrase.every((word, index) => words[at + index] === word);
      return stands && !isTakenBack(words.slice(0, at));
    }),
  );
}

/** Whether the words before a phrase make it the opposite. */
function isTakenBack(before: readonly string[]): boolean {
  const last = before.findLast((word) => !boosters.has(word));
  return last !== undefined && denials.has(last);
}
