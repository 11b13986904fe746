import type { ConversationParameters } from "botbuilder";
import { activitySchema } from "./activity.ts";
import type { TeamsAdapter } from "./adapter.ts";
import type { WriteAlone } from "./reply.ts";
import { tenantOf } from "./tenant.ts";

type Parts = { readonly adapter: TeamsAdapter; readonly appId: string; readonly scope: string };

/**
 * Opens the chat between the bot and one person, or finds the one there is, and writes there.
 * Teams refuses with 403 as long as the person has not installed the bot.
 */
export function createWriteAlone({ adapter, appId, scope }: Parts): WriteAlone {
  return async (context, message) => {
    const { from, recipient, serviceUrl } = context.activity;
    const tenantId = tenantOf(activitySchema.parse(context.activity));
    const asked = {
      isGroup: false,
      bot: { id: recipient.id, name: recipient.name },
      members: [{ id: from.id, name: from.name }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    } as unknown as ConversationParameters;
    const write = async (own: typeof context) => {
      await own.sendActivity({ ...message });
    };
    await adapter.createConversationAsync(appId, "msteams", serviceUrl, scope, asked, write);
  };
}
