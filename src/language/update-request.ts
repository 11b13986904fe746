import { wordsOf } from "../domain/words.ts";

/** What a manager can ask about their own organisations. */
export type UpdateRequest =
  | { readonly kind: "organisation" | "updates" }
  | { readonly kind: "every"; readonly every: "month" | "quarter" | "never" };

type Name = "organisation" | "updates" | "month" | "quarter" | "never";

const month = ["elke maand", "iedere maand", "maandelijks", "een keer per maand"];
const quarter = ["elk kwartaal", "ieder kwartaal", "elke drie maanden", "een keer per kwartaal"];
const asked = (often: string) => [
  ...[`stuur me ${often} een update`, `stuur mij ${often} een update`, `${often} een update`],
  ...[`update ${often}`, `updates ${often}`, `ik wil ${often} een update`],
];

const forms: Readonly<Record<Name, ReadonlySet<string>>> = {
  organisation: new Set([
    ...["hoe staat het met mijn organisatie", "hoe gaat het met mijn organisatie"],
    ...["hoe staat het met mijn organisaties", "hoe staat mijn organisatie ervoor"],
    ...["hoe staat mijn organisatie er voor", "stand van mijn organisatie", "mijn organisatie"],
  ]),
  updates: new Set([
    ...["updates", "mijn updates", "hoe vaak krijg ik een update", "stuur me updates"],
    ...["ik wil updates", "updates instellen", "stuur me een update", "stuur mij een update"],
  ]),
  month: new Set(month.flatMap(asked)),
  quarter: new Set(quarter.flatMap(asked)),
  never: new Set([
    ...[
      "geen updates",
      "geen updates meer",
      "stop updates",
      "stop met updates",
      "nooit een update",
    ],
    ...["stuur me geen updates", "stuur me geen updates meer", "stuur mij geen updates meer"],
    ...["ik wil geen updates", "ik wil geen updates meer", "stop de updates"],
  ]),
};

const names: readonly Name[] = ["organisation", "updates", "month", "quarter", "never"];

/** Reads what somebody asks about the organisations they manage; only when the whole text is that. */
export function readUpdateRequest(text: string): UpdateRequest | undefined {
  const said = wordsOf(text, 100).join(" ");
  const name = names.find((one) => forms[one].has(said));
  if (name === undefined) return undefined;
  return name === "organisation" || name === "updates"
    ? { kind: name }
    : { kind: "every", every: name };
}
