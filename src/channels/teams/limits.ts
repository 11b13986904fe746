/** What Teams takes, and what we keep to; sizes in bytes of UTF-8, lengths in characters. */
export const teamsLimits = {
  /** Teams refuses a message over 28 KB, envelope included; the envelope stays under 2 KB. */
  cardBytes: 26 * 1024,
  /** The newest version that Teams, its mobile clients and the Playground all show. */
  cardVersion: "1.5",
  /** Of more actions in one set Teams shows the first six and hides the rest. */
  actionsInSet: 6,
  buttons: 48,
  buttonLabel: 80,
  headingChars: 200,
  textChars: 5_000,
  nameChars: 160,
  lineChars: 400,
  listItems: 100,
  factRows: 60,
  choiceOptions: 200,
  inputChars: 4_000,
  phoneChars: 60,
  mailChars: 254,
  summaryChars: 250,
  fallbackChars: 1_000,
  /** Fields of a form, and characters of one value, that we read back. */
  formFields: 100,
  formValueChars: 20_000,
  /** One person's events at once, and the time over which as many come free again. */
  eventBurst: 30,
  eventBurstMs: 10_000,
  /** Teams waits 15 s for us; we wait as long for Teams. */
  sendTimeoutMs: 15_000,
  sendTries: 3,
  /** Before the second try; doubles. A longer Retry-After is kept, up to the last figure. */
  retryMs: 500,
  retryAfterMaxMs: 10_000,
  /** How far a token's clock may be off: what botbuilder takes. */
  tokenSkewSeconds: 300,
} as const;
