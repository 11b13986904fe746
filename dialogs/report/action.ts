import { z } from "zod";
import { updateRhythms } from "../../src/domain/cycle/asking.ts";
import { seatStatuses } from "../../src/domain/report/seat-statuses.ts";
import type { ReportRequest } from "../../src/language/report-request.ts";
import type { ActionRef, Button } from "../../src/messages/message.ts";

/** The name and version that stand in this dialog's buttons. */
export const identity = { name: "report", version: 1 } as const;

/** From which one on; the first when left out. */
const from = z.int().min(0).max(5_000).exactOptional();

export const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("report") }),
  z.strictObject({ kind: z.literal("calls"), from }),
  /** The seats that stand so. */
  z.strictObject({ kind: z.literal("seats"), status: z.enum(seatStatuses), from }),
  z.strictObject({ kind: z.literal("silent"), from }),
  z.strictObject({ kind: z.literal("fragile") }),
  /** How the seats of one's own organisations stand, and how often one wants to hear of it. */
  z.strictObject({ kind: z.literal("organisation") }),
  z.strictObject({ kind: z.literal("updates") }),
  z.strictObject({ kind: z.literal("every"), every: z.enum([...updateRhythms, "never"]) }),
]);
export type Action = z.output<typeof actionSchema>;

/** What is asked for in words, as the button that asks for the same. */
export const actionFor: Readonly<Record<ReportRequest, Action>> = {
  report: { kind: "report" },
  calls: { kind: "calls" },
  late: { kind: "seats", status: "overdue" },
  silent: { kind: "silent" },
  empty: { kind: "seats", status: "empty" },
  fragile: { kind: "fragile" },
};

/** A button of this dialog. */
export function button(label: string, action: Action): Button {
  return leadTo(identity.name, label, action);
}

/** A button of another dialog, which is known by its name only. */
export function leadTo(dialog: string, label: string, action: ActionRef["action"]): Button {
  return { label, does: { dialog, version: 1, subject: "-", action } };
}
