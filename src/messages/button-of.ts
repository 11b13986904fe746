import type { ActionRef, Button } from "./message.ts";

/** A button that says or asks something of a dialog, about nothing that must be told apart. */
export function buttonOf(
  { name, version }: { readonly name: string; readonly version: number },
  label: string,
  action: ActionRef["action"],
  weight?: Button["weight"],
): Button {
  const does: ActionRef = { dialog: name, version, subject: "-", action };
  return { label, does, ...(weight && { weight }) };
}
