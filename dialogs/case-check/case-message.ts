import { emergencyBlock, type emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { type WhoAnswers, whoAnswers } from "../../src/domain/report/who-answers.ts";
import type { Day } from "../../src/domain/time.ts";
import { inList, inShortList } from "../../src/language/list.ts";
import type { Block, Message, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button } from "./action.ts";
import type { CaseTheme } from "./themes-in-case.ts";
import { wording } from "./wording.ts";

/** Names in a line, and words that led to a theme. */
const NAMED = 3;

/** What a case comes to. */
export type Checked = {
  readonly network: Network;
  readonly emergencyLines: ReturnType<typeof emergencyLinesOf>;
  readonly themes: readonly CaseTheme[];
  readonly today: Day;
  /** Others read along: organisations, no people. */
  readonly inGroup: boolean;
  readonly toldTooMuch: boolean;
  readonly acute: boolean;
};

/** The themes of a case with who is there, and what is missing. */
export function caseMessage(checked: Checked): Message {
  const { network, themes, today, toldTooMuch, acute, emergencyLines } = checked;
  const people = themes.map(({ theme }) => whoAnswers(network, theme, today));
  const title = themes.length === 0 ? wording.none : wording.title(themes.length);
  const emergency = emergencyBlock(emergencyLines, acute);
  const body: readonly Block[] = [
    themes.length === 0 ? paragraph(title) : { kind: "heading", text: title },
    ...themes.map((theme, index) => themeBlock(checked, theme, people[index])),
    ...lackingBlocks(network, people),
    ...(toldTooMuch ? [paragraph(wording.tooMuch, "warning")] : []),
    { kind: "buttons", buttons: [button(wording.another, { kind: "ask" })] },
  ];
  return { summary: title, blocks: acute ? [emergency, ...body] : [...body, emergency] };
}

function themeBlock(checked: Checked, { theme, because }: CaseTheme, who?: WhoAnswers): Block {
  const { network } = checked;
  const label = network.themes.get(theme)?.short ?? theme;
  const reason = because.length > 0 ? wording.because(inList(because.slice(0, NAMED))) : "";
  const spans: readonly Span[] = [
    { text: label, style: "bold" },
    { text: `${reason}. ${who ? peopleIn(checked, who) : ""}` },
  ];
  return { kind: "text", spans };
}

function peopleIn(checked: Checked, { webbers, contacts, lacks }: WhoAnswers): string {
  if (lacks === "nobody") return wording.nobody;
  const show = checked.inGroup ? organisationsOf : namesOf;
  const first = webbers.length > 0 ? wording.webbers(show(checked, webbers)) : wording.noWebber;
  const others = contacts.filter((person) => !webbers.includes(person));
  return others.length > 0 ? first + wording.contacts(show(checked, others)) : first;
}

function namesOf({ network }: Checked, people: readonly PersonId[]): string {
  return inShortList(
    people.flatMap((person) => network.people.get(person)?.name ?? []),
    NAMED,
  );
}

/** In a group no person is named who did not agree to it: where they work is no secret. */
function organisationsOf({ network }: Checked, people: readonly PersonId[]): string {
  const names = people.flatMap((person) => {
    const { organisation, shownInGroups, name } = network.people.get(person) ?? {};
    if (shownInGroups && name !== undefined) return [name];
    return (organisation && network.organisations.get(organisation)?.name) ?? [];
  });
  const known = [...new Set(names)];
  return known.length > 0 ? inShortList(known, NAMED) : wording.people(people.length);
}

function lackingBlocks(network: Network, people: readonly WhoAnswers[]): readonly Block[] {
  const lacking = people.filter(({ lacks }) => lacks !== undefined);
  if (people.length === 0) return [];
  if (lacking.length === 0) return [paragraph(wording.complete)];
  const items = lacking.map(({ theme, lacks }): readonly Span[] => {
    const name = network.themes.get(theme)?.short ?? theme;
    return [{ text: lacks === "nobody" ? wording.lacksNobody(name) : wording.lacksWebber(name) }];
  });
  return [
    paragraph(wording.lacking(lacking.length)),
    { kind: "list", items },
    ...(lacking.some(({ lacks }) => lacks === "nobody")
      ? [paragraph(wording.counted, "subtle")]
      : []),
  ];
}
