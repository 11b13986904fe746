/** What Slack delivers, to change in a test. */
export type Json = Readonly<Record<string, unknown>>;

export const team = "T0001";
const bot = "U0BOT";
export const ann = "U0ANN";
export const bob = "U0BOB";
/** Ann's own conversation with the bot. */
export const annsChat = "D0ANN";
export const channel = "C0ALL";

let made = 0;
/** An id that was not given before. */
function fresh(prefix: string): string {
  made++;
  return `${prefix}${String(made).padStart(6, "0")}`;
}
function freshTs(): string {
  made++;
  return `1777627800.${String(made).padStart(6, "0")}`;
}

export function event(happened: Json, over: Json = {}): Json {
  return {
    type: "event_callback",
    token: "old",
    team_id: team,
    api_app_id: "A0001",
    event_id: fresh("Ev"),
    event_time: 1_777_627_800,
    authorizations: [{ enterprise_id: null, team_id: team, user_id: bot, is_bot: true }],
    event: happened,
    ...over,
  };
}

export function directMessage(text: string, over: Json = {}, around: Json = {}): Json {
  const ts = freshTs();
  return event(
    {
      type: "message",
      channel_type: "im",
      channel: annsChat,
      user: ann,
      text,
      ts,
      event_ts: ts,
      team,
      client_msg_id: fresh("client"),
      ...over,
    },
    around,
  );
}

export function mention(text: string, over: Json = {}): Json {
  const ts = freshTs();
  return event({
    type: "app_mention",
    channel,
    user: ann,
    text: `<@${bot}> ${text}`,
    ts,
    event_ts: ts,
    team,
    ...over,
  });
}

export function homeOpened(over: Json = {}): Json {
  return event({ type: "app_home_opened", user: ann, channel: annsChat, tab: "home", ...over });
}

export function command(text: string, over: Readonly<Record<string, string>> = {}) {
  return {
    token: "old",
    team_id: team,
    team_domain: "voorbeeld",
    channel_id: channel,
    channel_name: "algemeen",
    user_id: ann,
    user_name: "ann",
    command: "/danbelik",
    text,
    api_app_id: "A0001",
    is_enterprise_install: "false",
    trigger_id: fresh("trigger."),
    ...over,
  };
}

const somebody = { id: ann, username: "ann", name: "ann", team_id: team };

function interaction(type: string, over: Json): Json {
  return {
    type,
    team: { id: team, domain: "voorbeeld" },
    enterprise: null,
    is_enterprise_install: false,
    user: somebody,
    api_app_id: "A0001",
    token: "old",
    trigger_id: fresh("trigger."),
    ...over,
  };
}

export function shortcut(text: string, over: Json = {}): Json {
  return interaction("message_action", {
    callback_id: "wie_bel_ik",
    channel: { id: channel, name: "algemeen" },
    message: { type: "message", user: bob, ts: freshTs(), text },
    message_ts: freshTs(),
    ...over,
  });
}

export type Where = {
  readonly channel?: string;
  readonly ts?: string;
  readonly thread?: string;
  readonly ephemeral?: boolean;
};

/** A press on a button in a message. */
export function press(value: unknown, where: Where = {}, over: Json = {}): Json {
  const { channel: id = annsChat, ts = "1777627000.000100", thread, ephemeral = false } = where;
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  return interaction("block_actions", {
    container: {
      type: "message",
      message_ts: ts,
      channel_id: id,
      is_ephemeral: ephemeral,
      ...inThread,
    },
    channel: { id, name: "directmessage" },
    ...(!ephemeral && { message: { type: "message", ts, text: "x", blocks: [], ...inThread } }),
    state: { values: {} },
    actions: [button(value)],
    ...over,
  });
}

/** A press on a button on the bot's own page. */
export function homePress(value: unknown, over: Json = {}, action: Json = {}): Json {
  return interaction("block_actions", {
    container: { type: "view", view_id: "V0001" },
    view: { id: "V0001", type: "home", hash: "1.a", state: { values: {} }, blocks: [] },
    actions: [{ ...button(value), ...action }],
    ...over,
  });
}

function button(value: unknown): Json {
  return {
    type: "button",
    action_id: "press.0.0",
    block_id: "b",
    text: { type: "plain_text", text: "Ja" },
    value,
    action_ts: freshTs(),
  };
}

/** A modal that is sent, as it was opened, with what was filled in. */
export function submission(view: Json, values: Json, over: Json = {}): Json {
  return interaction("view_submission", {
    view: { id: fresh("V"), hash: "1.a", ...view, type: "modal", state: { values } },
    response_urls: [],
    ...over,
  });
}

export function viewClosed(): Json {
  const { trigger_id: _none, ...rest } = interaction("view_closed", {
    view: { id: "V0002", type: "modal" },
    is_cleared: false,
  });
  return rest;
}
