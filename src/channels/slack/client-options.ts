import type { SlackLocal } from "./local.ts";
import { patience } from "./patience.ts";
import { createSlackFetch } from "./slack-fetch.ts";

/**
 * How Bolt's clients reach Slack: in time or not at all, without trying again by themselves. Made
 * anew for each client, because some of them write in it.
 */
export function clientOptions(local: SlackLocal | undefined) {
  const slackApiUrl = local?.apiUrl ?? "https://slack.com/api/";
  return {
    slackApiUrl,
    fetch: createSlackFetch(slackApiUrl),
    timeout: local?.callMs ?? patience.callMs,
    retryConfig: { retries: 0 },
    // Or one "too fast" would make all workspaces wait.
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  };
}
