import { z } from "zod";
import type { Happening } from "../../contract/event.ts";
import { decodeCarried, readForm } from "./carry.ts";
import { type Interaction, loose, looseTs, messageTs, slackId } from "./envelope.ts";
import { homeAction } from "./home.ts";
import { isDirect, type Origin } from "./origin.ts";
import { nothing, type Reading } from "./reading.ts";

const shape = z.looseObject({
  actions: z
    .tuple([z.looseObject({ action_id: loose, type: loose, value: loose, action_ts: loose })])
    .rest(z.unknown()),
  state: z.looseObject({ values: z.unknown() }).optional().catch(undefined),
  response_url: loose,
});
type Pressed = z.output<typeof shape>;

const inMessage = z.looseObject({
  container: z.looseObject({
    type: z.literal("message"),
    message_ts: messageTs,
    channel_id: slackId,
    is_ephemeral: z.boolean().optional().catch(undefined),
    thread_ts: looseTs,
  }),
});
const onHome = z.looseObject({
  view: z.looseObject({
    type: z.literal("home"),
    state: z.looseObject({ values: z.unknown() }).optional().catch(undefined),
  }),
});

/** A button that was pressed. An input of a form that changes is none. */
export function readPress(body: Interaction): Reading {
  const found = shape.safeParse(body).data;
  const origin = originOf(body, found?.response_url);
  const trigger = body.trigger_id;
  if (!found || !origin || trigger === undefined) return nothing;
  const [{ action_id: action, type, value }] = found.actions;
  const { id, team_id: home, username, name } = body.user;
  const user = { id, home, name: username ?? name };
  const common = { kind: "happened", user, id: `pressed:${trigger}`, origin } as const;
  if (action === homeAction) return { ...common, happening: { kind: "opened" } };
  // An input that changed, or a button that is only a link.
  if (type !== "button" || value === undefined) return nothing;
  const carried = decodeCarried(value);
  if (carried?.kind === "open-form") {
    return { kind: "form-wanted", user, trigger, value, origin };
  }
  if (carried?.kind !== "press") return { ...common, happening: { kind: "press", does: value } };
  return { ...common, happening: pressOf(carried, stateOf(body, found)) };
}

function pressOf(
  { does, form }: Extract<ReturnType<typeof decodeCarried>, { readonly kind: "press" }>,
  values: unknown,
): Happening {
  return form === undefined
    ? { kind: "press", does }
    : { kind: "press", does, form: readForm(values, form) };
}

/** What stands in the inputs: beside the message, or in the page itself. */
function stateOf(body: Interaction, { state }: Pressed): unknown {
  return state?.values ?? onHome.safeParse(body).data?.view.state?.values;
}

function originOf(body: Interaction, url: string | undefined): Origin | undefined {
  if (onHome.safeParse(body).success) return { kind: "home" };
  const container = inMessage.safeParse(body).data?.container;
  if (!container) return undefined;
  const { channel_id: channel, message_ts: pressed, thread_ts: thread } = container;
  const common = { channel, ...(thread !== undefined && { thread }) };
  if (container.is_ephemeral) {
    return { kind: "alone", ...common, pressed: true, ...(url !== undefined && { url }) };
  }
  return { kind: isDirect(channel) ? "direct" : "group", ...common, pressed };
}
