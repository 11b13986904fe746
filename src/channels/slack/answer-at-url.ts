import type { Log } from "../../contract/ports.ts";
import type { SlackLocal } from "./local.ts";
import { patience } from "./patience.ts";
import type { Content } from "./web.ts";
import { readWebFailure } from "./web-failure.ts";

/** An answer that only the person sees who asked. */
export type AnswerThere = {
  readonly url: string;
  readonly content: Content;
  /** In place of the message whose button was pressed. */
  readonly replaces: boolean;
  readonly thread?: string | undefined;
};

/** Answers at a `response_url`; false when it is not taken there. Rejects when nobody can tell. */
export type AnswerAtUrl = (answer: AnswerThere) => Promise<boolean>;

const slackHooks = "https://hooks.slack.com";

/**
 * The way to the address that came with a command or a press. What we say holds names and numbers,
 * so it goes to Slack's own host and nowhere else, whatever address was given.
 */
export function createAnswerAtUrl(local: SlackLocal | undefined, log: Log): AnswerAtUrl {
  const home = local?.hooksOrigin ?? slackHooks;
  return async (answer) => {
    if (!isAt(home, answer.url)) {
      log({ level: "warn", what: "slack-url-foreign" });
      return false;
    }
    const status = await post(answer, local?.callMs ?? patience.callMs);
    if (status >= 500) throw new Error("slack url: unknown");
    const isTaken = status >= 200 && status < 300;
    if (!isTaken) log({ level: "info", what: "slack-url-refused", fields: { status } });
    return isTaken;
  };
}

/** The status; 0 when nobody was there. */
async function post(answer: AnswerThere, callMs: number): Promise<number> {
  try {
    const response = await fetch(answer.url, {
      method: "POST",
      headers: { "Content-Type": "application/json; charset=utf-8" },
      body: JSON.stringify(bodyOf(answer)),
      redirect: "error",
      signal: AbortSignal.timeout(callMs),
    });
    await response.body?.cancel();
    return response.status;
  } catch (cause) {
    if (readWebFailure(cause).kind === "unreached") return 0;
    throw cause;
  }
}

function isAt(home: string, text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.origin === home && url.username + url.password === "";
}

function bodyOf({ content, replaces, thread }: AnswerThere): object {
  return {
    ...content,
    response_type: "ephemeral",
    replace_original: replaces,
    ...(thread !== undefined && { thread_ts: thread }),
  };
}
