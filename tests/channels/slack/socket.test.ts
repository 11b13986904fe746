import { afterEach, describe, expect, it } from "vitest";
import { Fault } from "../../../src/contract/fault.ts";
import { command, directMessage, type Json, press } from "./deliveries.ts";
import { appToken, ok } from "./fake-slack.ts";
import { type StartedSlack, say, startSlack } from "./start-slack.ts";

let slack: StartedSlack;
afterEach(() => slack.stop());

const local = { apiUrl: "", reconnectMs: 10, socketCloseMs: 100 };
async function start(over: Partial<typeof local & { socketPongMs: number; callMs: number }> = {}) {
  slack = await startSlack({
    settings: { transport: { kind: "socket", appToken }, local: { ...local, ...over } },
  });
  return slack.slack.socket;
}

/** Delivers, and waits for the acknowledgement. */
async function deliver(payload: Json, type: "events_api" | "interactive" | "slash_commands") {
  const { socket } = slack.slack;
  const id = socket.deliver(type, payload);
  await socket.until(() => socket.acks.has(id));
  return socket.acks.get(id);
}

describe("Slack over a socket", () => {
  it("takes what comes, acknowledges it after the engine, and answers", async () => {
    const socket = await start();
    await socket.until(() => socket.open().length === 1);
    const engine = Promise.withResolvers<void>();
    slack.answerWith(async () => {
      await engine.promise;
      return { say: [say(`Antwoord ${slack.asked.length}`)] };
    });
    const acknowledged = deliver(directMessage("hoi"), "events_api");
    await expect.poll(() => slack.asked.length).toBe(1);
    expect(socket.acks.size).toBe(0);
    engine.resolve();
    await acknowledged;
    await deliver(command("hoi", { response_url: slack.slack.hook() }), "slash_commands");
    await deliver(press("x"), "interactive");
    await slack.channel.settled();
    expect(slack.asked.map(({ happening }) => happening.kind)).toEqual(["text", "text", "press"]);
    expect(slack.slack.callsOf("apps.connections.open")).toHaveLength(1);
  });

  it("has no address that anybody can post to", async () => {
    await start();
    expect((await fetch(`${slack.url}/slack/events`, { method: "POST" })).status).toBe(404);
  });

  it("does not acknowledge when the engine is busy, and takes it when it comes again", async () => {
    const socket = await start();
    await socket.until(() => socket.open().length === 1);
    slack.answerWith(() => {
      throw new Fault("busy", "x");
    });
    const body = directMessage("hoi");
    const unanswered = socket.deliver("events_api", body);
    await expect.poll(() => slack.asked.length).toBe(1);
    slack.answerWith(() => ({ say: [say("Hallo")] }));
    await deliver(body, "events_api");
    await slack.channel.settled();
    expect([socket.acks.has(unanswered), slack.asked.length]).toEqual([false, 2]);
    expect(slack.slack.callsOf("chat.postMessage")).toHaveLength(1);
  });

  it("comes back when it drops, again and again, and takes nothing twice (F27)", async () => {
    const socket = await start();
    const body = directMessage("hoi");
    slack.answerWith(() => ({ say: [say("Hallo")] }));
    for (let times = 1; times <= 3; times++) {
      await socket.until(() => socket.opened() === times && socket.open().length === 1);
      await deliver(body, "events_api");
      socket.drop();
    }
    await slack.channel.settled();
    expect(slack.asked).toHaveLength(1);
    expect(slack.whats().filter((what) => what === "slack-socket-dropped").length).toBeGreaterThan(
      1,
    );
  });

  it("comes back when Slack asks it to move", async () => {
    const socket = await start();
    await socket.until(() => socket.open().length === 1);
    socket.sendRaw('{"type":"disconnect","reason":"refresh_requested"}');
    await socket.until(() => socket.opened() === 2);
    await deliver(directMessage("hoi"), "events_api");
    expect(slack.asked).toHaveLength(1);
  });

  it("keeps trying while Slack is not there, and starting does not wait for that", async () => {
    slack = await startSlack({
      settings: { transport: { kind: "socket", appToken }, local },
    });
    await slack.stop();
    let isThere = false;
    slack = await startSlack({ settings: { transport: { kind: "socket", appToken }, local } });
    slack.slack.answer(() => (isThere ? ok : { kind: "status", status: 503 }));
    await expect
      .poll(() => slack.slack.callsOf("apps.connections.open").length, { timeout: 20_000 })
      .toBeGreaterThan(2);
    isThere = true;
    const { socket } = slack.slack;
    await socket.until(() => socket.open().length > 0);
    await deliver(directMessage("hoi"), "events_api");
    expect(slack.asked).toHaveLength(1);
    expect(slack.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("does not wait without end for a Slack that does not say hello", async () => {
    const socket = await start({ callMs: 200 });
    socket.greet(false);
    socket.drop();
    await socket.until(() => socket.opened() > 2);
    socket.greet(true);
    await expect.poll(() => slack.whats()).toContain("slack-socket-open");
  });

  it("finds out that the other side is gone without a word", async () => {
    const socket = await start({ socketPongMs: 300 });
    await socket.until(() => socket.open().length === 1);
    socket.freeze();
    await socket.until(() => socket.opened() === 2);
    await deliver(directMessage("hoi"), "events_api");
    expect(slack.asked).toHaveLength(1);
  });

  it.each([
    "",
    "null",
    "7",
    "{",
    "{}",
    '{"type":"events_api"}',
    '{"type":"events_api","payload":{}}',
    '{"type":"interactive","payload":null}',
    '{"type":"events_api","payload":{"event":null}}',
  ])("a broken frame changes nothing: %s", async (frame) => {
    const socket = await start();
    await socket.until(() => socket.open().length === 1);
    socket.sendRaw(frame);
    await deliver(directMessage("hoi"), "events_api");
    expect([slack.asked.length, socket.opened()]).toEqual([1, 1]);
  });

  it("when it closes it acknowledges what it took, and takes nothing new", async () => {
    const socket = await start();
    await socket.until(() => socket.open().length === 1);
    const engine = Promise.withResolvers<void>();
    slack.answerWith(async () => {
      await engine.promise;
      return { say: [say("Hallo")] };
    });
    const id = socket.deliver("events_api", directMessage("hoi"));
    await expect.poll(() => slack.asked.length).toBe(1);
    const closed = slack.channel.close?.();
    socket.deliver("events_api", directMessage("te laat"));
    engine.resolve();
    await closed;
    await socket.until(() => socket.acks.has(id) && socket.open().length === 0);
    expect([slack.asked.length, socket.acks.size]).toEqual([1, 1]);
  });
});
