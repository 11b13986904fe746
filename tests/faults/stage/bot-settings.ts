import { z } from "zod";

/** Under which the bot thinks that the world reaches it; a fault puts its own address there. */
export const publicUrl = "https://bot.example";
export const linkSecret = "what-links-are-signed-with-in-faults";

/** What whoever brings a mail that came back must know, and where such mails go. */
export const hookSecret = "what-whoever-brings-mail-back-knows";
export const bounceAddress = "bounce@town.example";

/** At which moment of sending a message the process kills itself, as `kill -9` does. */
const death = z.strictObject({
  /** `intent`: it is written down, nothing was sent. `record`: the platform has answered. */
  moment: z.enum(["intent", "record"]),
  /** At the first try, or at the one after a crash. */
  again: z.boolean(),
});
export type Death = z.infer<typeof death>;

/** What a bot in a process of its own is told at its start. */
export const botSettings = z.strictObject({
  /** Of its data. */
  directory: z.string(),
  /** Where Microsoft's keys are; without it Teams is the try-out's. */
  teamsKeys: z.string().optional(),
  slack: z
    .strictObject({
      apiUrl: z.string(),
      hooksOrigin: z.string(),
      transport: z.enum(["http", "socket"]),
      signingSecret: z.string(),
    })
    .optional(),
  death: death.optional(),
  /** Where mails are handed over, on this machine. */
  mailPort: z.int().optional(),
  /** Whether what comes back by mail is brought to it, answers from calendars too. */
  takesAnswers: z.boolean().optional(),
  /** What its clock shows when it starts; the right time when left out. */
  startsAt: z.iso.datetime().optional(),
  /** So long each write to the store takes, in milliseconds. */
  slowWrites: z.int().optional(),
  /** Whoever sends something to this person falls over. */
  poison: z.string().optional(),
});
export type BotSettings = z.infer<typeof botSettings>;

/** What the fault says to the bot while it runs. */
export const order = z.discriminatedUnion("kind", [
  /** Puts its clock forward, or back. */
  z.strictObject({ kind: z.literal("pass"), milliseconds: z.number() }),
  /** Has it look at its clock, so often at once. */
  z.strictObject({ kind: z.literal("look"), times: z.int() }),
  /** Asks how many messages are neither delivered nor given up. */
  z.strictObject({ kind: z.literal("unfinished") }),
]);
export type Order = z.infer<typeof order>;

/** What the bot says to the fault. */
export const notice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("up"), url: z.string() }),
  z.strictObject({ kind: z.literal("looked") }),
  z.strictObject({ kind: z.literal("unfinished"), count: z.number() }),
]);
export type Notice = z.infer<typeof notice>;
