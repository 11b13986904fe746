import { unknownFor } from "../../src/cards/become-known.ts";
import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import { privately } from "../../src/contract/in-turn.ts";
import { type Outcome, type Pulse, saying } from "../../src/contract/outcome.ts";
import type { MeetingId, PersonId } from "../../src/domain/ids.ts";
import { whoCame } from "../../src/domain/meeting/due-pulse.ts";
import { weekOf } from "../../src/domain/week.ts";
import { asksForPulse } from "../../src/language/pulse.ts";
import { looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import {
  type Action,
  actionSchema,
  identity,
  REMEMBERED,
  type State,
  stateSchema,
} from "./action.ts";
import { isNewIn } from "./batches.ts";
import { everySaying } from "./every-saying.ts";
import { questions, readForm } from "./form.ts";
import { resultsMessage } from "./results.ts";
import { timetable } from "./timetable.ts";
import { wording } from "./wording.ts";

type Turn = Situation<State, Action>;
type Form = Readonly<Record<string, string | readonly string[]>>;

/** How a meeting was, and what helps or hinders: asked of who were there, kept without who. */
const pulseDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims: (text) => asksForPulse(text),
  needs: ["asked"],
  step,
  timetable,
  everySaying,
};

export const pulse = register(pulseDialog);

function step(turn: Turn): Outcome<State> {
  return forKnown(turn, unknownFor, ({ id: me }, happening) => {
    if (happening.kind === "text" || happening.action.kind === "results") return results(turn, me);
    return answer(turn, { me, meeting: happening.action.meeting, form: happening.form });
  });
}

function line(turn: Turn, text: string): Outcome<State> {
  const message = lineMessage({ text, emergencyLines: emergencyLinesOf(turn) });
  return saying(privately(turn, message));
}

type Answering = { readonly me: PersonId; readonly meeting: MeetingId; readonly form: Form };

/** What is answered goes where no name is; that somebody did is all that is kept of them. */
function answer(turn: Turn, { me, meeting: id, form }: Answering): Outcome<State> {
  const meeting = turn.network.meetings.get(id);
  if (!meeting || meeting.cancelledAt !== undefined) return line(turn, wording.gone);
  if (!whoCame(meeting).includes(me)) return line(turn, wording.notThere);
  const answered = turn.state?.answered ?? [];
  if (answered.includes(id)) return line(turn, wording.already);
  const filled = readForm(form);
  if (filled.kind === "wrong") {
    return saying(privately(turn, withLines(turn, questions(meeting, filled))));
  }
  const week = weekOf(turn.event.at, turn.network.description.zone);
  return {
    ...line(turn, wording.thanks),
    state: { kind: "open", state: { answered: [...answered, id].slice(-REMEMBERED), week } },
    counts: [...filled.pulses, ...peopleFor(turn, filled.pulses, week)],
  };
}

/** For each question that they answer whether there is a person more, apart from what they say. */
function peopleFor(turn: Turn, pulses: readonly Pulse[], thisWeek: string): readonly Pulse[] {
  const answerer = { lastWeek: turn.state?.week, lines: turn.pulse, thisWeek };
  return pulses
    .filter(({ question }) => isNewIn(question, answerer))
    .map(({ question }) => ({ outcome: "pulse", question, isPerson: true }));
}

function withLines(turn: Turn, { blocks, ...message }: Message): Message {
  return { ...message, blocks: [...blocks, emergencyBlock(emergencyLinesOf(turn))] };
}

/** Who may read it is found out now, for a button may be old. */
function results(turn: Turn, me: PersonId): Outcome<State> {
  const { network, knowledge, event, pulse: lines } = turn;
  const { at, place } = event;
  if (!looksAfter(network, me, at)) return line(turn, wording.notAllowed);
  if (place.kind === "group") return line(turn, wording.inGroup);
  if (!lines) return line(turn, wording.unreadable);
  return saying(privately(turn, resultsMessage({ network, knowledge, at, lines })));
}
