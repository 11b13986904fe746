import { calleeCard } from "../../src/cards/callee-card.ts";
import { organisationCard } from "../../src/cards/organisation-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { Collection } from "../../src/domain/collection.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import type { Result } from "./results.ts";
import { nameOf, themesOfOrganisation } from "./themes.ts";
import { wording } from "./wording.ts";

type Shown = {
  readonly network: Network;
  readonly at: Instant;
  /** Others read along. */
  readonly inGroup: boolean;
};

/** A result as it is put into somebody's message; its summary stands in the list of results. */
export function resultMessage(shown: Shown, result: Result): Message {
  switch (result.kind) {
    case "organisation":
      return organisationMessage(shown, result);
    case "person":
      return personMessage(shown, result);
    default:
      return result satisfies never;
  }
}

function organisationMessage(
  { network, inGroup }: Shown,
  { organisation }: Extract<Result, { readonly kind: "organisation" }>,
): Message {
  // A general mail address may be a person's; the number and the site are not.
  const { mail, ...rest } = organisation;
  const card = organisationCard(inGroup || !mail ? rest : { ...rest, mail });
  const names = themesOfOrganisation(network, organisation.id).map((id) => nameOf(network, id));
  const value = wording.themeList(names);
  const themes: readonly Block[] =
    names.length > 0 ? [{ kind: "facts", rows: [{ label: wording.themes, value }] }] : [];
  return { summary: organisation.name, blocks: [card, ...themes] };
}

function personMessage(
  shown: Shown,
  { found }: Extract<Result, { readonly kind: "person" }>,
): Message {
  const { network, at, inGroup } = shown;
  const { person, callee } = found;
  const named = inGroup ? withAgreedNames(network) : network;
  const card = calleeCard({ network: named, callee, at });
  const hidesDeputy = inGroup && callee.deputy?.shownInGroups !== true;
  return {
    summary: wording.personTitle(person.name, seatInWords(network, callee.seat)),
    blocks: [hidesDeputy ? withoutDeputy(card) : card],
  };
}

/** Who confirmed is named only when they agreed to that as well. */
function withAgreedNames(network: Network): Network {
  const agreed = [...network.people].filter(({ shownInGroups }) => shownInGroups);
  return { ...network, people: Collection.of(agreed) };
}

function withoutDeputy(card: Block): Block {
  if (card.kind !== "person") return card;
  const { deputy: _notAgreed, ...rest } = card;
  return rest;
}
