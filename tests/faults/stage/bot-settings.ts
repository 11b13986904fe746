import { z } from "zod";

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
});
export type BotSettings = z.infer<typeof botSettings>;

/** What the fault says to the bot while it runs. */
export const order = z.discriminatedUnion("kind", [
  /** Puts its clock forward. */
  z.strictObject({ kind: z.literal("pass"), milliseconds: z.number() }),
  /** Asks how many messages are neither delivered nor given up. */
  z.strictObject({ kind: z.literal("unfinished") }),
]);
export type Order = z.infer<typeof order>;

/** What the bot says to the fault. */
export const notice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("up"), url: z.string() }),
  z.strictObject({ kind: z.literal("unfinished"), count: z.number() }),
]);
export type Notice = z.infer<typeof notice>;
