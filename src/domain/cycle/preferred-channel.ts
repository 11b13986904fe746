/** Where somebody can ask to be written to. */
export const preferredChannels = ["teams", "slack", "mail"] as const;
export type PreferredChannel = (typeof preferredChannels)[number];
