import type { OutboxRow } from "../contract/stored.ts";
import type { SchoolCalendar } from "../domain/calendar/school-holidays.ts";
import { hoursAt, nextOpening } from "../domain/calendar/working-days.ts";
import { workingOf } from "../domain/cycle/interval.ts";
import type { BoxOwner } from "../domain/ids.ts";
import { personOfBox } from "../domain/mail-account.ts";
import type { Network } from "../domain/network.ts";
import type { Instant } from "../domain/time.ts";

/**
 * Whether somebody said after a message was promised to them that they do not belong here. What that
 * very turn told them is theirs, and so is what proves who they are.
 */
export function isUnwanted(
  { askings }: Network,
  { madeAt, only }: Pick<OutboxRow, "madeAt" | "only">,
  owner: BoxOwner,
): boolean {
  const person = personOfBox(owner);
  const outSince = person && askings.get(person)?.outSince;
  return only === undefined && outSince !== undefined && madeAt < outSince;
}

/** Until when a message waits that is sent in certain hours only; nothing when it may go now. */
export function waitsUntil(
  { description }: Network,
  { hours }: Pick<OutboxRow, "hours">,
  { now, calendar }: { readonly now: Instant; readonly calendar: SchoolCalendar },
): Instant | undefined {
  if (hours === undefined) return undefined;
  const working = workingOf(description, calendar);
  return hoursAt(now, working) === hours ? undefined : nextOpening(now, working, hours);
}
