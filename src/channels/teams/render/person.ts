import type { PersonBlock } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import { renderButtons } from "./buttons.ts";
import type { CardElement } from "./element.ts";
import { inertLine } from "./inert.ts";
import { type Look, richText, textRun } from "./rich-text.ts";
import { renderWays } from "./ways.ts";

/** One person: name and role, ways to reach, who stands in, and the proof line. */
export function renderPerson(person: PersonBlock): CardElement {
  const items = [
    line([
      textRun(inertLine(person.name, teamsLimits.nameChars), { weight: "Bolder" }),
      textRun(`, ${inertLine(person.role, teamsLimits.lineChars)}`),
    ]),
    ...renderWays(person),
    ...(person.reach ? [line([textRun(inertLine(person.reach, teamsLimits.lineChars))])] : []),
    ...(person.deputy ? renderDeputy(person.deputy) : []),
    line([textRun(inertLine(person.proof, teamsLimits.lineChars), proofLooks[person.freshness])]),
    ...renderButtons(person.buttons),
  ];
  return { type: "Container", separator: true, spacing: "Medium", items };
}

/** The look only repeats what the proof line says in words; yellow cannot be read on white. */
const proofLooks: Readonly<Record<PersonBlock["freshness"], Look>> = {
  fresh: { size: "Small", isSubtle: true },
  ageing: { size: "Small", isSubtle: true },
  stale: { size: "Small", weight: "Bolder" },
};

function renderDeputy(deputy: NonNullable<PersonBlock["deputy"]>): readonly CardElement[] {
  const intro = textRun(`${inertLine(deputy.intro, teamsLimits.lineChars)} `);
  const name = textRun(inertLine(deputy.name, teamsLimits.nameChars), { weight: "Bolder" });
  return [line([intro, name]), ...renderWays(deputy)];
}

function line(inlines: readonly CardElement[]): CardElement {
  return richText(inlines, { spacing: "None" });
}
