import type { ChannelName } from "../domain/account.ts";

const names: Readonly<Record<ChannelName, string>> = {
  teams: "Teams",
  slack: "Slack",
  mail: "de mail",
  web: "de website",
  terminal: "dit venster",
};

/** Where somebody is, behind `in`: `Teams`, `de mail`. */
export function channelName(channel: ChannelName): string {
  return names[channel];
}

/** Where something was done: `in Teams`, `op de website`. */
export function onChannel(channel: ChannelName): string {
  return `${channel === "web" ? "op" : "in"} ${channelName(channel)}`;
}

/** Where what was typed stays for others to read, and can be taken away. */
const keeping: ReadonlySet<ChannelName> = new Set(["teams", "slack", "mail"]);

/** Whether what somebody typed on a channel stays there. */
export function keepsWhatIsTyped(channel: ChannelName): boolean {
  return keeping.has(channel);
}
