import { wordsOf } from "../domain/words.ts";

const answers: Readonly<Record<"yes" | "no", ReadonlySet<string>>> = {
  yes: new Set([
    ...["ja", "j", "jazeker", "ja hoor", "ja graag", "ja klopt", "klopt", "dat klopt"],
    ...["dat ben ik", "ja dat ben ik", "ja ben ik"],
  ]),
  no: new Set([
    ...["nee", "n", "nee hoor", "nee dank je", "nee dat ben ik niet", "dat ben ik niet"],
    ...["nee toch niet", "toch niet", "oh nee", "oh nee toch niet", "o nee", "o nee toch niet"],
    ...["laat maar", "nee laat maar", "laat maar zitten", "oh nee laat maar", "doe maar niet"],
  ]),
};

/** Of a yes: that something is right, which says little of wanting something. */
const rightness = /klopt$/;

/** Reads a yes or a no; only when the whole text is unmistakably that. "Klopt?" asks. */
export function readYesNo(text: string): "yes" | "no" | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 100).join(" ");
  if (answers.yes.has(said)) return "yes";
  return answers.no.has(said) ? "no" : undefined;
}

/** The same of what cannot be meant by "klopt": whether somebody wants to go. */
export function readWish(text: string): "yes" | "no" | undefined {
  return rightness.test(wordsOf(text, 100).join(" ")) ? undefined : readYesNo(text);
}
