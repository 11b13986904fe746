import { cleanLine } from "../channels/terminal/clean.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { wording } from "./wording.ts";
import type { LinkEntry } from "./work-request.ts";

/** A request as the operator reads it, in one line, the code first. */
export function linkLine(entry: LinkEntry, now: Instant): string {
  const { day, time } = localMoment(entry.at, entry.zone);
  const today = localMoment(now, entry.zone).day;
  return cleanLine(wording.link.request(entry, { day, time, today }));
}
