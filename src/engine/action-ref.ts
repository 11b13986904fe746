import { z } from "zod";
import { ids } from "../domain/ids.ts";
import type { ActionRef } from "../messages/message.ts";
import { limits } from "./limits.ts";

/** Own keys that would reach behind an object; no button of ours has them. */
const treacherous = ["__proto__", "constructor", "prototype"];

const action = z.custom<ActionRef["action"]>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    typeof value.kind === "string" &&
    value.kind.length <= 64 &&
    !treacherous.some((key) => Object.hasOwn(value, key)),
);

const schema = z.strictObject({
  dialog: z.string().min(1).max(64),
  version: z.int().min(0),
  subject: z.string().min(1).max(200),
  action,
  network: ids.network.optional(),
});

/** A button as it came back, in the engine's hands; its action is the dialog's to read. */
export type PressedRef = z.infer<typeof schema>;

function isSmall(value: unknown): boolean {
  try {
    return Buffer.byteLength(JSON.stringify(value) ?? "") <= limits.actionBytes;
  } catch {
    return false;
  }
}

/** What a button says it does, or nothing when no button of ours can have said that. */
export function readActionRef(does: unknown): PressedRef | undefined {
  return isSmall(does) ? schema.safeParse(does).data : undefined;
}
