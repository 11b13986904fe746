import type { Clock } from "../contract/ports.ts";

/** How much is kept at most, and for how many milliseconds. */
export type MemoryBounds = { readonly most: number; readonly milliseconds: number };

type Entry<Value> = { readonly key: string; readonly value: Value; readonly at: number };

/** A map that forgets: the oldest when it is full, everything after a while. For one process. */
export class Memory<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  /** Goes on where it was: a new walk each time would pass by all that was taken out before it. */
  readonly #walk = this.#entries.values();
  #oldest: Entry<Value> | undefined;
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
    this.#entries.set(key, { key, value, at: now });
    this.#forget(now);
  }

  /** Only after something was put behind all others: a walk that came to its end does not go on. */
  #forget(now: number): void {
    for (;;) {
      this.#oldest ??= this.#walk.next().value;
      if (!this.#oldest) return;
      const { key, at } = this.#oldest;
      const isThere = this.#entries.get(key) === this.#oldest;
      if (isThere && this.#entries.size <= this.#bounds.most && !this.#isOld(at, now)) return;
      if (isThere) this.#entries.delete(key);
      this.#oldest = undefined;
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
