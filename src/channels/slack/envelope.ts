import { z } from "zod";

/** A text that may be missing, null, empty, or something else altogether. */
export const loose = z.string().min(1).optional().catch(undefined);
/** An id of Slack: it stands in keys and must not be able to end them. */
export const slackId = z.string().regex(/^[A-Z0-9]{1,32}$/);
export const looseId = slackId.optional().catch(undefined);
/** When a message was sent, which is also its name in its conversation. */
export const messageTs = z.string().regex(/^\d{1,16}\.\d{1,10}$/);
export const looseTs = messageTs.optional().catch(undefined);

const authorization = z.looseObject({ team_id: looseId, enterprise_id: looseId, user_id: looseId });

const eventCallback = z.looseObject({
  type: z.literal("event_callback"),
  event_id: z.string().min(1).max(200),
  event_time: z.number().optional().catch(undefined),
  team_id: looseId,
  enterprise_id: looseId,
  authorizations: z.array(authorization.catch({})).catch([]),
  event: z.looseObject({ type: z.string().min(1).max(100) }),
});
/** Something that happened in a workspace. */
export type EventCallback = z.output<typeof eventCallback>;

const command = z.looseObject({
  command: z.string().min(1).max(100),
  team_id: looseId,
  enterprise_id: looseId,
  trigger_id: z.string().min(1).max(200),
  user_id: slackId,
  user_name: loose,
  channel_id: slackId,
  text: z.string().catch(""),
  response_url: loose,
});
/** A slash command that somebody typed. */
export type Command = z.output<typeof command>;

const named = z.looseObject({ id: looseId, enterprise_id: looseId }).nullish().catch(undefined);

const interaction = z.looseObject({
  type: z.string().min(1).max(100),
  trigger_id: z.string().min(1).max(200).optional().catch(undefined),
  user: z.looseObject({ id: slackId, username: loose, name: loose, team_id: looseId }),
  team: named,
  enterprise: named,
  view: z.looseObject({ app_installed_team_id: looseId }).nullish().catch(undefined),
});
/** Something that was pressed, sent or closed. */
export type Interaction = z.output<typeof interaction>;

/** What Slack delivers, as far as it says what it is. */
export type Envelope =
  | { readonly kind: "event"; readonly body: EventCallback }
  | { readonly kind: "command"; readonly body: Command }
  | { readonly kind: "interaction"; readonly body: Interaction };

/** The envelope of what came; nothing when it is none that we know. */
export function readEnvelope(body: unknown): Envelope | undefined {
  const happened = eventCallback.safeParse(body).data;
  if (happened) return { kind: "event", body: happened };
  const typed = command.safeParse(body).data;
  if (typed) return { kind: "command", body: typed };
  const pressed = interaction.safeParse(body).data;
  return pressed && { kind: "interaction", body: pressed };
}

/**
 * The workspace whose installation is meant. In a channel shared between companies the one who acts
 * may be of another.
 */
export function teamOf({ kind, body }: Envelope): { team?: string; enterprise?: string } {
  switch (kind) {
    case "event": {
      const [first] = body.authorizations;
      return ids(first?.team_id ?? body.team_id, first?.enterprise_id ?? body.enterprise_id);
    }
    case "command":
      return ids(body.team_id, body.enterprise_id);
    case "interaction":
      return ids(
        body.view?.app_installed_team_id ?? body.team?.id ?? body.user.team_id,
        body.enterprise?.id ?? body.team?.enterprise_id,
      );
    default:
      return kind satisfies never;
  }
}

function ids(team: string | undefined, enterprise: string | undefined) {
  return { ...(team !== undefined && { team }), ...(enterprise !== undefined && { enterprise }) };
}

/** What a delivery is the same by, however often it comes; nothing when it has no name. */
export function deliveryId({ kind, body }: Envelope): string | undefined {
  return kind === "event" ? body.event_id : body.trigger_id;
}
