import type { Instant } from "../../src/domain/time.ts";

/** Something somebody does at a moment. */
type Deed = { readonly at: Instant; readonly nth: number; readonly act: () => Promise<void> };

/** What people are about to do, in the order of time; of two at one moment the first promised. */
export class Agenda {
  readonly #byDay = new Map<string, Deed[]>();
  #count = 0;

  put(at: Instant, act: () => Promise<void>): void {
    this.#count += 1;
    const day = at.slice(0, 10);
    const deeds = this.#byDay.get(day) ?? [];
    deeds.push({ at, nth: this.#count, act });
    this.#byDay.set(day, deeds);
  }

  /** Does all of a day in UTC; what is put on that same day meanwhile as well. */
  async live(day: string, begin: (at: Instant) => void): Promise<void> {
    for (;;) {
      const deeds = this.#byDay.get(day) ?? [];
      const next = deeds.reduce<Deed | undefined>(
        (first, deed) => (first && isBefore(first, deed) ? first : deed),
        undefined,
      );
      if (!next) break;
      deeds.splice(deeds.indexOf(next), 1);
      begin(next.at);
      await next.act();
    }
    this.#byDay.delete(day);
  }
}

function isBefore(one: Deed, other: Deed): boolean {
  return one.at < other.at || (one.at === other.at && one.nth < other.nth);
}
