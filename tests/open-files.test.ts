import { readXlsx } from "hucre/xlsx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHttpServer } from "../src/channels/http/create-http-server.ts";
import type { CountLine } from "../src/contract/outcome.ts";
import type { Log } from "../src/contract/ports.ts";
import { ids } from "../src/domain/ids.ts";
import type { Network } from "../src/domain/network.ts";
import { countsBy } from "../src/domain/report/seat-statuses.ts";
import { type Instant, instant } from "../src/domain/time.ts";
import type { FileRef } from "../src/messages/file-ref.ts";
import { openFiles } from "../src/open-files.ts";
import { readPage } from "./channels/web/read-page.ts";
import {
  askedAbout,
  became,
  byPerson,
  day,
  noon,
  personId,
  seatId,
} from "./domain/report/given.ts";
import { keywordKnowledge } from "./fixtures/keyword-knowledge.ts";
import { createMemoryStore } from "./fixtures/memory-store.ts";
import { smallNetwork, tuesdayMorning } from "./fixtures/small-network.ts";

const DAY = 24 * 60 * 60 * 1000;
const secret = "a-secret-that-links-are-signed-with";
const counts = countsBy((status) => (status === "confirmed" ? 5 : 0));
const chart: FileRef = { kind: "chart", trend: { week: "2026-W48", counts, before: [] } };
const print: FileRef = { kind: "print" };
const workbook: FileRef = { kind: "workbook" };

async function start(network: Network) {
  const lines: Parameters<Log>[0][] = [];
  const clock = { now: tuesdayMorning as Instant };
  const log: Log = (line) => lines.push(line);
  const store = createMemoryStore([network]);
  const theme = ids.theme.parse("energie");
  const gap: CountLine = { outcome: "nobody", theme, week: "2026-W48", times: 2 };
  await store.count(network.id, [gap]);
  const files = openFiles({
    ...{ publicUrl: "https://dbi.example", secret, store, log },
    ...{ knowledge: keywordKnowledge, clock: () => clock.now },
  });
  const server = createHttpServer({ log, isReady: () => true, routes: files.routes });
  const port = await server.listen({ host: "127.0.0.1", port: 0 });
  const address = (file: FileRef, person = "sanne", id = network.id) =>
    files.addressFile(file, { network: id, person: personId(person) });
  return {
    ...{ lines, store, clock, address },
    open: (url: string, method = "GET") =>
      fetch(url.replace("https://dbi.example", `http://127.0.0.1:${port}`), { method }),
    pass: (milliseconds: number) => {
      clock.now = instant(Date.parse(clock.now) + milliseconds);
    },
    stop: () => server.close(0),
  };
}

let files: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  const asked = { person: "mies", seats: ["voedselbank-contact"], rungs: 6 };
  files = await start(askedAbout(smallNetwork(), { ...asked, at: noon("2026-10-05") }));
});
afterEach(() => files.stop());

describe("the picture in a message", () => {
  it("is there for whoever has its address, for it has figures alone", async () => {
    const reply = await files.open(files.address(chart, "nobody-any-more"));
    expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "image/png"]);
    const bytes = Buffer.from(await reply.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    // So wide on a page, and sharp: its first header says how wide it is.
    expect(bytes.readUInt32BE(16)).toBe(1_200);
    expect(files.address(chart)).toMatch(/^https:\/\/dbi\.example\/l\/f\/[\w.-]+\.png$/);
  });

  it("has letters in it, also where the machine has none of its own", async () => {
    const other = countsBy((status) => (status === "confirmed" ? 8 : 0));
    const eight: FileRef = {
      kind: "chart",
      trend: { week: "2026-W48", counts: other, before: [] },
    };
    const bytesOf = async (file: FileRef) =>
      Buffer.from(await (await files.open(files.address(file))).arrayBuffer());
    // The same bars with another number.
    expect((await bytesOf(chart)).equals(await bytesOf(eight))).toBe(false);
  });

  it("is there for thirty days", async () => {
    const address = files.address(chart);
    files.pass(30 * DAY);
    expect((await files.open(address)).status).toBe(200);
    files.pass(1_000);
    expect((await files.open(address)).status).toBe(410);
  });
});

