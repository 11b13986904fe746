import { actionLine } from "../../src/cards/action-card.ts";
import { meetingLine } from "../../src/cards/meeting-card.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Action } from "../../src/domain/meeting/action.ts";
import { isOpen } from "../../src/domain/meeting/action.ts";
import { ownerOn } from "../../src/domain/meeting/action-owner.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { minutesView } from "../../src/domain/meeting/minutes-view.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { part, short } from "./minutes-blocks.ts";
import { documentLink } from "./open.ts";
import { wording } from "./wording.ts";

const words = wording.tell;

/** What a reader of the minutes gets: what they do themselves first. */
export type Reading = {
  readonly network: Network;
  readonly meeting: Meeting;
  readonly at: Instant;
  readonly reader: PersonId;
  /** They had it before, and something changed. */
  readonly isAgain: boolean;
};

/** The minutes as those who took part get them. */
export function reportMessage(reading: Reading): Message {
  const { network, meeting, at, reader, isAgain } = reading;
  const today = localMoment(at, network.description.zone).day;
  const { decisions, actions } = minutesView(network, meeting);
  const isOwn = (action: Action) => ownerOn(network, action, today) === reader && isOpen(action);
  const line = (own: boolean) => (action: Action) => actionLine(network, action, { today, own });
  const own = actions.filter(isOwn);
  const others = actions.filter((action) => !isOwn(action));
  const { title } = meeting;
  const open = button(words.addTo, { kind: "open", meeting: meeting.id });
  return {
    summary: isAgain ? words.summaryAgain(title) : words.summary(title),
    blocks: [
      { kind: "heading", text: isAgain ? words.summaryAgain(title) : words.summary(title) },
      { kind: "text", spans: meetingLine(network, meeting, at) },
      ...part(words.own, own.map(line(true))),
      ...part(
        words.decisions,
        decisions.map(({ text }) => [{ text: short(text) }]),
      ),
      ...part(words.others, others.map(line(false))),
      ...(decisions.length + actions.length === 0 ? [paragraph(words.nothing)] : []),
      documentLink(meeting),
      paragraph(`${words.correct} ${words.why(network.description.name)}`, "subtle"),
      ...rowOf([open]),
    ],
  };
}
