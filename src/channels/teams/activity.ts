import { z } from "zod";

/** A text that may be missing, or be something else altogether. */
const loose = z.string().optional().catch(undefined);

const accountSchema = z.looseObject({
  id: z.string().min(1),
  name: loose,
  aadObjectId: loose,
  tenantId: loose,
  userPrincipalName: loose,
  role: loose,
});

const mentionSchema = z.looseObject({
  type: z.literal("mention"),
  text: loose,
  mentioned: z.looseObject({ id: z.string() }),
});

/** The entries that fit; a strange one takes nothing else with it. */
function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((entries) => entries.flatMap((entry) => schema.safeParse(entry).data ?? []));
}

/**
 * What we read of an activity. Anybody may leave out anything: what an event needs is checked
 * where it is read. The rest of the activity is passed on to botbuilder as it is.
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: loose,
  timestamp: loose,
  channelId: loose,
  serviceUrl: loose,
  name: loose,
  text: loose,
  textFormat: loose,
  action: loose,
  replyToId: loose,
  deliveryMode: loose,
  value: z.unknown().optional(),
  from: accountSchema.optional().catch(undefined),
  recipient: accountSchema.optional().catch(undefined),
  conversation: z
    .looseObject({
      id: z.string().min(1).max(1_000),
      conversationType: loose,
      tenantId: loose,
    })
    .optional()
    .catch(undefined),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: loose }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
  membersAdded: listOf(accountSchema),
  membersRemoved: listOf(accountSchema),
  entities: listOf(mentionSchema),
});

/** An activity of the Bot Framework, as far as we look at it. */
export type TeamsActivity = z.output<typeof activitySchema>;
/** A person or a bot in an activity. */
export type TeamsAccount = z.output<typeof accountSchema>;
