import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "../../src/contract/ports.ts";
import { ids, type NetworkId, type SeatId } from "../../src/domain/ids.ts";
import { emptyNetwork } from "../../src/domain/network.ts";
import { instant, times } from "../../src/domain/time.ts";
import { openLowdbStore } from "../../src/store/lowdb/lowdb-store.ts";
import type { Figure, Row } from "./figure.ts";
import { ratios } from "./side-by-side.ts";
import { confirming, grown } from "./sized-network.ts";
import { figures, median, percentile, spread } from "./statistics.ts";
import { type Loaded, load } from "./turns/load.ts";

const MEGABYTE = 1024 * 1024;
const SIZES = [0.1, 1, 10] as const;
const ROUNDS = 40;
const COMMITS_A_ROUND = 100;
const COMMITS_BEFORE = 1_000;
const TOGETHER = 32;

type Place = { readonly id: NetworkId; readonly seats: readonly SeatId[] };
type Round = { readonly alone: Loaded; readonly together: Loaded };

/** Durable commits on networks of three sizes: a commit costs the change, not the network. */
export const store: Figure = async ({ tell }) => {
  const directory = await mkdtemp(join(tmpdir(), "bench-store-"));
  const opened = await openLowdbStore({ directory, log: () => undefined });
  try {
    const places: Place[] = [];
    for (const megabytes of SIZES) places.push(await make(opened, megabytes));
    for (const place of places) await commits(opened, place, COMMITS_BEFORE, 1);
    tell(`store: ${ROUNDS} rounds of ${2 * COMMITS_A_ROUND} commits for each size`);
    const rounds = places.map((): Round[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (let turn = 0; turn < places.length; turn++) {
        const which = (round + turn) % places.length;
        const place = places[which];
        if (place) rounds[which]?.push(await measure(opened, place));
      }
    }
    return rowsOf(rounds);
  } finally {
    await opened.close();
    await rm(directory, { recursive: true, force: true });
  }
};

async function make(opened: Store, megabytes: number): Promise<Place> {
  const id = ids.network.parse(`size-${String(megabytes).replace(".", "-")}`);
  const empty = emptyNetwork(id, { name: id, zone: times.zone.parse("Europe/Amsterdam") });
  const network = grown(empty, id, megabytes * MEGABYTE);
  await opened.create(network);
  return { id, seats: [...network.seats].map((seat) => seat.id) };
}

async function measure(opened: Store, place: Place): Promise<Round> {
  const alone = await commits(opened, place, COMMITS_A_ROUND, 1);
  return { alone, together: await commits(opened, place, COMMITS_A_ROUND, TOGETHER) };
}

let made = 0;

/** Each waits until the disk has it; `hands` of them at the same time. */
function commits(opened: Store, { id, seats }: Place, count: number, hands: number) {
  const turn = async () => {
    made += 1;
    const seat = seats[(made * 7) % seats.length];
    if (seat === undefined) throw new Error("a network without seats");
    const commit = confirming(seat, instant(Date.now()), `event-${made}`);
    await opened.transact(id, () => ({ result: undefined, commit }));
  };
  return load({ count, hands, turn });
}

function rowsOf(rounds: readonly (readonly Round[])[]): readonly Row[] {
  const eachSize = (of: (one: readonly Round[]) => number) =>
    rounds.map((one) => figures(of(one))).join(" / ");
  const [small = [], , large = []] = rounds;
  const pairs = small.flatMap((theirs, at) => {
    const ours = large[at];
    return ours ? [{ ours, theirs }] : [];
  });
  const sizes = `${SIZES.join(" / ")} MB`;
  const row = (what: string, which: keyof Round): readonly Row[] => [
    {
      what: `Store: durable commits a second, ${what}, ${sizes}`,
      found: `${eachSize((one) => median(one.map((round) => round[which].perSecond)))}; 10 beside 0.1 MB **${spread(ratios(pairs, (round) => round[which].perSecond))}**`,
      wanted: "flat",
    },
    {
      what: `Store: p99 of such a commit, ${sizes}`,
      found: `${eachSize((one) =>
        percentile(
          one.flatMap((round) => round[which].times),
          0.99,
        ),
      )} ms`,
      wanted: "flat",
    },
  ];
  return [...row("one by one", "alone"), ...row(`${TOGETHER} at once`, "together")];
}
