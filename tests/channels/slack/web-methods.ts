/** Arguments that a method of Slack's Web API may and must have, as its reference says. */
export type Method = { readonly needs: readonly string[]; readonly takes: readonly string[] };

const looks = ["blocks", "text", "link_names", "unfurl_links", "unfurl_media"];

/** The methods that the bot uses, each with the arguments that it may give. */
const methods: Readonly<Record<string, Method>> = {
  "auth.test": { needs: [], takes: [] },
  "auth.revoke": { needs: [], takes: [] },
  "chat.postMessage": {
    needs: ["channel", "text", "blocks"],
    takes: [...looks, "thread_ts", "metadata"],
  },
  "chat.postEphemeral": {
    needs: ["channel", "user", "text", "blocks"],
    takes: ["link_names", "thread_ts"],
  },
  "chat.update": { needs: ["channel", "ts", "text", "blocks"], takes: ["link_names"] },
  "views.publish": { needs: ["user_id", "view"], takes: ["hash"] },
  "views.open": { needs: ["trigger_id", "view"], takes: [] },
  "users.info": { needs: ["user"], takes: [] },
  "conversations.open": { needs: ["users"], takes: [] },
  "conversations.history": { needs: ["channel"], takes: ["limit", "include_all_metadata"] },
  "oauth.v2.access": { needs: ["client_id", "client_secret", "code", "redirect_uri"], takes: [] },
  "apps.connections.open": { needs: [], takes: [] },
};

/** Twice the same of these is a message too many. */
export const speaking: ReadonlySet<string> = new Set([
  "chat.postMessage",
  "chat.postEphemeral",
  "views.open",
  "hook",
]);

/** What is wrong with the names of the arguments of a call. */
export function argumentProblems(name: string, args: Readonly<Record<string, unknown>>): string[] {
  const method = methods[name];
  if (!method) return [`unexpected call of ${name}`];
  const given = Object.keys(args);
  const known = new Set([...method.needs, ...method.takes, "token"]);
  return [
    ...given.filter((one) => !known.has(one)).map((one) => `${name} with unknown ${one}`),
    ...method.needs.filter((one) => !given.includes(one)).map((one) => `${name} without ${one}`),
  ];
}
