import { dialogs } from "../../../dialogs/index.ts";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import type { Ranking } from "../../../src/domain/theme.ts";
import { instant } from "../../../src/domain/time.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import { memoryNow } from "../memory.ts";

const TICKS = 40;
/** Loaded one after the other before the engine looks at all of them. */
const LOADED_ALONE = 60;

/** Opens a store with many networks as the bot does; tells times in milliseconds and memory in bytes. */
const [directory = ""] = process.argv.slice(2);
const store = await openLowdbStore({ directory, log: () => undefined });
const none: Ranking = { kind: "none", themes: [], emergency: false };
const engine = createEngine({
  ...{ store, dialogs, clock: () => instant(Date.now()), log: () => undefined },
  knowledge: { rank: () => none, emergencyLines: [], guides: [], calendar: noSchoolCalendar },
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const networks = await store.networks();
const before = memoryNow();
const loads: number[] = [];
for (const id of networks.slice(0, LOADED_ALONE)) loads.push(await timed(() => store.read(id)));
const first = await timed(() => engine.tick());
const peak = process.memoryUsage().rss;
const after = memoryNow();
const ticks: number[] = [];
for (let tick = 0; tick < TICKS; tick++) ticks.push(await timed(() => engine.tick()));
for (const id of networks) await store.read(id);
const touched = memoryNow();
await engine.stop();
await store.close();
const memory = { before, after, touched, peak };
process.send?.({ networks: networks.length, loads, first, ticks, memory }, () => process.exit(0));
