import type { Measuring, Row } from "../figure.ts";
import type { MeasuredChild, Usage } from "../measured-child.ts";
import { type Pair, ratios, sideBySide } from "../side-by-side.ts";
import { figures, median, megabytes, percentile, spread } from "../statistics.ts";
import { type Loaded, load } from "./load.ts";

const ROUNDS = 30;
const TURNS_A_ROUND = 250;
/** Until the engine has made fast code of what is used, and everybody has asked once. */
const TURNS_BEFORE = 4_000;
const HANDS = 8;

type Round = Loaded & { readonly processor: number };
type Side = { readonly child: MeasuredChild; readonly turn: () => Promise<void> };
type Sides = { readonly bot: Side; readonly echo: Side };

/** Puts the same load on both, in turns. */
export async function compare(
  name: string,
  { bot, echo }: Sides,
  tell: Measuring["tell"],
): Promise<readonly Row[]> {
  tell(`turns: ${name}, warming up`);
  for (const { turn } of [bot, echo]) await load({ count: TURNS_BEFORE, hands: HANDS, turn });
  tell(`turns: ${name}, ${ROUNDS} rounds of ${TURNS_A_ROUND}`);
  const pairs = await sideBySide(ROUNDS, { ours: () => round(bot), theirs: () => round(echo) });
  const ours = await bot.child.usage("memory");
  const theirs = await echo.child.usage("memory");
  return [...speedRows(name, pairs), memoryRow(name, { ours, theirs })];
}

async function round({ child, turn }: Side): Promise<Round> {
  const before = await child.usage("processor");
  const loaded = await load({ count: TURNS_A_ROUND, hands: HANDS, turn });
  const after = await child.usage("processor");
  return { ...loaded, processor: (after.processor - before.processor) / TURNS_A_ROUND };
}

function speedRows(name: string, pairs: readonly Pair<Round>[]): readonly Row[] {
  const both = (of: (rounds: readonly Round[]) => number) => {
    const [ours, theirs] = [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.theirs)];
    return `${figures(of(ours))} beside ${figures(of(theirs))}`;
  };
  const middle = (of: (round: Round) => number) => both((rounds) => median(rounds.map(of)));
  const wait = (share: number) =>
    both((rounds) =>
      percentile(
        rounds.flatMap(({ times }) => times),
        share,
      ),
    );
  const perSecond = ratios(pairs, (one) => one.perSecond);
  const processor = ratios(pairs, (one) => 1 / one.processor);
  return [
    {
      what: `${name}: turns a second, bot beside echo, ${HANDS} at once`,
      found: `**${spread(perSecond)}**; ${middle((one) => one.perSecond)}`,
      wanted: "≥ 0.8",
    },
    {
      what: `${name}: the same by processor time a turn`,
      found: `${spread(processor)}; ${middle((one) => one.processor)} ms`,
    },
    { what: `${name}: p50 of a turn at that load`, found: `${wait(0.5)} ms` },
    { what: `${name}: p99 of a turn at that load`, found: `${wait(0.99)} ms` },
  ];
}

function memoryRow(name: string, { ours, theirs }: Pair<Usage>): Row {
  const both = (of: (usage: Usage) => number) =>
    `${megabytes(of(ours))} beside ${megabytes(of(theirs))}`;
  return {
    what: `${name}: memory after ${figures(TURNS_BEFORE + ROUNDS * TURNS_A_ROUND)} turns`,
    found: `resident ${both(({ rss }) => rss)}, heap ${both(({ heap }) => heap)}`,
  };
}
