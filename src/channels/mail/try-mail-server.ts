import { mailLimits } from "./limits.ts";
import type { MailServer } from "./settings.ts";
import { tryServer } from "./smtp.ts";

/** For somebody who waits at a screen. */
const PATIENCE = { connect: 5_000, greeting: 5_000, silence: 5_000, whole: 10_000 } as const;

/** Whether a server takes our name and password; without a `code` it does. Never rejects. */
export async function tryMailServer(
  server: MailServer,
): Promise<{ readonly code?: string; readonly status: number }> {
  const tried = await tryServer(server, { ...mailLimits, ...PATIENCE });
  return tried.kind === "accepted" ? { status: 0 } : tried;
}
