import type { Low } from "lowdb";
import type { NamelessLine } from "../../contract/outcome.ts";
import type { Decision, JournalEntry } from "../../contract/ports.ts";
import type { Redaction } from "../../contract/redaction.ts";
import type { Stored } from "../../contract/stored.ts";
import { CommitQueue } from "./commit-queue.ts";
import { Counts } from "./counts.ts";
import { errorCode } from "./disk.ts";
import { eraseFrom, unfinishedErasure } from "./erase.ts";
import { readHistory } from "./history.ts";
import { Journal } from "./journal.ts";
import { prune } from "./prune.ts";
import { type Recovered, recover } from "./recover.ts";
import { snapshotFile } from "./snapshot-file.ts";
import { type NetworkPlace, replaceSnapshot, snapshotPath, warnWhenLarge } from "./snapshots.ts";

/** When a journal is cut, and when it has grown enough for a new snapshot. */
export type Sizes = {
  /** A segment that has grown to this many bytes is closed. */
  readonly segmentBytes: number;
  /** At least so much of the journal, and as much as the snapshot itself, stands after a snapshot. */
  readonly snapshotAfterBytes: number;
};

/** One network that is loaded: what is in memory, its journal, its snapshots and its counts. */
export class NetworkKeeper {
  readonly #place: NetworkPlace;
  readonly #sizes: Sizes;
  readonly #file: Low<Stored | null>;
  readonly #queue: CommitQueue;
  readonly #journal: Journal;
  readonly #counts: Counts;
  /** Version and size of the snapshot on disk. */
  #snapshot: { readonly version: number; readonly bytes: number };
  #bytesSince: number;
  #snapshotting: Promise<void> | undefined;
  #warned = false;

  private constructor(
    place: NetworkPlace,
    sizes: Sizes,
    from: { readonly file: Low<Stored | null>; readonly found: Recovered; readonly bytes: number },
  ) {
    const { file, found } = from;
    this.#place = place;
    this.#sizes = sizes;
    this.#file = file;
    this.#snapshot = { version: found.snapshotVersion, bytes: from.bytes };
    this.#bytesSince = found.bytesSince;
    this.#journal = new Journal({
      ...place,
      ...sizes,
      tail: found.tail,
      continues: found.journalEnd === found.stored.version,
    });
    this.#counts = new Counts(place.disk, place.directory);
    this.#queue = new CommitQueue({
      journal: this.#journal,
      stored: found.stored,
      lastAt: found.lastAt,
      onDurable: (bytes) => this.#grown(bytes),
    });
  }

  /** Reads a network from its files. Fault `store-read`. */
  static async load(place: NetworkPlace, sizes: Sizes): Promise<NetworkKeeper> {
    const { disk, directory } = place;
    const file = snapshotFile(disk, snapshotPath(directory));
    const found = await recover(disk, directory, file);
    const bytes = (await disk.look(snapshotPath(directory)))?.size ?? 0;
    const keeper = new NetworkKeeper(place, sizes, { file, found, bytes });
    await keeper.#begin(found);
    const unfinished = await unfinishedErasure(disk, directory);
    if (unfinished) await keeper.erase(unfinished);
    return keeper;
  }

  /** As it is on disk. */
  get durable(): Stored {
    return this.#queue.durable;
  }

  transact<Result>(decide: (stored: Stored) => Decision<Result>): Promise<Result> {
    return this.#queue.transact(decide);
  }

  count(lines: readonly NamelessLine[]): Promise<void> {
    return this.#counts.add(lines);
  }

  counted(): Promise<readonly NamelessLine[]> {
    return this.#counts.read();
  }

  /** Takes a person out of all that is kept. What fails is finished at the next start. */
  async erase(redaction: Redaction): Promise<void> {
    await this.#queue.hold(async (stored) => {
      await this.#snapshotting;
      await this.#journal.settle();
      const { stored: without, tailLength } = await eraseFrom(this.#place, this.#file, {
        stored,
        redaction,
        alsoFrom: () => this.#counts.erase(redaction),
      });
      await this.#journal.reopen(tailLength);
      this.#snapshot = { version: without.version, bytes: this.#snapshot.bytes };
      this.#bytesSince = 0;
      return without;
    });
  }

  history(): AsyncIterable<JournalEntry> {
    const { disk, directory } = this.#place;
    return readHistory(disk, directory, this.durable.version);
  }

  /** Writes what waits, and a snapshot, so that the next start has nothing to catch up. */
  async close(): Promise<void> {
    await this.#queue.close();
    await this.#snapshotting;
    if (this.durable.version > this.#snapshot.version) await this.#takeSnapshot();
    await this.#journal.close().catch((cause: unknown) => this.#report("journal-close", cause));
    await this.#counts.close().catch((cause: unknown) => this.#report("counts-close", cause));
  }

  async #begin(found: Recovered): Promise<void> {
    const { log } = this.#place;
    const network = found.stored.network.id;
    if (found.torn > 0) {
      const fields = { network, bytes: found.torn, version: found.stored.version };
      log({ level: "warn", what: "journal-torn-line-cut", fields });
    }
    if (found.journalEnd !== undefined && found.journalEnd < found.stored.version) {
      const fields = { network, journal: found.journalEnd, snapshot: found.stored.version };
      log({ level: "error", what: "journal-shorter-than-snapshot", fields });
    }
    await this.#journal.settle().catch((cause: unknown) => this.#report("journal-settle", cause));
    this.#grown(0);
  }

  #grown(bytes: number): void {
    this.#bytesSince += bytes;
    const enough = Math.max(this.#sizes.snapshotAfterBytes, this.#snapshot.bytes);
    if (this.#bytesSince < enough || this.#snapshotting) return;
    this.#snapshotting = this.#takeSnapshot().finally(() => {
      this.#snapshotting = undefined;
    });
  }

  /** Beside the commits, in small pieces. A failure costs nothing but a longer journal to read. */
  async #takeSnapshot(): Promise<void> {
    const whole = this.#queue.beginSnapshot();
    const { lastAt } = this.#queue;
    this.#bytesSince = 0;
    try {
      const to = lastAt ? prune(whole, lastAt) : whole;
      const bytes = await replaceSnapshot(this.#place, this.#file, {
        from: this.#snapshot.version,
        to,
      });
      this.#snapshot = { version: to.version, bytes };
      this.#queue.endSnapshot(to);
      this.#warned ||= warnWhenLarge(this.#place, to.network.id, bytes);
    } catch (cause) {
      this.#queue.endSnapshot();
      this.#report("snapshot", cause);
    }
  }

  #report(doing: string, cause: unknown): void {
    const fields = { network: this.durable.network.id, doing, code: errorCode(cause) };
    this.#place.log({ level: "error", what: "store-upkeep-failed", fields, cause });
  }
}
