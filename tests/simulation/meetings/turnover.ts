import { daysLater } from "../../../src/domain/days.ts";
import { erasureAsked } from "../../../src/domain/erasure.ts";
import { seatsFrom } from "../../../src/domain/held-seats.ts";
import { ids, type PersonId, type SeatId } from "../../../src/domain/ids.ts";
import { readMailAddress } from "../../../src/domain/mail-address.ts";
import type { Person } from "../../../src/domain/person.ts";
import { type Day, localMoment } from "../../../src/domain/time.ts";
import { type Chance, pick } from "../chances.ts";
import { freshName, mailFor } from "../names.ts";
import { inOfficeHours, latest, YEAR, zone } from "../world-days.ts";
import type { Clock } from "./clock.ts";

/** Part of the people that leaves in a year. */
const TURNOVER = 0.3;
const GIVES_NOTICE = 0.6;
/** Who said to leave and stays after all. */
const STAYS = 0.1;
/** Who says at once that they do not belong here, and who has all that is kept of them erased. */
const SAYS_OUT = 0.25;
const IS_ERASED = 0.2;
/** Of the seats that somebody leaves, those that are somebody else's within days. */
const SUCCEEDED_SOON = 0.5;
const SUCCESSOR_IS_COLLEAGUE = 0.3;

type Parts = {
  readonly clock: () => Clock;
  readonly chance: Chance;
  readonly coordinator: PersonId;
};

/** People who leave, and who comes after them. */
export class Turnover {
  readonly #parts: Parts;
  readonly #lastDays = new Map<PersonId, Day>();
  leavers = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether somebody really is gone, whatever the network knows. */
  isGone(person: PersonId): boolean {
    const last = this.#lastDays.get(person);
    return last !== undefined && last < this.#today();
  }

  /** Somebody begins, and with that it is settled when they will leave. */
  begins(person: PersonId): void {
    const { chance, clock, coordinator } = this.#parts;
    const drawn = (what: string) => chance(what, person);
    const rate = -Math.log(1 - TURNOVER) / YEAR;
    // Who looks after the network stays, so that somebody does.
    const days = Math.floor(-Math.log(1 - drawn("leaves")) / rate);
    if (person === coordinator || days > 3 * YEAR) return;
    const lastDay = daysLater(this.#today(), 1 + days);
    const isNoticed = drawn("notice") < GIVES_NOTICE;
    const shift = isNoticed ? -3 - drawn("notice days") * 42 : drawn("late days") * 14;
    const knownOn = latest(this.#today(), daysLater(lastDay, Math.floor(shift)));
    const doesStay = isNoticed && drawn("stays") < STAYS;
    if (!doesStay) this.#lastDays.set(person, lastDay);
    clock().put(inOfficeHours(knownOn, drawn("known at")), () =>
      this.#leaves(person, { lastDay, doesStay }),
    );
  }

  #leaves(leaver: PersonId, how: { readonly lastDay: Day; readonly doesStay: boolean }): void {
    const { clock, chance, coordinator } = this.#parts;
    const { lastDay, doesStay } = how;
    this.leavers += 1;
    const seats = seatsFrom(clock().network, leaver, this.#today());
    if (!doesStay) this.#saysGoodbye(leaver);
    for (const { seat } of seats) {
      const about = { seat: seat.id, leaver };
      clock().says(coordinator, { kind: "hand-over-opened", ...about, why: "leaving", lastDay });
      const days = doesStay ? 4 : this.#daysTo(seat.id, leaver);
      const on = daysLater(this.#today(), 1 + Math.floor(days));
      clock().put(inOfficeHours(on, chance("at", seat.id, leaver)), () =>
        doesStay ? this.#stays(seat.id, leaver) : this.#succeeds(seat.id, leaver, lastDay),
      );
    }
  }

  /** From then on they hear nothing: what stands in their calendar must be gone with it. */
  #saysGoodbye(leaver: PersonId): void {
    const { clock, chance } = this.#parts;
    const drawn = chance("goodbye", leaver);
    if (drawn >= SAYS_OUT + IS_ERASED) return;
    const { network, now } = clock();
    const out = { kind: "network-left", person: leaver } as const;
    const facts = drawn < SAYS_OUT ? [out] : erasureAsked(network, leaver, now);
    clock().says(leaver, ...facts);
  }

  /** Days until somebody takes it, or weeks. */
  #daysTo(seat: SeatId, leaver: PersonId): number {
    const drawn = this.#parts.chance("successor after", seat, leaver);
    const isSoon = this.#parts.chance("soon", seat, leaver) < SUCCEEDED_SOON;
    return isSoon ? drawn * 18 : 21 + drawn * 50;
  }

  #stays(seat: SeatId, leaver: PersonId): void {
    const { clock, coordinator } = this.#parts;
    if (clock().network.handOvers.get(seat)?.leaver !== leaver) return;
    clock().says(coordinator, { kind: "hand-over-withdrawn", seat });
  }

  #succeeds(seat: SeatId, leaver: PersonId, lastDay: Day): void {
    const { clock, chance, coordinator } = this.#parts;
    const last = clock().network.seats.get(seat)?.holdings.at(-1);
    if (last && last.person !== leaver) return;
    const from = latest(daysLater(lastDay, 1), this.#today());
    const colleague =
      chance("colleague", seat, leaver) < SUCCESSOR_IS_COLLEAGUE && this.#colleagueOf(leaver);
    const person = colleague || this.#hired(seat, leaver);
    clock().says(coordinator, { kind: "successor-named", seat, person, needsYes: false });
    clock().says(person, { kind: "successor-accepted", seat, person, from });
    if (!colleague) this.begins(person);
  }

  #colleagueOf(leaver: PersonId): PersonId | undefined {
    const { people } = this.#parts.clock().network;
    const { organisation } = people.get(leaver) ?? {};
    const others = [...people]
      .filter((one) => one.organisation === organisation && one.id !== leaver)
      .filter(({ id }) => !this.#lastDays.has(id))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    return pick(others, this.#parts.chance("which", leaver))?.id;
  }

  #hired(seat: SeatId, leaver: PersonId): PersonId {
    const { clock, chance, coordinator } = this.#parts;
    const { people } = clock().network;
    const id = ids.person.parse(`new-${people.size}`);
    const mail = readMailAddress(mailFor(id));
    const { organisation } = people.get(leaver) ?? {};
    const person: Person = {
      ...{ id, name: freshName(chance("name", seat, leaver), people.size) },
      ...{ expertByExperience: false, availability: { hours: [], absences: [] } },
      ...(organisation && { organisation }),
      ...(mail && { mail }),
    };
    clock().says(coordinator, { kind: "recorded", part: "people", value: person });
    return id;
  }

  #today(): Day {
    return localMoment(this.#parts.clock().now, zone).day;
  }
}
