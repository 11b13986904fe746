import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { dialogs } from "../../dialogs/index.ts";
import { dataDir } from "../../src/commands/data-dir.ts";
import { readSchoolHolidays } from "../../src/commands/read-school-holidays.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Network } from "../../src/domain/network.ts";
import { readNetworkFile, refusalLines } from "../../src/domain/network-file/read.ts";
import { type Day, times } from "../../src/domain/time.ts";
import { type Assumptions, chancesFrom, usual } from "./chances.ts";
import { defaultNetwork } from "./default-network.ts";
import { plot } from "./plot.ts";
import { type Report, reportOf } from "./report.ts";
import { simulate } from "./simulate.ts";
import { YEAR } from "./world-days.ts";

const usage =
  "npm run simulate -- [--file NETWORK.json] [--months 24] [--turnover 0.2] [--seed 1] [--without] [--plot FILE.svg]";

/** A Monday in term, of which the school holidays of three years to come are known. */
const start: Day = times.day.parse("2027-01-11");

/** As far as the school holidays are known. */
const MOST_MONTHS = 43;
/** At more than this nobody stays. */
const MOST_TURNOVER = 0.95;

/** Nobody types a situation here: a theme is asked by its name. */
async function openKnowledge(): Promise<Knowledge> {
  return {
    rank: () => ({ kind: "none", themes: [], emergency: false }),
    emergencyLines: [],
    guides: [],
    calendar: await readSchoolHolidays(dataDir),
  };
}

function networkOf(file: string | undefined, seed: number): Network {
  if (file === undefined) return defaultNetwork(start, chancesFrom(seed));
  const read = readNetworkFile(readFileSync(file, "utf8"));
  if (read.kind === "refused") throw new Error(refusalLines(read).join("\n"));
  return read.network;
}

const { values } = parseArgs({
  options: {
    file: { type: "string" },
    months: { type: "string", default: "24" },
    turnover: { type: "string", default: String(usual.turnover) },
    seed: { type: "string", default: "1" },
    without: { type: "boolean", default: false },
    plot: { type: "string" },
  },
});
/** A number within bounds, as it was typed. */
function read(typed: string, most: number): number {
  const value = Number(typed);
  if (value > 0 && value <= most) return value;
  throw new Error(usage);
}

const months = read(values.months, MOST_MONTHS);
const turnover = read(values.turnover, MOST_TURNOVER);
const seed = read(values.seed, Number.MAX_SAFE_INTEGER);

async function run(isAsked: boolean): Promise<Report> {
  const assumed: Assumptions = { ...usual, turnover };
  const days = Math.round((months * YEAR) / 12);
  const network = networkOf(values.file, seed);
  const knowledge: Knowledge = { ...(await openKnowledge()), writesMail: true };
  const made = { network, start, days, seed, assumed, dialogs, knowledge, isAsked };
  return reportOf(await simulate(made), start, months);
}

const report = await run(!values.without);
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
if (values.plot !== undefined) {
  const other = await run(values.without);
  const both = values.without ? [other, report] : [report, other];
  const [asked, unasked] = both.map(({ monthly }) => monthly.map(({ reachable }) => reachable));
  writeFileSync(values.plot, plot(asked ?? [], unasked ?? []));
}
