import { askHealth } from "./ask-health.ts";
import type { DataHolder } from "./data-holder.ts";
import { type Finding, fine, idle, wrong } from "./finding.ts";
import { wording } from "./wording.ts";

const words = wording.publicUrl;

/**
 * Whether the world's way in leads to the bot. That it does not from here may have a good reason: the
 * bot does not run, or the network lets nobody out and in again.
 */
export async function checkPublicUrl(
  url: string | undefined,
  holder: DataHolder,
): Promise<Finding> {
  if (url === undefined) return idle(words.none);
  const health = await askHealth(url);
  switch (health.kind) {
    case "bot":
      return fine(words.leadsHere);
    case "silence":
      return idle(words.silent(health.code));
    case "other":
      return holder.kind === "running"
        ? wrong(words.leadsElsewhere(health.status))
        : idle(words.notRunning);
    default:
      return health satisfies never;
  }
}
