import type { Knowledge } from "../../src/contract/dialog.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { type Answer, firstAnswer, marks } from "./answer.ts";
import { answerCard } from "./answer-card.ts";
import { calleesOf, PEOPLE_ON_A_CARD } from "./callees.ts";
import { groupCard } from "./group-card.ts";
import { noneCard, nothingAskedCard, themesCard, unsureCard, whichNameCard } from "./offers.ts";

/** A Tuesday morning and a Saturday night: everybody at work, and hardly anybody. */
const moments: readonly Instant[] = [
  instant(Date.UTC(2026, 10, 24, 9)),
  instant(Date.UTC(2026, 10, 28, 22)),
];

/** Every card of this conversation that this network can lead to. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const emergencyLines = [...knowledge.emergencyLines, ...network.emergencyLines];
  for (const at of moments) {
    yield* offers(network, { emergencyLines, at });
    for (const answer of answers(network)) {
      for (const page of pages(network, answer, at)) {
        yield answerCard({ network, emergencyLines, at, answer: page });
      }
      yield groupCard({ network, emergencyLines, at, answer });
    }
  }
}

/** The answer page by page, each without a mark and with each mark for everybody on it. */
function* pages(network: Network, answer: Answer, at: Instant): Iterable<Answer> {
  const { callees } = calleesOf({ network, answer, at });
  for (let from = 0; from === 0 || from < callees.length; from += PEOPLE_ON_A_CARD) {
    const page = callees.slice(from, from + PEOPLE_ON_A_CARD);
    yield { ...answer, from };
    for (const mark of marks) {
      yield { ...answer, from, marks: page.map(({ seat }) => ({ seat: seat.id, mark })) };
    }
  }
}

type Said = Pick<Parameters<typeof answerCard>[0], "emergencyLines" | "at">;

function* offers(network: Network, said: Said): Iterable<Message> {
  const themes = [...network.themes].map(({ id }) => id);
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
      yield unsureCard(offering, { themes: themes.slice(0, 4) });
      yield whichNameCard(offering, organisations);
      yield whichNameCard(offering, people);
    }
  }
}

function* answers(network: Network): Iterable<Answer> {
  const themes = [...network.themes].map(({ id }) => id);
  const also = themes.slice(0, 2);
  for (const theme of themes) {
    const because = [theme, theme, theme];
    yield firstAnswer({ about: { kind: "theme", theme, because, also }, acute: true });
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
