import type { Change } from "../../../src/domain/change.ts";
import type { PersonId } from "../../../src/domain/ids.ts";
import type { Calendars } from "./calendars.ts";
import { type Clock, hoursLater, type Letter } from "./clock.ts";

/** Who says that they do not belong here, or is erased: what stood in their calendar, and what stays. */
export class Goodbyes {
  /** Entries that were there at the time, all together. */
  had = 0;
  readonly faults: string[] = [];
  readonly #calendars: Calendars;
  readonly #gone = new Set<PersonId>();

  constructor(calendars: Calendars) {
    this.#calendars = calendars;
  }

  get said(): number {
    return this.#gone.size;
  }

  /** A minute later nothing may be left of what is to come. */
  follow(clock: Clock, changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind !== "network-left" && change.kind !== "erasure-asked") continue;
      const { person } = change;
      this.#gone.add(person);
      this.had += this.#calendars.entriesOf(person, clock.now).length;
      clock.put(hoursLater(clock.now, 1 / 60), () => {
        for (const { uid } of this.#calendars.entriesOf(person, clock.now)) {
          this.faults.push(`${clock.now} ${person} keeps ${uid}`);
        }
      });
    }
  }

  /** Nothing else comes any more. */
  gets({ at, person, key, message: { invitation } }: Letter): void {
    if (!this.#gone.has(person) || invitation?.method === "cancel") return;
    this.faults.push(`${at} ${person} still gets ${key}`);
  }
}
