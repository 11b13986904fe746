import type { Actor, Incoming } from "../../contract/event.ts";
import { isFault } from "../../contract/fault.ts";
import type { Ask, Clock, Log } from "../../contract/ports.ts";
import type { MailAddress } from "../../domain/mail-address.ts";
import { type Origin, placeOf } from "./origin.ts";
import { patience } from "./patience.ts";
import type { FindProfile } from "./profile.ts";
import { type Replying, reply } from "./reply.ts";
import { failureName, readWebFailure } from "./web-failure.ts";
import type { SlackWorkspace } from "./workspace.ts";

export type Identifying = {
  readonly domains: ReadonlyMap<string, readonly string[]>;
  readonly findProfile: FindProfile;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
};

/** Somebody whom nobody knows yet, after an answer. */
export type Stranger = {
  readonly actor: Actor;
  readonly user: string;
  readonly workspace: SlackWorkspace;
  readonly origin: Origin;
  readonly replying: Omit<Replying, "origin">;
};

/** Finds out who somebody is, at most once a day. Never rejects. */
export type Identify = (stranger: Stranger) => Promise<void>;

/**
 * Where the operator listed a mail domain for a workspace, the address in somebody's profile says
 * who it is, and the engine is asked again with that. What it says goes to their own conversation.
 */
export function createIdentify(parts: Identifying): Identify {
  const tried = new Map<string, number>();
  return async (stranger) => {
    const { workspace, actor } = stranger;
    const listed = [workspace.team, workspace.tenant].flatMap(
      (owner) => parts.domains.get(owner ?? "") ?? [],
    );
    const now = Date.parse(parts.clock());
    const before = tried.get(actor.account);
    const isRecent = before !== undefined && Math.abs(now - before) < patience.identifyEveryMs;
    if (actor.guest || listed.length === 0 || isRecent) return;
    remember(tried, actor.account, now);
    try {
      await identify(stranger, listed, parts);
    } catch (cause) {
      tried.delete(actor.account);
      const error = isFault(cause) ? cause.code : failureName(readWebFailure(cause));
      parts.log({ level: "warn", what: "slack-identify-failed", fields: { error }, cause });
    }
  };
}

function remember(tried: Map<string, number>, account: string, now: number): void {
  tried.delete(account);
  tried.set(account, now);
  const oldest = tried.size > patience.identified ? tried.keys().next() : undefined;
  if (oldest && !oldest.done) tried.delete(oldest.value);
}

async function identify(
  stranger: Stranger,
  listed: readonly string[],
  { findProfile, ask, clock }: Identifying,
): Promise<void> {
  const { user, workspace, actor, replying } = stranger;
  const { mail } = await findProfile({ user, workspace, web: replying.web });
  if (mail === undefined || !isListed(mail, listed)) return;
  const origin = await ownConversation(stranger);
  const at = clock();
  const incoming: Incoming = {
    id: `slack:${workspace.tenant}:identified:${user}:${at.slice(0, 10)}`,
    at,
    actor,
    place: placeOf(origin, workspace, user),
    happening: { kind: "identified", mail },
    networks: workspace.networks,
  };
  const answer = await ask(incoming);
  const isNew = answer.kind === "answered";
  answer.finished(isNew ? await reply(answer.say, { ...replying, origin }) : true);
}

function isListed(mail: MailAddress, listed: readonly string[]): boolean {
  return listed.includes(mail.slice(mail.lastIndexOf("@") + 1));
}

/** Where the person speaks already, or else where the two of them can: a thread is not meant. */
async function ownConversation({ origin, user, replying }: Stranger): Promise<Origin> {
  const channel =
    origin.kind === "direct" ? origin.channel : await replying.web.ownConversation(user);
  return { kind: "direct", channel };
}
