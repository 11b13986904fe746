/** What Slack and a bot agree on in a measurement. */
export const slackSettings = {
  signingSecret: "0123456789abcdef0123456789abcdef",
  botToken: "xoxb-bench",
  team: "T0001",
} as const;
