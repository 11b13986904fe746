import type { ConversationReference } from "botbuilder";
import type { TeamsAdapter, Turn } from "./adapter.ts";
import type { TeamsAddress } from "./address.ts";

/** A turn in somebody's own conversation with the bot, which nobody there asked for just now. */
export type Proactive = (address: TeamsAddress, turn: Turn) => Promise<void>;

type Parts = { readonly adapter: TeamsAdapter; readonly appId: string };

/** Turns at an address; whether that may still be written to is for the caller to know. */
export function createProactive({ adapter, appId }: Parts): Proactive {
  return (address, turn) =>
    adapter.continueConversationAsync(appId, referenceOf(address), async (context) => {
      await turn(context);
    });
}

function referenceOf(address: TeamsAddress): Partial<ConversationReference> {
  const { serviceUrl, tenant: tenantId, conversation, user, bot } = address;
  return {
    channelId: "msteams",
    serviceUrl,
    conversation: {
      id: conversation,
      tenantId,
      conversationType: "personal",
      isGroup: false,
      name: "",
    },
    user: { id: user, name: "" },
    bot: { id: bot, name: "" },
  };
}
