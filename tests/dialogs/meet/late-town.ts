import { meet } from "../../../dialogs/meet/dialog.ts";
import type { Fact } from "../../../src/domain/change.ts";
import type { PersonId } from "../../../src/domain/ids.ts";
import { personOfBox } from "../../../src/domain/mail-account.ts";
import { invitedTo } from "../../../src/domain/meeting/invited.ts";
import { type Meeting, replyOf } from "../../../src/domain/meeting/meeting.ts";
import { type Slot, slotStarts } from "../../../src/domain/meeting/slot.ts";
import { readUid } from "../../../src/domain/meeting/uid.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Instant } from "../../../src/domain/time.ts";
import type { Sent } from "../../engine/stage.ts";
import { LateLine } from "../late-line.ts";
import { local, meetingTown, person, plannedMeeting } from "./town.ts";

/** Something that reached somebody's calendar, or may have. */
type Entry = {
  readonly who: PersonId;
  readonly meeting: string;
  readonly method: "request" | "cancel";
  readonly sequence: number;
  readonly again: boolean;
};

/**
 * The whole engine with the conversation of meetings, on a line that is down now and then. Everything
 * that goes out is held against how things stand at that very moment.
 */
export class LateTown extends LateLine {
  readonly entries: Entry[] = [];
  readonly wrong: string[] = [];
  /** Who heard that it is off, and never that it was on. */
  readonly surprised: PersonId[] = [];
  readonly #arrived = new Set<string>();

  constructor(network: Network = meetingTown()) {
    super([meet], network, local("2026-12-28T10:00"));
  }

  plan(more: Partial<Meeting> = {}): Promise<void> {
    const meeting = plannedMeeting({ plannedAt: this.stage.now, ...more });
    return this.say({ kind: "meeting-planned", meeting });
  }

  /** `fatima request 0`, in the order in which they came, or may have come. */
  heard(): readonly string[] {
    return this.entries.map(({ who, method, sequence }) => `${who} ${method} ${sequence}`);
  }

  /** What stands in somebody's calendar of a meeting. */
  lastFor(who: string, meeting: string): Entry | undefined {
    return this.entries.findLast((one) => one.who === who && one.meeting === meeting);
  }

  protected override judge(sent: Sent): void {
    const fault = faultOf(sent, { network: this.network, at: this.stage.now });
    if (fault) this.wrong.push(`${fault}: ${sent.key} ${sent.person}`);
  }

  /** Of which meeting whom something reached on a line that did not say so: it may be told again. */
  readonly #unsure = new Set<string>();

  protected override arrive({ key, person: owner, again, message }: Sent): void {
    const who = owner && personOfBox(owner);
    const id = `${key} ${who}`;
    if (this.#arrived.has(id) && !again) this.wrong.push(`doubled: ${id}`);
    this.#arrived.add(id);
    const { invitation } = message;
    const meeting = invitation && readUid(invitation.uid)?.meeting;
    if (!invitation || !meeting || who === undefined) return;
    const { method, sequence } = invitation;
    const last = this.lastFor(who, meeting);
    const isSame = last?.method === method && last.sequence === sequence;
    const mayBeLost = this.#unsure.has(`${meeting} ${who}`);
    if (isSame && !again && !mayBeLost) this.wrong.push(`told twice: ${id}`);
    if (this.line === "unsure") this.#unsure.add(`${meeting} ${who}`);
    if (method === "cancel" && last?.method !== "request" && !again && !mayBeLost)
      this.surprised.push(who);
    this.entries.push({ who, meeting, method, sequence, again });
  }
}

type Moment = { readonly network: Network; readonly at: Instant };

/** What is wrong with sending this now. */
function faultOf(sent: Sent, { network, at }: Moment): string | undefined {
  const { key, person: who, message } = sent;
  const [, id = ""] = key.split("/");
  const found = message.invitation ? readUid(message.invitation.uid)?.meeting : id;
  const meeting = [...network.meetings].find((one) => one.id === found);
  if (!meeting) return "no such meeting";
  const begins = slotStarts(meeting.slot, network.description.zone);
  const isInvited = invitedTo(network, meeting).some(({ person: one }) => one === who);
  if (message.invitation?.method === "cancel") {
    return isInvited && begins > at ? "off, and it is not" : undefined;
  }
  if (begins <= at) return "it has begun";
  if (meeting.cancelledAt !== undefined) return "it is cancelled";
  if (!isInvited && !key.startsWith("who-comes")) return "they are not expected";
  return olderThan(meeting, { sent, begins });
}

function olderThan(
  meeting: Meeting,
  { sent, begins }: { readonly sent: Sent; readonly begins: Instant },
): string | undefined {
  const { key, person: who, message } = sent;
  const [kind, , version] = key.split("/");
  if (kind === "who-comes") return version === meeting.slot.day ? undefined : "of another day";
  if (kind === "remind") {
    if (replyOf(meeting, person(who ?? ""))?.as === "no") return "they stay away";
    return version === String(meeting.sequence) ? undefined : "reminded of another date";
  }
  if (message.invitation?.sequence !== meeting.sequence) return "an older version";
  return message.invitation.start === begins ? undefined : "another time";
}

/** Fatima says that she does not belong here, or that she does. */
export const left: Fact = { kind: "network-left", person: person("fatima") };
export const back: Fact = { kind: "network-returned", person: person("fatima") };

/** From one place to another, for a meeting of an hour and a half. */
export function slotOn(day: string, from = "09:30"): Slot {
  return { ...plannedMeeting().slot, day, from } as Slot;
}
