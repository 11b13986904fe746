import { z } from "zod";
import type { TeamsActivity } from "./activity.ts";

const addressSchema = z.object({
  version: z.literal(1),
  serviceUrl: z.string().min(1),
  tenant: z.string().min(1),
  conversation: z.string().min(1),
  user: z.string().min(1),
  bot: z.string().min(1),
});

/** Where one person's own conversation with the bot is. */
export type TeamsAddress = z.output<typeof addressSchema>;

/** Whether only this person and the bot are in the conversation. What is not said to be, is not. */
export function isPersonal(activity: TeamsActivity): boolean {
  return activity.conversation?.conversationType === "personal";
}

/**
 * How this person can be reached later; nothing for a group, whose address is nobody's own. A chat of
 * two people calls itself personal too when one of them uses the app in it, but has the id of a
 * thread, `19:…`, and not of a chat with a bot, `a:…`.
 */
export function addressOf(
  activity: TeamsActivity,
  { user, tenant }: { readonly user: string; readonly tenant: string },
): string | undefined {
  const { serviceUrl, conversation, recipient } = activity;
  if (!isPersonal(activity) || !serviceUrl || !conversation || !recipient) return undefined;
  if (conversation.id.startsWith("19:")) return undefined;
  const address: TeamsAddress = {
    version: 1,
    serviceUrl,
    tenant,
    conversation: conversation.id,
    user,
    bot: recipient.id,
  };
  return JSON.stringify(address);
}

/** The address as this channel once wrote it, or nothing when it is something else. */
export function readAddress(text: string): TeamsAddress | undefined {
  try {
    return addressSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
