import { rolesOf } from "../../src/cards/hand-over-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { forgetNewcomer } from "../../src/domain/cycle/newcomer.ts";
import { successorDay } from "../../src/domain/cycle/successor-day.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { isReachable } from "../../src/domain/mail-account.ts";
import { dayName } from "../../src/language/day.ts";
import type { Block } from "../../src/messages/message.ts";
import { settleAccepted } from "./accept.ts";
import { button, type State } from "./action.ts";
import { type About, type OnItsWay, onTheirWay } from "./bundle.ts";
import { askCandidate, askForYes, askSitting, noLongerNeeded } from "./candidate.ts";
import { isCoordinator, maySetDay, rungOf } from "./may.ts";
import { coordinatorsBeside, isByLinkAlone, needsYes, sittingIn } from "./needs-yes.ts";
import { ask } from "./question.ts";
import { after, answer, nameOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

type Naming = About & {
  readonly person: PersonId;
  readonly instead?: boolean;
  /** Who is written down in the same turn. */
  readonly recorded?: readonly Fact[];
  /** Said before the answer, such as that somebody was found. */
  readonly remark?: string;
};

/** Somebody says who is to take a seat. */
export function name(before: Scene, naming: Naming): Outcome<State> {
  const { person, recorded = [], remark } = naming;
  const scene = after(before, recorded);
  const all = onTheirWay(scene.network, naming);
  const mine = all.filter(({ seat }) => rungOf(scene, seat) !== undefined);
  if (all.length === 0) return answer(before, { text: wording.nothingOpen });
  if (mine.length === 0) return answer(before, { text: wording.mayNot });
  const onTheWay = meant(mine, naming);
  const refusal = refusalOf(scene, { mine, onTheWay }, naming);
  if (refusal) return refusal;
  const isSeldom = needsYes(scene, { onTheWay, person, isNew: recorded.length > 0 });
  const facts = onTheWay.map(
    ({ seat }): Fact => ({ kind: "successor-named", seat: seat.id, person, needsYes: isSeldom }),
  );
  const replaced = onTheWay.map(({ open }) => open);
  const forgotten = replacedNewcomers(scene, onTheWay, person);
  const next = after(scene, [...facts, ...forgotten]);
  const named = onTheWay.flatMap(({ seat }) => onTheirWay(next.network, { seat: seat.id }));
  const tell = noLongerNeeded(scene, replaced);
  const changes = [...recorded, ...facts, ...forgotten];
  if (person === scene.me && !isSeldom) return settleAccepted(next, named, { changes, tell });
  const text = isSeldom ? waitsInWords(next, named, person) : askedInWords(next, named, person);
  return answer(next, {
    text: remark === undefined ? text : `${remark} ${text}`,
    more: dayButton(next, named, naming),
    changes,
    tell: [...tell, ...(isSeldom ? asksForYes(next, named) : askCandidate(next, named))],
    state: { kind: "done" },
  });
}

/** Of several seats those for which nobody was named; when somebody was for all, those of others. */
function meant(mine: readonly OnItsWay[], { person, instead }: Naming): readonly OnItsWay[] {
  const free = mine.filter(({ open }) => open.candidate === undefined);
  if (free.length > 0 && instead !== true) return free;
  return mine.filter(({ open }) => open.candidate?.person !== person);
}

function asksForYes(scene: Scene, named: readonly OnItsWay[]) {
  return [...askForYes(scene, named), ...askSitting(scene, named)];
}

/** Whose yes is waited for. */
function waitsInWords(scene: Scene, named: readonly OnItsWay[], person: PersonId): string {
  const { network, me } = scene;
  const sitting = named.flatMap(({ open }) => sittingIn(scene, open) ?? [])[0];
  const other = person === me ? undefined : (nameOf(network, person) ?? "");
  if (sitting === undefined) return wording.waitsForYes(other);
  const isElsewhere = coordinatorsBeside(scene, person).length > 0;
  return wording.waitsForSitting(nameOf(network, sitting) ?? "", isElsewhere);
}

function dayButton(scene: Scene, named: readonly OnItsWay[], naming: Naming): readonly Block[] {
  if (!named.some((one) => maySetDay(scene, one))) return [];
  const buttons = [button(wording.onDay, { kind: "from-form", ...aboutOf(naming) })];
  return [{ kind: "buttons", buttons }];
}

function aboutOf({ seat, all }: About) {
  return { seat, ...(all && { all }) };
}

function askedInWords(scene: Scene, named: readonly OnItsWay[], person: PersonId): string {
  const today = todayIn(scene);
  const day = named[0] && successorDay(named[0].open);
  const roles = rolesOf(
    scene.network,
    named.map(({ seat }) => seat),
  );
  const from = day !== undefined && day > today ? dayName(day, today) : undefined;
  return wording.asked(nameOf(scene.network, person) ?? "", roles, from);
}

type Meant = {
  /** All of which the one who talks may speak. */
  readonly mine: readonly OnItsWay[];
  /** Of these the ones for which somebody is named now. */
  readonly onTheWay: readonly OnItsWay[];
};

/** Why somebody is not asked; nothing when they are. */
function refusalOf(scene: Scene, { mine, onTheWay }: Meant, naming: Naming) {
  const { network } = scene;
  const { person, instead } = naming;
  const other = nameOf(network, person);
  if (other === undefined) return answer(scene, { text: wording.unknownPerson });
  if (mine.some(({ open }) => open.leaver === person)) {
    return answer(scene, { text: wording.leavesThemselves(other) });
  }
  if (network.askings.get(person)?.outSince !== undefined) {
    return answer(scene, { text: wording.isOut(other) });
  }
  if (person !== scene.me && !isReachable(network, person))
    return unreachable(scene, naming, other);
  if (onTheWay.length === 0) return ask(scene, naming);
  if (isByLinkAlone(scene, { onTheWay, person })) {
    return answer(scene, { text: wording.notByLink });
  }
  const [asked] = onTheWay.flatMap(({ open }) => open.candidate?.person ?? []);
  if (asked === undefined) return undefined;
  const mayReplace = isCoordinator(scene) || onTheWay.some(({ open }) => open.leaver === scene.me);
  if (instead === true && mayReplace) return undefined;
  return taken(scene, naming, { asked: nameOf(network, asked) ?? "", other, mayReplace });
}

function unreachable(scene: Scene, naming: Naming, other: string): Outcome<State> {
  return answer(scene, {
    text: wording.cannotReach(other),
    more: [
      {
        kind: "buttons",
        buttons: [button(wording.fillIn, { kind: "name-other", ...aboutOf(naming) })],
      },
    ],
  });
}

/** Of two who name different people the first one stands. */
function taken(
  scene: Scene,
  naming: Naming,
  words: { readonly asked: string; readonly other: string; readonly mayReplace: boolean },
): Outcome<State> {
  const { asked, other, mayReplace } = words;
  const action = {
    kind: "name",
    ...aboutOf(naming),
    person: naming.person,
    instead: true,
  } as const;
  const replace = button(wording.replaceBy(other), action);
  return answer(scene, {
    text: wording.otherAsked(asked),
    more: mayReplace ? [{ kind: "buttons", buttons: [replace] }] : [],
  });
}

function replacedNewcomers(
  { network }: Scene,
  onTheWay: readonly OnItsWay[],
  person: PersonId,
): readonly Fact[] {
  const seats = onTheWay.map(({ seat }) => seat.id);
  const before = new Set(onTheWay.flatMap(({ open }) => open.candidate?.person ?? []));
  before.delete(person);
  return [...before].flatMap((one) => forgetNewcomer(network, one, seats));
}
