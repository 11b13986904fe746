import type { Fact } from "../domain/change.ts";
import type { Network } from "../domain/network.ts";
import type { Instant } from "../domain/time.ts";
import type { Knowledge } from "./knowledge.ts";
import type { CountLine, Tell } from "./outcome.ts";

/** What a dialog may need that is not in the network and is loaded for it alone. */
export type Need = "asked" | "history";

/** What the clock is looked at with. */
export type Hour = {
  readonly network: Network;
  readonly knowledge: Knowledge;
  readonly at: Instant;
  /** What was asked up to now, for a dialog that `needs` it; nothing when it could not be read. */
  readonly asked?: readonly CountLine[];
};

/** What time asks for: what becomes true, and who hears of it. */
export type Struck = {
  readonly changes: readonly Fact[];
  readonly tell: readonly Tell[];
  /** What was thrown at records that could not be understood; the others had their turn. */
  readonly failed?: readonly unknown[];
};

/**
 * What a conversation does by itself as time goes by. Pure, and worked out from the network alone:
 * there is no list of jobs, so that nothing is forgotten while the bot is down and nothing is done twice.
 */
export type Timetable = {
  /** What is due at a moment. Having done it is among the changes, so that it is not due again. */
  readonly strike: (hour: Hour) => Struck;
  /** When to look again, after this moment; never when nothing. */
  readonly nextAt: (hour: Hour) => Instant | undefined;
  /** Looks as well after whatever became true: what it tells hangs on that, and cannot wait. */
  readonly isPrompt?: true;
};
