/** What the bot may do in a workspace that installs it; `manifests/slack` says why each is needed. */
export const scopes = [
  "app_mentions:read",
  "chat:write",
  "commands",
  "im:history",
  "im:write",
  "users:read",
] as const;

/** Asked for only where the operator listed mail domains. */
export const mailScope = "users:read.email";
