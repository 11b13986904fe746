import { wordsOf } from "../../domain/words.ts";

/** What somebody says to a plan that was read back. */
export type PlanReply = "yes" | "change" | "no";

const replies: Readonly<Record<PlanReply, ReadonlySet<string>>> = {
  yes: new Set([
    ...["ja", "ja hoor", "ja graag", "jazeker", "ja klopt", "ja dat klopt", "klopt", "dat klopt"],
    ...["ja plan in", "ja plan maar in", "plan in", "plan maar in", "plan het in", "inplannen"],
    ...["ja verzet", "ja verzet maar", "verzet maar", "ja zeg af", "ja zeg maar af", "zeg maar af"],
    ...["ja stop de reeks", "ja stop maar", "stop de reeks", "akkoord"],
  ]),
  change: new Set(["wijzig", "wijzigen", "aanpassen", "pas aan", "veranderen", "nee wijzigen"]),
  no: new Set([
    ...["nee", "nee hoor", "nee dank je", "niet doen", "laat maar", "toch niet", "annuleer"],
    ...["annuleren", "nee laat maar", "nee toch niet", "nee het gaat door", "het gaat door"],
    ...["nee de reeks gaat door"],
  ]),
};

/** Reads such an answer; only when the whole text is unmistakably that. "Klopt?" asks. */
export function readPlanReply(text: string): PlanReply | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 100).join(" ");
  for (const reply of ["yes", "change", "no"] as const) {
    if (replies[reply].has(said)) return reply;
  }
  return undefined;
}
