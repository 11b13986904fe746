import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { PollId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import { isOpen } from "../../src/domain/meeting/due-polls.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import { slotStarts } from "../../src/domain/meeting/slot.ts";
import { firstWithin, friendlyHours } from "../../src/domain/meeting/telling-hours.ts";
import { localMoment } from "../../src/domain/time.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { answer, type Scene } from "./scene.ts";
import { ledBy } from "./settle.ts";
import { wording } from "./wording.ts";

/** [Trek in], which asks once more, and [Niet plannen], which does not. */
export function withdraw(scene: Scene, id: PollId, isSure: boolean): Outcome<State> {
  const led = ledBy(scene, id);
  if ("refused" in led) return led.refused;
  const { poll } = led;
  if (!isSure) return askOnceMore(scene, poll);
  const again = button(wording.again, { kind: "again", poll: id });
  const said = isOpen(poll) ? wording.withdrew : wording.notPlanned;
  return answer(scene, {
    text: said(poll.title),
    more: rowOf([again]),
    changes: [{ kind: "poll-withdrawn", poll: id }],
    tell: tellsOf(scene, poll),
  });
}

function askOnceMore(scene: Scene, { id, title }: Poll): Outcome<State> {
  const buttons = [
    button(wording.withdrawSure, { kind: "withdraw", poll: id, sure: true }),
    button(wording.keep, { kind: "show", poll: id }),
  ];
  return answer(scene, { text: wording.sureWithdraw(title), more: rowOf(buttons) });
}

/** Whoever was asked keeps days free until they hear. */
function tellsOf({ network, event }: Scene, poll: Poll): readonly Tell[] {
  const { zone } = network.description;
  const said = isOpen(poll) ? wording.toldWithdrawn : wording.toldNotPlanned;
  const text = said(poll.title);
  const starts = poll.proposals.map((slot) => slotStarts(slot, zone)).sort();
  const until = starts.at(-1);
  const { day } = localMoment(event.at, zone);
  const still = new Set(participantsOn(network, poll.audience, day).map(({ person }) => person));
  const asked = poll.told.filter(({ person }) => still.has(person));
  return asked.map(({ person }) => ({
    ...{ to: { kind: "person", person }, key: `poll/withdrawn/${poll.id}` },
    message: { summary: text, blocks: [paragraph(text)] },
    notBefore: firstWithin(event.at, friendlyHours, zone),
    ...(until !== undefined && { until }),
  }));
}
