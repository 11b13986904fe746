import type { PersonId } from "../../../src/domain/ids.ts";
import type { Instant } from "../../../src/domain/time.ts";
import type { Invitation } from "../../../src/messages/invitation.ts";
import type { Letter } from "./clock.ts";

/** What stands in the calendar of somebody who takes over all that comes by mail. */
export class Calendars {
  /** By UID, then by person: the newest that came. */
  readonly #entries = new Map<string, Map<PersonId, Invitation>>();
  readonly #lastAt = new Map<string, Instant>();
  readonly faults: string[] = [];

  gets({ person, message, at }: Letter): void {
    const { invitation } = message;
    if (!invitation) return;
    const { uid, method, start } = invitation;
    const entries = this.#entries.get(uid) ?? new Map<PersonId, Invitation>();
    const wrong = [
      ...(method === "request" && start <= at ? ["invited to what has begun"] : []),
      ...faultsIn(entries.get(person), invitation),
    ];
    this.faults.push(...wrong.map((what) => `${at} ${person} ${uid}: ${what}`));
    this.#entries.set(uid, entries.set(person, invitation));
    this.#lastAt.set(uid, at);
  }

  /** What somebody believes of a meeting; nothing when they have none or it was taken out. */
  entryOf(uid: string, person: PersonId): Invitation | undefined {
    const entry = this.#entries.get(uid)?.get(person);
    return entry?.method === "request" ? entry : undefined;
  }

  /** Everybody with an entry that stands. */
  holdersOf(uid: string): readonly PersonId[] {
    const entries = [...(this.#entries.get(uid) ?? [])];
    return entries.filter(([, { method }]) => method === "request").map(([person]) => person);
  }

  /** What still stands in the calendar of somebody, of what is to come. */
  entriesOf(person: PersonId, at: Instant): readonly Invitation[] {
    const entries = [...this.#entries.values()].flatMap((all) => all.get(person) ?? []);
    return entries.filter(({ method, start }) => method === "request" && start > at);
  }

  /** How many ever had one. */
  everHeld(uid: string): number {
    return this.#entries.get(uid)?.size ?? 0;
  }

  /** When anybody last heard of it. */
  lastHeard(uid: string): Instant | undefined {
    return this.#lastAt.get(uid);
  }
}

/** Of one version a calendar goes by the stamp (RFC 5546, 2.1.5); a higher one always counts. */
function faultsIn(before: Invitation | undefined, next: Invitation): readonly string[] {
  const { method, sequence, stampedAt } = next;
  if (!before) return method === "cancel" ? ["is off, and they never heard of it"] : [];
  const isSame = sequence === before.sequence;
  const isNewer = isSame ? stampedAt > before.stampedAt : stampedAt >= before.stampedAt;
  const isTwice = method === before.method && (isSame || method === "cancel");
  return [
    ...(sequence < before.sequence ? [`${sequence} after ${before.sequence}`] : []),
    ...(isNewer ? [] : ["not newer than what they have"]),
    ...(isTwice ? ["the same twice"] : []),
  ];
}
