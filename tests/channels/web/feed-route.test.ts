import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHttpServer } from "../../../src/channels/http/create-http-server.ts";
import { createTally } from "../../../src/channels/http/tally.ts";
import { FEEDS, type FollowedMeetings, feedRoute } from "../../../src/channels/web/feed-route.ts";
import type { Log } from "../../../src/contract/ports.ts";
import { feedFile } from "../../../src/documents/calendar/feed-file.ts";
import { meeting } from "../../documents/calendar/sample.ts";
import { startWeb } from "./start-web.ts";

const token = "A-_z".repeat(10).concat("abc");
const address = `dorp.${token}`;
const followed: FollowedMeetings = { name: "Agenda Noord", entries: [meeting] };

let stage: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  stage = await start();
});
afterEach(() => stage.stop());

/** The address on a real server, beside the pages. */
async function start() {
  const lines: Parameters<Log>[0][] = [];
  const asked: string[] = [];
  let feed: FollowedMeetings | undefined = followed;
  const web = await startWeb();
  const log: Log = (line) => lines.push(line);
  const route = feedRoute({
    feedOf: async (network, one) => {
      asked.push(one);
      return network === "dorp" && one === token ? feed : undefined;
    },
    tally: createTally(log),
  });
  const routes = [...web.channel.routes, route];
  const server = createHttpServer({ log, isReady: () => true, routes });
  const port = await server.listen({ port: 0, host: "127.0.0.1" });
  return {
    ...{ lines, asked, web },
    follow: (next: FollowedMeetings | undefined) => {
      feed = next;
    },
    look: async (file: string, request: RequestInit = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}${FEEDS}${file}`, request);
      return {
        ...response,
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      };
    },
    stop: async () => {
      await server.close(0);
      await web.stop();
    },
  };
}

describe("a calendar that follows somebody's meetings", () => {
  it("gets them as they are now", async () => {
    const { status, headers, text } = await stage.look(`${address}.ics`);
    expect([status, text]).toEqual([200, feedFile("Agenda Noord", [meeting])]);
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(headers.get("cache-control")).toBe("private, no-cache");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("is told that nothing changed, until something did", async () => {
    const tag = (await stage.look(`${address}.ics`)).headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`]) {
      const again = await stage.look(`${address}.ics`, { headers: { "If-None-Match": known } });
      expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", tag]);
      expect(again.headers.get("content-length")).toBeNull();
    }
    stage.follow({ ...followed, entries: [{ ...meeting, sequence: 1 }] });
    const changed = await stage.look(`${address}.ics`, { headers: { "If-None-Match": tag } });
    expect([changed.status, changed.text.includes("SEQUENCE:1")]).toEqual([200, true]);
  });

  it("asks without a question mark or with one, it is the same", async () => {
    expect((await stage.look(`${address}.ics?x=1`)).status).toBe(200);
  });

  it("gets nothing any more when the address ended", async () => {
    stage.follow(undefined);
    const { status, text } = await stage.look(`${address}.ics`);
    expect([status, text]).toEqual([404, '{"error":"not-found"}']);
    expect(stage.lines.map(({ what }) => what)).toEqual(["feed-refused"]);
    expect(JSON.stringify(stage.lines)).not.toContain(token);
  });

  it.each([
    "",
    ".ics",
    address,
    `${token}.ics`,
    `.${token}.ics`,
    `Dorp.${token}.ics`,
    `${address}.ICS`,
    `${address}x.ics`,
    `${address}.ics/x`,
    `${address}.x.ics`,
    "..%2Fhealthz.ics",
  ])("there is nothing at %j, and nobody is looked for", async (file) => {
    expect((await stage.look(file)).status).toBe(404);
    expect(stage.asked).toEqual([]);
  });

  it("of another network leads nowhere", async () => {
    expect((await stage.look(`elders.${token}.ics`)).status).toBe(404);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])("%s does nothing", async (method) => {
    const { status } = await stage.look(`${address}.ics`, { method });
    expect([status >= 400, stage.asked, stage.web.asked]).toEqual([true, [], []]);
  });
});
