import type { ActionRef, Button } from "../messages/message.ts";

/** A button of the conversation in which data are confirmed, on whatever card it stands. */
export function confirmButton(
  label: string,
  action: ActionRef["action"],
  weight?: Button["weight"],
): Button {
  const does: ActionRef = { dialog: "confirm", version: 1, subject: "-", action };
  return { label, does, ...(weight && { weight }) };
}