describe("what has names in it", () => {
  it.each([
    ["the page to print", print],
    ["the workbook", workbook],
  ])("%s is for a coordinator, and stays nowhere on the way", async (_what, file) => {
    const reply = await files.open(files.address(file));
    expect(reply.status).toBe(200);
    expect(reply.headers.get("cache-control")).toBe("no-store");
    expect(reply.headers.get("referrer-policy")).toBe("no-referrer");
    expect(reply.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(files.lines).toEqual([
      { level: "info", what: "file-opened", fields: { network: "dorp", kind: file.kind } },
    ]);
  });

  it("is for nobody else, also with a link that says so", async () => {
    for (const person of ["fatima", "kees", "nobody"]) {
      for (const file of [print, workbook]) {
        const reply = await files.open(files.address(file, person));
        expect(reply.status).toBe(403);
        expect(readPage(await reply.text()).text).toContain("Dit is voor de coördinator");
      }
    }
    const gone = files.address(print, "sanne", ids.network.parse("elsewhere"));
    expect((await files.open(gone)).status).toBe(403);
  });

  it("ends the day a coordinator is one no longer", async () => {
    const address = files.address(print);
    const seat = seatId("coordinator");
    const until = day("2026-11-23");
    const left = { kind: "seat-left", seat, until } as const;
    const stamp = { by: byPerson("sanne"), at: tuesdayMorning, via: "teams" } as const;
    const changes = [{ ...left, ...stamp }];
    const commit = { at: tuesdayMorning, changes, opened: [], closed: [], outbox: [] };
    await files.store.transact(smallNetwork().id, () => ({ result: 0, commit }));
    expect((await files.open(address)).status).toBe(403);
  });

  it("is there for seven days, and then says how to get a new one", async () => {
    const address = files.address(workbook);
    files.pass(7 * DAY);
    expect((await files.open(address)).status).toBe(200);
    files.pass(1_000);
    const reply = await files.open(address);
    expect(reply.status).toBe(410);
    expect(readPage(await reply.text()).text).toContain("Typ “rapport” tegen de bot.");
  });

  it("changes nothing, however often it is opened", async () => {
    for (let times = 0; times < 3; times++) await files.open(files.address(print));
    expect((await files.open(files.address(print), "HEAD")).status).toBe(200);
    expect(files.store.commits(smallNetwork().id)).toEqual([]);
  });

  it("a link that we did not make leads nowhere, and says no more", async () => {
    for (const path of ["x.y", "", `${files.address(print).split("/l/f/")[1]}x`]) {
      const reply = await files.open(`https://dbi.example/l/f/${path}`);
      expect(reply.status).toBe(404);
    }
    expect(files.lines.map(({ what }) => what)).toEqual(["file-link-refused"]);
  });
});

describe("the workbook behind a link", () => {
  it("is the one of npm run report, called after network and week", async () => {
    const reply = await files.open(files.address(workbook));
    expect(reply.headers.get("content-disposition")).toBe(
      'attachment; filename="dorp-2026-W48.xlsx"',
    );
    const { sheets } = await readXlsx(new Uint8Array(await reply.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Plekken", "Bellijst", "Kwetsbaar", "Gevraagd"],
    ]);
  });
});

describe("the page to print", () => {
  it("has all of the report, with nothing to press", async () => {
    const page = readPage(await (await files.open(files.address(print))).text());
    expect(page.problems).toEqual([]);
    expect(page.named("h1").map(({ text }) => text)).toEqual(["Rapport, week 48"]);
    expect(page.named("h2").map(({ text }) => text)).toEqual([
      ...["Lege plekken", "Bellijst", "Kwetsbaar", "Vragen zonder antwoord, in 4 weken"],
    ]);
    expect(page.text).toContain("Zo stond het op 24 november 2026 om 10.00 uur.");
    expect(page.text).toContain("contactpersoon Budgethulp Dorp: nog nooit bezet");
    expect(page.text).toContain("Mies Jansen");
    expect(page.text).toContain("Zeg bijvoorbeeld: “Hallo, ik bel namens Netwerk Dorp.");
    expect(page.text).toContain("Gesproken op:");
    expect(page.text).toContain("Energie en water: 2 keer");
    expect([...page.named("button"), ...page.named("form")]).toEqual([]);
    const [picture] = page.named("img");
    expect(picture?.attributes["alt"]).toContain("bevestigd 5");
    expect((await files.open(picture?.attributes["src"] ?? "")).status).toBe(200);
  });

  it("says what there is none of", async () => {
    const removed = [...smallNetwork().seats]
      .filter(({ id }) => !id.startsWith("coordinator"))
      .map(({ id }) => ({ kind: "removed", part: "seats", id }) as const);
    const quiet = await start(became(smallNetwork(), { at: noon("2026-11-01") }, ...removed));
    const page = readPage(await (await quiet.open(quiet.address(print))).text());
    expect(page.text).toContain("Er is geen plek leeg.");
    expect(page.text).toContain("Je hoeft nu niemand te bellen.");
    await quiet.stop();
  });
});
