import { wordsOf } from "../domain/words.ts";

/** A short reaction to an answer, as a button would say it. */
export type Reaction = "more" | "something-else" | "spoken" | "no-reply" | "wrong";

const phrases: readonly (readonly [Reaction, readonly string[]])[] = [
  [
    "more",
    [
      ...["meer", "nog meer", "volgende", "de volgende", "toon meer", "wie nog meer", "andere"],
      ...["iemand anders", "nog iemand", "nog iemand anders", "is er iemand anders", "wie nog"],
      ...["is er nog iemand", "wie anders", "en anders", "en iemand anders", "nog anderen"],
    ],
  ],
  [
    "something-else",
    [
      "iets anders",
      "anders",
      "geen van deze",
      "iets anders namelijk",
      "ander thema",
      "een ander thema",
    ],
  ],
  ["spoken", ["gesproken", "gelukt", "ik heb gesproken", "heb gesproken"]],
  [
    "no-reply",
    [
      "geen gehoor",
      "neemt niet op",
      "niemand neemt op",
      "ze neemt niet op",
      "hij neemt niet op",
      "krijg geen gehoor",
    ],
  ],
  [
    "wrong",
    [
      "klopt niet meer",
      "klopt niet",
      "dit klopt niet meer",
      "dit klopt niet",
      "nummer klopt niet",
      "werkt daar niet meer",
      "werkt er niet meer",
    ],
  ],
];

const now: ReadonlySet<string> = new Set([
  ...["wie is nu bereikbaar", "wie is er nu bereikbaar", "wie is er nu", "en wie nu", "wie nu"],
  ...[
    "en nu",
    "nu",
    "wie kan ik nu bellen",
    "wie kan nu",
    "wie is nu te bereiken",
    "nu bereikbaar",
  ],
  ...["wie is vandaag bereikbaar", "wie neemt nu op", "wie werkt er nu", "wie is nu aan het werk"],
]);

/** Whether somebody asks, after an answer, who of them can be reached now. */
export function asksWhoNow(text: string): boolean {
  return now.has(wordsOf(text, 100).join(" "));
}

/** What is noted about somebody: said, not asked. */
const reports: ReadonlySet<Reaction> = new Set(["spoken", "no-reply", "wrong"]);

/** Reads a reaction; only when the whole text is one. "Klopt niet?" reports nothing: it asks. */
export function readReaction(text: string): Reaction | undefined {
  const said = wordsOf(text, 100).join(" ");
  const found = phrases.find(([, forms]) => forms.includes(said))?.[0];
  return found && reports.has(found) && text.includes("?") ? undefined : found;
}
