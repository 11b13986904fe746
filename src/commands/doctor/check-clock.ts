import { type Finding, fine, idle, look, wrong } from "./finding.ts";
import { callOutside } from "./outside.ts";
import { type Patient, readOf } from "./patient.ts";
import { wording } from "./wording.ts";

const words = wording.clock;
const SECOND = 1_000;
/** A reminder comes early or late. */
const NOTICEABLE_MS = 30 * SECOND;
/** Microsoft's tokens and Slack's signatures are refused. */
const HARMFUL_MS = 300 * SECOND;

/** Our clock beside that of a platform we deal with anyway; in a try-out nobody is asked. */
export async function checkClock({
  inspection: { parts },
  outside,
}: Pick<Patient, "inspection" | "outside">): Promise<readonly Finding[]> {
  const urls = [
    ...(readOf(parts.teams) ? [`${outside.botFramework}/v1/.well-known/openidconfiguration`] : []),
    ...(readOf(parts.slack) ? [`${outside.slack}/api/api.test`] : []),
  ];
  if (urls.length === 0) return [idle(words.nobodyToAsk)];
  for (const url of urls) {
    const reply = await callOutside({ url });
    if (reply.kind === "reply" && reply.ahead !== undefined) return [readClock(reply.ahead)];
  }
  return [idle(words.nobodyAnswered)];
}

function readClock(ahead: number): Finding {
  const off = Math.abs(ahead);
  if (off <= NOTICEABLE_MS) return fine(words.right);
  const line = words.off(Math.round(off / SECOND), ahead > 0);
  return off > HARMFUL_MS ? wrong(line) : look(line);
}
