import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { CountSum, readCountLine } from "../../contract/count-lines.ts";
import { Fault } from "../../contract/fault.ts";
import type { NamelessLine } from "../../contract/outcome.ts";
import { type Redaction, redact } from "../../contract/redaction.ts";
import { type Disk, type DiskFile, errorCode, writeAll } from "./disk.ts";
import { replaceText } from "./erase.ts";

/** So many are read in a millisecond or two. */
const LINES_AT_ONCE = 250;

/** Counts of one network, a line each, in a file that is only added to. Not synced until closed. */
export class Counts {
  readonly #disk: Disk;
  readonly #path: string;
  #file: DiskFile | undefined;
  #length = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(disk: Disk, directory: string) {
    this.#disk = disk;
    this.#path = join(directory, "counts.jsonl");
  }

  /** Adds lines behind those that were asked for before. */
  add(lines: readonly NamelessLine[]): Promise<void> {
    const added = this.#last
      .then(() => this.#write(lines))
      .catch((cause: unknown) => {
        throw new Fault("store-write", `counts could not be written: ${errorCode(cause)}`, cause);
      });
    this.#last = added.catch(() => undefined);
    return added;
  }

  /** What was added up to now. A line that cannot be read is left out: counts are not promised. */
  async read(): Promise<readonly NamelessLine[]> {
    const reading = this.#last.then(() => this.#content());
    this.#last = reading.catch(() => undefined);
    const content = await reading.catch((cause: unknown) => {
      throw new Fault("store-read", `counts could not be read: ${errorCode(cause)}`, cause);
    });
    return addedUp(content.toString("utf8").split("\n"));
  }

  /** Takes a person out of what people wrote here. A line that cannot be read goes. */
  erase(redaction: Redaction): Promise<void> {
    const erased = this.#last.then(() => this.#redact(redaction));
    this.#last = erased.catch(() => undefined);
    return erased;
  }

  async close(): Promise<void> {
    await this.#last;
    const file = this.#file;
    this.#file = undefined;
    await file?.sync();
    await file?.close();
  }

  async #write(lines: readonly NamelessLine[]): Promise<void> {
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

  async #redact(redaction: Redaction): Promise<void> {
    const lines = (await this.#content()).toString("utf8").split("\n");
    const read = lines.flatMap((line) => readCountLine(line) ?? []);
    if (read.length === 0) return;
    const without = read.map((line) => `${JSON.stringify(redact(line, redaction))}\n`).join("");
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
    await replaceText(this.#disk, this.#path, without);
  }

  /** A line that a crash cut short goes: the next one would stand on it. */
  async #open(): Promise<DiskFile> {
    if (this.#file) return this.#file;
    const content = await this.#content();
    const file = await this.#disk.open(this.#path);
    this.#length = content.lastIndexOf("\n") + 1;
    if (this.#length < content.length) await file.truncate(this.#length);
    this.#file = file;
    return file;
  }

  async #content(): Promise<Buffer> {
    const found = await this.#disk.look(this.#path);
    return found ? this.#disk.read(this.#path) : Buffer.alloc(0);
  }
}

/** Years of counts are many lines: other work goes on in between. */
async function addedUp(texts: readonly string[]): Promise<readonly NamelessLine[]> {
  const sum = new CountSum();
  for (let from = 0; from < texts.length; from += LINES_AT_ONCE) {
    sum.add(texts.slice(from, from + LINES_AT_ONCE).flatMap((text) => readCountLine(text) ?? []));
    await setImmediate();
  }
  return sum.lines();
}
