import { z } from "zod";
import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { asksForOtherNetwork } from "../../src/language/other-network.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { wording } from "./wording.ts";

const name = "choose-network";
const version = 1;

const actionSchema = z.strictObject({ kind: z.literal("choose"), network: ids.network });
type Action = z.output<typeof actionSchema>;

/** Which network an account asks in, when its organisation takes part in several. Asked once. */
const chooseNetworkDialog: Dialog<never, Action> = {
  name,
  version,
  state: z.never(),
  action: actionSchema,
  claims: (text) => asksForOtherNetwork(text),
  step,
  everySaying,
};

export const chooseNetwork = register(chooseNetworkDialog);

type Choices = Event<unknown>["networks"];

function step({ network, knowledge, event }: Situation<never, Action>): Outcome<never> {
  const { happening, networks, actor, place } = event;
  if (happening.kind === "left") return saying();
  if (happening.kind === "press") {
    const told = saying({
      message: chosen(network, networks, knowledge),
      as: "replacement",
      to: "here",
    });
    const { account } = actor;
    return { ...told, changes: [{ kind: "network-chosen", account, channel: place.channel }] };
  }
  return saying({ message: question(networks, knowledge), as: "new", to: "here" });
}

function question(networks: Choices, knowledge: Knowledge): Message {
  const buttons = networks.map((choice) => ({
    label: choice.name,
    does: { dialog: name, version, subject: "-", action: { kind: "choose", network: choice.id } },
  }));
  return {
    summary: wording.which,
    blocks: [
      { kind: "text", spans: [{ text: wording.which }] },
      { kind: "buttons", buttons },
      emergencyBlock(knowledge.emergencyLines),
    ],
  };
}

function chosen(network: Network, networks: Choices, knowledge: Knowledge): Message {
  const text = wording.chosen(network.description.name);
  const change: readonly Block[] =
    networks.length > 1
      ? [{ kind: "text", spans: [{ text: wording.change }], tone: "subtle" }]
      : [];
  const emergency = emergencyBlock(emergencyLinesOf({ knowledge, network }));
  return { summary: text, blocks: [{ kind: "text", spans: [{ text }] }, ...change, emergency] };
}

function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const networks = [
    { id: network.id, name: network.description.name },
    { id: network.id, name: network.description.name },
  ];
  yield question(networks, knowledge);
  yield chosen(network, networks, knowledge);
}
