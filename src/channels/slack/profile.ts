import { z } from "zod";
import type { Clock } from "../../contract/ports.ts";
import { type MailAddress, readMailAddress } from "../../domain/mail-address.ts";
import { loose, looseId } from "./envelope.ts";
import { patience } from "./patience.ts";
import type { Web } from "./web.ts";
import type { SlackWorkspace } from "./workspace.ts";

/** What Slack knows of an account. */
export type Profile = {
  /** From another workspace, or invited for a few channels. */
  readonly isGuest: boolean;
  readonly name: string | undefined;
  /** Only where Slack vouches for it, and tells: for that a scope of its own is needed. */
  readonly mail: MailAddress | undefined;
};

const flag = z.boolean().optional().catch(undefined);
const shape = z.looseObject({
  user: z.looseObject({
    team_id: looseId,
    deleted: flag,
    is_bot: flag,
    is_restricted: flag,
    is_ultra_restricted: flag,
    is_stranger: flag,
    is_email_confirmed: flag,
    real_name: loose,
    enterprise_user: z.looseObject({ enterprise_id: looseId }).optional().catch(undefined),
    profile: z
      .looseObject({ display_name: loose, real_name: loose, email: loose })
      .optional()
      .catch(undefined),
  }),
});
type SlackAccount = z.output<typeof shape>["user"];

/** The profile of somebody; rejects when Slack does not tell it. */
export type FindProfile = (asked: {
  readonly user: string;
  readonly workspace: SlackWorkspace;
  readonly web: Web;
}) => Promise<Profile>;

type Kept = { readonly profile: Promise<Profile>; readonly at: number };

/** Looks each account up once a day. Of too many accounts the one looked up first is forgotten. */
export function createFindProfile(clock: Clock): FindProfile {
  const kept = new Map<string, Kept>();
  return ({ user, workspace, web }) => {
    const key = `${workspace.tenant}:${workspace.team}:${user}`;
    const now = Date.parse(clock());
    const known = kept.get(key);
    if (known && Math.abs(now - known.at) < patience.profileKeptMs) return known.profile;
    const entry = { profile: lookUp(web, user, workspace), at: now };
    kept.delete(key);
    kept.set(key, entry);
    // What failed is asked again the next time.
    entry.profile.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    const oldest = kept.size > patience.profiles ? kept.keys().next() : undefined;
    if (oldest && !oldest.done) kept.delete(oldest.value);
    return entry.profile;
  };
}

async function lookUp(web: Web, user: string, workspace: SlackWorkspace): Promise<Profile> {
  const account = shape.parse(await web.user(user)).user;
  const isGuest = isGuestIn(account, workspace);
  const { display_name: shown, real_name: real, email } = account.profile ?? {};
  const isSure =
    !isGuest && !account.deleted && !account.is_bot && account.is_email_confirmed !== false;
  return {
    isGuest,
    name: shown ?? real ?? account.real_name,
    mail: isSure && email !== undefined ? readMailAddress(email) : undefined,
  };
}

function isGuestIn(account: SlackAccount, { team, enterprise }: SlackWorkspace): boolean {
  if (account.is_restricted || account.is_ultra_restricted || account.is_stranger) return true;
  const { team_id: home, enterprise_user: member } = account;
  const isColleague = home === undefined || home === team || home === enterprise;
  // In one organisation people work in each other's workspaces.
  const isOfOrganisation = enterprise !== undefined && member?.enterprise_id === enterprise;
  return !isColleague && !isOfOrganisation;
}
