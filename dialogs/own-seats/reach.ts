import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { privately } from "../../src/contract/in-turn.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { saying } from "../../src/contract/outcome.ts";
import type { Account } from "../../src/domain/account.ts";
import { apply } from "../../src/domain/apply.ts";
import type { Fact } from "../../src/domain/change.ts";
import {
  type PreferredChannel,
  preferredChannels,
} from "../../src/domain/cycle/preferred-channel.ts";
import { reachOf } from "../../src/domain/cycle/reach-order.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

type Shown = {
  readonly network: Network;
  readonly knowledge: Pick<Knowledge, "writesMail" | "emergencyLines">;
  readonly person: Person;
  readonly at: Instant;
};

/** An account on a channel that somebody can ask for. */
type Way = Account & { readonly channel: PreferredChannel };

/** Where they are written to, the first one first; of each channel one. */
function waysOf({ network, knowledge, person }: Shown): readonly Way[] {
  const all = reachOf(network, person.id, { mail: knowledge.writesMail === true });
  return preferredChannels
    .flatMap((channel) => all.find((one): one is Way => one.channel === channel) ?? [])
    .toSorted((one, other) => all.indexOf(one) - all.indexOf(other));
}

/** Where somebody is written to, in which order, and when that last worked; with a way to choose. */
export function reachBlocks(shown: Shown): readonly Block[] {
  const { network, person } = shown;
  const ways = waysOf(shown);
  const prefers = network.askings.get(person.id)?.prefers;
  const text = reachInWords(shown, ways, prefers);
  if (text === undefined) return [];
  return [paragraph(text), ...rowOf(choices(ways, prefers))];
}

function reachInWords(
  { network, at }: Shown,
  [first, ...rest]: readonly Way[],
  prefers: PreferredChannel | undefined,
): string | undefined {
  const lost = prefers !== undefined && prefers !== first?.channel ? wording.lost(prefers) : "";
  if (!first) return lost === "" ? undefined : lost;
  const { provenAt } = first;
  // Where they are known stands above it already.
  const isPlain = rest.length === 0 && prefers === undefined && provenAt === undefined;
  if (isPlain) return undefined;
  const { zone } = network.description;
  const today = localMoment(at, zone).day;
  const said = [
    ...(lost === "" ? [] : [lost]),
    wording.reach(first.channel, prefers === first.channel),
    ...(provenAt === undefined
      ? []
      : [wording.proven(dayName(localMoment(provenAt, zone).day, today))]),
  ];
  return `${said.join(" ")}${elseInWords(rest)}`;
}

function elseInWords(rest: readonly Way[]): string {
  return rest.length === 0 ? "" : ` ${wording.else(rest.map(({ channel }) => channel))}`;
}

const anywhere = button(wording.anywhere, { kind: "prefer", channel: "any" });

function choices(
  [, ...rest]: readonly Way[],
  prefers: PreferredChannel | undefined,
): readonly Button[] {
  return [
    ...rest.map(({ channel }) => button(wording.rather(channel), { kind: "prefer", channel })),
    ...(prefers === undefined ? [] : [anywhere]),
  ];
}

/** Where somebody would rather be written to, from now on; who passed a link on says so themselves. */
export function prefer(
  scene: Scene,
  person: Person,
  channel: PreferredChannel | "any",
): Outcome<never> {
  const { network, event } = scene;
  const shown = { ...scene, person, at: event.at };
  if (event.actor.standIn !== undefined) return say(scene, wording.onlyThemselves(person.name));
  if (channel !== "any" && !waysOf(shown).some((way) => way.channel === channel)) {
    return say(scene, whyNot(shown, channel));
  }
  const fact: Fact = { kind: "channel-preferred", person: person.id, channel };
  const isSo = (network.askings.get(person.id)?.prefers ?? "any") === channel;
  const by = { kind: "person", person: person.id } as const;
  const next = apply(network, { ...fact, by, at: event.at, via: event.place.channel });
  const told = preferredMessage({ ...shown, network: next }, channel);
  return { ...saying(privately(scene, told)), changes: isSo ? [] : [fact] };
}

function whyNot({ knowledge }: Shown, channel: PreferredChannel): string {
  if (channel !== "mail") return wording.unknownThere(channel);
  return knowledge.writesMail ? wording.noAddress : wording.noMail;
}

/** That it is done, and what comes next when it does not work there. */
export function preferredMessage(shown: Shown, channel: PreferredChannel | "any"): Message {
  const line = channel === "any" ? wording.anywhereNow : wording.prefers(channel);
  const [, ...rest] = waysOf(shown);
  const more = channel === "any" ? "" : elseInWords(rest);
  const back = channel === "any" ? [] : [anywhere];
  return {
    summary: line,
    blocks: [paragraph(`${line}${more}`), ...rowOf(back), emergencyBlock(emergencyLinesOf(shown))],
  };
}

/** One line, with the emergency lines. */
export function lineMessage(shown: Omit<Shown, "person" | "at">, text: string): Message {
  const lines = emergencyBlock(emergencyLinesOf(shown));
  return { summary: text, blocks: [paragraph(text), lines] };
}

function say(scene: Scene, text: string): Outcome<never> {
  return saying(privately(scene, lineMessage(scene, text)));
}
