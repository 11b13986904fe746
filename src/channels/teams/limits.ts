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
  /** Teams shows at most so many results of a search in one go. */
  results: 25,
  resultTitle: 60,
  resultText: 160,
  /** How an account calls itself. */
  displayName: 100,
  /** Accounts of which is remembered that they were looked up, and for how long in milliseconds. */
  lookedUp: 10_000,
  lookedUpMs: 24 * 60 * 60 * 1_000,
  /** Teams waits 15 s for us; we wait as long for Teams. */
  sendTimeoutMs: 15_000,
  sendTries: 3,
  /** Before the second try; doubles. A longer Retry-After is kept, up to the last figure. */
  retryMs: 500,
  retryAfterMaxMs: 10_000,
  /** What is written unasked waits for as long as Teams says, up to a day. */
  retryAfterMostMs: 24 * 60 * 60 * 1_000,
  /** How far a token's clock may be off: what botbuilder takes. */
  tokenSkewSeconds: 300,
} as const;
