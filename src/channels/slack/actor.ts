import type { Actor } from "../../contract/event.ts";
import type { AccountKey } from "../../domain/ids.ts";
import type { Tally } from "../http/tally.ts";
import { patience } from "./patience.ts";
import type { FindProfile, Profile } from "./profile.ts";
import type { SlackUser } from "./reading.ts";
import type { Web } from "./web.ts";
import { failureName, readWebFailure } from "./web-failure.ts";
import type { SlackWorkspace } from "./workspace.ts";

export type ActorParts = {
  readonly workspace: SlackWorkspace;
  readonly web: Web;
  readonly findProfile: FindProfile;
  readonly tally: Tally;
  /** How long Slack may take to tell who it is: longer only in a test. */
  readonly profileMs?: number | undefined;
};

/**
 * Who it is, as `slack:tenant:user`. Only Slack can tell whether somebody is a guest. When it does
 * not tell in time the account counts as one for this once: rather a colleague who has to ask again
 * than the numbers of people for somebody who may not have them. What Slack says later holds for
 * the next time, so a slow Slack asks that of each colleague once a day at most.
 */
export async function actorOf(user: SlackUser, parts: ActorParts): Promise<Actor> {
  const { workspace } = parts;
  const account = `slack:${workspace.tenant}:${user.id}` as AccountKey;
  if (isOfElsewhere(user, workspace)) return named({ account, guest: true }, user.name);
  const profile = await inTime(user, parts);
  return named({ account, guest: profile?.isGuest ?? true }, profile?.name ?? user.name);
}

function named(actor: Actor, displayName: string | undefined): Actor {
  return displayName === undefined ? actor : { ...actor, displayName };
}

/** Said by the delivery itself. In an organisation the home may be another of its workspaces. */
function isOfElsewhere({ home }: SlackUser, { team, enterprise }: SlackWorkspace): boolean {
  return enterprise === undefined && home !== undefined && team !== undefined && home !== team;
}

async function inTime(user: SlackUser, parts: ActorParts): Promise<Profile | undefined> {
  const { workspace, web, findProfile, tally, profileMs = patience.profileMs } = parts;
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => {
    tally("slack-profile-late");
    resolve(undefined);
  }, profileMs);
  try {
    return await Promise.race([findProfile({ user: user.id, workspace, web }), late]);
  } catch (cause) {
    tally("slack-profile-failed", { error: failureName(readWebFailure(cause)) });
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
