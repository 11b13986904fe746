import type { Clock } from "../contract/ports.ts";
import type { AccountKey } from "../domain/ids.ts";
import { limits } from "./limits.ts";
import { Memory } from "./memory.ts";

/** How many events of one account are taken at once, and how many a second after that. */
export type PaceLimit = { readonly burst: number; readonly perSecond: number };

type Bucket = { readonly left: number; readonly at: number; readonly told: boolean };

/** Keeps one account from taking the time of all others: a bucket of turns that fills again. */
export class Pace {
  readonly #limit: PaceLimit;
  readonly #clock: Clock;
  readonly #buckets: Memory<Bucket>;

  constructor(limit: PaceLimit, clock: Clock) {
    this.#limit = limit;
    this.#clock = clock;
    this.#buckets = new Memory(
      { most: limits.mostPaces, milliseconds: limits.paceForgotten },
      clock,
    );
  }

  /** `tell`: too fast, and not yet told so; `silent`: too fast, and told. */
  take(account: AccountKey): "go" | "tell" | "silent" {
    const at = Date.parse(this.#clock());
    const { burst, perSecond } = this.#limit;
    const before = this.#buckets.get(account) ?? { left: burst, at, told: false };
    const filled = (Math.max(0, at - before.at) / 1000) * perSecond;
    const left = Math.min(burst, before.left + filled);
    if (left >= 1) {
      const told = before.told && left < burst / 2;
      this.#buckets.set(account, { left: left - 1, at, told });
      return "go";
    }
    this.#buckets.set(account, { left, at, told: true });
    return before.told ? "silent" : "tell";
  }
}
