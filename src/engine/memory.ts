import type { Clock } from "../contract/ports.ts";

/** How much is kept at most, and for how many milliseconds. */
export type MemoryBounds = { readonly most: number; readonly milliseconds: number };

/** A map that forgets: the oldest when it is full, everything after a while. For one process. */
export class Memory<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly at: number }>();
  readonly #bounds: MemoryBounds;
  readonly #clock: Clock;

  constructor(bounds: MemoryBounds, clock: Clock) {
    this.#bounds = bounds;
    this.#clock = clock;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    return entry && !this.#isOld(entry.at, this.#now()) ? entry.value : undefined;
  }

  set(key: string, value: Value): void {
    const now = this.#now();
    this.#entries.delete(key);
    this.#entries.set(key, { value, at: now });
    for (const [oldest, { at }] of this.#entries) {
      if (this.#entries.size <= this.#bounds.most && !this.#isOld(at, now)) break;
      this.#entries.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  #now(): number {
    return Date.parse(this.#clock());
  }

  /** Either way, so that a clock that is put back does not make things last for hours. */
  #isOld(at: number, now: number): boolean {
    return Math.abs(now - at) >= this.#bounds.milliseconds;
  }
}
