import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import { isOut } from "../../src/domain/cycle/those-around.ts";
import type { MeetingId, PersonId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { changedSinceSent, minutesView } from "../../src/domain/meeting/minutes-view.ts";
import { firstWithin, friendlyHours } from "../../src/domain/meeting/telling-hours.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { localMoment } from "../../src/domain/time.ts";
import { dayInWords } from "../../src/language/when/in-words.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { minutesBlocks } from "./minutes-blocks.ts";
import { documentLink, stateLines } from "./open.ts";
import { reportMessage } from "./report-message.ts";
import { answer, closed, maySend, type Scene, writable } from "./scene.ts";
import { wording } from "./wording.ts";

/** All that stands there, before it is sent. */
export function look(scene: Scene, id: MeetingId): Outcome<State> {
  const found = writable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const { network } = scene;
  const isEmpty = minutesView(network, meeting).isEmpty;
  const isSent = meeting.minutes?.sentAt !== undefined;
  const isNews = !isSent || changedSinceSent(network, meeting);
  const toSend = !isEmpty && isNews && maySend(scene, meeting);
  const send = button(
    isSent ? wording.sendAgain : wording.send,
    { kind: "send", meeting: id },
    "primary",
  );
  const more = button(wording.moreLines, { kind: "open", meeting: id });
  const count = readers(scene, meeting).length;
  return answer(scene, {
    text: toSend ? wording.preview : wording.heading(meeting.title),
    more: [
      ...minutesBlocks(network, meeting, todayIn(scene)),
      ...stateLines(scene, meeting),
      ...(toSend ? [paragraph(wording.previewFor(wording.people(count)), "subtle")] : []),
      ...(isSent ? [documentLink(meeting)] : []),
      ...rowOf([...(toSend ? [send] : []), more]),
    ],
  });
}

/** To all who took part; what did not change since it was sent is not sent again. */
export function send(scene: Scene, id: MeetingId): Outcome<State> {
  const found = writable(scene, id);
  if ("refused" in found) return found.refused;
  const { meeting } = found;
  const { network } = scene;
  if (!maySend(scene, meeting)) return answer(scene, { text: wording.notToSend });
  if (minutesView(network, meeting).isEmpty) {
    return answer(scene, { text: wording.nothingToSend });
  }
  const sentAt = meeting.minutes?.sentAt;
  if (sentAt !== undefined && !changedSinceSent(network, meeting)) {
    const { day } = localMoment(sentAt, network.description.zone);
    const more = [documentLink(meeting)];
    return answer(scene, { text: wording.sentBefore(dayInWords(day)), more });
  }
  const people = readers(scene, meeting);
  const said = answer(scene, {
    text: wording.sent(wording.people(people.length)),
    more: [paragraph(wording.mayChange, "subtle"), documentLink(meeting)],
    changes: [{ kind: "minutes-sent", meeting: id }],
    state: closed(scene),
  });
  return { ...said, tell: people.map((person) => tellOf(scene, meeting, person)) };
}

/** Who sits in the seats that were meant, who was there, and who looks after it now. */
function readers(scene: Scene, { audience, slot, minutes, organiser }: Meeting) {
  const { network } = scene;
  const meant = participantsOn(network, audience, slot.day).map(({ person }) => person);
  const desk = network.seats.get(organiser);
  const holder = desk && holderOn(desk, todayIn(scene));
  const all = new Set<PersonId>([
    ...meant,
    ...(minutes?.present ?? []),
    ...(holder === undefined ? [] : [holder]),
  ]);
  return [...all].filter((person) => network.people.has(person) && !isOut(network, person));
}

function tellOf({ network, event }: Scene, meeting: Meeting, reader: PersonId): Tell {
  const { at } = event;
  const isAgain = meeting.minutes?.sentAt !== undefined;
  const notBefore = firstWithin(at, friendlyHours, network.description.zone);
  return {
    to: { kind: "person", person: reader },
    message: reportMessage({ network, meeting, at, reader, isAgain }),
    key: `minutes/${meeting.id}/${at}`,
    ...(notBefore > at && { notBefore }),
  };
}
