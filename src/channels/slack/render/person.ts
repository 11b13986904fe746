import type { PersonBlock } from "../../../messages/message.ts";
import { inertLine } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import { renderButtons } from "./buttons.ts";
import type { SlackBlock } from "./element.ts";
import { type Line, richText, textRun } from "./rich-text.ts";
import { renderSmall } from "./text.ts";
import { wayLines } from "./ways.ts";

/** One person: name and role, ways to reach, who stands in, the proof line, and what to do. */
export function renderPerson(person: PersonBlock, position: number): readonly SlackBlock[] {
  const name = inertLine(person.name, slackLimits.nameChars);
  const role = inertLine(person.role, slackLimits.lineChars);
  const proof = inertLine(person.proof, slackLimits.lineChars);
  // The look only repeats what the proof line says in words.
  const isStale = person.freshness === "stale";
  return [
    ...richText([
      [...textRun(name, "bold"), ...textRun(role && `, ${role}`)],
      ...wayLines(person),
      textRun(inertLine(person.reach ?? "", slackLimits.lineChars)),
      ...(person.deputy ? deputyLines(person.deputy) : []),
      ...(isStale ? [textRun(proof, "bold")] : []),
    ]),
    ...(isStale ? [] : renderSmall(proof)),
    ...renderButtons(person.buttons, position),
  ];
}

function deputyLines(deputy: NonNullable<PersonBlock["deputy"]>): readonly Line[] {
  const intro = inertLine(deputy.intro, slackLimits.lineChars);
  const name = inertLine(deputy.name, slackLimits.nameChars);
  return [[...textRun(intro && `${intro} `), ...textRun(name, "bold")], ...wayLines(deputy)];
}
