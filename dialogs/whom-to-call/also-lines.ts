import { calledFirst } from "../../src/domain/callee.ts";
import type { ThemeId } from "../../src/domain/ids.ts";
import { showPhone } from "../../src/domain/phone.ts";
import { whomToCall } from "../../src/lookup/people/whom-to-call.ts";
import type { Block } from "../../src/messages/message.ts";
import { callFor, type Question } from "./callees.ts";
import { becauseSpans } from "./heading.ts";
import type { Page } from "./page.ts";
import { wording } from "./wording.ts";

/** A name with a number that is longer than this does not fit on the line: then the name alone. */
const WAY_AT_MOST = 60;

/** The other themes, one line each: which, why, and whom. */
export function alsoLines(question: Question, { second }: Page): readonly Block[] {
  const { network, answer } = question;
  if (answer.about.kind !== "theme") return [];
  const { also, alsoBecause } = answer.about;
  return also.flatMap((theme, index): readonly Block[] => {
    const label = network.themes.get(theme)?.short;
    if (label === undefined || (index === 0 && second)) return [];
    const spans = [
      { text: `${wording.also} ` },
      { text: label, style: "bold" } as const,
      ...becauseSpans(alsoBecause?.[index] ?? []),
      { text: ` · ${whoFor(question, theme)}` },
    ];
    return [{ kind: "text", spans }];
  });
}

function whoFor(question: Question, theme: ThemeId): string {
  const { webbers, hasWebber } = whomToCall(callFor(question, theme));
  const person = webbers[0] && calledFirst(webbers[0]);
  if (!person) return hasWebber ? wording.webberYourself : wording.withoutWebber;
  const full = person.name + wording.ways(person.phone && showPhone(person.phone), undefined);
  return full.length <= WAY_AT_MOST ? full : person.name;
}
