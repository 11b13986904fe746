import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appToken } from "../../channels/slack/fake-slack.ts";
import { eventually } from "../stage/eventually.ts";
import { holderOf } from "../stage/example.ts";
import { blockActions, command, directMessage } from "./envelopes.ts";
import { buttonNamed } from "./reading.ts";
import type { SaidInSlack } from "./shown.ts";
import { members, type SlackStage, startSlackStage } from "./slack-stage.ts";

const PATIENCE_MS = 150_000;
const { anouk } = members;

let stage: SlackStage;
beforeAll(async () => {
  stage = await startSlackStage({ transport: { kind: "socket", appToken } });
}, PATIENCE_MS);
afterAll(() => stage?.end(), PATIENCE_MS);

/** What is delivered over the socket is acknowledged there; what is then shown. */
async function delivered(
  type: "events_api" | "slash_commands" | "interactive",
  payload: object,
): Promise<SaidInSlack> {
  const { socket } = stage.slack;
  const from = stage.shown().length;
  await socket.until(() => socket.open().length > 0);
  const id = socket.deliver(type, { ...payload });
  await socket.until(() => socket.acks.has(id));
  return eventually("answer", () => stage.shown()[from]);
}

const asked = (text: string) => directMessage(stage.setting, { ...anouk, text });

describe("over a socket that the bot opens", () => {
  it("a question, a press and a command are answered as over HTTP", async () => {
    const answer = await delivered("events_api", asked("gezin heeft honger"));
    expect(answer.to).toBe(anouk.channel);
    expect(answer.words).toContain(holderOf("webber-voedsel").name);
    const { blocks, ts } = answer;
    const on = { kind: "message", channel: anouk.channel, message: { ts, blocks } } as const;
    const button = buttonNamed(blocks, "Geen gehoor");
    const press = blockActions(stage.setting, { user: anouk.user, button, on });
    const changed = await delivered("interactive", press);
    expect([changed.way, changed.ts]).toEqual(["change", ts]);
    const typed = command(stage.setting, { ...anouk, text: "de deurwaarder komt" });
    expect((await delivered("slash_commands", typed)).isPrivate).toBe(true);
  });

  it("an event that comes again is acknowledged and answered once", async () => {
    stage.letPass(60_000);
    const from = stage.shown().length;
    const event = asked("moeder kan de schoolreis niet betalen");
    await delivered("events_api", event);
    const { socket } = stage.slack;
    const id = socket.deliver("events_api", { ...event });
    await socket.until(() => socket.acks.has(id));
    stage.letPass(60_000);
    await delivered("events_api", asked("gezin heeft honger"));
    expect(stage.shown().slice(from)).toHaveLength(2);
  });

  it("after the line dropped the bot is back by itself", async () => {
    stage.letPass(60_000);
    const { socket } = stage.slack;
    const opened = socket.opened();
    socket.drop();
    await socket.until(() => socket.opened() > opened);
    const answer = await delivered("events_api", asked("gezin heeft honger"));
    expect(answer.words).toContain(holderOf("webber-voedsel").name);
  });

  it("there is no address at which somebody else could deliver", async () => {
    expect((await stage.client.type({ ...anouk, text: "honger" })).status).toBe(404);
  });
});
