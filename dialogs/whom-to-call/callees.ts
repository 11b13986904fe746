import { type Callee, calleeOf } from "../../src/domain/callee.ts";
import type { PersonId, ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Instant } from "../../src/domain/time.ts";
import { byWhoAnswers } from "../../src/lookup/people/by-who-answers.ts";
import { coordinators } from "../../src/lookup/people/coordinators.ts";
import { type CallQuestion, whomToCall } from "../../src/lookup/people/whom-to-call.ts";
import type { Answer } from "./answer.ts";
import { byThen } from "./then.ts";

export type Question = {
  readonly network: Network;
  readonly answer: Answer;
  readonly at: Instant;
  /** Who asks, where it is told to them alone and it is known who they are. */
  readonly asker?: PersonId;
};

export type Found = {
  readonly callees: readonly Callee[];
  /** Only for a theme: whether it has a webber, be it the asker. */
  readonly hasWebber: boolean;
  /** The asker is on the list, and was left out. */
  readonly withoutAsker: boolean;
  /** Nobody in the area that was asked for; these work elsewhere. */
  readonly elsewhere: boolean;
};

/** The card of an answer and its count ask for the same people. */
const latest = new WeakMap<Answer, Question & { readonly found: Found }>();

/** Everybody an answer is about, in the order to call them. */
export function calleesOf(question: Question): Found {
  const { network, answer, at } = question;
  const known = latest.get(answer);
  const isSame = known?.network === network && known.at === at && known.asker === question.asker;
  if (isSame) return known.found;
  const every = findCallees(question);
  const { when } = answer;
  const found = when ? { ...every, callees: byThen(every.callees, when) } : every;
  latest.set(answer, { ...question, found });
  return found;
}

function findCallees({ network, answer, at, asker }: Question): Found {
  const { about } = answer;
  const found = (callees: readonly Callee[]) => ({
    ...{ callees, hasWebber: true, withoutAsker: false, elsewhere: false },
  });
  switch (about.kind) {
    case "theme":
      return whomToCall(callFor({ network, answer, at, ...(asker && { asker }) }, about.theme));
    case "organisation": {
      const seats = seatIndex(network).contactsOf(about.organisation);
      return found(seats.map((seat) => calleeOf(network, seat, at)).sort(byWhoAnswers));
    }
    case "person":
      return found(seatsHeldBy(network, about.person, at));
    case "coordinator":
      return found(coordinators(network, at));
    default:
      return about satisfies never;
  }
}

/** Whom to call for a theme, in the circumstances of an answer. */
export function callFor({ answer, ...who }: Question, theme: ThemeId): CallQuestion {
  const { area, acute, urgent = acute } = answer;
  return { ...who, theme, urgent, ...(area && { area }) };
}

const tellingFirst = ["coordinator", "webber", "contact", "deputy"] as const;

/** The seats of a person that others may call, the most telling first. */
function seatsHeldBy(network: Network, person: PersonId, at: Instant): readonly Callee[] {
  const seats = seatIndex(network).everHeldBy(person);
  return tellingFirst
    .flatMap((kind) => seats.filter(({ role }) => role.kind === kind))
    .map((seat) => calleeOf(network, seat, at))
    .filter(({ holder }) => holder?.id === person);
}
