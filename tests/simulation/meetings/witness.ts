import { agendaOf } from "../../../src/domain/agenda/agenda.ts";
import type { MeetingId, PersonId } from "../../../src/domain/ids.ts";
import { audienceSeats, emptySeats } from "../../../src/domain/meeting/audience.ts";
import { invitedTo } from "../../../src/domain/meeting/invited.ts";
import { type Meeting, replyOf } from "../../../src/domain/meeting/meeting.ts";
import { slotStarts } from "../../../src/domain/meeting/slot.ts";
import { makeUid } from "../../../src/domain/meeting/uid.ts";
import type { Network } from "../../../src/domain/network.ts";
import { lookingAt, statusOfSeat } from "../../../src/domain/report/seat-status.ts";
import { holderOn, type Seat } from "../../../src/domain/seat.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import { zone } from "../world-days.ts";
import type { Calendars } from "./calendars.ts";
import type { Letter } from "./clock.ts";

/** A meeting that took place. */
type Held = { readonly day: Day; readonly begins: Instant; readonly people: number };

type Entries = {
  readonly uid: string;
  readonly begins: Instant;
  readonly invited: ReadonlySet<PersonId>;
  readonly at: Instant;
};

type Empty = { readonly meeting: Meeting; readonly seat: Seat; readonly at: Instant };

/** Looks on at the beginning of each meeting, and at each message, and writes down what is wrong. */
export class Witness {
  readonly faults: string[] = [];
  readonly held = new Map<MeetingId, Held>();
  readonly counted = { seats: 0, empty: 0, deputies: 0, comingWithoutAgenda: 0, coming: 0 };
  readonly #calendars: Calendars;
  readonly #seen = new Set<string>();

  constructor(calendars: Calendars) {
    this.#calendars = calendars;
  }

  /** Just before a meeting was to begin at some time, whether or not it still does. */
  looks(network: Network, id: MeetingId, at: Instant): void {
    const meeting = network.meetings.get(id);
    if (!meeting) return;
    const begins = slotStarts(meeting.slot, zone);
    const isNow = meeting.cancelledAt === undefined && Date.parse(begins) - Date.parse(at) <= 1_000;
    this.#copies(network, meeting, at);
    if (!isNow || begins <= at || this.held.get(id)?.begins === begins) return;
    if (this.held.has(id)) this.#wrong(at, `${id} is held twice`);
    const people = invitedTo(network, meeting).length;
    this.held.set(id, { day: meeting.slot.day, begins, people });
    this.#seats(network, meeting, at);
    this.#agendas(network, meeting);
  }

