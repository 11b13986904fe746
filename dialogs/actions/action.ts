import { z } from "zod";
import { LONGEST_ACTION } from "../../src/cards/action-card.ts";
import { ids } from "../../src/domain/ids.ts";
import { times } from "../../src/domain/time.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "actions", version: 1 } as const;

const { action, meeting, seat } = ids;
const about = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), action });

export const actionSchema = z.discriminatedUnion("kind", [
  /** Own first; all of them for who looks after the network. */
  z.strictObject({ kind: z.literal("list") }),
  /** An empty form; of a meeting when it was agreed there. */
  z.strictObject({ kind: z.literal("new"), meeting: meeting.exactOptional() }),
  /** The form filled in: `what`, `who` or `seat`, and `due`. */
  z.strictObject({
    kind: z.literal("fill"),
    meeting: meeting.exactOptional(),
    /** The action that it takes the place of. */
    instead: action.exactOptional(),
  }),
  /** What was read back; `action` is the id that it has, or gets. */
  about("agree"),
  about("change"),
  about("discard"),
  about("edit"),
  about("done"),
  about("reopen"),
  about("later"),
  /** From the day that was seen, so that twice is once. */
  z.strictObject({
    ...{ kind: z.literal("put-off"), action },
    ...{ by: z.enum(["week", "month"]), from: times.day },
  }),
  /** The day stands in the field `due`. */
  about("put-off-to"),
  about("pass"),
  z.strictObject({ kind: z.literal("pass-to"), action, seat, from: seat }),
  /** Whoever gets it stands in the field `who`. */
  about("pass-named"),
]);
export type Action = z.output<typeof actionSchema>;

/** What was read back and not agreed yet; in memory for some minutes. */
export const stateSchema = z.strictObject({
  ...{ kind: z.literal("draft"), action, what: z.string().min(1).max(LONGEST_ACTION) },
  ...{ owner: seat, dueOn: times.day, meeting: meeting.exactOptional() },
  isEdit: z.literal(true).exactOptional(),
});
export type State = z.output<typeof stateSchema>;
