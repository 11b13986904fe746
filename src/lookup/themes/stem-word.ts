/**
 * Endings cut from a folded Dutch word, longest first: plural, diminutive, verb and adjective.
 * Small on purpose: the character n-grams carry what this misses, such as compounds.
 */
const endings = [
  "heden",
  "etjes",
  "tjes",
  "pjes",
  "jes",
  "etje",
  "tje",
  "pje",
  "je",
  "ende",
  "end",
  "sten",
  "ste",
  "ten",
  "den",
  "te",
  "de",
  "en",
  "er",
  "es",
  "e",
  "s",
  "t",
  "d",
  "n",
] as const;

const shortestStem = 3;

const doubles = new Set("bdfgklmnprstz");
const vowels = new Set("aeiou");

/** "boodschapp" becomes "boodschap", and "jaar" becomes "jar" as in "jaren". */
const single = (stem: string): string => {
  const last = stem.at(-1) ?? "";
  const before = stem.at(-2) ?? "";
  if (last === before && doubles.has(last)) return stem.slice(0, -1);
  const isLong = before === stem.at(-3) && vowels.has(before) && !vowels.has(last);
  return isLong ? stem.slice(0, -2) + last : stem;
};

/** A stem never ends in v or z: "brieven" and "brief", "huizen" and "huisje". */
const unvoiced = (stem: string): string => {
  if (stem.endsWith("v")) return `${stem.slice(0, -1)}f`;
  return stem.endsWith("z") ? `${stem.slice(0, -1)}s` : stem;
};

/** One form for the inflections of a word: "schulden" and "schuld", "boodschappen" and "boodschap". */
export const stemOf = (word: string): string => {
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= shortestStem);
  return unvoiced(single(ending === undefined ? word : word.slice(0, -ending.length)));
};
