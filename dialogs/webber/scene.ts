import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lowerFirst } from "../../src/cards/seat-role.ts";
import type { Situation } from "../../src/contract/dialog.ts";
import { privately, todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Say, Tell } from "../../src/contract/outcome.ts";
import { isOfficeTime, nextOpening } from "../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../src/domain/change.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import type { PersonId, ThemeId } from "../../src/domain/ids.ts";
import { reachablePeople } from "../../src/domain/mail-account.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Nomination } from "../../src/domain/webber/nomination.ts";
import { type Webber, webbersOn } from "../../src/domain/webber/webbers.ts";
import { coordinatorsToTell, looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Action, State } from "./action.ts";
import { wording } from "./wording.ts";

/** What comes in. */
export type Coming = Situation<State, Action>;

/** The same, once it is known who talks. */
export type Scene = Coming & { readonly me: PersonId };

type Told = {
  readonly text: string;
  /** In the place of the line, when it is more than plain text; `text` is the gist then. */
  readonly blocks?: readonly Block[];
  /** What stands between the line and the emergency lines. */
  readonly more?: readonly Block[];
  readonly changes?: readonly Fact[];
  readonly tell?: readonly Tell[];
  /** Also where others read along. */
  readonly openly?: true;
};

/** Says something to who is talking, alone unless it may be read by others. */
export function answer(coming: Coming, told: Told): Outcome<State> {
  const { text, blocks = [paragraph(text)], more = [], changes = [], tell = [] } = told;
  const message: Message = {
    summary: text,
    blocks: [...blocks, ...more, emergencyBlock(emergencyLinesOf(coming))],
  };
  const here: Say = { message, as: "new", to: "here" };
  const say = told.openly ? [here] : [privately(coming, message, isOwnCard(coming))];
  return { say, state: { kind: "keep" }, changes, tell, counts: [] };
}

/** A list may stand under what others say, and has more than one button. */
function isOwnCard({ event: { happening } }: Coming): boolean {
  if (happening.kind !== "press") return false;
  const { kind } = happening.action;
  return kind !== "list" && kind !== "nominations" && kind !== "nominate-form" && kind !== "stop";
}

/** What somebody is called. */
export function nameIn({ people }: Network, person: PersonId): string {
  return people.get(person)?.name ?? wording.somebody;
}

/** What a theme is called, by itself. */
export function themeName({ themes }: Network, theme: ThemeId): string {
  return themes.get(theme)?.short ?? theme;
}

/** The same in a sentence. */
export function themeIn(network: Network, theme: ThemeId): string {
  return lowerFirst(themeName(network, theme));
}

/** Where somebody is webber today. */
export function ownWebberSeats(scene: Scene): readonly Webber[] {
  return webbersOn(scene.network, todayIn(scene)).filter(({ person }) => person === scene.me);
}

export function isCoordinator({ network, event, me }: Scene): boolean {
  return looksAfter(network, me, event.at);
}

/** In the next office hours to each who looks after the network, but to who is talking. */
export function toCoordinators(
  { network, knowledge, event, me }: Scene,
  { message, key }: Pick<Tell, "message" | "key">,
): readonly Tell[] {
  const working = workingOf(network.description, knowledge.calendar);
  const { at } = event;
  const notBefore = isOfficeTime(at, working) ? undefined : nextOpening(at, working);
  return coordinatorsToTell(network, at, reachablePeople(network))
    .filter(({ person }) => person.id !== me)
    .map(({ seat }) => ({
      ...{ to: { kind: "seat", seat } as const, message, key },
      ...(notBefore && { notBefore }),
    }));
}

/** A few words to the coordinators about somebody who was nominated. */
export function coordinatorMessage(
  network: Network,
  text: string,
  more: readonly Block[] = [],
): Message {
  const why = paragraph(wording.tell.why(network.description.name), "subtle");
  return { summary: text, blocks: [paragraph(text), ...more, why] };
}

/** Who says so, in words of the sentence it begins. */
export function nominatedBy(network: Network, { person, nominatedBy: by }: Nomination): string {
  return by === person ? wording.fromSelf : wording.from(nameIn(network, by));
}
