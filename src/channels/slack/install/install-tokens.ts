import type { Log } from "../../../contract/ports.ts";
import type { Tokens } from "../tokens.ts";
import type { SlackTeam } from "../workspace.ts";
import type { Installation, TokenFiles } from "./token-files.ts";

/** The tokens of all workspaces that installed the bot. */
export type InstalledTokens = Tokens & {
  /** Keeps the token of a workspace or organisation; resolves when it is durable. */
  readonly add: (owner: string, installed: Installation) => Promise<void>;
};

/** Reads what is on disk once; after that memory and disk change together, disk first. */
export function createInstallTokens(files: TokenFiles, log: Log): InstalledTokens {
  const installed = files.read();
  const inTurn = createQueue();
  return {
    of: (team) => ownersOf(team).flatMap((owner) => installed.get(owner)?.token ?? [])[0],
    add: (owner, installation) =>
      inTurn(async () => {
        await files.write(owner, installation);
        installed.set(owner, installation);
        log({ level: "info", what: "slack-installed", fields: { team: owner } });
      }),
    remove: (team, at) =>
      inTurn(async () => {
        // Late word about its own installation says nothing of that of its organisation.
        const owner = ownersOf(team).find((one) => installed.has(one));
        const known = owner === undefined ? undefined : installed.get(owner);
        if (owner === undefined || !known || !isAfter(at, known)) return;
        await files.remove(owner);
        installed.delete(owner);
      }),
  };
}

/** Its own installation goes before that of the organisation it is part of. */
function ownersOf({ team, enterprise }: SlackTeam): readonly string[] {
  return [team, enterprise].filter((owner) => owner !== undefined);
}

/** Slack may tell late that an earlier installation is gone; its clock counts whole seconds. */
function isAfter(at: number | undefined, { installedAt }: Installation): boolean {
  return at === undefined || at >= Math.floor(installedAt / 1000) * 1000;
}

/** One after the other: a workspace that comes back while it goes would be there on disk alone, or not. */
function createQueue(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    last = last.then(work, work);
    return last;
  };
}
