import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { channelNames } from "../../src/domain/account.ts";
import { askerRoles } from "../../src/domain/asker-role.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Day, type Instant, instant } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { type Answer, firstAnswer, marks } from "./answer.ts";
import { answerCard, type CardQuestion } from "./answer-card.ts";
import { groupCard } from "./group-card.ts";
import { guidesCard } from "./guides.ts";
import { CHOICES } from "./likely.ts";
import type { Reasoned } from "./needs.ts";
import { noneCard, nothingAskedCard, themesCard, unsureCard, whichNameCard } from "./offers.ts";
import { everybodyOn, pageOf } from "./page.ts";
import { noTableCard, tableCard, whichTableCard } from "./table-card.ts";
import { thenOf } from "./then.ts";
import { withLine } from "./too-much.ts";

/** A Tuesday morning and a Saturday night: everybody at work, and hardly anybody. */
const moments: readonly Instant[] = [
  instant(Date.UTC(2026, 10, 24, 9)),
  instant(Date.UTC(2026, 10, 28, 22)),
];

const thursday = "2026-11-26" as Day;

/** Every card of this conversation that this network can lead to. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const emergencyLines = emergencyLinesOf({ knowledge, network });
  const { guides } = knowledge;
  for (const at of moments) {
    yield* offers(network, { emergencyLines, at });
    yield* warnings({ network, emergencyLines, at, inGroup: false, acute: false });
    for (const answer of answers(network)) {
      const question = { network, emergencyLines, guides, at, answer };
      for (const page of pages(question)) yield answerCard({ ...question, answer: page });
      yield groupCard(question);
    }
    for (const answer of withTwoNeeds(network)) {
      const question = { network, emergencyLines, guides, at, answer };
      yield answerCard(question);
      yield groupCard(question);
    }
    yield* toAskers({ network, emergencyLines, guides, at });
  }
  yield* reading(network, knowledge);
}

/** The answer page by page, each without a mark and with each mark for everybody on it. */
function* pages({ answer, ...question }: CardQuestion): Iterable<Answer> {
  for (let from = 0; ; ) {
    const page = pageOf({ ...question, answer: { ...answer, from } });
    yield { ...answer, from };
    for (const mark of marks) {
      const said = everybodyOn(page).map(({ seat }) => ({ seat: seat.id, mark }));
      yield { ...answer, from, marks: said };
    }
    if (page.left === 0) return;
    from = page.next;
  }
}

/** What differs for who is on the list themselves. */
function* toAskers(question: Omit<CardQuestion, "answer">): Iterable<Message> {
  const { network } = question;
  for (const { role, holdings } of network.seats) {
    const asker = holdings.at(-1)?.person;
    const theme = role.kind === "webber" ? role.theme : "themes" in role && role.themes[0];
    if (!asker || !theme) continue;
    const about = { kind: "theme" as const, theme, because: [], also: [theme] };
    yield answerCard({ ...question, answer: firstAnswer({ about, urgent: true }), asker });
  }
}

/** Each theme with the next as a second that weighs as much. */
function* withTwoNeeds({ themes }: Network): Iterable<Answer> {
  const all = [...themes].map(({ id }) => id);
  for (const [index, theme] of all.entries()) {
    const also = [all[index + 1] ?? theme, ...all.slice(0, 1)];
    const alsoBecause = also.map((id) => [id, id]);
    const about = { kind: "theme" as const, theme, because: [theme], also, alsoBecause };
    yield firstAnswer({ about: { ...about, both: true }, urgent: true });
  }
}

/** The line that stands under an answer to a text that tells too much. */
function* warnings(offering: Parameters<typeof noneCard>[0]): Iterable<Message> {
  for (const channel of channelNames) {
    for (const stands of ["here", "by-another", "nowhere"] as const) {
      yield withLine(noneCard(offering), { channel, stands });
    }
  }
}

/** What there is to read, for each role, of each theme and of two at once. */
function* reading(network: Network, knowledge: Knowledge): Iterable<Message> {
  const { guides } = knowledge;
  const emergencyLines = emergencyLinesOf({ knowledge, network });
  const themes = [...network.themes].map(({ id }) => id);
  for (const role of askerRoles) {
    const question = { network, guides, role, emergencyLines };
    for (const theme of themes) yield guidesCard({ ...question, themes: [theme] });
    yield guidesCard({ ...question, themes: themes.slice(0, 2) });
  }
}

type Said = Pick<Parameters<typeof answerCard>[0], "emergencyLines" | "at">;

function* offers(network: Network, said: Said): Iterable<Message> {
  const themes = [...network.themes].map(({ id }): Reasoned => ({ theme: id, because: [id, id] }));
  const organisations = [...network.organisations].map(
    (organisation) => ({ kind: "organisation", organisation }) as const,
  );
  const people = [...network.people].map((person) => ({ kind: "person", person }) as const);
  for (const inGroup of [false, true]) {
    for (const acute of [false, true]) {
      const offering = { network, ...said, inGroup, acute };
      yield noneCard(offering);
      yield nothingAskedCard(offering);
      yield themesCard(offering, false);
      yield themesCard(offering, true);
      yield unsureCard(offering, { themes: themes.slice(0, CHOICES) });
      yield whichNameCard(offering, organisations);
      yield whichNameCard(offering, people);
      yield noTableCard(offering);
      yield whichTableCard(offering, [...network.tables]);
      for (const table of network.tables) yield tableCard(offering, table);
    }
  }
}

function* answers(network: Network): Iterable<Answer> {
  const themes = [...network.themes].map(({ id }) => id);
  const also = themes.slice(0, 2);
  for (const theme of themes) {
    const because = [theme, theme, theme];
    const about = { kind: "theme" as const, theme, because, also };
    const alsoBecause = also.map((id) => [id, id]);
    const longest = firstAnswer({ about: { ...about, alsoBecause }, acute: true });
    yield longest;
    yield { ...longest, when: thenOf({ on: "weekend", part: "evening" }, thursday) };
    for (const { id: area } of network.areas) {
      yield firstAnswer({ about: { kind: "theme", theme, because: [], also: [] }, area });
    }
  }
  for (const { id } of network.organisations) {
    yield firstAnswer({ about: { kind: "organisation", organisation: id, also } });
  }
  for (const { id } of network.people) {
    yield firstAnswer({ about: { kind: "person", person: id } });
  }
  yield firstAnswer({ about: { kind: "coordinator" } });
}
