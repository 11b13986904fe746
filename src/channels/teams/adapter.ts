import { type Activity, CloudAdapter, type TurnContext } from "botbuilder";
import type { Authenticated } from "./auth.ts";

/** One turn: what botbuilder offers to answer with. */
export type Turn = (context: TurnContext) => Promise<void>;

/**
 * Botbuilder's adapter without its own HTTP side, which answers 500 to a bad token, writes to
 * standard error and sends its error texts out.
 */
export class TeamsAdapter extends CloudAdapter {
  /** Runs a turn for an activity that was let in; what it wants to answer over HTTP, if anything. */
  async run(authenticated: Authenticated, activity: Activity, turn: Turn) {
    return this.processActivity(authenticated, activity, turn);
  }
}
