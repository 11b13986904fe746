import { type Answer, firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { button } from "../../../dialogs/whom-to-call/buttons.ts";
import type { Account } from "../../../src/domain/account.ts";
import type { Change } from "../../../src/domain/change.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import { emptyNetwork, type Network } from "../../../src/domain/network.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { Seat, SeatRole } from "../../../src/domain/seat.ts";
import { type Day, instant, times } from "../../../src/domain/time.ts";
import type { ActionRef } from "../../../src/messages/message.ts";
import { openLowdbStore } from "../../../src/store/lowdb/lowdb-store.ts";
import type { Platform } from "./platform.ts";

/** The one network of a fault. */
export const town = ids.network.parse("town");

/** The coordinator, to whom every doubt is told. */
const cora = ids.person.parse("cora");

const desk = ids.organisation.parse("desk");

/** The contact with this number, as a name that stands in no other. */
export function nameOf(number: number): string {
  return `Contact ${String(number).padStart(4, "0")}`;
}

export const personOf = (number: number) => ids.person.parse(`contact-${number}`);
export const seatOf = (number: number) => ids.seat.parse(`seat-${number}`);

function person(id: Person["id"], name: string): Person {
  return { id, name, expertByExperience: false, availability: { hours: [], absences: [] } };
}

function seat(id: Seat["id"], role: SeatRole, holder: Person["id"]): Seat {
  return { id, role, holdings: [{ person: holder, from: "2020-01-01" as Day }], doubts: [] };
}

/** Colleagues who know the bot: `ann`, and an `ann-N` and `bob-N` for each contact. */
function colleaguesOf(numbers: readonly number[]): readonly string[] {
  return ["ann", ...numbers.flatMap((number) => [`ann-${number}`, `bob-${number}`])];
}

/** The coordinator, who is tried at the first platform first, and the colleagues: all are linked. */
function accountsOn(platforms: readonly Inhabited[], users: readonly string[]): readonly Account[] {
  const now = Date.now();
  return platforms.flatMap(({ cora: account, accountOf }, index) => [
    { ...account, person: cora, seenAt: instant(now - index) },
    ...users.map((user): Account => {
      return { id: accountOf(user), channel: account.channel, person: ids.person.parse(user) };
    }),
  ]);
}

type Inhabited = Pick<Platform, "cora" | "accountOf">;

/** So many contacts, their colleagues, and a coordinator who can be reached on these platforms. */
export function townOf(contacts: number, platforms: readonly Inhabited[]): Network {
  const numbers = Array.from({ length: contacts }, (_, number) => number);
  const users = colleaguesOf(numbers);
  const contact = { kind: "contact", organisation: desk, themes: [], areas: [] } as const;
  const zone = times.zone.parse("Europe/Amsterdam");
  return {
    ...emptyNetwork(town, { name: "Town", zone, guestsMayAsk: true }),
    organisations: Collection.of([
      { id: desk, name: "Desk", aliases: [], kind: "formal", domain: "debt", areas: [] },
    ]),
    people: Collection.of([
      person(cora, "Cora"),
      ...users.map((user) => person(ids.person.parse(user), user)),
      ...numbers.map((number) => person(personOf(number), nameOf(number))),
    ]),
    seats: Collection.of([
      seat(ids.seat.parse("coordinator"), { kind: "coordinator" }, cora),
      ...numbers.map((number) => seat(seatOf(number), contact, personOf(number))),
    ]),
    accounts: Collection.of(accountsOn(platforms, users)),
  };
}

/** What the button "no longer right" under a contact carries: the coordinator is told of it. */
export function doubtAbout(number: number): ActionRef {
  const answer: Answer = firstAnswer({ about: { kind: "person", person: personOf(number) } });
  return button("", { kind: "mark", answer, seat: seatOf(number), mark: "wrong" }).does;
}

/** Puts a network in a data directory, before any process has it. */
export async function found(directory: string, network: Network): Promise<void> {
  const store = await openLowdbStore({ directory, log: () => undefined });
  await store.create(network);
  await store.close();
}

/** What is kept on disk, when no process has it; whatever the dead one left is taken over. */
export async function lookIn(directory: string) {
  const store = await openLowdbStore({ directory, log: () => undefined });
  const stored = await store.read(town);
  await store.close();
  return stored;
}

/** All changes that were ever made, when no process has it. */
export async function changesIn(directory: string): Promise<readonly Change[]> {
  const store = await openLowdbStore({ directory, log: () => undefined });
  const changes: Change[] = [];
  for await (const { commit } of store.history(town)) changes.push(...commit.changes);
  await store.close();
  return changes;
}

/** How many messages came to this end. */
export async function countOutbox(directory: string, kind: string): Promise<number> {
  const { outbox } = await lookIn(directory);
  return [...outbox].filter(({ status }) => status.kind === kind).length;
}
