import { z } from "zod";
import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { type Dialog, register, type Situation } from "../../src/contract/dialog.ts";
import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { type Outcome, saying } from "../../src/contract/outcome.ts";
import type { Network } from "../../src/domain/network.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { wording } from "./wording.ts";

type Action = { readonly kind: "help" };

/** Welcome and help: who this is, what it is for, and how to ask. */
const helpDialog: Dialog<never, Action> = {
  name: "help",
  version: 1,
  state: z.never(),
  action: z.strictObject({ kind: z.literal("help") }),
  claims: (text) => readSmallTalk(text) !== undefined && readSmallTalk(text) !== "themes",
  receives: ["joined"],
  step,
  everySaying,
};

export const help = register(helpDialog);

function step({ network, knowledge, event }: Situation<never, Action>): Outcome<never> {
  const reader = readerOf(network, event);
  const { happening } = event;
  const say = (message: Message) => saying({ message, as: "new", to: "here" });
  switch (happening.kind) {
    case "joined": {
      const { conversation } = event.place;
      if (network.welcomed.has(conversation)) return saying();
      const welcomed = say(welcome(network, knowledge, reader));
      return { ...welcomed, changes: [{ kind: "welcomed", conversation }] };
    }
    case "left":
    case "opened":
    case "search":
    case "identified":
      return saying();
    case "text":
      return say(
        replyOf(happening.text, { network, knowledge }) ?? welcome(network, knowledge, reader),
      );
    case "press":
      return say(welcome(network, knowledge, reader));
    default:
      return happening satisfies never;
  }
}

type Reader = "group" | "somebody" | "member" | "coordinator";

/** Who looks after the network can ask more; where others read along that is nobody's business. */
function readerOf(network: Network, { place, actor, at }: Event<Action>): Reader {
  if (place.kind === "group") return "group";
  if (!actor.person) return "somebody";
  return looksAfter(network, actor.person, at) ? "coordinator" : "member";
}

function welcome(network: Network, knowledge: Knowledge, reader: Reader): Message {
  const { name, goal } = network.description;
  const blocks: readonly Block[] = [
    { kind: "heading", text: wording.welcome(name) },
    ...(goal === undefined ? [] : [paragraph(wording.goal(goal))]),
    paragraph(wording.what),
    paragraph(wording.examples),
    { kind: "list", items: wording.example.map((text) => [{ text, style: "italic" }]) },
    ...(reader === "coordinator" ? [paragraph(wording.forCoordinator)] : []),
    ...(reader === "member" ? [paragraph(wording.forMember)] : []),
    ...(reader === "coordinator" ? [paragraph(wording.planning)] : []),
    ...(reader === "coordinator" || reader === "member" ? [paragraph(wording.meeting)] : []),
    paragraph(reader === "group" ? wording.inGroup : wording.privacy, "subtle"),
    { kind: "buttons", buttons: [themesButton] },
    emergencyLines(network, knowledge),
  ];
  return { summary: wording.summary, blocks };
}

type World = { readonly network: Network; readonly knowledge: Knowledge };

/** One line is enough for who thanks or needs nothing any more. */
function replyOf(text: string, world: World): Message | undefined {
  const said = readSmallTalk(text);
  if (said === "thanks") return line(wording.thanks, world);
  return said === "never-mind" ? line(wording.neverMind, world) : undefined;
}

function line(text: string, { network, knowledge }: World): Message {
  return { summary: text, blocks: [paragraph(text), emergencyLines(network, knowledge)] };
}

function emergencyLines(network: Network, knowledge: Knowledge): Block {
  return emergencyBlock(emergencyLinesOf({ knowledge, network }));
}

/** Leads to the list of the main conversation; a button knows a dialog by its name only. */
const themesButton = {
  label: wording.allThemes,
  does: {
    dialog: "whom-to-call",
    version: 1,
    subject: "-",
    action: { kind: "themes", stuck: false },
  },
} as const;

function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const reader of ["somebody", "member", "coordinator", "group"] as const) {
    yield welcome(network, knowledge, reader);
  }
  yield line(wording.thanks, { network, knowledge });
  yield line(wording.neverMind, { network, knowledge });
}
