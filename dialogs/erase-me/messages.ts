import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import type { Block, Message } from "../../src/messages/message.ts";
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

const say = (text: string, tone?: "subtle"): Block => ({
  kind: "text",
  spans: [{ text }],
  ...(tone && { tone }),
});

/** What goes, and the question whether that is sure. */
export function askMessage(shown: Shown): Message {
  const { network, person } = shown;
  const intro = wording.asked(person.name, network.description.name);
  const { named, more } = seatsInWords(shown);
  const accounts = [...network.accounts].filter((account) => account.person === person.id).length;
  const goes = wording.goes(named, accounts, more);
  return withLines(shown, intro, [
    say(intro),
    { kind: "list", items: goes.map((text) => [{ text }]) },
    say(wording.stays, "subtle"),
    ...(named.length > 0 ? [say(wording.handOver)] : []),
    {
      kind: "buttons",
      buttons: [button(wording.sure, { kind: "sure" }), button(wording.no, { kind: "no" })],
    },
  ]);
}

/** One line, with the emergency lines. */
export function lineMessage(where: Pick<Shown, "knowledge" | "network">, text: string): Message {
  return withLines(where, text, [say(text)]);
}

function withLines(
  where: Pick<Shown, "knowledge" | "network">,
  summary: string,
  blocks: readonly Block[],
): Message {
  return { summary, blocks: [...blocks, emergencyBlock(emergencyLinesOf(where))] };
}
