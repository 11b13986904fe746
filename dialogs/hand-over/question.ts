import { findSuccessorBlocks, rolesOf } from "../../src/cards/hand-over-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { successorDay } from "../../src/domain/cycle/successor-day.ts";
import { dayBefore } from "../../src/domain/holdings.ts";
import { dayName } from "../../src/language/day.ts";
import type { Block, Button } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { type About, type OnItsWay, onTheirWay } from "./bundle.ts";
import { isCoordinator, maySetDay } from "./may.ts";
import { answer, nameOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

type Done = { readonly changes?: readonly Fact[]; readonly tell?: readonly Tell[] };

/** Asks who comes next and from when, and says who was asked already. */
export function ask(scene: Scene, about: About, done: Done = {}): Outcome<State> {
  const onTheWay = onTheirWay(scene.network, about);
  const [first] = onTheWay;
  if (!first) return answer(scene, { text: wording.nothingOpen });
  const named = onTheWay.filter(({ open }) => open.candidate !== undefined);
  const [open, ...rest] = onTheWay.filter((one) => !named.includes(one));
  const state = { kind: "asking", seat: about.seat, all: about.all === true } as const;
  const buttons = dayButtons(scene, about, first);
  return answer(scene, {
    ...done,
    text: dayInWords(scene, first),
    more: [
      ...namedInWords(scene, named),
      ...(open ? question(scene, open, rest) : []),
      ...(maySetDay(scene, first) ? [paragraph(wording.fromWhen)] : []),
      ...rowOf(buttons),
    ],
    state: { kind: "brief", state },
  });
}

function question(
  { network, event, me }: Scene,
  { seat }: OnItsWay,
  rest: readonly OnItsWay[],
): readonly Block[] {
  const more = rest.map((one) => one.seat);
  return findSuccessorBlocks({ network, seat, at: event.at, to: me, more });
}

/** Until when who leaves is shown. */
function dayInWords(scene: Scene, { open }: OnItsWay): string {
  const { network, me } = scene;
  const today = todayIn(scene);
  const day = successorDay(open);
  if (open.leaver === undefined) return wording.seatIsEmpty;
  const name = open.leaver === me ? undefined : nameOf(network, open.leaver);
  if (day === undefined) return wording.untilYes(name);
  if (day <= today) return name === undefined ? wording.emptyNow : wording.seatIsEmpty;
  return wording.untilDay(name, dayName(dayBefore(day), today), dayName(day, today));
}

/** Of each who was asked already for what. */
function namedInWords({ network }: Scene, named: readonly OnItsWay[]): readonly Block[] {
  const people = new Set(named.flatMap(({ open }) => open.candidate?.person ?? []));
  return [...people].map((person) => {
    const theirs = named.filter(({ open }) => open.candidate?.person === person);
    const roles = rolesOf(
      network,
      theirs.map(({ seat }) => seat),
    );
    return paragraph(wording.alreadyAsked(nameOf(network, person) ?? "", roles));
  });
}

function dayButtons(scene: Scene, { seat, all }: About, first: OnItsWay): readonly Button[] {
  const { open } = first;
  const about = { seat, ...(all && { all }) };
  const isMine = maySetDay(scene, first);
  const mayStay = open.leaver === scene.me || (open.leaver !== undefined && isCoordinator(scene));
  return [
    ...(open.lastDay !== undefined && isMine
      ? [button(wording.asSoonAsYes, { kind: "from", ...about })]
      : []),
    ...(isMine ? [button(wording.onDay, { kind: "from-form", ...about })] : []),
    ...(mayStay
      ? [
          button(open.leaver === scene.me ? wording.stay : wording.stop, {
            kind: "withdraw",
            ...about,
          }),
        ]
      : []),
  ];
}
