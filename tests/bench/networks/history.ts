import type { Store } from "../../../src/contract/ports.ts";
import type { Commit, OutboxRow } from "../../../src/contract/stored.ts";
import type { Change, Fact } from "../../../src/domain/change.ts";
import { type AccountKey, ids, type PersonId, type SeatId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { holderOn } from "../../../src/domain/seat.ts";
import { type Instant, instant, times } from "../../../src/domain/time.ts";

const DAY = 86_400_000;
const QUARTER_DAYS = 91;
const QUARTERS = 20;
const NEW_ACCOUNTS = 15;
const HAND_OVERS = 6;
const DOUBTS = 4;
const COUNTS = 400;

/**
 * Five years of a network, through the store. Each quarter everybody with a seat is asked whether it
 * is still right (a message made, sent and delivered) and says so; some seats are handed over, some
 * are doubted, new people ask their first question, and what is asked is counted.
 */
export async function live(store: Store, network: Network, until: Instant): Promise<void> {
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const days = (QUARTERS - quarter) * QUARTER_DAYS;
    const at = instant(Date.parse(until) - days * DAY);
    const life = new Quarter(store, network.id, { at, quarter });
    await life.pass();
  }
}

class Quarter {
  readonly #store: Store;
  readonly #id: Network["id"];
  readonly #at: Instant;
  readonly #quarter: number;

  constructor(store: Store, id: Network["id"], when: { at: Instant; quarter: number }) {
    this.#store = store;
    this.#id = id;
    this.#at = when.at;
    this.#quarter = when.quarter;
  }

  async pass(): Promise<void> {
    const { network } = await this.#store.read(this.#id);
    const seats = [...network.seats];
    const day = times.day.parse(this.#at.slice(0, 10));
    const held = Map.groupBy(seats, (seat) => holderOn(seat, day));
    await Promise.all(
      [...held].map(
        ([person, of]) =>
          person &&
          this.#confirm(
            person,
            of.map(({ id }) => id),
          ),
      ),
    );
    const some = (count: number) =>
      Array.from(
        { length: count },
        (_, nth) => seats[(this.#quarter * 31 + nth * 17) % seats.length],
      );
    await Promise.all(
      some(HAND_OVERS).map((seat, nth) => seat && this.#handOver(seat.id, nth, day)),
    );
    await Promise.all(
      some(DOUBTS).map((seat) => seat && this.#say([{ kind: "seat-doubted", seat: seat.id }])),
    );
    await Promise.all(Array.from({ length: NEW_ACCOUNTS }, (_, nth) => this.#meet(nth)));
    await this.#count([...network.themes].map(({ id }) => id));
  }

  /** Asked and delivered, in the three commits that takes, and answered. */
  async #confirm(person: PersonId, seats: readonly SeatId[]): Promise<void> {
    const id = `confirm/${this.#quarter}/person:${person}`;
    const account = accountOf(person);
    const row = { id, to: { kind: "person" as const, person }, madeAt: this.#at };
    const text = `Is this still right? ${seats.join(", ")}`;
    const message: OutboxRow["message"] = {
      summary: text,
      blocks: [{ kind: "text", spans: [{ text }] }],
    };
    const at = this.#at;
    const waiting = { kind: "waiting" as const, tries: 0, notBefore: at };
    await this.#commit([], [{ ...row, message, status: waiting }]);
    await this.#commit([], [{ ...row, message, status: { kind: "sending", account, tries: 0 } }]);
    const delivered = { kind: "delivery-recorded" as const, account, result: "delivered" as const };
    await this.#commit([delivered], [{ ...row, status: { kind: "delivered", account, at } }]);
    await this.#say(seats.map((seat) => ({ kind: "seat-confirmed", seat })));
  }

  async #handOver(seat: SeatId, nth: number, from: ReturnType<typeof times.day.parse>) {
    const person = ids.person.parse(`new-${this.#quarter}-${nth}`);
    const value = {
      id: person,
      name: `Successor ${this.#quarter} ${nth}`,
      expertByExperience: false,
      availability: { hours: [], absences: [] },
    };
    await this.#say([
      { kind: "recorded", part: "people", value },
      { kind: "account-seen", account: seenAccount(accountOf(person), this.#at, person) },
      { kind: "seat-taken", seat, person, from },
    ]);
  }

  async #meet(nth: number): Promise<void> {
    const account = ids.account.parse(`teams:tenant:visitor-${this.#quarter}-${nth}`);
    await this.#say([{ kind: "account-seen", account: seenAccount(account, this.#at) }]);
  }

  async #count(themes: readonly Parameters<typeof ids.theme.parse>[0][]): Promise<void> {
    const week = `${this.#at.slice(0, 4)}-W${String((this.#quarter % 4) * 13 + 1).padStart(2, "0")}`;
    const lines = Array.from({ length: COUNTS }, (_, nth) => ({
      theme: ids.theme.parse(themes[nth % themes.length]),
      outcome: "answered" as const,
      week,
      times: 1 + (nth % 5),
    }));
    await this.#store.count(this.#id, lines);
  }

  async #say(facts: readonly Fact[]): Promise<void> {
    const seen = `event-${this.#quarter}-${JSON.stringify(facts).length}-${facts.length}`;
    await this.#commit(facts, [], seen);
  }

  async #commit(facts: readonly Fact[], outbox: readonly OutboxRow[], seen?: string) {
    const by = { kind: "operator", command: "bench" } as const;
    const changes = facts.map((fact): Change => ({ ...fact, by, at: this.#at, via: "teams" }));
    const commit: Commit = { at: this.#at, changes, opened: [], closed: [], outbox };
    await this.#store.transact(this.#id, () => ({
      result: undefined,
      commit: seen === undefined ? commit : { ...commit, seen },
    }));
  }
}

function accountOf(person: PersonId): AccountKey {
  return ids.account.parse(`teams:tenant:${person}`);
}

function seenAccount(id: AccountKey, seenAt: Instant, person?: PersonId) {
  const address = JSON.stringify({
    version: 1,
    serviceUrl: "https://smba.trafficmanager.net/emea/",
    tenant: "01234567-89ab-cdef-0123-456789abcdef",
    conversation: `a:${id}`,
    user: id,
    bot: "28:bot",
  });
  return { id, channel: "teams" as const, address, seenAt, ...(person && { person }) };
}
