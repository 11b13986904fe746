import { z } from "zod";
import type { Call, FakeSlack } from "../../channels/slack/fake-slack.ts";
import type { Envelope } from "./envelopes.ts";
import { wordsIn } from "./reading.ts";

/** What somebody sees because of one thing that the bot asked of Slack. */
export type SaidInSlack = {
  readonly way: "message" | "change" | "ephemeral" | "hook" | "home" | "form";
  /** The conversation, the person whose page it is, or the address for answers. */
  readonly to: string;
  /** Nobody but the one person sees it. */
  readonly isPrivate: boolean;
  readonly words: string;
  readonly blocks: readonly Envelope[];
  /** What the notification says. */
  readonly text: string;
  /** Of the message, also when it was changed; empty for what only one person sees. */
  readonly ts: string;
  readonly args: Envelope;
};

const blocks = z.array(z.record(z.string(), z.unknown()));
const shape = z.looseObject({
  text: z.string().default(""),
  blocks: blocks.default([]),
  channel: z.string().default(""),
  user_id: z.string().default(""),
  at: z.string().default(""),
  ts: z.string().default(""),
  view: z.looseObject({ blocks }).optional(),
});

const ways = {
  "chat.postMessage": "message",
  "chat.update": "change",
  "chat.postEphemeral": "ephemeral",
  hook: "hook",
  "views.publish": "home",
  "views.open": "form",
} as const;

/** What is shown in a Slack that was started for a test, from the beginning on. */
export function watch(slack: FakeSlack) {
  const before: SaidInSlack[] = [];
  const now = () => slack.calls.flatMap((call) => shownBy(call, slack) ?? []);
  return {
    shown: (): readonly SaidInSlack[] => [...before, ...now()],
    /** The same words are another message from here on, and not one that is sent twice. */
    turnPage: (): void => {
      before.push(...now());
      slack.calls.length = 0;
    },
  };
}

/** What a call shows; nothing for one that only asks. */
function shownBy({ name, args }: Call, slack: FakeSlack): SaidInSlack | undefined {
  const way = Object.entries(ways).find(([method]) => method === name)?.[1];
  if (way === undefined) return undefined;
  const { text, channel, user_id, at, view, ts, ...said } = shape.parse(args);
  const shown = view?.blocks ?? said.blocks;
  const to = way === "home" ? user_id : way === "hook" ? at : channel;
  const isPrivate = !["message", "change"].includes(way) || /^[DUW]/.test(to);
  const posted = [...slack.kept.values()].flat().find((one) => one["blocks"] === args["blocks"]);
  const words = wordsIn(view ?? shown);
  return { way, to, isPrivate, blocks: shown, text, words, args, ts: ts || (posted?.ts ?? "") };
}
