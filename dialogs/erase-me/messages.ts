import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { handOverButton } from "../../src/cards/hand-over-button.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { ChannelName } from "../../src/domain/account.ts";
import { deputiesOn } from "../../src/domain/cycle/those-around.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Day, type Instant, localMoment } from "../../src/domain/time.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button } from "./action.ts";
import { wording } from "./wording.ts";

/** Seats that are named; the rest is counted. */
const NAMED = 6;

export type Shown = {
  readonly network: Network;
  readonly knowledge: Knowledge;
  readonly person: Person;
  readonly at: Instant;
};

/** The seats of somebody in words, so many that they can be read. */
export function seatsInWords({ network, person, at }: Omit<Shown, "knowledge">): {
  readonly named: readonly string[];
  readonly more: number;
} {
  const { day } = localMoment(at, network.description.zone);
  const seats = seatsFrom(network, person.id, day).map(({ seat }) => seatInWords(network, seat));
  return { named: seats.slice(0, NAMED), more: Math.max(0, seats.length - NAMED) };
}

/** What goes, and the question whether that is sure. */
export function askMessage(shown: Shown): Message {
  const { network, person } = shown;
  const intro = wording.asked(person.name, network.description.name);
  const { named, more } = seatsInWords(shown);
  const goes = wording.goes(named, chatsOf(network, person), more);
  return withLines(shown, intro, [
    paragraph(intro),
    { kind: "list", items: goes.map((text) => [{ text }]) },
    paragraph(wording.stays, "subtle"),
    ...(named.length > 0 ? [paragraph(wording.handOver)] : []),
    {
      kind: "buttons",
      buttons: [button(wording.sure, { kind: "sure" }), button(wording.no, { kind: "no" })],
    },
  ]);
}

/** Where somebody has an account of a chat; of a mail address nobody says that they have an account. */
function chatsOf({ accounts }: Network, person: Person): readonly ChannelName[] {
  const own = [...accounts].filter((account) => account.person === person.id);
  const channels = new Set(own.map(({ channel }) => channel));
  return [...channels].filter((channel) => channel !== "mail" && channel !== "web");
}

/** One line, with the emergency lines. */
export function lineMessage(where: Pick<Shown, "knowledge" | "network">, text: string): Message {
  return withLines(where, text, [paragraph(text)]);
}

/** To who looks after the network alone: which seat goes to somebody else first. */
export function onlyCoordinatorMessage(
  where: Pick<Shown, "knowledge" | "network">,
  { seat, day }: { readonly seat: SeatId; readonly day: Day },
): Message {
  const { network } = where;
  const deputies = deputiesOn(network, seat, day);
  const names = deputies.flatMap((id) => network.people.get(id)?.name ?? []);
  const text = wording.onlyCoordinator(network.description.name, names);
  const pass = handOverButton(wording.passOn, { kind: "start", seat });
  return withLines(where, text, [paragraph(text), { kind: "buttons", buttons: [pass] }]);
}

function withLines(
  where: Pick<Shown, "knowledge" | "network">,
  summary: string,
  blocks: readonly Block[],
): Message {
  return { summary, blocks: [...blocks, emergencyBlock(emergencyLinesOf(where))] };
}
