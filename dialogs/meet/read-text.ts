import { dateMark, meetButton, meetingTime } from "../../src/cards/meeting-card.ts";
import type { Claimer, Situation } from "../../src/contract/dialog.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { invitedTo } from "../../src/domain/meeting/invited.ts";
import { type Meeting, replyOf, toldTo } from "../../src/domain/meeting/meeting.ts";
import { compareSlots, slotEnds } from "../../src/domain/meeting/slot.ts";
import type { Network } from "../../src/domain/network.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { areNames, asksForFeed, readRsvp, type SaidReply } from "../../src/language/rsvp.ts";
import { readYesNo } from "../../src/language/yes-no.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { Action, State } from "./action.ts";
import { bring } from "./colleagues.ts";
import { feed } from "./feed.ts";
import { rsvp } from "./rsvp.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** So many meetings can be chosen from; nobody answers for more in one go. */
const CHOICES = 5;

type Claimed = Pick<Situation<State, Action>, "network" | "state"> & Claimer;

/** An answer to an invitation that is there, the name that was asked for, or one's own calendar. */
export function claims(text: string, { network, state, person }: Claimed): boolean {
  if (state && namesSomebody(network, text)) return true;
  if (asksForFeed(text)) return true;
  return person !== undefined && readRsvp(text) !== undefined && wasInvited(network, person);
}

/** Who was asked for a name may ask something else: a theme, help, or nothing of the kind. */
function namesSomebody({ themes }: Network, text: string): boolean {
  if (!areNames(text) || readYesNo(text) || readSmallTalk(text)) return false;
  const said = wordsOf(text).join(" ");
  return ![...themes].some(({ short, label }) =>
    [short, label].some((name) => wordsOf(name).join(" ") === said),
  );
}

/** Nobody says what time it is here: whether there is one to come is found out in the step. */
function wasInvited({ meetings }: Network, person: PersonId): boolean {
  return [...meetings].some((meeting) => toldTo(meeting, person) !== undefined);
}

/** What a text that was claimed comes to. */
export function readText(scene: Scene, text: string): Outcome<State> {
  if (asksForFeed(text)) return feed(scene);
  const said = readRsvp(text);
  if (said) return reply(scene, said);
  const { state } = scene;
  return state ? bring(scene, state, { names: text, as: "sends" }) : answer(scene, nothing);
}

const nothing = { text: wording.nothingOpen };

/** For the one meeting that it can be about; otherwise it is asked which, and never guessed. */
function reply(scene: Scene, said: SaidReply): Outcome<State> {
  const coming = comingFor(scene);
  const open = coming.filter((meeting) => replyOf(meeting, scene.me.id) === undefined);
  const meant = open.length > 0 ? open : coming;
  const [only, ...others] = meant;
  if (!only) return answer(scene, nothing);
  if (others.length > 0) return choose(scene, meant, said);
  const { as, colleague } = said;
  const about = { meeting: only.id, when: dateMark(only) };
  if (colleague !== undefined && (as === "yes" || as === "sends")) {
    return bring(scene, about, { names: colleague, as });
  }
  return rsvp(scene, { kind: "rsvp", as, ...about });
}

/** The nearest first. */
function comingFor({ network, event, me }: Scene): readonly Meeting[] {
  const { zone } = network.description;
  return [...network.meetings]
    .filter(
      (meeting) =>
        toldTo(meeting, me.id)?.as === "on" &&
        slotEnds(meeting.slot, zone) > event.at &&
        invitedTo(network, meeting).some(({ person }) => person === me.id),
    )
    .sort((one, other) => compareSlots(one.slot, other.slot));
}

function choose(scene: Scene, meant: readonly Meeting[], { as }: SaidReply): Outcome<State> {
  const buttons = meant.slice(0, CHOICES).map((meeting) => {
    const label = wording.whichLabel(meeting.title, meetingTime(meeting.slot));
    return meetButton(label, { kind: "rsvp", meeting: meeting.id, as, when: dateMark(meeting) });
  });
  const more = meant.length - CHOICES;
  const rest = more > 0 ? [paragraph(wording.andMore(more))] : [];
  return answer(scene, { text: wording.whichOne, more: [...rowOf(buttons), ...rest] });
}
