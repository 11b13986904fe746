import { unknownFor } from "../../src/cards/become-known.ts";
import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import { privately, todayIn } from "../../src/contract/in-turn.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { acquaintanceId } from "../../src/domain/acquaintance/acquaintance.ts";
import { isMonthsBeginning } from "../../src/domain/acquaintance/due-introductions.ts";
import { haveMetIn } from "../../src/domain/acquaintance/have-met.ts";
import type { Fact } from "../../src/domain/change.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { readAcquaintRequest } from "../../src/language/acquaint.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { type Action, actionSchema, button, identity, type State, stateSchema } from "./action.ts";
import { everySaying } from "./every-saying.ts";
import { retell } from "./retell.ts";
import { timetable } from "./timetable.ts";
import { unmetMessage, unmetPeople } from "./unmet.ts";
import { wording } from "./wording.ts";

type Turn = Situation<State, Action>;

/** People of the network getting to know each other, when they want to. */
const acquaintDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims: (text) => readAcquaintRequest(text) !== undefined,
  step,
  timetable,
  retell,
  everySaying,
};

export const acquaint = register(acquaintDialog);

function step(turn: Turn): Outcome<State> {
  return forKnown(turn, unknownFor, ({ id: me }, happening) => {
    if (happening.kind === "press") return act(turn, me, happening.action);
    return act(turn, me, { kind: readAcquaintRequest(happening.text) ?? "about" });
  });
}

function act(turn: Turn, me: PersonId, action: Action): Outcome<State> {
  switch (action.kind) {
    case "about":
      return says(turn, aboutMessage(turn, me));
    case "start":
      return hasSeat(turn, me) ? wish(turn, me, true) : says(turn, line(turn, wording.noSeat));
    case "stop":
      return wish(turn, me, false);
    case "met":
      return met(turn, me, action.person);
    case "unmet":
      return says(turn, unmetMessage(turn, unmetPeople(turn, me)));
    default:
      return action satisfies never;
  }
}

function says(turn: Turn, message: Message, changes: readonly Fact[] = []): Outcome<State> {
  return { ...saying(privately(turn, message)), changes };
}

function line(turn: Turn, text: string, more: readonly Block[] = []): Message {
  return lineMessage({ text, more, emergencyLines: emergencyLinesOf(turn) });
}

function wants({ network }: Turn, me: PersonId): boolean {
  return network.askings.get(me)?.wantsToMeet === true;
}

function hasSeat(turn: Turn, me: PersonId): boolean {
  const today = todayIn(turn);
  return seatsFrom(turn.network, me, today).some(({ seat }) => holderOn(seat, today) === me);
}

function aboutMessage(turn: Turn, me: PersonId): Message {
  const isOn = wants(turn, me);
  const choice = isOn
    ? button(wording.stop, { kind: "stop" })
    : button(wording.start, { kind: "start" }, "primary");
  return line(turn, wording.about, [
    paragraph(isOn ? wording.isOn : wording.isOff),
    { kind: "buttons", buttons: [choice, button(wording.unmet, { kind: "unmet" })] },
  ]);
}

/** Said twice it is said once: what is so already is not changed again. */
function wish(turn: Turn, person: PersonId, wantsIt: boolean): Outcome<State> {
  const isSoon = isMonthsBeginning(todayIn(turn));
  const text = wantsIt ? (isSoon ? wording.startedSoon : wording.started) : wording.stopped;
  const other = wantsIt
    ? button(wording.stop, { kind: "stop" })
    : button(wording.start, { kind: "start" });
  const message = line(turn, text, [
    { kind: "buttons", buttons: [other, button(wording.unmet, { kind: "unmet" })] },
  ]);
  const isNew = wants(turn, person) !== wantsIt;
  return says(
    turn,
    message,
    isNew ? [{ kind: "acquaintance-wished", person, wants: wantsIt }] : [],
  );
}

function met(turn: Turn, me: PersonId, other: PersonId): Outcome<State> {
  const { network } = turn;
  const name = network.people.get(other)?.name;
  if (name === undefined) return says(turn, line(turn, wording.gone));
  if (other === me) return says(turn, line(turn, wording.self));
  const isKnown =
    network.acquaintances.get(acquaintanceId(me, other))?.metOn !== undefined ||
    haveMetIn(network)(me, other);
  if (isKnown) return says(turn, line(turn, wording.known(name)));
  return says(turn, line(turn, wording.noted(name)), [
    { kind: "acquainted", people: [me, other], on: todayIn(turn) },
  ]);
}