  /** Exactly those who take part have it in their calendar, as it is now. */
  #copies(network: Network, meeting: Meeting, at: Instant): void {
    const uid = makeUid({ meeting: meeting.id, network: network.id });
    const begins = slotStarts(meeting.slot, zone);
    const isNear = Date.parse(begins) - Date.parse(at) < 30 * 24 * 3_600_000;
    const invited = new Set(invitedTo(network, meeting).map(({ person }) => person));
    // Who left since keeps the entry of where they have been.
    const wasThere = (person: PersonId) => isOut(network, person) && begins <= at;
    for (const person of this.#calendars.holdersOf(uid)) {
      const mayHave = invited.has(person) || wasThere(person);
      if (!mayHave) this.#wrong(at, `${person} still has ${meeting.id}`);
    }
    if (isNear) this.#entries(meeting, { uid, begins, invited, at });
  }

  #entries(meeting: Meeting, { uid, begins, invited, at }: Entries): void {
    for (const person of invited) {
      const entry = this.#calendars.entryOf(uid, person);
      if (!entry) this.#wrong(at, `${person} does not have ${meeting.id}`);
      if (entry && entry.start !== begins) this.#wrong(at, `${person} has another date`);
      if (entry && entry.sequence !== meeting.sequence) this.#wrong(at, `${person} has an old one`);
    }
  }

  /** Somebody sits in each seat and knows, or the seat is known to be empty. */
  #seats(network: Network, meeting: Meeting, at: Instant): void {
    const { day } = meeting.slot;
    const uid = makeUid({ meeting: meeting.id, network: network.id });
    const flagged = new Set(emptySeats(network, meeting.audience, day).map(({ id }) => id));
    for (const seat of audienceSeats(network, meeting.audience)) {
      const sits = holderOn(seat, day);
      const holder = sits !== undefined && isOut(network, sits) ? undefined : sits;
      this.counted.seats += 1;
      if (flagged.has(seat.id) !== (holder === undefined)) {
        this.#wrong(at, `${seat.id} is empty and counts as filled, or the other way`);
      }
      if (holder === undefined) this.#emptySeat(network, { meeting, seat, at });
      else if (!this.#calendars.entryOf(uid, holder)) this.#wrong(at, `${seat.id}: was not told`);
    }
  }

  /** Somebody is on the way to it, or it stands on the agenda. */
  #emptySeat(network: Network, { meeting, seat, at }: Empty): void {
    this.counted.empty += 1;
    const status = statusOfSeat(lookingAt(network, at), seat);
    const { parts } = agendaOf({ network, meeting, at });
    const isOnAgenda = parts.some((part) => part.kind === "seats" && part.seats.includes(seat.id));
    if (status !== "handing-over" && !(status === "empty" && isOnAgenda)) {
      this.#wrong(at, `${seat.id} is empty: ${status}, on the agenda: ${isOnAgenda}`);
    }
  }

  #agendas(network: Network, meeting: Meeting): void {
    for (const { person, insteadOf } of invitedTo(network, meeting)) {
      this.counted.deputies += insteadOf === undefined ? 0 : 1;
      if (replyOf(meeting, person)?.as === "no") continue;
      this.counted.coming += 1;
      const key = `agenda/${meeting.id}/${meeting.slot.day}/person:${person}`;
      this.counted.comingWithoutAgenda += this.#seen.has(key) ? 0 : 1;
    }
  }

  /** A reminder or an agenda goes to who comes, about the day on which it is; nothing comes twice. */
  gets(network: Network, { key, person, at, message }: Letter): void {
    this.#once(at, `${key} ${person}`);
    this.#seen.add(key);
    const [kind, id, which] = key.split("/");
    if (kind !== "remind" && kind !== "agenda") return;
    const meeting = [...network.meetings].find((one) => one.id === id);
    if (!meeting) {
      this.#wrong(at, `${key}: no such meeting`);
      return;
    }
    const isAgenda = kind === "agenda";
    if (isAgenda) this.#once(at, `agenda of ${which} ${person}`);
    const known = isAgenda ? meeting.slot.day : String(meeting.sequence);
    if (which !== known) this.#wrong(at, `${key} while it is ${known}`);
    if (message.invitation) this.#wrong(at, `${key} has something for the calendar`);
    this.#knows(network, meeting, { key, person, at });
  }

  /** They have it in their calendar as it is, and it is still to begin. */
  #knows(network: Network, meeting: Meeting, { key, person, at }: Omit<Letter, "message">): void {
    const uid = makeUid({ meeting: meeting.id, network: network.id });
    const begins = slotStarts(meeting.slot, zone);
    const entry = this.#calendars.entryOf(uid, person);
    if (entry?.start !== begins) this.#wrong(at, `${key} to who has ${entry?.start ?? "nothing"}`);
    if (begins <= at) this.#wrong(at, `${key} when it has begun`);
  }

  #once(at: Instant, what: string): void {
    if (this.#seen.has(what)) this.#wrong(at, `twice: ${what}`);
    this.#seen.add(what);
  }

  #wrong(at: Instant, what: string): void {
    this.faults.push(`${at} ${what}`);
  }
}

/** Whether somebody said that they do not belong here. */
function isOut({ askings }: Network, person: PersonId): boolean {
  return askings.get(person)?.outSince !== undefined;
}
