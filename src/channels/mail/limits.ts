/** What mail servers are given and what mails hold; times in milliseconds, lengths in characters. */
export const mailLimits = {
  /** Mails on their way at once, each over a connection of its own. */
  sendsAtOnce: 8,
  /** Who has to wait longer for one of these tries again later: the engine takes a minute for lost. */
  waitForTurn: 8_000,
  connect: 10_000,
  greeting: 15_000,
  /** Silence after a command. Servers that look for viruses take 20 seconds to accept a mail. */
  silence: 30_000,
  /** From the first byte to the last; with the wait for a turn under the minute of the engine. */
  whole: 48_000,
  subject: 150,
  label: 300,
  /** Some mail programs break what is longer. */
  link: 1_900,
} as const;

/** The times of them that a test makes smaller. */
export type MailTimes = {
  readonly [Name in "waitForTurn" | "connect" | "greeting" | "silence" | "whole"]: number;
};
