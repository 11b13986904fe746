import type { Activity, TurnContext } from "botbuilder";
import type { Place } from "../../contract/event.ts";
import type { Say } from "../../contract/outcome.ts";
import type { Log } from "../../contract/ports.ts";
import { ConnectorError } from "./connector-error.ts";
import { type Pause, sendPatiently } from "./send-patiently.ts";
import { toActivity, toTextActivity } from "./to-activity.ts";
import { wording } from "./wording.ts";

/** Writes to somebody alone, from a group; rejects when that cannot be. */
export type WriteAlone = (context: TurnContext, activity: Partial<Activity>) => Promise<void>;

export type Replying = {
  readonly context: TurnContext;
  readonly place: Place;
  /** The message whose button was pressed, when it can be replaced. */
  readonly pressed?: string | undefined;
  readonly writeAlone: WriteAlone;
  readonly pause: Pause;
  readonly log: Log;
};

/** Sends all of it, in order; whether everything arrived. Never rejects. */
export async function reply(says: readonly Say[], replying: Replying): Promise<boolean> {
  let { pressed } = replying;
  let canWriteAlone = true;
  let allArrived = true;
  for (const say of says) {
    const activity = toActivity(say.message);
    if (say.to === "private" && replying.place.kind === "group") {
      // Told once that a chat is needed is enough.
      if (canWriteAlone) canWriteAlone = await sendAlone(activity, replying);
      continue;
    }
    const over = say.as === "replacement" ? pressed : undefined;
    if (over !== undefined) pressed = undefined;
    allArrived = (await sendHere(activity, over, replying)) && allArrived;
  }
  return allArrived;
}

/** One line of the channel's own. */
export async function replyLine(text: string, replying: Replying): Promise<boolean> {
  return sendHere(toTextActivity(text), undefined, replying);
}

async function sendHere(
  activity: Partial<Activity>,
  over: string | undefined,
  { context, pause, log }: Replying,
): Promise<boolean> {
  if (over !== undefined && (await replace(activity, over, context))) return true;
  try {
    await sendPatiently(() => context.sendActivity({ ...activity }), pause);
    return true;
  } catch (cause) {
    log({ level: "warn", what: "reply-failed", fields: statusOf(cause), cause });
    return false;
  }
}

/** In place; false when that message can no longer be changed. */
async function replace(
  activity: Partial<Activity>,
  id: string,
  context: TurnContext,
): Promise<boolean> {
  try {
    await context.updateActivity({ ...activity, id });
    return true;
  } catch {
    return false;
  }
}

/** Nothing of it goes to the group when it cannot be delivered: only that a chat is needed first. */
async function sendAlone(activity: Partial<Activity>, replying: Replying): Promise<boolean> {
  try {
    await sendPatiently(() => replying.writeAlone(replying.context, activity), replying.pause);
    return true;
  } catch (cause) {
    replying.log({ level: "info", what: "private-not-possible", fields: statusOf(cause) });
    await replyLine(wording.openPersonalChat, replying);
    return false;
  }
}

/** The status for the log; 0 when there was no answer. */
function statusOf(thrown: unknown): { readonly status: number } {
  return { status: thrown instanceof ConnectorError ? (thrown.status ?? 0) : 0 };
}
