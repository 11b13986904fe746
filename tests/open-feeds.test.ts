import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHttpServer } from "../src/channels/http/create-http-server.ts";
import type { Route } from "../src/channels/http/route.ts";
import { PAGES } from "../src/channels/web/create-web-channel.ts";
import { FEEDS } from "../src/channels/web/feed-route.ts";
import type { Fact } from "../src/domain/change.ts";
import { ids } from "../src/domain/ids.ts";
import type { Day } from "../src/domain/time.ts";
import { feedToken } from "../src/links/feed-address.ts";
import { openFeeds } from "../src/open-feeds.ts";
import { openFiles } from "../src/open-files.ts";
import { meeting, meetingId, slot, townAfter } from "./domain/meeting/town.ts";
import { keywordKnowledge } from "./fixtures/keyword-knowledge.ts";
import { createMemoryStore } from "./fixtures/memory-store.ts";
import { tuesdayMorning } from "./fixtures/small-network.ts";

const secret = "a-secret-that-links-are-signed-with";
const seat = ids.seat.parse("webber-school");
const person = ids.person.parse("fatima");
const planned: readonly Fact[] = [
  { kind: "feed-renewed", seat, person },
  { kind: "meeting-planned", meeting: meeting({ place: "Buurthuis; zaal 2" }) },
];

let stop: (() => Promise<unknown>) | undefined;
afterEach(() => stop?.());
let open: (serial: number, name?: string) => Promise<{ status: number; text: string }>;
const town = { facts: planned };
beforeEach(() => {
  town.facts = planned;
  open = async (serial, name = "dorp") => {
    const network = townAfter(town.facts);
    const store = createMemoryStore([network]);
    const route = openFeeds({ secret, store, log: () => {}, clock: () => tuesdayMorning });
    const server = createHttpServer({ log: () => {}, isReady: () => true, routes: [route] });
    const port = await server.listen({ host: "127.0.0.1", port: 0 });
    stop = () => server.close(0);
    const token = feedToken({ network: network.id, seat, person, serial }, secret);
    const answer = await fetch(`http://127.0.0.1:${port}${FEEDS}${name}.${token}.ics`);
    return { status: answer.status, text: await answer.text() };
  };
});

describe("the calendar of a seat", () => {
  it("shows its meetings, with the day, the place and a name of its own", async () => {
    const { status, text } = await open(1);
    expect(status).toBe(200);
    expect(text).toContain("UID:overleg.dorp@dan-bel-ik");
    expect(text).toContain("DTSTART;TZID=Europe/Amsterdam:20270105T093000");
    expect(text).toContain("LOCATION:Buurthuis\\; zaal 2");
    expect(text).toContain("Netwerk Dorp");
    expect(text).toContain("STATUS:CONFIRMED");
  });

  it("shows a meeting that was cancelled as cancelled, so that it goes", async () => {
    town.facts = [...planned, { kind: "meeting-cancelled", meeting: meetingId }];
    expect((await open(1)).text).toContain("STATUS:CANCELLED");
  });

  it("leaves out what is not theirs, and what was long ago", async () => {
    const other = ids.meeting.parse("ander");
    const old = ids.meeting.parse("oud");
    const contacts = { kind: "contacts" } as const;
    town.facts = [
      ...planned,
      { kind: "meeting-planned", meeting: meeting({ id: other, audience: contacts }) },
      { kind: "meeting-planned", meeting: meeting({ id: old, slot: slot("2026-09-01") }) },
    ];
    const { text } = await open(1);
    expect(text.match(/^UID:.*$/gm)).toHaveLength(1);
  });

  it("ends with the seat, with a new address, and leads nowhere in another network", async () => {
    const taken: Fact = {
      ...{ kind: "seat-taken", seat, person: ids.person.parse("kees") },
      from: "2026-11-01" as Day,
    };
    town.facts = [...planned, taken];
    expect((await open(1)).status).toBe(404);
    town.facts = [...planned, { kind: "feed-renewed", seat, person }];
    expect((await open(1)).status).toBe(404);
    expect((await open(2)).status).toBe(200);
    expect((await open(2, "elders")).status).toBe(404);
  });

  it("is there too for a calendar that asks first whether it is, beside pages that it is none of", async () => {
    const network = townAfter(town.facts);
    const { routes, addressFile } = openFiles({
      ...{
        secret,
        store: createMemoryStore([network]),
        log: () => {},
        clock: () => tuesdayMorning,
      },
      ...{ publicUrl: "https://dbi.example", knowledge: keywordKnowledge },
    });
    const page: Route = {
      method: "HEAD",
      path: `${PAGES}*`,
      handle: async () => ({ status: 404 }),
    };
    const log = () => {};
    const server = createHttpServer({ log, isReady: () => true, routes: [...routes, page] });
    const port = await server.listen({ host: "127.0.0.1", port: 0 });
    stop = () => server.close(0);
    const reader = { network: network.id, person };
    const { pathname } = new URL(addressFile({ kind: "feed", seat, serial: 1 }, reader));
    const asked = async (path: string) =>
      (await fetch(`http://127.0.0.1:${port}${path}`, { method: "HEAD" })).status;
    expect([await asked(pathname), await asked(`${pathname}x`)]).toEqual([200, 404]);
  });
});
