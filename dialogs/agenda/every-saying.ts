import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import { meetingTime } from "../../src/cards/meeting-card.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { CountLine } from "../../src/contract/outcome.ts";
import { ITEMS_AT_MOST, LONGEST_ITEM } from "../../src/domain/agenda/item.ts";
import { ids } from "../../src/domain/ids.ts";
import type { AgendaItem, Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Network } from "../../src/domain/network.ts";
import type { ClockTime, Day, Instant } from "../../src/domain/time.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { sessionNames } from "./action.ts";
import { agendaBlocks, agendaMessage } from "./agenda-message.ts";
import { groupsBlocks } from "./groups-message.ts";
import { itemFormBlocks } from "./items.ts";
import { agendaButtons, sessionButtons } from "./show.ts";
import { wording } from "./wording.ts";

const somewhen = "2026-12-01T09:00:00.000Z" as Instant;

/** Everything it can say of this network: the fullest agenda, each session, groups of each size. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const emergencyLines = emergencyLinesOf({ network, knowledge });
  const emergency = emergencyBlock(emergencyLines);
  const whole = (summary: string, blocks: readonly Block[]): Message => ({
    ...{ summary, blocks: [...blocks, emergency] },
  });
  const { none, gone, notYours, notOrganiser } = wording;
  for (const text of [none, gone, notYours, notOrganiser]) {
    yield lineMessage({ text, emergencyLines });
  }
  for (const meeting of fullest(network)) {
    const shown = { network, meeting, at: somewhen, asked: gapsOf(network) };
    yield agendaMessage(shown);
    for (const isOrganiser of [true, false]) {
      const row = rowOf(agendaButtons(meeting, { isOrganiser, own: [] }));
      yield whole(wording.title(meeting.title), [...agendaBlocks(shown), ...row]);
    }
    for (const size of [3, 8]) yield whole(wording.groups, groupsBlocks(network, meeting, size));
    const when = meetingTime(meeting.slot);
    const text = "w".repeat(LONGEST_ITEM);
    yield whole(wording.item, itemFormBlocks(meeting, { text, wrong: wording.which(when) }));
    const { full, noItem, badLength, tooLong, added, already, dropped, leaveOut } = wording;
    const lines = [full, noItem, badLength, tooLong(LONGEST_ITEM), added(text, 120, when)];
    for (const line of [...lines, already(text), dropped(text), leaveOut(["bsn", "birth"])]) {
      yield lineMessage({ text: line, emergencyLines });
    }
    yield whole(wording.chooseSession, [
      paragraph(wording.chooseSession),
      ...rowOf(sessionButtons(meeting)),
    ]);
  }
}

/** Every question without an answer that there can be. */
function gapsOf({ themes }: Network): readonly CountLine[] {
  return [...themes].map(({ id }) => ({
    ...{ theme: id, outcome: "nobody", week: "2026-W49", times: 3 },
  }));
}

function* fullest(network: Network): Iterable<Meeting> {
  const [someone] = network.people;
  const [organiser] = network.seats;
  if (!someone || !organiser) return;
  const item = (index: number): AgendaItem => ({
    ...{ id: ids.agendaItem.parse(`item-${index}`), text: "w".repeat(LONGEST_ITEM) },
    ...{ by: someone.id, at: somewhen },
  });
  const meeting: Meeting = {
    ...{ id: ids.meeting.parse("sample"), title: "w".repeat(80), audience: { kind: "contacts" } },
    ...{ organiser: organiser.id, plannedAt: somewhen, sequence: 0, told: [], replies: [] },
    slot: { day: "2027-01-05" as Day, from: "09:30" as ClockTime, until: "11:00" as ClockTime },
    ...{
      place: "p".repeat(120),
      items: Array.from({ length: ITEMS_AT_MOST }, (_, index) => item(index)),
    },
  };
  yield meeting;
  yield { ...meeting, audience: { kind: "webbers" }, items: [] };
  for (const template of sessionNames) yield { ...meeting, template };
}
