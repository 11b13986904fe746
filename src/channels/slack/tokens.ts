import type { SlackTeam } from "./workspace.ts";

/** The tokens by which the bot speaks. */
export type Tokens = {
  /** The token for a workspace, or for the organisation it is part of; nothing when there is none. */
  readonly of: (team: SlackTeam) => string | undefined;
  /** The workspace took its token back, at this moment in milliseconds when that is known. */
  readonly remove: (team: SlackTeam, at: number | undefined) => Promise<void>;
};

/** One token from the settings. Who took it back has to give another one there. */
export function oneToken(token: string): Tokens {
  return { of: () => token, remove: async () => {} };
}
