/** Only in tests: Slack's side on this machine, reached without TLS, and less patience. */
export type SlackLocal = {
  /** In place of `https://slack.com/api/`. */
  readonly apiUrl: string;
  /** In place of `https://slack.com/oauth/v2/authorize`. */
  readonly authorizeUrl?: string;
  /** The origin in place of `https://hooks.slack.com`. */
  readonly hooksOrigin?: string;
  readonly callMs?: number;
  readonly profileMs?: number;
  readonly reconnectMs?: number;
  readonly socketSilenceMs?: number;
  readonly socketPongMs?: number;
  readonly socketCloseMs?: number;
};
