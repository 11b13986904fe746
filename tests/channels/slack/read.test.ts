import { describe, expect, it } from "vitest";
import { encodeCarried } from "../../../src/channels/slack/carry.ts";
import { readEnvelope } from "../../../src/channels/slack/envelope.ts";
import { placeOf } from "../../../src/channels/slack/origin.ts";
import { readSlack } from "../../../src/channels/slack/read.ts";
import {
  ann,
  command,
  directMessage,
  event,
  homeOpened,
  homePress,
  type Json,
  mention,
  press,
  shortcut,
} from "./deliveries.ts";

function read(body: Json) {
  const envelope = readEnvelope(body);
  return envelope ? readSlack(envelope) : undefined;
}

const does = { dialog: "whom", version: 1, subject: "-", action: { kind: "themes" } };
const value = encodeCarried({ kind: "press", does });
const ephemeral = { channel: "C1", ephemeral: true };

describe("what happens in Slack", () => {
  it.each<[string, Json, object]>([
    [
      "a message in somebody's own conversation",
      directMessage("hoi"),
      { happening: { kind: "text", text: "hoi" }, origin: { kind: "direct", channel: "D0ANN" } },
    ],
    [
      "a message in a thread there",
      directMessage("hoi", { thread_ts: "1.1" }),
      { origin: { kind: "direct", channel: "D0ANN", thread: "1.1" } },
    ],
    [
      "a file with words",
      directMessage("hoi", { subtype: "file_share" }),
      { happening: { text: "hoi" } },
    ],
    [
      "a mention begins a thread",
      mention("geld", { ts: "5.5" }),
      { happening: { text: "geld" }, origin: { kind: "group", channel: "C0ALL", thread: "5.5" } },
    ],
    [
      "a mention in a thread stays there",
      mention("geld", { ts: "5.5", thread_ts: "2.2" }),
      { origin: { kind: "group", channel: "C0ALL", thread: "2.2" } },
    ],
    [
      "a command",
      command("mee op kamp", { response_url: "https://hooks.slack.com/x" }),
      {
        happening: { kind: "text", text: "mee op kamp", stands: "nowhere" },
        origin: { kind: "alone", channel: "C0ALL", url: "https://hooks.slack.com/x" },
      },
    ],
    ["a command without words asks for help", command("  "), { happening: { text: "help" } }],
    [
      "a shortcut about a message",
      shortcut("mee op &lt;kamp&gt;"),
      {
        happening: { text: "mee op <kamp>", stands: "by-another" },
        origin: { kind: "alone", channel: "C0ALL" },
      },
    ],
    ["the page", homeOpened(), { happening: { kind: "opened" }, origin: { kind: "home" } }],
    [
      "the conversation",
      homeOpened({ tab: "messages" }),
      { happening: { kind: "joined" }, origin: { kind: "direct", channel: "D0ANN" } },
    ],
    [
      "a press in somebody's own conversation",
      press(value, { ts: "3.3" }),
      {
        happening: { kind: "press", does },
        origin: { kind: "direct", channel: "D0ANN", pressed: "3.3" },
      },
    ],
    [
      "a press in a channel",
      press(value, { channel: "C1", ts: "3.3", thread: "2.2" }),
      { origin: { kind: "group", channel: "C1", pressed: "3.3", thread: "2.2" } },
    ],
    [
      "a press on what only one person sees",
      press(value, ephemeral, { response_url: "https://hooks.slack.com/x" }),
      { origin: { kind: "alone", channel: "C1", pressed: true, url: "https://hooks.slack.com/x" } },
    ],
    ["a press on the page", homePress(value), { origin: { kind: "home" }, happening: { does } }],
    [
      "the way back on the page",
      homePress("home-start", {}, { action_id: "home-start" }),
      { origin: { kind: "home" }, happening: { kind: "opened" } },
    ],
    ["a button of long ago", press("old"), { happening: { kind: "press", does: "old" } }],
    [
      "uninstalling",
      event({ type: "app_uninstalled" }),
      { kind: "uninstalled", at: 1777627800000 },
    ],
    [
      "a token that is taken back",
      event({ type: "tokens_revoked", tokens: { bot: ["U0BOT"] } }),
      { kind: "uninstalled" },
    ],
    [
      "a token of somebody else",
      event({ type: "tokens_revoked", tokens: { oauth: ["U1"], bot: [] } }),
      { kind: "nothing" },
    ],
  ])("is read: %s", (_, body, expected) => {
    expect(read(body)).toMatchObject(expected);
  });

  it("what somebody wrote themselves stands there under their own name, also when they ask about it", () => {
    const own = { type: "message", user: ann, ts: "7.7", text: "mee op kamp" };
    for (const body of [directMessage("mee op kamp"), shortcut("", { message: own })]) {
      expect(read(body)).toHaveProperty("happening", { kind: "text", text: "mee op kamp" });
    }
  });

  it("a message is the same, whichever way it is heard", () => {
    const ids = [directMessage("x", { ts: "7.7" }), mention("x", { channel: "D0ANN", ts: "7.7" })];
    const [one, other] = ids.map(read);
    expect(one).toMatchObject({ id: "said:D0ANN:7.7" });
    expect(other).toMatchObject({ id: "said:D0ANN:7.7", origin: { kind: "direct" } });
  });

  it("nothing that Slack could send makes it throw", () => {
    const strange = [null, 7, "x", [], {}, { type: "block_actions" }, { type: "view_submission" }];
    for (const body of strange) expect(() => read(Object(body))).not.toThrow();
  });
});

describe("the place", () => {
  const workspace = { tenant: "T1", team: "T1", enterprise: undefined, networks: [] };
  const channel = "C1";

  it("is somebody's own where only one person sees it, and has the same address everywhere (I33)", () => {
    const origins = [
      { kind: "direct", channel: "D1" },
      { kind: "alone", channel },
      { kind: "home" },
    ] as const;
    const places = origins.map((origin) => placeOf(origin, workspace, "U1"));
    expect(places.map(({ conversation }) => conversation)).toEqual([
      "slack:T1:D1",
      "slack:T1:C1:only:U1",
      "slack:T1:home:U1",
    ]);
    expect(new Set(places.map(({ address }) => address)).size).toBe(1);
    expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(["personal"]));
  });

  it("is a group where others read along, and has no address", () => {
    const place = placeOf({ kind: "group", channel, thread: "1.1" }, workspace, "U1");
    expect(place).toEqual({ channel: "slack", kind: "group", conversation: "slack:T1:C1:1.1" });
  });

  it("two people in one channel never share one", () => {
    const [ann, bob] = ["U1", "U2"].map((user) =>
      placeOf({ kind: "alone", channel }, workspace, user),
    );
    expect(ann?.conversation).not.toBe(bob?.conversation);
  });
});
