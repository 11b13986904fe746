/** What the server takes from outside before it lets go; times in milliseconds, sizes in bytes. */
export const httpLimits = {
  /** A Teams activity is under 28 KB, a Slack body under 100 KB; a form on a page is smaller. */
  bodyBytes: 256 * 1024,
  /** From the first byte to the end of the headers. */
  headersMs: 10_000,
  /** From the first byte to the end of the body. */
  requestMs: 15_000,
  keepAliveMs: 65_000,
  /** How often slow connections are looked for. */
  sweepMs: 2_000,
  /** Nesting in a JSON body; a card in an activity is under 20 deep. */
  jsonDepth: 64,
} as const;

/** The limits, each of which a test may make smaller. */
export type HttpLimits = { readonly [Name in keyof typeof httpLimits]: number };
