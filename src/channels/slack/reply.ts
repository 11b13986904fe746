import type { Say } from "../../contract/outcome.ts";
import type { Log } from "../../contract/ports.ts";
import type { AnswerAtUrl } from "./answer-at-url.ts";
import type { ShowHome } from "./home.ts";
import type { Origin } from "./origin.ts";
import { patience } from "./patience.ts";
import { renderMessage } from "./render.ts";
import { type Pause, sendPatiently } from "./send-patiently.ts";
import type { Content, Spot, Web } from "./web.ts";
import { failureName, readWebFailure } from "./web-failure.ts";

/** Where answers go and by what ways. */
export type Replying = {
  readonly web: Web;
  readonly origin: Origin;
  /** The one who asked: Slack's id, and the account, unique over workspaces. */
  readonly user: string;
  readonly account: string;
  readonly answerAtUrl: AnswerAtUrl;
  readonly showHome: ShowHome;
  readonly pause: Pause;
  readonly log: Log;
};

/** One thing said on its way; rejects when it does not arrive. */
type Way = (content: Content, say: Say) => Promise<void>;

/** Sends all of it, in order; whether everything arrived. Never rejects. */
export async function reply(
  says: readonly Say[],
  replying: Replying,
  isStart = false,
): Promise<boolean> {
  if (replying.origin.kind === "home") return replyAtHome(says, replying, isStart);
  const way = wayTo(replying.origin, replying);
  let allArrived = true;
  for (const say of says) {
    allArrived =
      (await arrives(() => way(renderMessage(say.message), say), replying)) && allArrived;
  }
  return allArrived;
}

async function arrives(send: () => Promise<void>, { log }: Replying): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (cause) {
    const fields = { error: failureName(readWebFailure(cause)) };
    log({ level: "warn", what: "reply-failed", fields, cause });
    return false;
  }
}

/** All that is said is one page; what says nothing leaves the page as it is. */
async function replyAtHome(
  says: readonly Say[],
  replying: Replying,
  isStart: boolean,
): Promise<boolean> {
  if (says.length === 0 && !isStart) return true;
  const messages = says.map(({ message }) => message);
  const { web, user, account, showHome, pause } = replying;
  const show = () => showHome({ web, user, account, messages, isStart });
  return arrives(() => sendPatiently(show, pause), replying);
}

function wayTo(origin: Exclude<Origin, { readonly kind: "home" }>, replying: Replying): Way {
  switch (origin.kind) {
    case "direct":
      return wayOfMessages(origin, replying);
    case "group":
      return wayOfGroup(origin, replying);
    case "alone":
      return wayOfOne(origin, replying);
    default:
      return origin satisfies never;
  }
}

type Standing = Spot & { readonly pressed?: string | undefined };

/** A message, or the pressed message anew; the second replacement is a message of its own. */
function wayOfMessages({ channel, thread, pressed }: Standing, { web, pause }: Replying): Way {
  let replaceable = pressed;
  return async (content, { as }) => {
    const ts = as === "replacement" ? replaceable : undefined;
    if (ts !== undefined) {
      replaceable = undefined;
      if (await isReplaced(() => web.update({ channel, ts }, content), pause)) return;
    }
    await sendPatiently(() => web.post({ channel, thread }, content), pause);
  };
}

/** False when that message can no longer be changed. */
async function isReplaced(update: () => Promise<void>, pause: Pause): Promise<boolean> {
  try {
    await sendPatiently(update, pause);
    return true;
  } catch (cause) {
    if (readWebFailure(cause).kind !== "refused") throw cause;
    return false;
  }
}

/** What is for one person alone is shown to that person alone, or else goes to their own conversation. */
function wayOfGroup(spot: Standing, replying: Replying): Way {
  const { web, user, pause } = replying;
  const together = wayOfMessages(spot, replying);
  return async (content, say) => {
    if (say.to === "here") return together(content, say);
    try {
      await sendPatiently(() => web.postEphemeral(spot, user, content), pause);
    } catch (cause) {
      if (readWebFailure(cause).kind !== "refused") throw cause;
      await sendPatiently(() => web.post({ channel: user }, content), pause);
    }
  };
}

/** At the address that came with it, as often as Slack takes it there; else to their own conversation. */
function wayOfOne(origin: Extract<Origin, { readonly kind: "alone" }>, replying: Replying): Way {
  const { web, user, pause, answerAtUrl } = replying;
  const { url, thread } = origin;
  let left: number = patience.answersAtUrl;
  let replaceable = origin.pressed === true;
  return async (content, { as }) => {
    const replaces = as === "replacement" && replaceable;
    if (replaces) replaceable = false;
    if (url !== undefined && left-- > 0) {
      if (await answerAtUrl({ url, content, replaces, thread })) return;
    }
    await sendPatiently(() => web.post({ channel: user }, content), pause);
  };
}
