import type { Block, Button } from "./message.ts";

/** Buttons as the block they stand in; no block when there is nothing to press. */
export function rowOf(buttons: readonly Button[]): readonly Block[] {
  return buttons.length > 0 ? [{ kind: "buttons", buttons }] : [];
}
