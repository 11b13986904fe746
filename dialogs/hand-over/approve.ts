import { rolesOf } from "../../src/cards/hand-over-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { dueOnAfter } from "../../src/domain/cycle/interval.ts";
import { dayOfAccepting } from "../../src/domain/cycle/successor-day.ts";
import type { State } from "./action.ts";
import { asTheyWere } from "./as-they-were.ts";
import { type About, type OnItsWay, onTheirWay } from "./bundle.ts";
import { askCandidate } from "./candidate.ts";
import { searchOn } from "./decline.ts";
import { isCoordinator } from "./may.ts";
import { mayAgree } from "./may-agree.ts";
import { after, answer, nameOf, occasionOf, type Scene, tellPerson } from "./scene.ts";
import { tellsOfYes } from "./tells-of-yes.ts";
import { wording } from "./wording.ts";

type Waiting = { readonly waiting: readonly OnItsWay[] } | { readonly refusal: Outcome<State> };

/** The candidates for whom a coordinator's yes is needed; with what is said when that is over. */
function waitingFor(scene: Scene, about: About): Waiting {
  const { network, me } = scene;
  const person = network.handOvers.get(about.seat)?.candidate?.person;
  const found = onTheirWay(
    network,
    about,
    ({ candidate }) => candidate?.state === "needs-yes" && candidate.person === person,
  );
  const waiting = found.filter((one) => mayAgree(scene, one));
  if (waiting.length > 0) return { waiting };
  if (found.length > 0 && person === me && isCoordinator(scene)) {
    return { refusal: answer(scene, { text: wording.notYourself }) };
  }
  const isLeaver = network.handOvers.get(about.seat)?.leaver === me;
  if (!isCoordinator(scene) && !(isLeaver && found.length === 0)) {
    return { refusal: answer(scene, { text: wording.onlyCoordinator }) };
  }
  return { refusal: answer(scene, { text: wording.alreadyAnswered }) };
}

/** A coordinator agrees: now the candidate is asked; who named themselves has answered already. */
export function approve(scene: Scene, about: About): Outcome<State> {
  const found = waitingFor(scene, about);
  if ("refusal" in found) return found.refusal;
  const { waiting } = found;
  const person = waiting[0]?.open.candidate?.person;
  const name = nameOf(scene.network, person) ?? "";
  const namedBy = waiting[0]?.open.candidate?.namedBy;
  if (person !== undefined && namedBy?.kind === "person" && namedBy.person === person) {
    return seat(scene, waiting, name);
  }
  const facts = waiting.map((one): Fact => ({ kind: "successor-approved", seat: one.seat.id }));
  const next = after(scene, facts);
  const approved = waiting.flatMap((one) => onTheirWay(next.network, { seat: one.seat.id }));
  return answer(scene, {
    text: wording.approved(name),
    changes: facts,
    tell: [
      ...askCandidate(next, approved),
      ...tellNamer(scene, waiting, (other, roles) =>
        wording.approvedForYou(agreeing(scene), other, roles),
      ),
    ],
  });
}

/** Who sits there by name; undefined is the coordinator. */
function agreeing(scene: Scene): string | undefined {
  return isCoordinator(scene) ? undefined : nameOf(scene.network, scene.me);
}

function seat(scene: Scene, waiting: readonly OnItsWay[], name: string): Outcome<State> {
  const { network, event, knowledge } = scene;
  const dueOn = dueOnAfter(network, event.at, knowledge.calendar);
  const today = todayIn(scene);
  const facts = waiting.flatMap((one): readonly Fact[] => {
    const person = one.open.candidate?.person;
    if (person === undefined) return [];
    const from = dayOfAccepting(one.open, today);
    const approved: Fact = { kind: "successor-approved", seat: one.seat.id };
    return [approved, { kind: "successor-accepted", seat: one.seat.id, person, from, dueOn }];
  });
  const successor = waiting[0]?.open.candidate?.person;
  const tell = successor === undefined ? [] : tellsOfYes(scene, waiting, successor);
  return answer(scene, {
    text: wording.seated(name),
    changes: [...asTheyWere(scene, waiting), ...facts],
    tell: [
      ...tellNamer(scene, waiting, (_name, roles) => wording.youAreSeated(agreeing(scene), roles)),
      ...tell,
    ],
  });
}

/** A coordinator does not agree. */
export function refuse(scene: Scene, about: About): Outcome<State> {
  const found = waitingFor(scene, about);
  if ("refusal" in found) return found.refusal;
  const me = nameOf(scene.network, scene.me) ?? "";
  const { changes, tell } = searchOn(scene, found.waiting, (name, roles) =>
    wording.refusedForYou(me, name, roles),
  );
  return answer(scene, { text: wording.refused, changes, tell });
}

function tellNamer(
  { network, event }: Scene,
  waiting: readonly OnItsWay[],
  text: (name: string, roles: string) => string,
): readonly Tell[] {
  const [first] = waiting;
  const candidate = first?.open.candidate;
  if (!first || candidate?.namedBy.kind !== "person") return [];
  const roles = rolesOf(
    network,
    waiting.map((one) => one.seat),
  );
  const said = text(nameOf(network, candidate.person) ?? "", roles);
  const key = `yes/${first.seat.id}/${occasionOf(event)}`;
  return [tellPerson(candidate.namedBy.person, { key, text: said, blocks: [] })];
}
