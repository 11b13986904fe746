import { dirname } from "node:path";
import { type Disk, type DiskFile, writeAll } from "./disk.ts";
import { journalLine } from "./journal-line.ts";
import { segmentPath } from "./segment.ts";

/** The journal of one network, for adding to. One call at a time. */
export class Journal {
  readonly #disk: Disk;
  readonly #directory: string;
  /** A segment that has grown to this many bytes is closed. */
  readonly #segmentBytes: number;
  #path: string | undefined;
  #file: DiskFile | undefined;
  /** How far the segment is durable. What stands behind it is not true. */
  #length: number;
  #suspect = true;
  /** Whether the next commit begins a segment. */
  #full: boolean;

  constructor(place: {
    readonly disk: Disk;
    readonly directory: string;
    readonly segmentBytes: number;
    readonly tail: { readonly path: string; readonly length: number } | undefined;
    /** Whether the next commit follows on what the tail holds. */
    readonly continues: boolean;
  }) {
    this.#disk = place.disk;
    this.#directory = place.directory;
    this.#segmentBytes = place.segmentBytes;
    this.#path = place.tail?.path;
    this.#length = place.tail?.length ?? 0;
    this.#full = !place.continues;
  }

  /** Makes commits durable and tells how many bytes it took. After a failure none of them is true. */
  async append(first: number, commits: readonly string[]): Promise<number> {
    const line = journalLine(first, commits);
    await this.settle();
    const file = await this.#fileFor(first);
    this.#suspect = true;
    await writeAll(file, line, this.#length);
    await file.sync();
    this.#suspect = false;
    this.#length += line.length;
    this.#full = this.#length >= this.#segmentBytes;
    return line.length;
  }

  /**
   * Cuts off what is not true, and makes what is read from here on durable: a process that was
   * killed may have left bytes that only the memory of the machine holds.
   */
  async settle(): Promise<void> {
    if (!this.#suspect || this.#path === undefined) return;
    await this.#closeFile();
    const file = await this.#disk.open(this.#path);
    this.#file = file;
    await file.truncate(this.#length);
    await file.sync();
    await this.#disk.syncDirectory(dirname(this.#path));
    this.#suspect = false;
  }

  /** What stands on disk was put in place anew: goes on at the end of it. */
  async reopen(length: number | undefined): Promise<void> {
    await this.#closeFile();
    this.#length = length ?? this.#length;
    this.#suspect = true;
  }

  async close(): Promise<void> {
    await this.#closeFile();
  }

  async #closeFile(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  async #fileFor(first: number): Promise<DiskFile> {
    if (this.#file && !this.#full) return this.#file;
    this.#path = segmentPath(this.#directory, first);
    this.#length = 0;
    this.#full = false;
    this.#suspect = true;
    await this.settle();
    if (!this.#file) throw new Error("the segment is not open");
    return this.#file;
  }
}
