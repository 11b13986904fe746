import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure, Measuring, Row } from "./figure.ts";
import { MeasuredChild, type Usage } from "./measured-child.ts";
import { type Pair, ratios, sideBySide } from "./side-by-side.ts";
import { figures, median, megabytes, percentile, spread } from "./statistics.ts";
import { type Loaded, load } from "./turns/load.ts";
import { teamsClient } from "./turns/teams-client.ts";

const ROUNDS = 16;
const TURNS_A_ROUND = 500;
/** Until the engine has made fast code of what is used. */
const TURNS_BEFORE = 4_000;
const HANDS = 8;

/** Turns of the whole bot beside an echo bot on the same framework. */
export const turns: Figure = async (measuring) => {
  return teams(measuring);
};

type Round = Loaded & { readonly processor: number };
type Side = { readonly child: MeasuredChild; readonly turn: () => Promise<void> };

async function teams({ tell, profiles }: Measuring): Promise<readonly Row[]> {
  const directory = await mkdtemp(join(tmpdir(), "bench-turns-"));
  const bot = await MeasuredChild.start({
    file: "./turns/teams-bot-child.ts",
    words: [directory],
    profiles,
  });
  const echo = await MeasuredChild.start({ file: "./turns/teams-echo-child.ts" });
  const [ours, theirs] = [teamsClient(bot.port, "AdaptiveCard"), teamsClient(echo.port, "echo ")];
  try {
    return await compare(
      "Teams",
      { bot: { child: bot, ...ours }, echo: { child: echo, ...theirs } },
      tell,
    );
  } finally {
    for (const one of [ours, theirs]) one.end();
    for (const one of [bot, echo]) await one.end();
    await rm(directory, { recursive: true, force: true });
  }
}

type Sides = { readonly bot: Side; readonly echo: Side };

async function compare(
  name: string,
  { bot, echo }: Sides,
  tell: Measuring["tell"],
): Promise<readonly Row[]> {
  tell(`turns: ${name}, warming up`);
  for (const { turn } of [bot, echo]) await load({ count: TURNS_BEFORE, hands: HANDS, turn });
  tell(`turns: ${name}, ${ROUNDS} rounds of ${TURNS_A_ROUND}`);
  const pairs = await sideBySide(ROUNDS, { ours: () => round(bot), theirs: () => round(echo) });
  const usage = { ours: await bot.child.usage("memory"), theirs: await echo.child.usage("memory") };
  return rowsOf(name, pairs, usage);
}

async function round({ child, turn }: Side): Promise<Round> {
  const before = await child.usage("processor");
  const loaded = await load({ count: TURNS_A_ROUND, hands: HANDS, turn });
  const after = await child.usage("processor");
  return { ...loaded, processor: (after.processor - before.processor) / TURNS_A_ROUND };
}

function rowsOf(name: string, pairs: readonly Pair<Round>[], usage: Pair<Usage>): readonly Row[] {
  const both = (of: (rounds: readonly Round[]) => string) =>
    `${of(pairs.map(({ ours }) => ours))} beside ${of(pairs.map(({ theirs }) => theirs))}`;
  const middle = (of: (round: Round) => number) => (rounds: readonly Round[]) =>
    figures(median(rounds.map(of)));
  const wait = (share: number) => (rounds: readonly Round[]) =>
    figures(
      percentile(
        rounds.flatMap(({ times }) => times),
        share,
      ),
    );
  const perSecond = ratios(pairs, (round) => round.perSecond);
  const processor = ratios(pairs, (round) => 1 / round.processor);
  return [
    {
      what: `${name}: turns per second, bot beside echo, ${HANDS} at once`,
      found: `**${spread(perSecond)}**; ${both(middle((one) => one.perSecond))}`,
      wanted: "≥ 0.8",
    },
    {
      what: `${name}: the same by processor time a turn`,
      found: `${spread(processor)}; ${both(middle((one) => one.processor))} ms`,
    },
    { what: `${name}: p50 of a turn at that load`, found: `${both(wait(0.5))} ms` },
    { what: `${name}: p99 of a turn at that load`, found: `${both(wait(0.99))} ms` },
    {
      what: `${name}: memory after ${TURNS_BEFORE + ROUNDS * TURNS_A_ROUND} turns`,
      found: `resident ${megabytes(usage.ours.rss)} beside ${megabytes(usage.theirs.rss)}, heap ${megabytes(usage.ours.heap)} beside ${megabytes(usage.theirs.heap)}`,
    },
  ];
}
