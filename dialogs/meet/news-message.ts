import { meetingBlocks, meetingLine, meetingTime, rsvpRow } from "../../src/cards/meeting-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { News } from "../../src/domain/meeting/due-news.ts";
import type { Invited } from "../../src/domain/meeting/invited.ts";
import { replyOf } from "../../src/domain/meeting/meeting.ts";
import { compareSlots } from "../../src/domain/meeting/slot.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block, Message, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { invitationFor } from "./invitation.ts";
import { youSaid } from "./said.ts";
import { wording } from "./wording.ts";

/** What everything here is made of. */
export type Shown = { readonly network: Network; readonly at: Instant };

/** Why somebody is asked, in so many roles. */
const ROLES = 2;

/** What somebody has to hear of a meeting, with the same for their calendar. */
export function newsMessage(shown: Shown, news: News): Message {
  switch (news.kind) {
    case "invite":
      return inviteMessage(shown, news);
    case "change":
      return news.onlyCalendar ? calendarMessage(shown, news) : changeMessage(shown, news);
    case "off":
      return offMessage(shown, news);
    default:
      return news satisfies never;
  }
}

type Of<Kind extends News["kind"]> = Extract<News, { readonly kind: Kind }>;

function inviteMessage(shown: Shown, { meeting, person, invited }: Of<"invite">): Message {
  const { network, at } = shown;
  const { before, after } = wording.invite;
  const holder = invited.insteadOf && nameOf(network, invited.insteadOf);
  const asked: readonly Span[] = [
    { text: before },
    { text: meeting.title, style: "bold" },
    { text: after },
  ];
  const why = whyLine(network, invited);
  return {
    summary: `${before}${meeting.title}${after} ${meetingTime(meeting.slot)}`,
    blocks: [
      ...(holder === undefined ? [] : [paragraph(wording.instead(holder))]),
      { kind: "text", spans: asked },
      ...meetingBlocks(network, meeting, at),
      paragraph(why, "subtle"),
      ...rsvpRow(meeting),
    ],
    invitation: invitationFor({
      ...{ network, meeting, to: person, at, method: "request", about: why },
    }),
  };
}

/** The roles for which somebody is asked, or for whom they would come. */
function whyLine(network: Network, { seats, insteadOf }: Invited): string {
  const { name } = network.description;
  if (insteadOf !== undefined) return wording.whyInstead(nameOf(network, insteadOf), name);
  const roles = seats.flatMap((id) => {
    const seat = network.seats.get(id);
    return seat ? [seatInWords(network, seat)] : [];
  });
  return wording.why(inShortList(roles, ROLES), name);
}

function changeMessage(shown: Shown, { meeting, person, invited, was }: Of<"change">): Message {
  const { network, at } = shown;
  const isMoved = compareSlots(was.slot, meeting.slot) !== 0;
  const lead = isMoved ? wording.moved : wording.changed;
  const reply = replyOf(meeting, person);
  const body = isMoved
    ? wording.was(meetingTime(was.slot), meetingTime(meeting.slot))
    : wording.changedBody;
  const asked = reply ? youSaid(reply) : isMoved ? wording.canYouThen : wording.notYet;
  const about = whyLine(network, invited);
  return {
    summary: `${lead}${meeting.title}. ${body}`,
    blocks: [
      headline(lead, meeting.title),
      paragraph(body),
      ...meetingBlocks(network, meeting, at),
      paragraph(asked),
      ...rsvpRow(meeting, reply?.as),
    ],
    invitation: invitationFor({ network, meeting, to: person, at, method: "request", about }),
  };
}

/** They heard it and could answer it elsewhere. */
function calendarMessage(shown: Shown, { meeting, person, invited }: Of<"change">): Message {
  const { network, at } = shown;
  const lead = wording.inCalendar;
  const about = whyLine(network, invited);
  return {
    summary: `${lead}${meeting.title}, ${meetingTime(meeting.slot)}`,
    blocks: [
      { kind: "text", spans: [{ text: lead }, ...meetingLine(network, meeting, at)] },
      paragraph(wording.asItIs),
    ],
    invitation: invitationFor({ network, meeting, to: person, at, method: "request", about }),
  };
}

function offMessage({ network, at }: Shown, news: Of<"off">): Message {
  const { meeting, person, why, was, onlyCalendar } = news;
  const { cancelled, other } = wording.offSummary;
  const lead = why === "cancelled" ? cancelled : other;
  const name = was.instead && nameOf(network, was.instead);
  const more = why === "missed" ? meetingTime(meeting.slot) : (name ?? "");
  const known = { ...meeting, slot: was.slot };
  const { cancelledAt: _said, ...line } = known;
  return {
    summary: `${lead}${meeting.title}, ${meetingTime(was.slot)}`,
    blocks: [
      { kind: "text", spans: [{ text: lead }, ...meetingLine(network, line, at)] },
      paragraph(onlyCalendar ? wording.off("left", "") : wording.off(why, more)),
    ],
    invitation: invitationFor({
      ...{ network, meeting, to: person, at, method: "cancel", slot: was.slot },
    }),
  };
}

function headline(lead: string, title: string): Block {
  return { kind: "text", spans: [{ text: lead }, { text: title, style: "bold" }] };
}

function nameOf({ people }: Network, id: Invited["person"]): string {
  return people.get(id)?.name ?? "";
}
