import { join } from "node:path";
import { Fault } from "../../contract/fault.ts";
import type { CountLine } from "../../contract/ports.ts";
import { type Disk, type DiskFile, errorCode, writeAll } from "./disk.ts";

/** Counts of one network, a line each, in a file that is only added to. Not synced until closed. */
export class Counts {
  readonly #disk: Disk;
  readonly #path: string;
  #file: DiskFile | undefined;
  #length = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(disk: Disk, directory: string) {
    this.#disk = disk;
    this.#path = join(directory, "counts.jsonl");
  }

  /** Adds lines behind those that were asked for before. */
  add(lines: readonly CountLine[]): Promise<void> {
    const added = this.#last
      .then(() => this.#write(lines))
      .catch((cause: unknown) => {
        throw new Fault("store-write", `counts could not be written: ${errorCode(cause)}`, cause);
      });
    this.#last = added.catch(() => undefined);
    return added;
  }

  async close(): Promise<void> {
    await this.#last;
    const file = this.#file;
    this.#file = undefined;
    await file?.sync();
    await file?.close();
  }

  async #write(lines: readonly CountLine[]): Promise<void> {
    if (lines.length === 0) return;
    const file = await this.#open();
    const text = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    try {
      await writeAll(file, text, this.#length);
    } catch (cause) {
      await file.truncate(this.#length).catch(() => undefined);
      throw cause;
    }
    this.#length += text.length;
  }

  /** A line that a crash cut short goes: the next one would stand on it. */
  async #open(): Promise<DiskFile> {
    if (this.#file) return this.#file;
    const found = await this.#disk.look(this.#path);
    const content = found ? await this.#disk.read(this.#path) : Buffer.alloc(0);
    const file = await this.#disk.open(this.#path);
    this.#length = content.lastIndexOf("\n") + 1;
    if (this.#length < content.length) await file.truncate(this.#length);
    this.#file = file;
    return file;
  }
}
