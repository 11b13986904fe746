/** A text that somebody types, and what stands in the answer to it. */
export type Typed = { readonly name: string; readonly text: string; readonly answer: string };

/** Whether nobody is found or nothing was said: the way on is the list of themes. */
export const nobody = "Kies een thema";
const camp = "Schoolkosten";

const rows =
  (answer: string) =>
  ([name, text]: readonly [string, string]): Typed => ({ name, text, answer });

/** I27. None of it is a query here; what it says beside that is answered. */
export const queries: readonly Typed[] = [
  ...(
    [
      ["SQL that drops", "'; DROP TABLE people; --"],
      ["SQL that is always true", "\" OR ''='"],
      ["a percent sign", "%"],
      ["a low line", "_"],
      ["both", "%_%"],
      ["NUL", "\0"],
      ["a name of percent signs", "wie is %%%"],
      ["a name of low lines", "telefoonnummer van ____"],
      ["a name that is any", "wie is *"],
      ["a query of another store", '{"$gt":""}'],
    ] as const
  ).map(rows(nobody)),
  ...(
    [
      ["a question with SQL behind it", "kamp'; DELETE FROM people WHERE 1=1; --"],
      ["a question with NUL in it", "kamp\0 boeken"],
      ["a question with a percent sign", "50% van het kamp"],
    ] as const
  ).map(rows(camp)),
];

/** I24. Texts that are dear to read for a pattern that is badly made, or would be one themselves. */
export const patterns: readonly Typed[] = (
  [
    ["a group in a group", "(a+)+$"],
    ["a pattern that is not closed", "([{"],
    ["a pattern for anything", "wie is .*"],
    ["a backslash at the end", "wie is \\"],
    ["many letters and then another", `${"a".repeat(30_000)}!`],
    ["many spaces and then a letter", `x${" ".repeat(30_000)}x`],
    ["many line ends", `x${" \n".repeat(15_000)}x`],
    ["many brackets", "<".repeat(30_000)],
    ["half tags", "<at ".repeat(8_000)],
    ["half entities", "&#x".repeat(10_000)],
    ["almost a mail address", "a@".repeat(15_000)],
    ["almost a number", "06 ".repeat(10_000)],
    ["almost a yes", `ja${" ".repeat(30_000)}maar`],
  ] as const
).map(rows(nobody));

const size = 100 * 1024;

/** I28. A hundred kilobytes. What stands at the start is read. */
export const large: readonly Typed[] = [
  ...(
    [
      ["one word", "a".repeat(size)],
      ["single letters", "a ".repeat(size / 2)],
      ["emoji", "😀".repeat(size / 4)],
      ["marks on one letter", `a${"\u0301".repeat(size / 2)}`],
      ["line ends", `x${"\n".repeat(size)}x`],
      ["different words", Array.from({ length: size / 8 }, (_, at) => `w${at}`).join(" ")],
      ["combined characters", "ﷺ".repeat(size / 3)],
    ] as const
  ).map(rows(nobody)),
  ...(
    [
      ["a question and then one word", `kamp ${"a".repeat(size)}`],
      ["a question and then itself", "kamp ".repeat(size / 5)],
    ] as const
  ).map(rows(camp)),
];

/** I43. What is easily taken for a yes, a no or a mark. */
export const unclear: readonly Pick<Typed, "name" | "text">[] = [
  ..."jawel,nee hoor,ja,nee,ja hoor,ok,hm,...,!!!,👍,👎🏽,👩‍👧‍👦,🇳🇱,✅❌".split(","),
  "nee dat klopt wel",
  "klopt wel",
  "het klopt niet dat zij niet meer werkt",
  "niet gesproken",
  "klopt niet?",
  "dit klopt niet meer ?",
  "gesproken?",
  "geen gehoor?!",
]
  .map((text) => ({ name: text, text }))
  .concat([
    { name: "only a sign that nobody sees", text: "x\ufe0f".slice(1) },
    { name: "two hundred emoji", text: "🙏".repeat(200) },
    { name: "a mark and 4,000 letters", text: `klopt niet meer ${"x".repeat(4_000)}` },
    { name: "4,000 characters of jawel", text: "jawel ".repeat(700).slice(0, 4_000) },
  ]);

/** I12. Words that mean something to JavaScript, where a name could stand. */
export const treacherous: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
];
