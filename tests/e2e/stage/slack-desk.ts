import { z } from "zod";
import type { FakeSlack } from "../../channels/slack/fake-slack.ts";
import { signingSecret } from "../../channels/slack/sign.ts";
import { elementsOf } from "../../channels/slack/walk-blocks.ts";
import { blockActions, type Setting } from "../slack/envelopes.ts";
import { buttonNamed, buttonsIn } from "../slack/reading.ts";
import type { SaidInSlack } from "../slack/shown.ts";
import { createSlackClient } from "../slack/slack-client.ts";
import { type Desk, type Fill, filledFor, mustBeThere, type Sight } from "./desk.ts";
import { eventually } from "./eventually.ts";

const FILL_IN = "Invullen";

type Place = {
  readonly slack: FakeSlack;
  readonly bot: { readonly url: string; readonly now: () => string };
  readonly team: string;
  readonly shown: () => readonly SaidInSlack[];
};

/** Somebody at work in Slack, in the chat that is theirs. */
export function createSlackDesk({ slack, bot, team, shown }: Place, name: string): Desk {
  const user = `U0${name.toUpperCase()}`;
  const channel = `D0${name.toUpperCase()}`;
  const responseUrl = slack.hook(user);
  slack.users.set(user, { id: user, team_id: team });
  const setting: Setting = {
    ...{ team, app: "A0DANBELIK", bot: "U0DANBELIK", responseUrl },
    now: () => Date.parse(bot.now()),
  };
  const client = createSlackClient({ setting, secret: signingSecret, botUrl: () => bot.url });
  const own = new Set([user, channel, new URL(responseUrl).pathname]);
  const came = () =>
    shown().filter(({ to, way, args }) => own.has(to) || (way === "form" && isOwnForm(args)));
  /** A form is opened for whoever pressed; the trigger says who that was. */
  const triggers = new Set<unknown>();
  const isOwnForm = (args: Readonly<Record<string, unknown>>) => triggers.has(args["trigger_id"]);
  const next = async (work: () => Promise<{ readonly status: number; readonly body: string }>) => {
    const from = came().length;
    const { status, body } = await work();
    if (status !== 200) throw new Error(`it was answered with ${status}`);
    const again = updateSchema.safeParse(body === "" ? undefined : JSON.parse(body)).data;
    if (again) return formSeen(again.view);
    return eventually("answer in Slack", () => {
      const later = came()[from];
      return later && seen(later);
    });
  };
  let pressed = 0;
  const pressOn = (said: SaidInSlack, label: string) => {
    pressed += 1;
    const trigger = `trigger.${user}.${pressed}`;
    triggers.add(trigger);
    const button = buttonNamed(said.blocks, label);
    const on = { kind: "message", channel, message: { ts: said.ts, blocks: said.blocks } } as const;
    return next(() => client.interact(blockActions(setting, { user, button, on, trigger })));
  };
  const formSeen = (view: z.output<typeof viewSchema>): Sight => ({
    ...{ what: `form for ${name}`, words: JSON.stringify(view.blocks) },
    ...{ labels: [view.submit.text], links: {}, raw: view.blocks },
    press: (label, fill = {}) => {
      if (label !== view.submit.text) throw new Error(`no button ${label} but ${view.submit.text}`);
      return next(() => client.submit(user, { id: "V1", ...view }, valuesOf(view, fill)));
    },
  });
  const seen = (said: SaidInSlack): Sight => {
    if (said.way === "form") return formSeen(viewSchema.parse(said.args["view"]));
    const labels = buttonsIn(said.blocks).map(({ text }) => text);
    return {
      ...{ what: `message for ${name}`, words: said.words, labels },
      ...{ links: linksIn(said.blocks), raw: said.blocks },
      press: async (label, fill) => {
        if (fill === undefined || labels.includes(label)) return pressOn(said, label);
        const form = await pressOn(said, FILL_IN);
        return form.press(label, fill);
      },
    };
  };
  return {
    types: (text) => next(() => client.type({ user, channel, text })),
    all: () => came().map(seen),
  };
}

const linkSchema = z.looseObject({
  type: z.literal("link"),
  url: z.string(),
  text: z.string(),
});

function linksIn(blocks: unknown) {
  const found = [...elementsOf(blocks)].flatMap((one) => linkSchema.safeParse(one).data ?? []);
  return Object.fromEntries(found.map(({ text, url }) => [text, url]));
}

/** A form as Slack shows it. */
export const viewSchema = z.looseObject({
  private_metadata: z.string(),
  submit: z.looseObject({ text: z.string() }),
  blocks: z.array(z.looseObject({ type: z.string() })),
});
const updateSchema = z.looseObject({ response_action: z.literal("update"), view: viewSchema });

const optionSchema = z.looseObject({ text: z.looseObject({ text: z.string() }) });
const inputSchema = z.looseObject({
  type: z.literal("input"),
  block_id: z.string(),
  label: z.looseObject({ text: z.string() }),
  element: z.looseObject({
    type: z.string(),
    action_id: z.string(),
    initial_value: z.string().optional(),
    initial_date: z.string().optional(),
    initial_option: optionSchema.optional(),
    options: z.array(optionSchema).optional(),
  }),
});
type Input = z.output<typeof inputSchema>["element"];

/** What Slack tells of a form that was sent: every field, also those that nobody touched. */
export function valuesOf({ blocks }: z.output<typeof viewSchema>, fill: Fill) {
  const inputs = blocks.flatMap((block) => inputSchema.safeParse(block).data ?? []);
  mustBeThere(
    inputs.map(({ label }) => label.text),
    fill,
  );
  return Object.fromEntries(
    inputs.map(({ block_id, label, element }) => {
      const said = stateOf(element, filledFor(label.text, fill));
      return [block_id, { [element.action_id]: { type: element.type, ...said } }];
    }),
  );
}

function stateOf({ type, options, ...start }: Input, said: string | undefined) {
  if (type === "datepicker") return { selected_date: said ?? start.initial_date ?? null };
  if (options === undefined) return { value: said ?? start.initial_value ?? null };
  const chosen = options.find(({ text }) => text.text === said);
  return { selected_option: chosen ?? start.initial_option ?? null };
}
