import { readCommit } from "../../contract/commit-text.ts";
import { Fault } from "../../contract/fault.ts";
import { formatAfter, migrations } from "../../contract/migration.ts";
import type { Decision } from "../../contract/ports.ts";
import { advance, type Commit, type Stored } from "../../contract/stored.ts";
import { errorCode } from "./disk.ts";
import type { Journal } from "./journal.ts";
import { LARGEST_GROUP } from "./replay.ts";

/** A commit on its way to the disk. */
type Waiting = {
  readonly json: string;
  readonly commit: Commit;
  after: Stored;
  readonly done: PromiseWithResolvers<void>;
};

/**
 * What is true of one network, and what is about to be. Decisions are taken on the head, which
 * runs ahead of the disk; nobody hears of it before the disk has it. Commits that wait at the same
 * time share one line and one fsync.
 */
export class CommitQueue {
  readonly #journal: Journal;
  readonly #onDurable: (bytes: number) => void;
  #durable: Stored;
  #head: Stored;
  #waiting: Waiting[] = [];
  #group: Waiting[] = [];
  #writing: Promise<void> | undefined;
  /** Commits since a snapshot was begun; only while one is being written. */
  #since: Commit[] | undefined;
  #lastAt: Commit["at"] | undefined;
  #closed = false;
  /** Until then nothing is decided. */
  #held: Promise<void> | undefined;

  constructor(place: {
    readonly journal: Journal;
    readonly stored: Stored;
    readonly lastAt: Commit["at"] | undefined;
    readonly onDurable: (bytes: number) => void;
  }) {
    this.#journal = place.journal;
    this.#durable = place.stored;
    this.#head = place.stored;
    this.#lastAt = place.lastAt;
    this.#onDurable = place.onDurable;
  }

  /** As it is on disk. */
  get durable(): Stored {
    return this.#durable;
  }

  /** When the last durable commit after the snapshot was made. */
  get lastAt(): Commit["at"] | undefined {
    return this.#lastAt;
  }

  /** As `Store.transact`. */
  async transact<Result>(decide: (stored: Stored) => Decision<Result>): Promise<Result> {
    while (this.#held) await this.#held;
    if (this.#closed) throw new Fault("stopping", "the store is closed");
    const { result, commit } = decide(this.#head);
    if (commit) await this.#enqueue(commit);
    else await (this.#waiting.at(-1) ?? this.#group.at(-1))?.done.promise;
    return result;
  }

  /** While this work goes on nothing is decided; what it gives is true from then on. */
  async hold(work: (durable: Stored) => Promise<Stored>): Promise<void> {
    while (this.#held) await this.#held;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = promise;
    try {
      while (this.#writing) await this.#writing;
      this.#durable = await work(this.#durable);
      this.#head = this.#durable;
    } finally {
      this.#held = undefined;
      resolve();
    }
  }

  /** Takes no more, and resolves when nothing waits any more. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#held) await this.#held;
    while (this.#writing) await this.#writing;
  }

  /** The durable state, to make a snapshot of. */
  beginSnapshot(): Stored {
    this.#since = [];
    return this.#durable;
  }

  /** After the snapshot: goes on from what it holds, which may be less than what was begun with. */
  endSnapshot(written?: Stored): void {
    if (written) {
      this.#durable = (this.#since ?? []).reduce(advance, written);
      this.#head = this.#durable;
      for (const waiting of [...this.#group, ...this.#waiting]) {
        this.#head = advance(this.#head, waiting.commit);
        waiting.after = this.#head;
      }
    }
    this.#since = undefined;
  }

  #enqueue(decided: Commit): Promise<void> {
    const json = JSON.stringify(decided);
    // What goes on in memory is what would be read back, so that the two can never differ.
    const read = readCommit(JSON.parse(json), formatAfter(migrations));
    if (read.kind === "unreadable") {
      throw new Fault("store-write", `a commit could not be read back: ${read.why}`);
    }
    const after = advance(this.#head, read.commit);
    const done = Promise.withResolvers<void>();
    this.#waiting.push({ json, commit: read.commit, after, done });
    this.#head = after;
    this.#writing ??= this.#writeAll();
    return done.promise;
  }

  async #writeAll(): Promise<void> {
    // One turn of the loop's queue, so that what is decided at the same moment goes together.
    await null;
    while (this.#waiting.length > 0) {
      this.#group = this.#takeGroup();
      const commits = this.#group.map(({ json }) => json);
      try {
        const bytes = await this.#journal.append(this.#durable.version + 1, commits);
        this.#settleGroup(bytes);
      } catch (cause) {
        this.#giveUp(cause);
        await this.#journal.settle().catch(() => undefined);
      }
    }
    this.#writing = undefined;
  }

  #takeGroup(): Waiting[] {
    let bytes = 0;
    const full = this.#waiting.findIndex(({ json }) => {
      bytes += Buffer.byteLength(json) + 1;
      return bytes > LARGEST_GROUP / 2;
    });
    return this.#waiting.splice(0, full < 0 ? this.#waiting.length : Math.max(full, 1));
  }

  #settleGroup(bytes: number): void {
    const group = this.#group;
    this.#group = [];
    for (const { commit, after } of group) {
      this.#durable = after;
      this.#lastAt = commit.at;
      this.#since?.push(commit);
    }
    for (const { done } of group) done.resolve();
    this.#onDurable(bytes);
  }

  /** Memory as it was: all that was decided on what could not be written is undone too. */
  #giveUp(cause: unknown): void {
    const lost = [...this.#group, ...this.#waiting];
    this.#group = [];
    this.#waiting = [];
    this.#head = this.#durable;
    const { id } = this.#durable.network;
    const text = `network ${id}: ${lost.length} commits could not be written: ${errorCode(cause)}`;
    for (const { done } of lost) done.reject(new Fault("store-write", text, cause));
  }
}
