import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { writeCoordinatorButton } from "../../src/cards/entrances.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { isByLink, privately, todayIn, turnAfter } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { whoGetsToLookAfter, whoIsOpenedTo } from "../../src/domain/manage/looking-after.ts";
import { stating } from "../../src/domain/manage/stating.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { coordinatorsOnDuty, looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { type Action, button } from "./action.ts";
import { newsTells } from "./telling.ts";
import { wording } from "./wording.ts";

export type Coming = Situation<never, Action>;

/** What every part of this conversation decides from, once it is known that a coordinator talks. */
export type Scene = Coming & { readonly me: Person };

/** What was filled in, as it came back. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** The coordinator who talks; nothing for anybody else. Found out at each step, for a button may be old. */
export function admitted(coming: Coming): Scene | undefined {
  const { network, event } = coming;
  const { person } = event.actor;
  const me = person && network.people.get(person);
  return me && looksAfter(network, me.id, event.at) ? { ...coming, me } : undefined;
}

/** Who else may do this, and how to reach them. */
export function refuse(coming: Coming): Outcome<never> {
  const names = coordinatorsOnDuty(coming.network, coming.event.at).map(
    ({ person }) => person.name,
  );
  const more = names.length > 0 ? rowOf([writeCoordinatorButton]) : [];
  return answer(coming, { text: wording.notAllowed(names), more });
}

/** The network after facts of the coordinator who talks. */
export function after(scene: Scene, facts: readonly Fact[]): Network {
  return turnAfter(scene, facts, scene.me.id).network;
}

type Told = {
  readonly text: string;
  /** What stands between the line and the emergency lines. */
  readonly more?: readonly Block[];
};

/** Says a line, and what belongs to it, to who is talking; changes nothing. */
export function answer(coming: Coming, { text, more = [] }: Told): Outcome<never> {
  const lines = emergencyBlock(emergencyLinesOf(coming));
  const message = { summary: text, blocks: [paragraph(text), ...more, lines] };
  return {
    say: [privately(coming, message)],
    state: { kind: "keep" },
    changes: [],
    tell: [],
    counts: [],
  };
}

/** It was there when the button was shown. */
export function gone(coming: Coming): Outcome<never> {
  return answer(coming, { text: wording.gone, more: rowOf([menuButton]) });
}

type Done = Told & { readonly facts: readonly Fact[] };

/**
 * Makes facts true, with how it was before, so that it can be undone; tells whom it is about; and
 * offers to undo it at once.
 */
export function carryOut(scene: Scene, { facts, text, more = [] }: Done): Outcome<never> {
  const network = after(scene, facts);
  const refused = isByLink(scene) ? notByLink(scene, network) : undefined;
  if (refused !== undefined) return answer(scene, { text: refused, more: rowOf([menuButton]) });
  const undo = button(wording.undo, { kind: "undo", change: markOf(scene.event.id) });
  return {
    ...answer({ ...scene, network }, { text, more: [...more, ...rowOf([undo, menuButton])] }),
    changes: stating(scene.network, facts, scene.event.at),
    tell: newsTells(scene, network),
  };
}

/**
 * Whoever got hold of one link could make themselves coordinator with it, and stay so. In a chat the
 * platform says who it is; by a link a hand-over asks the other coordinator. The price: a lone
 * coordinator without a chat account has whoever runs the bot do it.
 */
function notByLink(scene: Scene, after: Network): string | undefined {
  const { network, event, me } = scene;
  const day = todayIn(scene);
  if (whoGetsToLookAfter(network, after, day).length > 0) {
    const others = coordinatorsOnDuty(network, event.at).filter(
      ({ person: { id } }) => id !== me.id,
    );
    return wording.notByLink(others.map(({ person }) => person.name));
  }
  const [first] = whoIsOpenedTo(network, after, day);
  const name = first && after.people.get(first)?.name;
  return name === undefined ? undefined : wording.wayInNotByLink(name);
}

export const menuButton = button(wording.menu.title, { kind: "menu" });
