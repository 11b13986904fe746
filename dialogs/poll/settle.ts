import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { PollId } from "../../src/domain/ids.ts";
import { isAlive } from "../../src/domain/meeting/due-polls.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { freeMeetingId } from "../../src/domain/meeting/meeting-id.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import { minutesIn, type Slot, slotStarts } from "../../src/domain/meeting/slot.ts";
import { ranked, tallyOf } from "../../src/domain/meeting/tally.ts";
import { whereOf } from "../../src/domain/meeting/where.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { shortDay } from "./days.ts";
import { makeDraft } from "./draft.ts";
import { showDraft } from "./draft-message.ts";
import { meetingButton } from "./meeting-button.ts";
import { overText } from "./over.ts";
import { result } from "./result.ts";
import { leads } from "./rights.ts";
import { answer, type Scene, viewed } from "./scene.ts";
import { slotName } from "./slot-words.ts";
import { lineOf, standing } from "./standing.ts";
import { organiserOf } from "./viewed.ts";
import { ballot } from "./vote.ts";
import { wording } from "./wording.ts";

type Led = { readonly poll: Poll } | { readonly refused: Outcome<State> };

/** A poll that goes on or waits for a choice, for who may lead it; otherwise what is said instead. */
export function ledBy(scene: Scene, id: PollId): Led {
  const poll = scene.network.polls.get(id);
  if (!poll) return { refused: answer(scene, { text: wording.gone }) };
  if (!leads(scene, poll)) {
    const name = organiserOf(viewed(scene), poll)?.name;
    return { refused: answer(scene, { text: wording.mayNotLead(name) }) };
  }
  if (isAlive(poll)) return { poll };
  const meeting = poll.meeting && scene.network.meetings.get(poll.meeting);
  if (!meeting || meeting.cancelledAt !== undefined) {
    return { refused: answer(scene, { text: overText(scene, poll) }) };
  }
  const text = wording.alreadyPlanned(meeting.title, slotName(meeting.slot, todayIn(scene)));
  return { refused: answer(scene, { text, more: rowOf([meetingButton(meeting.id)]) }) };
}

/** How it stands, or what it came to; who does not lead it gets their ballot. */
export function show(scene: Scene, id: PollId): Outcome<State> {
  const poll = scene.network.polls.get(id);
  if (poll && !leads(scene, poll)) return ballot(scene, id);
  const led = ledBy(scene, id);
  if ("refused" in led) return led.refused;
  const isOver = led.poll.closedAt !== undefined;
  return answer(scene, (isOver ? result : standing)(viewed(scene), led.poll));
}

/** [Andere datum]: all of them, the best first. */
export function choose(scene: Scene, id: PollId, note?: string): Outcome<State> {
  const led = ledBy(scene, id);
  if ("refused" in led) return led.refused;
  const { poll } = led;
  const looking = viewed(scene);
  const { network, today } = looking;
  const ahead = ranked(tallyOf(network, poll, today)).filter(({ slot }) => isAhead(scene, slot));
  const buttons = ahead.map(({ slot, index }) =>
    button(wording.planIn(shortDay(slot.day, today)), { kind: "settle", poll: id, index }),
  );
  return answer(scene, {
    text: note ?? wording.choose(poll.title),
    more: [
      ...(note === undefined ? [] : [paragraph(wording.choose(poll.title))]),
      ...(ahead.length > 0
        ? [{ kind: "list", items: ahead.map((one) => lineOf(looking, one, false)) } as const]
        : []),
      ...rowOf([...buttons, button(wording.again, { kind: "again", poll: id })]),
    ],
  });
}

/** [Plan in]: the poll becomes a meeting; telling people is left to what tells of meetings. */
export function settle(scene: Scene, id: PollId, index: number): Outcome<State> {
  const led = ledBy(scene, id);
  if ("refused" in led) return led.refused;
  const { poll } = led;
  const slot = poll.proposals[index];
  if (!slot) return choose(scene, id);
  const name = slotName(slot, todayIn(scene));
  if (!isAhead(scene, slot)) return choose(scene, id, wording.dayIsOver(name));
  const meeting = meetingOf(scene, poll, slot);
  return answer(scene, {
    text: wording.planned(poll.title, name),
    more: rowOf([meetingButton(meeting.id)]),
    changes: [
      { kind: "meeting-planned", meeting },
      { kind: "poll-settled", poll: id, meeting: meeting.id },
    ],
  });
}

function isAhead({ network, event }: Scene, slot: Slot): boolean {
  return slotStarts(slot, network.description.zone) > event.at;
}

function meetingOf({ network, event }: Scene, poll: Poll, slot: Slot): Meeting {
  const { title, audience, organiser } = poll;
  return {
    ...{ id: freeMeetingId(network, title, slot.day), title, audience, organiser, slot },
    ...whereOf(poll),
    ...{ plannedAt: event.at, sequence: 0, told: [], replies: [], items: [] },
  };
}

/** [Nog eens vragen]: a draft with other days, that takes its place once it is sent. */
export function again(scene: Scene, id: PollId): Outcome<State> {
  const poll = scene.network.polls.get(id);
  if (!poll) return answer(scene, { text: wording.gone });
  if (!leads(scene, poll) || poll.meeting !== undefined) {
    const led = ledBy(scene, id);
    if ("refused" in led) return led.refused;
  }
  const [first] = poll.proposals;
  const { title, audience, organiser } = poll;
  const { draft, notes } = makeDraft(
    scene,
    {
      ...{ kind: "propose", title, audience, organiser, minutes: first ? minutesIn(first) : 60 },
      ...whereOf(poll),
    },
    { instead: id, without: new Set(poll.proposals.map(({ day }) => day)) },
  );
  return showDraft(scene, { ...draft, isSecret: poll.isSecret }, { notes });
}
