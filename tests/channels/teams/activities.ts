/** Activities as Teams and the Agents Playground send them, to change in a test. */
export const tenant = "11111111-2222-3333-4444-555555555555";
export const bot = { id: "28:bot-id", name: "Dan bel ik" };
export const ann = {
  id: "29:ann",
  name: "Ann",
  aadObjectId: "aaaaaaaa-0000-0000-0000-000000000001",
};

export type ActivityJson = {
  readonly conversation?: unknown;
  readonly serviceUrl?: unknown;
  readonly [name: string]: unknown;
};

/** Stands for the fake platform, whose address is not known yet. */
export const atFakePlatform = "http://127.0.0.1:9/fake";

export function message(over: ActivityJson = {}): ActivityJson {
  return {
    type: "message",
    id: "m-1",
    timestamp: "2026-05-01T09:30:00.000Z",
    channelId: "msteams",
    serviceUrl: atFakePlatform,
    text: "mee op kamp lukt niet",
    textFormat: "plain",
    from: ann,
    recipient: bot,
    conversation: { id: "a:personal", conversationType: "personal", tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...over,
  };
}

const mention = { type: "mention", text: "<at>Dan bel ik</at>", mentioned: bot };

export function groupMessage(over: ActivityJson = {}): ActivityJson {
  const conversation = {
    id: "19:group@thread.v2",
    conversationType: "groupChat",
    tenantId: tenant,
  };
  const text = "<at>Dan bel ik</at> schulden";
  return message({ conversation, text, entities: [mention], ...over });
}

export function channelMessage(over: ActivityJson = {}): ActivityJson {
  const id = "19:channel@thread.tacv2;messageid=17";
  return groupMessage({
    conversation: { id, conversationType: "channel", tenantId: tenant, isGroup: true },
    ...over,
  });
}

/** A press of a button with `Action.Execute`. */
export function invoke(data: unknown, over: ActivityJson = {}): ActivityJson {
  const { text: _text, ...rest } = message(over);
  const action = { type: "Action.Execute", verb: "whom-to-call", data };
  return {
    ...rest,
    id: "f:invoke-1",
    type: "invoke",
    name: "adaptiveCard/action",
    replyToId: "card-1",
    value: { action, trigger: "manual" },
    ...over,
  };
}

/** Somebody looks something up from the box in which they write a message of their own. */
export function search(text: string, over: ActivityJson = {}): ActivityJson {
  const { text: _text, ...rest } = message();
  const parameters = [{ name: "zoekterm", value: text }];
  const value = { commandId: "zoek", parameters, queryOptions: { skip: 0, count: 25 } };
  return {
    ...rest,
    id: "f:search-1",
    type: "invoke",
    name: "composeExtension/query",
    value,
    ...over,
  };
}

/** A press of a button where the client knows only `Action.Submit`. */
export function submit(value: unknown, over: ActivityJson = {}): ActivityJson {
  const { text: _text, ...rest } = message();
  return { ...rest, id: "s-1", replyToId: "card-1", value, ...over };
}
