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
