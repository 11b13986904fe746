import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ids } from "../../src/domain/ids.ts";
import { openLowdbStore } from "../../src/store/lowdb/lowdb-store.ts";
import { run, start } from "../commands/child.ts";
import { networkText } from "../commands/network-text.ts";
import { exactly, type Fault, type Progress, type Row, told } from "./fault.ts";
import { Bot, childEnvironment } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";

const KILLS = 20;
const PEOPLE = 1_500;
/** Each import brings so many more. */
const MORE = 200;
const noord = ids.network.parse("noord");

type Place = {
  readonly directory: string;
  /** Where the file to import stands. */
  readonly files: string;
  readonly env: Record<string, string>;
};

async function place(): Promise<Place> {
  const directory = await makePlace();
  const files = await makePlace();
  return { directory, files, env: { ...childEnvironment, DATA_DIR: directory } };
}

async function file({ files }: Place, people: number): Promise<string> {
  const path = join(files, "network.json");
  await writeFile(path, networkText("noord", people));
  return path;
}

/** People and seats in the network: an import brings as many of each. */
async function counted({ directory }: Place) {
  const store = await openLowdbStore({ directory, log: () => undefined });
  const { network } = await store.read(noord);
  await store.close();
  return { people: network.people.size, seats: network.seats.size };
}

/** What the kills came to. */
class Tally {
  done = 0;
  nothing = 0;
  half = 0;
  denied = 0;

  add(found: { people: number; seats: number }, between: { from: number; to: number }): void {
    const { from, to } = between;
    if (found.people !== found.seats) this.half += 1;
    else if (found.people === to) this.done += 1;
    else if (found.people === from) this.nothing += 1;
    else this.half += 1;
  }

  row(about: string): Row {
    const figures = [
      exactly("half", 0, this.half),
      exactly("said to be done and not there", 0, this.denied),
      told("all of it", this.done),
      told("nothing of it", this.nothing),
    ];
    return { about: `${about} ×${KILLS}`, figures };
  }
}

/** How long an import takes, with all of the command around it; in milliseconds. */
async function duration(at: Place): Promise<number> {
  const begun = Date.now();
  const { code, err } = await run("import", [await file(at, PEOPLE), "--yes"], at);
  if (code !== 0) throw new Error(`the import failed: ${err}`);
  return Date.now() - begun;
}

/** Moments spread over the time that the work takes, most of them where it is written. */
function moment(kill: number, whole: number): number {
  return whole * (0.3 + (0.8 * kill) / KILLS);
}

async function commandShot(progress: Progress): Promise<Row> {
  const at = await place();
  const whole = await duration(at);
  const tally = new Tally();
  let from = PEOPLE;
  for (let kill = 0; kill < KILLS; kill++) {
    const to = from + MORE;
    const child = start("import", [await file(at, to), "--yes"], at);
    await Promise.race([wait(moment(kill, whole)), child.ended]);
    child.process.kill("SIGKILL");
    const ended = await child.ended;
    const found = await counted(at);
    tally.add(found, { from, to });
    tally.denied += Number(ended === 0 && found.people !== to);
    from = found.people;
    progress(kill + 1, 2 * KILLS);
  }
  return tally.row("the import command shot");
}

async function botShot(progress: Progress): Promise<Row> {
  const at = await place();
  await duration(at);
  let whole = 0;
  const tally = new Tally();
  let from = PEOPLE;
  for (let kill = 0; kill <= KILLS; kill++) {
    const to = from + MORE;
    const bot = await Bot.start({ directory: at.directory });
    const begun = Date.now();
    const child = start("import", [await file(at, to), "--yes"], at);
    // The first one is not cut short: it tells how long it takes.
    if (whole > 0) await wait(moment(kill, whole));
    else await child.ended;
    whole ||= Date.now() - begun;
    bot.kill();
    await bot.ended;
    const ended = await child.ended;
    const found = await counted(at);
    if (kill > 0) tally.add(found, { from, to });
    tally.denied += Number(ended === 0 && found.people !== to);
    from = found.people;
    progress(KILLS + kill, 2 * KILLS);
  }
  return tally.row("the bot that does it shot");
}

export const importCut: Fault = {
  id: "F30",
  name: "import cut in the middle",
  run: async (progress) => [await commandShot(progress), await botShot(progress)],
};
