const words: readonly (readonly string[])[] = [
  ["nul"],
  ["een", "één"],
  ["twee"],
  ["drie"],
  ["vier"],
  ["vijf"],
  ["zes"],
  ["zeven"],
  ["acht"],
  ["negen"],
  ["tien"],
  ["elf"],
  ["twaalf"],
];

/** A count in digits, or in a word up to twelve. */
export function smallNumber(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const at = words.findIndex((names) => names.includes(word));
  return at < 0 ? undefined : at;
}
