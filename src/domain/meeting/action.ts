import type { ActionId, MeetingId, PersonId, SeatId } from "../ids.ts";
import type { Day, Instant } from "../time.ts";

/** Something that was agreed and that the holder of a seat does; it stays with the seat. */
export type Action = {
  readonly id: ActionId;
  readonly what: string;
  readonly owner: SeatId;
  readonly dueOn: Day;
  /** Where it was agreed. */
  readonly meeting?: MeetingId;
  readonly agreedAt: Instant;
  readonly agreedBy?: PersonId;
  /** How often it was put off. */
  readonly postponed: number;
  readonly doneAt?: Instant;
  /** It need not be done any more. */
  readonly droppedAt?: Instant;
};

/** Whether it is still to be done. */
export function isOpen({ doneAt, droppedAt }: Action): boolean {
  return doneAt === undefined && droppedAt === undefined;
}
