import type { Account } from "../../../src/domain/account.ts";
import type { AccountKey } from "../../../src/domain/ids.ts";
import type { BotSettings } from "./bot-settings.ts";

/** What the bot answered to a delivery; status 0 when the line broke. */
export type Heard = { readonly status: number; readonly text: string };

/** What a platform does with a message that it has read to the end. */
export type Reception = "accepted" | "hangs up";

/** A chat platform on this machine: people who write to a bot, and what it sends to them. */
export type Platform = {
  readonly name: "Teams" | "Slack";
  /** Whether a message that may have arrived can be looked up. */
  readonly remembers: boolean;
  /** What a bot has to be told to be here. */
  readonly settings: Omit<BotSettings, "directory">;
  /** The coordinator's account, who met the bot some time ago. */
  readonly cora: Pick<Account, "id" | "channel" | "address">;
  readonly accountOf: (user: string) => AccountKey;
  /** Somebody taps "no longer right" under a contact. The same `id` is the same event. */
  readonly press: (url: string, by: Act & { readonly number: number }) => Promise<Heard>;
  /** Somebody types something in their own conversation with the bot. */
  readonly say: (url: string, by: Act & { readonly text: string }) => Promise<Heard>;
  /** What the coordinator got about a contact, each as a reader sees it. */
  readonly toldAbout: (number: number) => readonly string[];
  /** What was said to one person in their own conversation. */
  readonly saidTo: (user: string) => readonly string[];
  /** What becomes of each message to the coordinator from now on; all else is accepted. */
  readonly receive: (decide: () => Reception | Promise<Reception>) => void;
};

/** What somebody does; `user` in lower-case letters, digits and hyphens. */
export type Act = { readonly user: string; readonly id?: string };
