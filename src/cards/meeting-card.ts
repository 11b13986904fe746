import type { Meeting, ReplyKind } from "../domain/meeting/meeting.ts";
import { replies } from "../domain/meeting/meeting.ts";
import type { Slot } from "../domain/meeting/slot.ts";
import type { Network } from "../domain/network.ts";
import { holderOn } from "../domain/seat.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { readWebAddress } from "../domain/web-address.ts";
import { dayInWords, slotInWords } from "../language/when/in-words.ts";
import type { ActionRef, Block, Button, Span } from "../messages/message.ts";
import { wording } from "./wording.ts";

const words = wording.meeting;

/** `dinsdag 5 januari 2027, 9.30–11.00 uur`; the year is always said: an agenda outlives it. */
export function meetingTime(slot: Slot): string {
  return `${dayInWords(slot.day)}, ${slotInWords(slot)}`;
}

/** A meeting in one line: what, when and where, or that it is off. */
export function meetingLine(_network: Network, meeting: Meeting, _at: Instant): readonly Span[] {
  const { title, slot, place, cancelledAt } = meeting;
  const rest = [meetingTime(slot), ...(place === undefined ? [] : [place])];
  const off = cancelledAt === undefined ? [] : [words.isOff];
  return [{ text: title, style: "bold" }, { text: ` · ${[...rest, ...off].join(" · ")}` }];
}

type Rows = Extract<Block, { readonly kind: "facts" }>["rows"];

/** When, where and who looks after it, as lines of a card. */
export function meetingRows(network: Network, meeting: Meeting, at: Instant): Rows {
  const { slot, place } = meeting;
  const organiser = organiserName(network, meeting, at);
  return [
    { label: words.when, value: meetingTime(slot) },
    ...(place === undefined ? [] : [{ label: words.where, value: place }]),
    ...(organiser === undefined ? [] : [{ label: words.organiser, value: organiser }]),
  ];
}

/** The same as blocks, with the way in for who takes part from afar. */
export function meetingBlocks(network: Network, meeting: Meeting, at: Instant): readonly Block[] {
  const website = meeting.link === undefined ? undefined : readWebAddress(meeting.link);
  return [
    { kind: "facts", rows: meetingRows(network, meeting, at) },
    ...(website === undefined ? [] : [{ kind: "contact", name: words.online, website } as const]),
  ];
}

/** Who looks after it now. */
export function organiserName(
  { seats, people, description }: Network,
  { organiser }: Meeting,
  at: Instant,
): string | undefined {
  const seat = seats.get(organiser);
  const holder = seat && holderOn(seat, localMoment(at, description.zone).day);
  return holder === undefined ? undefined : people.get(holder)?.name;
}

/** A button of the conversation in which people say whether they come. */
export function meetButton(
  label: string,
  action: ActionRef["action"],
  weight?: Button["weight"],
): Button {
  const does: ActionRef = { dialog: "meet", version: 1, subject: "-", action };
  return { label, does, ...(weight && { weight }) };
}

/** Which date a button is about: of another one it is asked again. */
export function dateMark({ slot: { day, from } }: Meeting): string {
  return `${day} ${from}`;
}

/** Of a title or a place, in characters, where only the gist is told. */
const GIST = 60;

/**
 * The row of an invitation. Behind a link in a mail a button stands alone on a page: whoever answers
 * there reads which day, what time and where.
 */
export function rsvpRow(meeting: Meeting, said?: ReplyKind): readonly Block[] {
  const { title, slot, place } = meeting;
  const where = place === undefined ? [] : [gist(place)];
  const about = [gist(title), meetingTime(slot), ...where].join(" · ");
  return [{ kind: "buttons", buttons: rsvpButtons(meeting, said), about }];
}

function gist(text: string): string {
  return text.length <= GIST ? text : `${text.slice(0, GIST - 1).toWellFormed()}…`;
}

/** What can be said to an invitation; without what was said already. */
function rsvpButtons(meeting: Meeting, said?: ReplyKind): readonly Button[] {
  return replies
    .filter((as) => as !== said)
    .map((as) => {
      const action = { kind: "rsvp", meeting: meeting.id, as, when: dateMark(meeting) };
      const isFirst = as === "yes" && said === undefined;
      return meetButton(words.replies[as], action, isFirst ? "primary" : undefined);
    });
}
