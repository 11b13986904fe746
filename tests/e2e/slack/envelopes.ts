/**
 * What Slack sends, as its reference shows it and no smaller: many fields here are read by nobody.
 */
export type Envelope = Readonly<Record<string, unknown>>;

/** In which workspace, for which app and bot user: the same in everything that is sent. */
export type Setting = {
  readonly team: string;
  readonly app: string;
  readonly bot: string;
  /** Where answers to a command or a press may be sent without a token. */
  readonly responseUrl: string;
  /** Slack's clock, in milliseconds. */
  readonly now: () => number;
};

/** Where something happens: a chat with the bot (`D…`) or a channel where others read along. */
export type Where = { readonly user: string; readonly channel: string };

let made = 0;
/** Another number each time, so that no two things have the same id or moment. */
function next(): number {
  made += 1;
  return made;
}

export const freshId = (prefix: string): string => `${prefix}${String(next()).padStart(9, "0")}`;
export const freshTs = (): string => `17956${String(next()).padStart(5, "0")}.000100`;

/** An event in the envelope that the Events API puts around it. */
export function eventCallback({ team, app, bot, now }: Setting, event: Envelope): Envelope {
  return {
    token: "not-used",
    team_id: team,
    context_team_id: team,
    context_enterprise_id: null,
    api_app_id: app,
    event,
    type: "event_callback",
    event_id: freshId("Ev"),
    event_time: Math.floor(now() / 1_000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team,
        user_id: bot,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: freshId("4-"),
  };
}

/** Somebody types something in the chat with the bot. */
export function directMessage(
  setting: Setting,
  {
    user,
    channel,
    text,
    ...over
  }: Where & { readonly text: string; readonly ts?: string; readonly thread_ts?: string },
): Envelope {
  const ts = freshTs();
  return eventCallback(setting, {
    client_msg_id: freshId("c-"),
    type: "message",
    ...{ text, user, channel, ts, team: setting.team, event_ts: ts, channel_type: "im" },
    blocks: richText(text),
    ...over,
  });
}

/** Somebody types the name of the bot in a channel, and something behind it. */
export function mention(
  setting: Setting,
  { user, channel, text, thread }: Where & { readonly text: string; readonly thread?: string },
): Envelope {
  const ts = freshTs();
  return eventCallback(setting, {
    type: "app_mention",
    client_msg_id: freshId("c-"),
    ...{ user, channel, ts, event_ts: ts, team: setting.team },
    text: `<@${setting.bot}> ${text}`,
    ...(thread !== undefined && { thread_ts: thread }),
  });
}

/** Somebody opens the page of the bot. */
export function homeOpened(setting: Setting, { user, channel }: Where): Envelope {
  const event_ts = freshTs();
  return eventCallback(setting, { type: "app_home_opened", user, channel, tab: "home", event_ts });
}

/** Somebody types a command: no JSON, but a form. */
export function command(
  setting: Setting,
  { user, channel, text }: Where & { readonly text: string },
): Readonly<Record<string, string>> {
  return {
    token: "not-used",
    team_id: setting.team,
    team_domain: "westerwaard",
    channel_id: channel,
    channel_name: channel.startsWith("D") ? "directmessage" : "kindarmoede",
    user_id: user,
    user_name: "anouk",
    command: "/danbelik",
    text,
    api_app_id: setting.app,
    is_enterprise_install: "false",
    response_url: setting.responseUrl,
    trigger_id: `${next()}.${next()}.abcdef`,
  };
}

/** A button as Slack keeps it. */
export type SlackButton = {
  readonly action_id: string;
  readonly block_id?: string | undefined;
  readonly value?: string | undefined;
  readonly text: string;
};

/** On what it stands: a message, one that only the presser sees, or a page. */
export type Pressed =
  | { readonly kind: "message" | "ephemeral"; readonly channel: string; readonly message: Envelope }
  | { readonly kind: "view"; readonly view: Envelope };

/** Somebody presses a button. */
export function blockActions(
  setting: Setting,
  press: {
    readonly user: string;
    readonly button: SlackButton;
    readonly on: Pressed;
    readonly values?: Envelope;
    readonly trigger?: string;
  },
): Envelope {
  const { user, button, on, values, trigger } = press;
  const { action_id, block_id = freshId("b-"), value, text } = button;
  return {
    type: "block_actions",
    ...person(setting, user),
    container: containerOf(on),
    trigger_id: trigger ?? `${next()}.${next()}.abcdef`,
    enterprise: null,
    is_enterprise_install: false,
    ...shownOn(setting, on),
    ...(values && { state: { values } }),
    actions: [
      {
        ...{ action_id, block_id, type: "button", action_ts: freshTs() },
        text: { type: "plain_text", text, emoji: true },
        ...(value !== undefined && { value }),
      },
    ],
  };
}

/** Somebody sends a form. */
export function viewSubmission(
  setting: Setting,
  sent: { readonly user: string; readonly view: Envelope; readonly values: Envelope },
): Envelope {
  const { user, view, values } = sent;
  return {
    type: "view_submission",
    ...person(setting, user),
    trigger_id: `${next()}.${next()}.abcdef`,
    view: { ...view, state: { values } },
    response_urls: [],
    is_enterprise_install: false,
    enterprise: null,
  };
}

/** Somebody chooses our shortcut in the menu of a message. */
export function messageShortcut(
  setting: Setting,
  chosen: Where & { readonly callback: string; readonly text: string },
): Envelope {
  const ts = freshTs();
  return {
    type: "message_action",
    ...person(setting, chosen.user),
    action_ts: freshTs(),
    channel: { id: chosen.channel, name: "kindarmoede" },
    callback_id: chosen.callback,
    trigger_id: `${next()}.${next()}.abcdef`,
    response_url: setting.responseUrl,
    message_ts: ts,
    message: { type: "message", user: "U0OTHER01", ts, text: chosen.text, team: setting.team },
    is_enterprise_install: false,
    enterprise: null,
  };
}

function person(setting: Setting, user: string): Envelope {
  return {
    user: { id: user, username: "anouk", name: "anouk", team_id: setting.team },
    team: { id: setting.team, domain: "westerwaard" },
    api_app_id: setting.app,
    token: "not-used",
  };
}

function containerOf(on: Pressed): Envelope {
  if (on.kind === "view") return { type: "view", view_id: on.view["id"] };
  const is_ephemeral = on.kind === "ephemeral";
  const { ts: message_ts, thread_ts } = on.message;
  const where = { type: "message", message_ts, channel_id: on.channel, is_ephemeral };
  return thread_ts === undefined ? where : { ...where, thread_ts };
}

function shownOn(setting: Setting, on: Pressed): Envelope {
  if (on.kind === "view") return { view: on.view };
  const name = on.channel.startsWith("D") ? "directmessage" : "kindarmoede";
  const channel = { id: on.channel, name };
  const response = { channel, response_url: setting.responseUrl };
  return on.kind === "ephemeral" ? response : { ...response, message: on.message };
}

function richText(text: string): readonly Envelope[] {
  const section = { type: "rich_text_section", elements: [{ type: "text", text }] };
  return [{ type: "rich_text", block_id: freshId("b-"), elements: [section] }];
}
