import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { PersonId, PollId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import { isOpen } from "../../src/domain/meeting/due-polls.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
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
    changes: [{ kind: "poll-withdrawn", poll: id, hear: askedStill(scene, poll) }],
  });
}

function askOnceMore(scene: Scene, { id, title }: Poll): Outcome<State> {
  const buttons = [
    button(wording.withdrawSure, { kind: "withdraw", poll: id, sure: true }),
    button(wording.keep, { kind: "show", poll: id }),
  ];
  return answer(scene, { text: wording.sureWithdraw(title), more: rowOf(buttons) });
}

/** Who got the proposals and still takes part; who withdraws it knows. */
function askedStill(scene: Scene, { audience, told }: Poll): readonly PersonId[] {
  const people = participantsOn(scene.network, audience, todayIn(scene));
  const still = new Set(people.map(({ person }) => person));
  still.delete(scene.me);
  return told.map(({ person }) => person).filter((person) => still.has(person));
}
