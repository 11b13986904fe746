import { emergencyBlock } from "../../src/cards/emergency.ts";
import { organisationCard } from "../../src/cards/organisation-card.ts";
import type { Organisation } from "../../src/domain/organisation.ts";
import { inList } from "../../src/language/list.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import type { Answer } from "./answer.ts";
import type { CardQuestion } from "./answer-card.ts";
import { button } from "./buttons.ts";
import { calleesOf } from "./callees.ts";
import { headingOf, titleOf } from "./heading.ts";
import { PEOPLE_ON_A_CARD } from "./page.ts";
import { secondOf } from "./second.ts";
import { wording } from "./wording.ts";

/**
 * The answer where others read along: theme, organisations, general numbers, emergency lines.
 * Nothing of a person, and not the words that led to the theme.
 */
export function groupCard(question: CardQuestion): Message {
  const { network, emergencyLines, answer } = question;
  const emergency = emergencyBlock(emergencyLines, answer.acute);
  if (answer.about.kind === "person") return personCard(emergency);
  const second = secondPart(question);
  const body: readonly Block[] = [
    ...themePart(question, second.length > 0 ? PEOPLE_ON_A_CARD - 1 : PEOPLE_ON_A_CARD),
    ...second,
    { kind: "text", spans: [{ text: wording.groupIntro }], tone: "subtle" },
    { kind: "buttons", buttons: [namesButton(answer)] },
  ];
  return {
    summary: titleOf(network, answer),
    blocks: answer.acute ? [emergency, ...body] : [...body, emergency],
  };
}

/** Where somebody works is theirs as well; and a button about them would carry who they are. */
function personCard(emergency: Block): Message {
  const line: Block = { kind: "text", spans: [{ text: wording.groupPerson }] };
  return { summary: wording.groupPerson, blocks: [line, emergency] };
}

/** A heading, so many organisations, and the names of the rest; an organisation names itself. */
function themePart(question: CardQuestion, most: number): readonly Block[] {
  const { network, answer } = question;
  const organisations = organisationsOf(question);
  return [
    ...(answer.about.kind === "organisation" ? [] : [headingOf(network, withoutWords(answer))]),
    ...nobodyThere(question),
    ...organisations.slice(0, most).map(groupContact),
    ...alsoThere(organisations.slice(most)),
  ];
}

/** A theme for which nobody is on the list says so, as it does in private. */
function nobodyThere(question: CardQuestion): readonly Block[] {
  const { network, answer } = question;
  if (answer.about.kind !== "theme" || calleesOf(question).callees.length > 0) return [];
  return [{ kind: "text", spans: [{ text: wording.nobody(titleOf(network, answer)) }] }];
}

/** The second theme, when it weighs as much and there is an organisation for it. */
function secondPart(question: CardQuestion): readonly Block[] {
  const answer = secondOf(question.answer);
  const second = answer && { ...question, answer };
  return second && organisationsOf(second).length > 0 ? themePart(second, 1) : [];
}

/** What does not stand on the card is named. */
function alsoThere(organisations: readonly Organisation[]): readonly Block[] {
  if (organisations.length === 0) return [];
  const text = wording.groupAlso(inList(organisations.map(({ name }) => name)));
  return [{ kind: "text", spans: [{ text }] }];
}

/** Whoever presses it did not type the words: they do not travel along. */
function namesButton(answer: Answer): Button {
  return button(wording.sendNames, { kind: "names", answer: withoutWords(answer) }, "primary");
}

/** The answer without the words that somebody else typed. */
function withoutWords(answer: Answer): Answer {
  if (answer.about.kind !== "theme") return answer;
  const { alsoBecause: _words, ...about } = answer.about;
  return { ...answer, about: { ...about, because: [] } };
}

/** An organisation's general mail may be a person's; its number and site are not. */
function groupContact(organisation: Organisation): Block {
  const { mail: _mayBeAPersons, ...rest } = organisation;
  return organisationCard(rest);
}

/** The organisations behind an answer, those that can be called here and now first. */
function organisationsOf(question: CardQuestion): readonly Organisation[] {
  const { network, answer } = question;
  const behind = calleesOf(question).callees.flatMap(({ organisation }) => organisation ?? []);
  const named =
    answer.about.kind === "organisation" && network.organisations.get(answer.about.organisation);
  const all = [...new Set(named ? [named, ...behind] : behind)];
  return [...all.filter(({ phone }) => phone), ...all.filter(({ phone }) => !phone)];
}
