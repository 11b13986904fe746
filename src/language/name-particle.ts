const particles: ReadonlySet<string> = new Set("van vd v d de der den het t te ten ter".split(" "));

/** Whether a word of a name, as `wordsOf` gives it, is one that people leave out or write short. */
export function isNameParticle(word: string): boolean {
  return particles.has(word);
}
