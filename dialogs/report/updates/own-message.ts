import { emergencyBlock, emergencyLinesOf } from "../../../src/cards/emergency.ts";
import { lineMessage } from "../../../src/cards/line-message.ts";
import { seatInWords } from "../../../src/cards/seat-role.ts";
import type { UpdateRhythm } from "../../../src/domain/cycle/asking.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import type { SeatLine } from "../../../src/domain/report/figures.ts";
import { figuresOfOwn } from "../../../src/domain/report/own-organisations.ts";
import { seatStatuses } from "../../../src/domain/report/seat-statuses.ts";
import { inShortList } from "../../../src/language/list.ts";
import type { Block, Message, Span } from "../../../src/messages/message.ts";
import { button } from "../action.ts";
import { bold, rowOf, type Shown, say, small } from "../shown.ts";
import { updateWording as words } from "./wording.ts";

/** Organisations, seats and people that are named in a line. */
const NAMED = 3;
/**
 * Over so many days it is told what was handed over: at least since the update before this one, also
 * when this one waited for a weekend, New Year's Day and a day for the digest.
 */
const days: Readonly<Record<UpdateRhythm, number>> = { month: 36, quarter: 97 };

/** Who manages which organisations, and how often they hear of it. */
export type Managing = {
  readonly organisations: readonly Organisation[];
  readonly updates: UpdateRhythm | undefined;
};

/** The organisations by name. */
function namesOf({ organisations }: Managing): string {
  return inShortList(
    organisations.map(({ name }) => name),
    NAMED,
  );
}

/** How the seats of somebody's organisations stand, as it comes by itself: three lines and a button. */
export function updateMessage(shown: Shown, managing: Managing): Message {
  const { total, lines } = standing(shown, managing);
  return {
    summary: total,
    blocks: [...lines, small(words.why(managing.updates)), ...updatesButton],
  };
}

const updatesButton = rowOf([button(words.button, { kind: "updates" })]);

/** What is confirmed and what is not; and what was handed over, and who is webber. */
function standing(shown: Shown, managing: Managing) {
  const own = figuresOfOwn(shown.network, shown.at, {
    organisations: managing.organisations,
    days: days[managing.updates ?? "month"],
  });
  const names = namesOf(managing);
  const confirmed = own.lines.filter(({ status }) => status === "confirmed").length;
  const total = words.total(names, confirmed, own.lines.length);
  const isSomebody = own.webbers.length > 0;
  const lines: readonly Block[] = [
    say(bold(total), { text: words.others(others(shown, own.lines)) }),
    say(
      ...handedOver(shown, own.handedOver),
      ...(isSomebody ? webbers(shown, own.webbers) : [{ text: words.noWebber(names) }]),
    ),
  ];
  return { total, lines };
}

/** The same to who asks for it. */
export function ownMessage(shown: Shown, managing: Managing): Message {
  const update = updateMessage(shown, managing);
  return { ...update, blocks: [...update.blocks, emergencyBlock(emergencyLinesOf(shown))] };
}

/** How often somebody wants to hear of it. */
export function choiceMessage(shown: Shown, managing: Managing): Message {
  const buttons = [
    button(words.month, { kind: "every", every: "month" }),
    button(words.quarter, { kind: "every", every: "quarter" }),
    button(words.never, { kind: "every", every: "never" }),
  ];
  return lineMessage({
    text: words.howOften(namesOf(managing), managing.updates),
    emergencyLines: emergencyLinesOf(shown),
    more: rowOf(buttons),
  });
}

/** What was chosen; the first one comes with the next month or quarter, so here is how it stands now. */
export function chosenMessage(shown: Shown, managing: Managing): Message {
  const { updates } = managing;
  if (updates === undefined) {
    return lineMessage({ text: words.stopped, emergencyLines: emergencyLinesOf(shown) });
  }
  const text = words.chosen(updates);
  const { lines } = standing(shown, managing);
  const emergency = emergencyBlock(emergencyLinesOf(shown));
  return { summary: text, blocks: [say({ text }), ...lines, ...updatesButton, emergency] };
}

/** What is not confirmed, by how it stands. */
function others({ network }: Shown, lines: readonly SeatLine[]): readonly string[] {
  return seatStatuses.flatMap((status) => {
    const own = lines.filter((line) => line.status === status);
    if (status === "confirmed" || own.length === 0) return [];
    const names = own.map(({ seat }) => seatInWords(network, seat));
    return [words.status[status](own.length, inShortList(names, NAMED))];
  });
}

function handedOver({ network }: Shown, lines: readonly SeatLine[]): readonly Span[] {
  const names = lines.map(({ seat, holder }) =>
    words.to(seatInWords(network, seat), holder?.name ?? ""),
  );
  return names.length > 0 ? [{ text: words.handedOver(inShortList(names, NAMED)) }] : [];
}

function webbers({ network }: Shown, lines: readonly SeatLine[]): readonly Span[] {
  const names = lines.map(({ seat, holder }) =>
    words.is(seatInWords(network, seat), holder?.name ?? ""),
  );
  return [{ text: words.webbers(inShortList(names, NAMED)) }];
}
