import type { MeetingId, SeatId } from "../domain/ids.ts";
import type { Trend } from "../domain/report/digest.ts";

/** A file of ours that a message shows or leads to; it is made when somebody opens it. */
export type FileRef =
  /** A picture of figures: drawn from these alone, and so are the words beside it. */
  | { readonly kind: "chart"; readonly trend: Trend }
  /** How the network stands at that moment; for who looks after it then. */
  | { readonly kind: "workbook" | "print" }
  /** The minutes of a meeting as they are then; for who took part in it. */
  | { readonly kind: "minutes"; readonly meeting: MeetingId }
  /** The meetings of a seat, for a calendar to follow as long as its reader sits there. */
  | { readonly kind: "feed"; readonly seat: SeatId; readonly serial: number };
