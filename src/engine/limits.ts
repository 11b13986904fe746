const minute = 60_000;

/** The engine's numbers in one place; times in milliseconds. */
export const limits = {
  /** What is not durable by then is not acknowledged: the platform gives it again. */
  answerWithin: 2_500,
  /** Slack delivers again after 5 minutes at the latest. */
  rememberAnswers: 10 * minute,
  mostAnswers: 5_000,
  /** A text is an answer to a question in the store (unless a dialog says it longer), or in memory. */
  openAnswers: 30 * minute,
  briefAnswers: 10 * minute,
  mostActorsWithBriefs: 20_000,
  mostBriefsPerActor: 10,
  mostToChooseFrom: 5,
  actionBytes: 8 * 1024,
  sendsAtOnce: 4,
  sendWithin: minute,
  /** Waits 0.5, 2, 8 and 32 minutes, and then about an hour each time. */
  firstWait: minute / 2,
  waitGrowth: 4,
  /** After so many tries in vain, some 45 minutes, somebody's other channels are tried in turn. */
  patience: 4,
  /** With its spread an hour. */
  longestWait: 48 * minute,
  /** What says nothing of until when it is of use is tried for so long, and so often at least. */
  triedFor: 3 * 24 * 60 * minute,
  fewestTries: 5,
  /** Part of the wait that is spread, so that what failed together does not come back together. */
  waitSpread: 0.25,
  /** Commits of which a dialog that `needs` it sees what they changed. */
  history: 200,
  /** What time asked for and failed is tried again after this. */
  strikeAgain: 10 * minute,
  /** Whether the last mails of who is to be erased are gone is looked at again after this. */
  farewellAgain: minute / 2,
  stopWithin: 20_000,
  /** What one account may ask in one go, and how fast it may go on. */
  pace: { burst: 60, perSecond: 2 },
  mostPaces: 20_000,
  paceForgotten: 10 * minute,
} as const;
