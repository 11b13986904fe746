import { organisationCard } from "../../src/cards/organisation-card.ts";
import type { OrganisationId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import { answersNow } from "../../src/lookup/people/by-who-answers.ts";
import type { Block } from "../../src/messages/message.ts";
import type { Answer } from "./answer.ts";
import type { Found } from "./callees.ts";
import { titleOf } from "./heading.ts";
import { thenInWords } from "./then.ts";
import { wording } from "./wording.ts";

type About = { readonly network: Network; readonly answer: Answer; readonly at: Instant };

/** What must be known before the people on the card are read. */
export function remarks(question: About, found: Found): readonly Block[] {
  return [...aboutThem(question, found), ...aboutThen(question, found)];
}

/** Who can be reached at the moment that was asked for. */
function aboutThen({ network, answer, at }: About, { callees }: Found): readonly Block[] {
  const { when, from } = answer;
  if (!when || from > 0 || callees.length === 0) return [];
  return [say(thenInWords(callees, when, localMoment(at, network.description.zone).day))];
}

function aboutThem({ network, answer, at }: About, found: Found): readonly Block[] {
  const { about } = answer;
  const nobody = found.callees.length === 0;
  switch (about.kind) {
    case "organisation":
      return [
        ...generalCard(network, about.organisation),
        ...(nobody ? [say(wording.noContact)] : []),
      ];
    case "person": {
      const employer = network.people.get(about.person)?.organisation;
      return nobody ? [say(wording.noSeat), ...generalCard(network, employer)] : [];
    }
    case "coordinator":
      return nobody ? [say(wording.noCoordinator)] : [];
    case "theme":
      if (!nobody) return themeRemarks({ network, answer, at }, found);
      return [say(wording[found.withoutAsker ? "onlyYou" : "nobody"](titleOf(network, answer)))];
    default:
      return about satisfies never;
  }
}

function themeRemarks({ network, answer }: About, found: Found): readonly Block[] {
  if (answer.from > 0) return [];
  const area = answer.area && network.areas.get(answer.area)?.name;
  const { callees, hasWebber } = found;
  const isUrgent = !answer.when && (answer.urgent ?? answer.acute);
  return [
    ...(isUrgent ? urgentRemark(callees) : []),
    ...(found.withoutAsker ? [say(wording.withoutYou)] : []),
    ...(found.elsewhere && area ? [say(wording.nobodyInArea(area))] : []),
    ...(hasWebber ? [] : [say(wording.noWebber)]),
  ];
}

/** Who stands first because it cannot wait; of one person there is nothing to say but that they are not there. */
function urgentRemark(callees: Found["callees"]): readonly Block[] {
  const several = callees.length > 1;
  if (callees.some(answersNow)) return several ? [say(wording.urgentNow)] : [];
  return [say(several ? wording.urgentLater : wording.urgentNobody)];
}

function generalCard(network: Network, id: OrganisationId | undefined): readonly Block[] {
  const organisation = id && network.organisations.get(id);
  return organisation ? [organisationCard(organisation)] : [];
}

function say(text: string): Block {
  return { kind: "text", spans: [{ text }] };
}
