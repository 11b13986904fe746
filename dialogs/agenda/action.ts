import { z } from "zod";
import { ids } from "../../src/domain/ids.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";
import { type SessionName, sessions } from "./sessions/wording.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "agenda", version: 1 } as const;

/** The sessions by name, in order. */
export const sessionNames = Object.keys(sessions) as readonly SessionName[];

const meeting = ids.meeting;

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("show"), meeting: meeting.exactOptional() }),
  z.strictObject({ kind: z.literal("item-form"), meeting }),
  /** Puts what was filled in on the agenda. */
  z.strictObject({ kind: z.literal("add"), meeting }),
  z.strictObject({ kind: z.literal("drop"), meeting, item: ids.agendaItem }),
  /** Which session it follows is to be chosen. */
  z.strictObject({ kind: z.literal("sessions"), meeting }),
  z.strictObject({
    kind: z.literal("follow"),
    meeting,
    session: z.enum(sessionNames as [SessionName, ...SessionName[]]).nullable(),
  }),
  z.strictObject({
    kind: z.literal("groups"),
    meeting,
    size: z.int().min(3).max(8).exactOptional(),
  }),
]);
export type Action = z.output<typeof actionSchema>;

export const stateSchema = z.never();
export type State = z.output<typeof stateSchema>;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}
