import { wordsOf } from "../../domain/words.ts";

/** What one calls a meeting: `overleg`, `webberoverleg`, `wijktafel`, `netwerkbijeenkomst`. */
const noun =
  /^(?:[a-z]*overleg(?:gen|je)?|[a-z]*bijeenkomst(?:en)?|[a-z]*vergadering(?:en)?|[a-z]+tafels?|[a-z]*(?:bespreking|workshop|webinar|studiedag|borrel|lunch|intervisie|sessie|middag|avond)(?:en|s)?)$/;

/** Nouns that need a word before them to be a meeting: `plan een avond` may be anything. */
const alone = new Set(["middag", "avond", "sessie", "lunch", "borrel", "bespreking"]);

/** So many words may stand before the noun: `een extra kort overleg`. */
const BEFORE = 3;

/** Families are nobody's meeting: a plan with them is a question for help. */
const family =
  /^(?:gezin(?:nen)?|kind(?:eren|je)?|moeder|vader|ouders?|mama|papa|mevrouw|meneer|client(?:e|en)?|zoon|zoontje|dochter|dochtertje|leerling(?:en)?|baby|peuter|kleuter|buurvrouw|buurman)$/;

/** Whether words begin with what may be called a meeting, by its noun or by a name of the network. */
export function beginsWithMeeting(
  words: readonly string[],
  names: readonly (readonly string[])[] = [],
): boolean {
  if (words.some((word) => family.test(word))) return false;
  return words
    .slice(0, BEFORE + 1)
    .some((word, at) => isMeetingNoun(word, words) || isName(words, at, names));
}

/** Whether a word by itself says that people meet. */
function isMeetingNoun(word: string, words: readonly string[]): boolean {
  return noun.test(word) && (!alone.has(word) || words.some((one) => people.has(one)));
}

/** Beside these a lunch is one of the network. */
const people = new Set(["webbers", "contactpersonen"]);

/** Stands before a meeting and says nothing of which one. */
export function isSmallWord(word: string): boolean {
  return small.has(word);
}

const small: ReadonlySet<string> = new Set("het de een ons onze dit deze mijn van op".split(" "));

/** What any meeting may be called, whatever its title. */
export function isPlainMeeting(word: string): boolean {
  return /^(?:overleg(?:je)?|bijeenkomst|vergadering|meeting|afspraak)$/.test(word);
}

/** `Overleg` and `bijeenkomst` say nothing of who comes. */
export function isPlainNoun(title: string): boolean {
  const words = wordsOf(title, 200);
  const [last = ""] = words.slice(-1);
  return words.length <= 2 && /^(?:overleg|bijeenkomst|vergadering)$/.test(last);
}

function isName(
  words: readonly string[],
  at: number,
  names: readonly (readonly string[])[],
): boolean {
  return names.some(
    (name) => name.length > 0 && name.every((word, index) => words[at + index] === word),
  );
}
