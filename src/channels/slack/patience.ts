const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long we wait for Slack and Slack for us, and how much is remembered; times in milliseconds. */
export const patience = {
  /** Slack takes no answer to be none after 3 s; a call of ours that takes longer than this is given up. */
  callMs: 10 * second,
  /** Whose name and home are not known by then is a guest for this once: the answer cannot wait. */
  profileMs: 500,
  profileKeptMs: 24 * hour,
  profiles: 20_000,
  sendTries: 3,
  /** Before the second try; doubles. A longer Retry-After is kept, up to the last figure. */
  retryMs: 500,
  retryAfterMaxMs: 10 * second,
  /** Slack's own clock check; what comes from the future was not signed by Slack's clock. */
  signatureAgeMs: 5 * minute,
  signatureAheadMs: minute,
  /** Slack delivers again after 5 minutes at the latest. */
  deliveriesKeptMs: 10 * minute,
  deliveries: 20_000,
  /** Slack takes five answers at a response_url. */
  answersAtUrl: 5,
  identifyEveryMs: 24 * hour,
  identified: 20_000,
  /** The newest messages among which a message that may have arrived is looked for. */
  lookBack: 100,
  /** Between dropping of the socket and the next try; doubles up to the last figure. */
  reconnectMs: 500,
  reconnectMaxMs: 30 * second,
  /** Without a word for so long the socket is dead. */
  socketSilenceMs: 30 * second,
  socketPongMs: 5 * second,
  socketCloseMs: 2 * second,
  /** From the install page to Slack's and back. */
  installMs: 10 * minute,
  installs: 1_000,
} as const;
