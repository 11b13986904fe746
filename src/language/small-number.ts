const upToTwenty = [
  ...["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"],
  ...["twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"],
  "twintig",
];

const words: ReadonlyMap<string, number> = new Map([
  ...upToTwenty.map((word, number) => [word, number] as const),
  ["één", 1],
  ["vijfentwintig", 25],
  ["dertig", 30],
  ["veertig", 40],
  ["vijfenveertig", 45],
  ["vijftig", 50],
  ["zestig", 60],
  ["negentig", 90],
]);

/** A count in digits, or in a word up to twenty and a few beyond. */
export function smallNumber(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : words.get(word);
}
