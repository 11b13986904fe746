import { z } from "zod";
import { callOutside } from "./outside.ts";

/** Who answers at an address: a bot like ours, somebody else, or nobody. */
export type Health =
  | { readonly kind: "bot" }
  | { readonly kind: "other"; readonly status: number }
  | { readonly kind: "silence"; readonly code: string };

/** Asks for `/healthz` under an address without a slash at its end. */
export async function askHealth(url: string): Promise<Health> {
  const reply = await callOutside({ url: `${url}/healthz` });
  if (reply.kind === "silence") return reply;
  const isOurs = z.object({ status: z.literal("ok") }).safeParse(reply.body).success;
  return reply.status === 200 && isOurs ? { kind: "bot" } : { kind: "other", status: reply.status };
}
