import type { ActionRef, Button } from "../messages/message.ts";

/** A button of the conversation in which a seat is handed over, on whatever card it stands. */
export function handOverButton(
  label: string,
  action: ActionRef["action"],
  weight?: Button["weight"],
): Button {
  const does: ActionRef = { dialog: "hand-over", version: 1, subject: "-", action };
  return { label, does, ...(weight && { weight }) };
}
