import type { Message } from "../../messages/message.ts";
import { slackLimits } from "./limits.ts";
import { renderHome } from "./render.ts";
import type { Web } from "./web.ts";
import { readWebFailure } from "./web-failure.ts";
import { wording } from "./wording.ts";

/** The button that leads back to where the page begins. */
export const homeAction = "home-start";

/** Shows somebody their page. Rejects with what Bolt threw. */
export type ShowHome = (page: {
  readonly web: Web;
  /** Unique over workspaces. */
  readonly account: string;
  readonly user: string;
  readonly messages: readonly Message[];
  /** It is the beginning: then there is no way back. */
  readonly isStart: boolean;
}) => Promise<void>;

/** One page at a time for each person: what was decided last is what stays. */
export function createShowHome(): ShowHome {
  const showing = new Map<string, Promise<void>>();
  return async ({ web, account, user, messages, isStart }) => {
    const view = homeView(messages, isStart);
    const before = showing.get(account) ?? Promise.resolve();
    const shown = before.then(
      () => publish(web, user, view),
      () => publish(web, user, view),
    );
    showing.set(account, shown);
    try {
      await shown;
    } finally {
      if (showing.get(account) === shown) showing.delete(account);
    }
  };
}

/** Slack may find two of its own writings in each other's way: then once more. */
async function publish(web: Web, user: string, view: object): Promise<void> {
  try {
    await web.publishHome(user, view);
  } catch (cause) {
    const failure = readWebFailure(cause);
    if (failure.kind !== "refused" || failure.code !== "hash_conflict") throw cause;
    await web.publishHome(user, view);
  }
}

/** The page of what is said, with the way back above it: on a full page, opening it anew is one. */
function homeView(messages: readonly Message[], isStart: boolean): object {
  const view = renderHome(messages);
  const isFull = view.blocks.length >= slackLimits.viewBlocks;
  return isStart || isFull ? view : { ...view, blocks: [backButton, ...view.blocks] };
}

const backButton = {
  type: "actions",
  block_id: homeAction,
  elements: [
    {
      type: "button",
      action_id: homeAction,
      text: { type: "plain_text", text: wording.toStart, emoji: false },
      value: homeAction,
    },
  ],
} as const;
