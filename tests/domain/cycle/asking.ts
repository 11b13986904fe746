import { apply } from "../../../src/domain/apply.ts";
import type { SchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import { momentOf } from "../../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { dueErrands } from "../../../src/domain/cycle/due-errands.ts";
import { dueOnAfter } from "../../../src/domain/cycle/interval.ts";
import { daysLater } from "../../../src/domain/days.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { ClockTime, Day, Instant } from "../../../src/domain/time.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { amsterdam } from "../sample.ts";

/** Nine in the morning of a day. */
export function morning(day: string): Instant {
  return momentOf(day as Day, "09:00" as ClockTime, amsterdam);
}

/** Seven in the evening of a day. */
export function evening(day: string): Instant {
  return momentOf(day as Day, "19:00" as ClockTime, amsterdam);
}

/** What somebody was asked on a day: `jan: confirm leergeld-contact`. */
export type Asked = { readonly day: string; readonly what: string };

/** A network as the days go by. */
export class Days {
  network: Network;
  day: Day;
  readonly asked: Asked[] = [];
  readonly #calendar: SchoolCalendar;

  constructor(from: string, more: { network?: Network; calendar?: SchoolCalendar } = {}) {
    this.network = more.network ?? askingTown();
    this.#calendar = more.calendar ?? noSchoolCalendar;
    this.day = from as Day;
    this.#strike();
  }

  get now(): Instant {
    return morning(this.day);
  }

  /** Each morning and evening up to and including a day. */
  until(day: string): this {
    while (this.day < day) {
      this.day = daysLater(this.day, 1);
      this.#strike();
      this.#strike(evening(this.day));
    }
    return this;
  }

  /** Somebody makes something true. */
  says(who: string, ...facts: readonly Fact[]): this {
    const by = { kind: "person", person: ids.person.parse(who) } as const;
    // After what was asked this morning.
    const at = momentOf(this.day, "10:00" as ClockTime, amsterdam);
    for (const fact of facts) {
      this.network = apply(this.network, { ...fact, by, at, via: "teams" });
    }
    return this;
  }

  confirms(who: string, ...seats: readonly string[]): this {
    const dueOn = dueOnAfter(this.network, this.now, this.#calendar);
    const facts = seats.map((seat) => ({
      ...{ kind: "seat-confirmed" as const, seat: ids.seat.parse(seat), dueOn },
    }));
    return this.says(who, ...facts);
  }

  /** What was asked since the last time one looked. */
  news(): readonly string[] {
    return this.asked.splice(0).map(({ day, what }) => `${day} ${what}`);
  }

  #strike(at = this.now): void {
    const due = dueErrands({ network: this.network, at, calendar: this.#calendar });
    this.network = due.network;
    for (const { to, items } of due.errands) {
      const what = items.map((item) => {
        const about = "seats" in item ? item.seats.join("+") : item.seat;
        const step = "step" in item ? `${item.step} (${item.why})` : "as" in item ? item.as : "";
        return `${item.kind} ${step} ${about}`.replace(/ {2}/, " ");
      });
      const day = at === this.now ? this.day : `${this.day} (evening)`;
      this.asked.push({ day, what: `${to}: ${what.join(" & ")}` });
    }
  }
}
