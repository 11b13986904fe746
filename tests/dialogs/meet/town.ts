import { timetable } from "../../../dialogs/meet/timetable.ts";
import type { Tell } from "../../../src/contract/outcome.ts";
import { apply } from "../../../src/domain/apply.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import type { Slot } from "../../../src/domain/meeting/slot.ts";
import type { Network } from "../../../src/domain/network.ts";
import { holderOn } from "../../../src/domain/seat.ts";
import { type Instant, instant, localMoment } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { slot } from "../../domain/meeting/town.ts";
import { amsterdam } from "../../domain/sample.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { person as personOf, smallNetwork } from "../../fixtures/small-network.ts";
import { fromZonedTime } from "../../journeys/zoned-time.ts";

export const meetingId = ids.meeting.parse("overleg");
export const person = ids.person.parse;
export const seatId = ids.seat.parse;

/** Fatima, webber; Jan, contact with IJsbrand as his deputy; Mies, contact. Sanne looks after it. */
export const plannedMeeting = (more: Partial<Meeting> = {}): Meeting => ({
  ...{ id: meetingId, title: "Webberoverleg", organiser: seatId("coordinator") },
  audience: {
    kind: "seats",
    seats: ["webber-school", "leergeld-contact", "voedselbank-contact"].map((id) => seatId(id)),
  },
  ...{ slot: slot("2027-01-05"), plannedAt: local("2026-12-01T10:00"), sequence: 0 },
  ...{ told: [], replies: [], items: [], place: "Buurthuis De Kern" },
  ...more,
});

/** The small town, with Lot, who has no seat yet. */
export function meetingTown(): Network {
  const town = smallNetwork();
  const lot = personOf("lot", "Lot de Boer");
  return { ...town, people: town.people.with(lot.id, lot) };
}

/** A moment by the clock of Amsterdam. */
export function local(text: string): Instant {
  return fromZonedTime(text);
}

/** What somebody was sent by itself. */
export type Sent = {
  readonly at: Instant;
  readonly person: string;
  readonly key: string;
  readonly tell: Tell;
  readonly text: string;
};

/** A network of which the clock goes by; what it tells is written down as the engine would send it. */
export class Town {
  network: Network;
  now: Instant;
  readonly sent: Sent[] = [];
  readonly #rows = new Set<string>();

  constructor(now: string, network: Network = meetingTown()) {
    this.network = network;
    this.now = local(now);
  }

  /** Something becomes true, said by somebody. */
  say(...facts: readonly Fact[]): this {
    const by = { kind: "person", person: person("sanne") } as const;
    for (const fact of facts) {
      this.network = apply(this.network, { ...fact, by, at: this.now, via: "teams" });
    }
    return this;
  }

  plan(more: Partial<Meeting> = {}): this {
    return this.say({
      kind: "meeting-planned",
      meeting: plannedMeeting({ plannedAt: this.now, ...more }),
    });
  }

  move(to: Slot): this {
    return this.say({ kind: "meeting-changed", meeting: meetingId, news: { slot: to } });
  }

  answer(who: string, as: "yes" | "no" | "maybe" | "sends", colleague?: string): this {
    const named = colleague !== undefined && { colleague };
    const answered = { kind: "meeting-answered", meeting: meetingId } as const;
    return this.say({ ...answered, person: person(who), as, ...named });
  }

  cancel(): this {
    return this.say({ kind: "meeting-cancelled", meeting: meetingId });
  }

  /** Looks once, as the engine does within a minute of whatever became true. */
  tick(): this {
    const hour = { network: this.network, knowledge: keywordKnowledge, at: this.now };
    const { changes, tell, failed = [] } = timetable.strike(hour);
    if (failed.length > 0) throw failed[0];
    for (const fact of changes) {
      const change = { ...fact, by: { kind: "clock" }, at: this.now, via: "clock" } as const;
      this.network = apply(this.network, change);
    }
    for (const one of tell) this.#keep(one);
    return this;
  }

  #keep(tell: Tell): void {
    const who = this.#recipient(tell);
    const row = `${tell.key}/${who}`;
    if (who === undefined || this.#rows.has(row)) return;
    this.#rows.add(row);
    const text = messageToText(tell.message);
    this.sent.push({ at: this.now, person: who, key: tell.key, tell, text });
  }

  #recipient({ to }: Tell): PersonId | undefined {
    if (to.kind === "person") return to.person;
    if (to.kind === "organisation") return undefined;
    const seat = this.network.seats.get(to.seat);
    return seat && holderOn(seat, localMoment(this.now, amsterdam).day);
  }

  /** The clock goes on, and the bot looks each time that it said it would. */
  until(moment: Instant | string): this {
    const end = moment.endsWith("Z") ? (moment as Instant) : local(moment);
    for (let looks = 0; looks < 2_000; looks++) {
      const next = this.nextAt();
      if (next === undefined || next > end) break;
      if (next <= this.now) throw new Error(`looks again at ${next}, which is not later`);
      this.now = next;
      this.tick();
    }
    this.now = end;
    return this.tick();
  }

  nextAt(): Instant | undefined {
    return timetable.nextAt({ network: this.network, knowledge: keywordKnowledge, at: this.now });
  }

  /** The bot is down, and looks when it is there again. */
  downUntil(moment: Instant | string): this {
    this.now = moment.endsWith("Z") ? (moment as Instant) : local(moment);
    return this.tick();
  }

  later(hours: number): Instant {
    return instant(Date.parse(this.now) + hours * 3_600_000);
  }

  get meeting(): Meeting {
    const meeting = this.network.meetings.get(meetingId);
    if (!meeting) throw new Error("no meeting");
    return meeting;
  }

  /** `fatima invite`, with the local moment when asked for; in the order of sending. */
  heard(from = 0): readonly string[] {
    return this.sent.slice(from).map(({ person: who, key }) => `${who} ${kindOf(key)}`);
  }

  textFor(who: string): string {
    return this.sent.findLast((one) => one.person === who)?.text ?? "";
  }
}

/** `meet/invite/…` is `invite`, `remind/overleg/0/7d` is `7d`. */
export function kindOf(key: string): string {
  const parts = key.split("/");
  if (parts[0] === "remind") return parts[3] ?? "";
  return (parts[0] === "meet" ? parts[1] : parts[0]) ?? "";
}

export { slot };
