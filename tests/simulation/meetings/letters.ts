import type { PersonId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { YEAR } from "../world-days.ts";
import type { Letter } from "./clock.ts";

const YEAR_MS = YEAR * 24 * 3_600_000;

/** What is counted of what a webber gets about meetings. */
const kinds = ["invite", "change", "off", "remind", "agenda"] as const;
type Kind = (typeof kinds)[number];

/** Counts messages by what they are for. */
export class Letters {
  readonly #start: Instant;
  readonly #byYear = new Map<string, Map<PersonId, number>>();
  readonly #byKind = new Map<string, number>();
  readonly #kindOf = new Map<PersonId, Map<Kind, number>>();

  constructor(start: Instant) {
    this.#start = start;
  }

  gets({ at, key, person }: Letter): void {
    const kind = kindOf(key);
    const name = kind ?? key.split("/")[0] ?? "";
    this.#byKind.set(name, (this.#byKind.get(name) ?? 0) + 1);
    if (!kind) return;
    const year = String(Math.floor((Date.parse(at) - Date.parse(this.#start)) / YEAR_MS));
    const counts = this.#byYear.get(year) ?? new Map<PersonId, number>();
    this.#byYear.set(year, counts.set(person, (counts.get(person) ?? 0) + 1));
    const own = this.#kindOf.get(person) ?? new Map<Kind, number>();
    this.#kindOf.set(person, own.set(kind, (own.get(kind) ?? 0) + 1));
  }

  /** All that went out, by kind. */
  get all(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#byKind].toSorted());
  }

  /** Of those who were webber: how many a year in a seat, by kind, and the most of one in a year. */
  ofWebbers(network: Network, end: Instant) {
    const webbers = webberYears(network, this.#start, end);
    const years = [...webbers.values()].reduce((sum, one) => sum + one, 0);
    const totalOf = (kind: Kind) =>
      [...webbers.keys()].reduce((sum, one) => sum + (this.#kindOf.get(one)?.get(kind) ?? 0), 0);
    const yearlyOf = (kind: Kind) => round(totalOf(kind) / years);
    const yearly = [...this.#byYear.values()].flatMap((counts) =>
      [...counts].filter(([person]) => webbers.has(person)).map(([, count]) => count),
    );
    const all = kinds.reduce((sum, kind) => sum + totalOf(kind), 0);
    return {
      ...{ mean: round(all / years), max: Math.max(...yearly) },
      ...{ invite: yearlyOf("invite"), change: yearlyOf("change"), off: yearlyOf("off") },
      ...{ remind: yearlyOf("remind"), agenda: yearlyOf("agenda") },
    };
  }
}

function kindOf(key: string): Kind | undefined {
  const [first, second] = key.split("/");
  return kinds.find((kind) => kind === first || (first === "meet" && kind === second));
}

/** How many years each was webber; who has two seats counts for both, up to all the time there is. */
function webberYears(network: Network, start: Instant, end: Instant): Map<PersonId, number> {
  const found = new Map<PersonId, number>();
  for (const { role, holdings } of network.seats) {
    if (role.kind !== "webber") continue;
    for (const { person, from, until } of holdings) {
      const last = until === undefined ? Date.parse(end) : Date.parse(until);
      const years = (Math.min(last, Date.parse(end)) - Date.parse(from)) / YEAR_MS;
      const most = (Date.parse(end) - Date.parse(start)) / YEAR_MS;
      if (years > 0) found.set(person, Math.min(most, (found.get(person) ?? 0) + years));
    }
  }
  return found;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
