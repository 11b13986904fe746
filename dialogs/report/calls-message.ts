import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { type Call, callList } from "../../src/domain/report/call-list.ts";
import { lookingAt } from "../../src/domain/report/seat-status.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { localMoment } from "../../src/domain/time.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import { button, leadTo } from "./action.ts";
import { bold, onDay, type Page, rowOf, type Shown, say, small } from "./shown.ts";
import { wording } from "./wording.ts";

/** On one card; the rest is a tap away. */
export const CALLS_ON_A_CARD = 4;

/** Of somebody with more seats these have buttons; one call is about all of them. */
const SEATS_WITH_BUTTONS = 2;

/** Whom to call, why, what to say, and what came of it as a tap. */
export function callsMessage(shown: Shown, { from }: Page): Message {
  const calls = callList(lookingAt(shown.network, shown.at));
  const page = calls.slice(from, from + CALLS_ON_A_CARD);
  const left = calls.length - from - page.length;
  const before = Math.max(0, from - CALLS_ON_A_CARD);
  const title = wording.callsTitle(calls.length);
  return {
    summary: title,
    blocks: [
      say(bold(title)),
      ...page.flatMap((call) => callBlocks(shown, call)),
      ...rowOf([
        ...(from > 0 ? [button(wording.earlier, { kind: "calls", from: before })] : []),
        ...(left > 0
          ? [button(wording.more(left), { kind: "calls", from: from + CALLS_ON_A_CARD })]
          : []),
      ]),
      emergencyBlock(emergencyLinesOf(shown)),
    ],
  };
}

function callBlocks(shown: Shown, call: Call): readonly Block[] {
  return [
    ...callInWords(shown, call),
    ...call.seats
      .slice(0, SEATS_WITH_BUTTONS)
      .flatMap((seat) => rowOf(buttonsFor(shown, call, seat))),
  ];
}

/** Whom to call, why, and what to say. */
export function callInWords(shown: Shown, call: Call): readonly Block[] {
  const about = inShortList(
    call.seats.map((seat) => seatInWords(shown.network, seat)),
    SEATS_WITH_BUTTONS,
  );
  return [contactOf(call, reasonInWords(shown, call, about)), small(scriptFor(shown, call, about))];
}

/** Somebody without a number is called by way of the organisation. */
function contactOf({ whom, organisation }: Call, about: string): Block {
  const phone = whom?.phone ?? organisation?.phone;
  const mail = whom?.mail ?? organisation?.mail;
  return {
    ...{ kind: "contact", name: whom?.name ?? organisation?.name ?? wording.nobodyKnown, about },
    ...(phone && { phone }),
    ...(mail && { mail }),
  };
}

function reasonInWords(shown: Shown, { reason }: Call, about: string): string {
  const since = onDay(shown, reason.since);
  switch (reason.kind) {
    case "needs-yes":
      return wording.why.needsYes(reason.candidate.name, about);
    case "no-answer":
      return wording.why.noAnswer(reason.why, about, since);
    case "find-successor":
      return wording.why.findSuccessor(reason.why, about, since);
    case "doubted":
      return wording.why.doubted(reason.times, about, since);
    default:
      return reason satisfies never;
  }
}

function scriptFor({ network }: Shown, { reason }: Call, about: string): string {
  const { name } = network.description;
  switch (reason.kind) {
    case "needs-yes":
      return wording.script.needsYes(name, reason.candidate.name, about);
    case "no-answer":
      return wording.script.noAnswer(name, about);
    case "find-successor":
      return wording.script.findSuccessor(name, about);
    case "doubted":
      return wording.script.doubted(name, about);
    default:
      return reason satisfies never;
  }
}

/** With one seat the button needs no name. */
function buttonsFor({ network, at }: Shown, { reason, seats }: Call, seat: Seat) {
  const { id } = seat;
  const name = seats.length > 1 ? seatInWords(network, seat) : "";
  const { day } = localMoment(at, network.description.zone);
  const gone = leadTo("hand-over", wording.gone(name), { kind: "start", seat: id, gone: true });
  const successor = leadTo("hand-over", wording.successor(name), { kind: "start", seat: id });
  const right = leadTo("confirm", wording.right(name), { kind: "confirm", seat: id });
  const byReason: Readonly<Record<Call["reason"]["kind"], readonly Button[]>> = {
    "needs-yes": [
      leadTo("hand-over", wording.approve, { kind: "approve", seat: id }),
      leadTo("hand-over", wording.refuse, { kind: "refuse", seat: id }),
    ],
    "no-answer": [right, gone, successor],
    "find-successor": holderOn(seat, day) === undefined ? [successor] : [successor, gone],
    doubted: [right, gone, successor],
  };
  return byReason[reason.kind];
}
