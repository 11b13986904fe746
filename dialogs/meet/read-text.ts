import { dateMark, meetButton, meetingTime } from "../../src/cards/meeting-card.ts";
import type { Claimer, Situation } from "../../src/contract/dialog.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanText } from "../../src/domain/clean-text.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { type Meeting, replyOf, toldTo } from "../../src/domain/meeting/meeting.ts";
import { comingFor } from "../../src/domain/meeting/next-meeting.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { asksForFeed, readRsvp, type SaidReply } from "../../src/language/rsvp.ts";
import { readWhen } from "../../src/language/when/read-when.ts";
import { readYesNo } from "../../src/language/yes-no.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { type Action, LONGEST, type State } from "./action.ts";
import { askedMeeting } from "./asked-meeting.ts";
import { askIfName, whoForm } from "./bring.ts";
import { bring } from "./colleagues.ts";
import { feed } from "./feed.ts";
import { isSurelyNamed, namesSomebody } from "./named.ts";
import { rsvp } from "./rsvp.ts";
import { answer, type Scene, titleLine } from "./scene.ts";
import { wording } from "./wording.ts";

/** So many meetings can be chosen from; nobody answers for more in one go. */
const CHOICES = 5;
/** Two weeks after a meeting was cancelled nobody answers it any more. */
const LATE = 14 * 24 * 3_600_000;

type Claimed = Pick<Situation<State, Action>, "network" | "state"> & Claimer;

/** An answer to an invitation that is there, the name that was asked for, or one's own calendar. */
export function claims(text: string, { network, state, person, at }: Claimed): boolean {
  if (state && answersWho(network, state, text)) return true;
  if (asksForFeed(text)) return true;
  if (person === undefined || at === undefined || readRsvp(text) === undefined) return false;
  return aheadFor(network, person, at).length > 0 || justOff(network, person, at) !== undefined;
}

/** What was asked back and is typed once more was no name. */
function answersWho(network: Network, { asked }: State, text: string): boolean {
  if (asked !== undefined && readYesNo(text)) return true;
  return namesSomebody(network, text) && cleanText(text) !== asked;
}

/** What a text that was claimed comes to. */
export function readText(scene: Scene, text: string): Outcome<State> {
  if (asksForFeed(text)) return feed(scene);
  const said = readRsvp(text);
  if (said) return reply(scene, said);
  const { state } = scene;
  return state ? whoComes(scene, state, text) : answer(scene, nothing);
}

/** The name that was asked for; one word is asked back, unless somebody of the network is called so. */
function whoComes(scene: Scene, state: State, text: string): Outcome<State> {
  const { asked, ...about } = state;
  const found = askedMeeting(scene, about);
  if ("refused" in found) return found.refused;
  const isYes = asked !== undefined && readYesNo(text) === "yes";
  if (isYes) return bring(scene, about, { names: asked, as: "sends" });
  if (asked !== undefined && readYesNo(text) === "no") return whoForm(scene, found.meeting);
  if (isSurelyNamed(scene.network, text)) return bring(scene, about, { names: text, as: "sends" });
  return askIfName(scene, found.meeting, cleanText(text).slice(0, LONGEST).toWellFormed());
}

const nothing = { text: wording.nothingOpen };

/** For the one meeting that it can be about; otherwise it is asked which, and never guessed. */
function reply(scene: Scene, said: SaidReply): Outcome<State> {
  const { network, event, me } = scene;
  const coming = aheadFor(network, me.id, event.at);
  const open = coming.filter((meeting) => replyOf(meeting, scene.me.id) === undefined);
  const then = said.on === undefined ? undefined : onThatDay(scene, coming, said.on);
  if (then?.length === 0 && coming.length > 0) return choose(scene, coming, said, wording.notThen);
  const meant = then ?? (open.length > 0 ? open : coming);
  const [only, ...others] = meant;
  if (!only) {
    const off = justOff(network, me.id, event.at);
    const told = { text: wording.isCancelled, more: off ? [titleLine(off)] : [] };
    return answer(scene, off ? told : nothing);
  }
  if (others.length > 0) return choose(scene, meant, said);
  const { as, colleague } = said;
  const about = { meeting: only.id, when: dateMark(only) };
  if (colleague !== undefined && (as === "yes" || as === "sends")) {
    return bring(scene, about, { names: colleague, as });
  }
  return rsvp(scene, { kind: "rsvp", as, ...about }, said.inPart);
}

/** Those on the day that was named, `dinsdag` or `volgende week`. */
function onThatDay(scene: Scene, all: readonly Meeting[], on: string): readonly Meeting[] {
  const when = readWhen(on, scene.event.at, scene.network.description.zone);
  const either =
    when?.doubts.flatMap((one) => (one.kind === "ambiguous-day" ? one.days : [])) ?? [];
  const period = when?.doubts.find(({ kind }) => kind === "open-period");
  return all.filter(({ slot: { day } }) => {
    if (period?.kind === "open-period") return period.from <= day && day <= period.until;
    return day === when?.day || either.includes(day);
  });
}

/** The meetings that are on or to come for which somebody was asked and still is, the nearest first. */
function aheadFor(network: Network, person: PersonId, at: Instant): readonly Meeting[] {
  return comingFor(network, person, at).filter((meeting) => toldTo(meeting, person)?.as === "on");
}

/** What was cancelled last, of what somebody was told about: an answer to it may come late. */
function justOff(network: Network, person: PersonId, at: Instant): Meeting | undefined {
  const since = instant(Date.parse(at) - LATE);
  const cancelledAt = (meeting: Meeting) => meeting.cancelledAt ?? "";
  return [...network.meetings]
    .filter((meeting) => cancelledAt(meeting) >= since && toldTo(meeting, person) !== undefined)
    .sort((one, other) => (cancelledAt(one) < cancelledAt(other) ? 1 : -1))[0];
}

function choose(
  scene: Scene,
  meant: readonly Meeting[],
  { as, inPart }: SaidReply,
  lead?: string,
): Outcome<State> {
  const buttons = meant.slice(0, CHOICES).map((meeting) => {
    const label = wording.whichLabel(meeting.title, meetingTime(meeting.slot));
    return meetButton(label, { kind: "rsvp", meeting: meeting.id, as, when: dateMark(meeting) });
  });
  const more = meant.length - CHOICES;
  const rest = more > 0 ? [paragraph(wording.andMore(more))] : [];
  const part = inPart ? [paragraph(wording.inPart(undefined))] : [];
  const text = lead === undefined ? wording.whichOne : `${lead} ${wording.whichOne}`;
  return answer(scene, { text, more: [...rowOf(buttons), ...rest, ...part] });
}
