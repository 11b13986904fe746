import type { ChannelName } from "../../src/domain/account.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { readableName } from "../../src/domain/readable-name.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { type Scene, writerOf } from "./scene.ts";
import { wording } from "./wording.ts";

/** The message as a coordinator gets it: who writes, what, and how to reach them. */
export function letterOf(scene: Scene, text: string): Message {
  const writer = writerOf(scene);
  const { actor, place } = scene.event;
  const from = writer
    ? wording.from(writer.name)
    : wording.fromUnknown(place.channel, readableName(actor.displayName));
  return {
    summary: from,
    blocks: [paragraph(from), paragraph(text), howToReach(scene.network, writer, place.channel)],
  };
}

function howToReach(network: Network, writer: Person | undefined, channel: ChannelName): Block {
  if (!writer) return paragraph(wording.unknownWriter(channel), "subtle");
  const { name, phone, mail } = writer;
  if (!phone && !mail) return paragraph(wording.noWayToReach(name, channel), "subtle");
  const organisation = writer.organisation && network.organisations.get(writer.organisation)?.name;
  const about = [writer.jobTitle, organisation].filter((part) => part !== undefined).join(", ");
  return {
    ...{ kind: "contact", name },
    ...(about !== "" && { about }),
    ...(phone && { phone }),
    ...(mail && { mail }),
  };
}
