import { emergencyBlock } from "../../src/cards/emergency.ts";
import { askForm, writeCoordinatorButton } from "../../src/cards/entrances.ts";
import type { EmergencyLine } from "../../src/domain/emergency-line.ts";
import type { AreaId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { Named } from "../../src/lookup/names/name-index.ts";
import type { Block, Button, Message, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { firstAnswer } from "./answer.ts";
import { allThemesButton, button, themeButton } from "./buttons.ts";
import { coordinatorLine } from "./coordinator-line.ts";
import { becauseSpans } from "./heading.ts";
import type { Reasoned } from "./needs.ts";
import { wording } from "./wording.ts";

/** What every card needs that does not answer yet. */
export type Offering = {
  readonly network: Network;
  readonly emergencyLines: readonly EmergencyLine[];
  readonly at: Instant;
  /** Others read along: no names. */
  readonly inGroup: boolean;
  readonly acute: boolean;
};

/** Says something with the emergency lines under it, or above it when it looks acute. */
export function withEmergency(
  offering: Offering,
  summary: string,
  body: readonly Block[],
): Message {
  const emergency = emergencyBlock(offering.emergencyLines, offering.acute);
  return { summary, blocks: offering.acute ? [emergency, ...body] : [...body, emergency] };
}

type Offered = {
  readonly themes: readonly Reasoned[];
  readonly area?: AreaId | undefined;
  readonly urgent?: boolean;
};

/** One question, with the likely themes as buttons, and why each of them. */
export function unsureCard(offering: Offering, { themes, area, urgent }: Offered): Message {
  const { network, acute } = offering;
  const like = { acute, ...(area && { area }), ...(urgent && { urgent: true as const }) };
  const buttons = themes.flatMap(({ theme }) => themeButton(network, { theme, like }));
  const somethingElse = button(wording.somethingElse, { kind: "themes", stuck: true });
  return withEmergency(offering, wording.summaryUnsure, [
    paragraph(wording.unsure),
    ...reasons(offering, themes),
    ...rowOf([...buttons, somethingElse]),
  ]);
}

/** One line for each theme that has a reason; who reads along need not see which words led to it. */
function reasons({ network, inGroup }: Offering, themes: readonly Reasoned[]): readonly Block[] {
  const items = themes.flatMap(({ theme, because }): readonly (readonly Span[])[] => {
    const label = network.themes.get(theme)?.short;
    return label === undefined || because.length === 0
      ? []
      : [[{ text: label, style: "bold" }, ...becauseSpans(because.slice(0, 3))]];
  });
  return items.length > 0 && !inGroup ? [{ kind: "list", items }] : [];
}

/** No theme of ours: a kind line, the theme list one tap away, and a person. */
export function noneCard(offering: Offering): Message {
  const { network, at, inGroup } = offering;
  const person = inGroup ? [] : [coordinatorLine(network, at)];
  return withEmergency(offering, wording.summaryNone, [
    paragraph(wording.none),
    ...person,
    ...rowOf([allThemesButton, writeCoordinatorButton]),
  ]);
}

/** An empty field was sent: a kind line, with the field once more. */
export function nothingAskedCard(offering: Offering): Message {
  return withEmergency(offering, wording.nothingAsked, [paragraph(wording.nothingAsked), askForm]);
}

/** All themes of the network, and a person for who does not find it there. */
export function themesCard(offering: Offering, stuck: boolean): Message {
  const { network, at, inGroup } = offering;
  const themes = [...network.themes].sort((one, other) =>
    one.short.localeCompare(other.short, "nl"),
  );
  return withEmergency(offering, wording.summaryThemes, [
    paragraph(stuck ? wording.stuck : wording.themesIntro),
    ...rowOf(themes.flatMap(({ id }) => themeButton(network, { theme: id }))),
    ...(inGroup ? [] : [coordinatorLine(network, at)]),
    ...rowOf(stuck ? [writeCoordinatorButton] : []),
  ]);
}

/** Several organisations or people carry that name. */
export function whichNameCard(offering: Offering, named: readonly Named[]): Message {
  const buttons = named.slice(0, WHICH_AT_MOST).map((one) => namedButton(one));
  return withEmergency(offering, wording.severalNamed, [
    paragraph(wording.severalNamed),
    ...rowOf([...buttons, allThemesButton]),
  ]);
}

const WHICH_AT_MOST = 8;

function namedButton(named: Named): Button {
  if (named.kind === "organisation") {
    const { id, name } = named.organisation;
    const about = { kind: "organisation", organisation: id, also: [] } as const;
    return button(name, { kind: "answer", answer: firstAnswer({ about: { ...about, also: [] } }) });
  }
  const { id, name } = named.person;
  return button(name, {
    kind: "answer",
    answer: firstAnswer({ about: { kind: "person", person: id } }),
  });
}
