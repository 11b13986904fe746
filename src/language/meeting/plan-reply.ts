import { wordsOf } from "../../domain/words.ts";

/** What somebody says to a plan that was read back. */
export type PlanReply = "yes" | "change" | "no";

/** What was asked: whether to plan, to move, to cancel, or to stop a series. */
export type PlanQuestion = "draft" | "moving" | "cancelling" | "stopping";

/** A yes to anything. */
const yes = [
  ...["ja", "ja hoor", "ja graag", "jazeker", "ja klopt", "ja dat klopt", "klopt", "dat klopt"],
  ...[
    "akkoord",
    "ja doe maar",
    "doe maar",
    "ja prima",
    "prima",
    "ja is goed",
    "is goed",
    "ja goed",
  ],
  ...["ok", "oke", "ja ok", "ja oke", "jep", "yep", "ja dat is goed", "dat is goed", "doen", "yes"],
];
/** A yes to one question alone: "plan in" is none to "zal ik het afzeggen?". */
const yesTo: Readonly<Record<PlanQuestion, ReadonlySet<string>>> = {
  draft: new Set([
    ...yes,
    ...["ja plan in", "ja plan maar in", "plan in", "plan maar in", "plan het in", "inplannen"],
  ]),
  moving: new Set([...yes, "ja verzet", "ja verzet maar", "verzet maar"]),
  cancelling: new Set([...yes, "ja zeg af", "ja zeg maar af", "zeg maar af"]),
  stopping: new Set([...yes, "ja stop de reeks", "ja stop maar", "stop de reeks"]),
};

const others: Readonly<Record<"change" | "no", ReadonlySet<string>>> = {
  change: new Set(["wijzig", "wijzigen", "aanpassen", "pas aan", "veranderen", "nee wijzigen"]),
  no: new Set([
    ...["nee", "nee hoor", "nee dank je", "niet doen", "laat maar", "toch niet", "annuleer"],
    ...["annuleren", "nee laat maar", "nee toch niet", "nee het gaat door", "het gaat door"],
    ...["nee de reeks gaat door", "nee niet doen", "nee laat zo", "laat zo"],
  ]),
};

/** Reads such an answer to a question; only when the whole text is unmistakably that. "Klopt?" asks. */
export function readPlanReply(text: string, question: PlanQuestion): PlanReply | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 100).join(" ");
  if (yesTo[question].has(said)) return "yes";
  return (["change", "no"] as const).find((reply) => others[reply].has(said));
}
