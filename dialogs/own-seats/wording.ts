import type { ChannelName } from "../../src/domain/account.ts";
import type { PreferredChannel } from "../../src/domain/cycle/preferred-channel.ts";
import { channelName } from "../../src/language/channel-name.ts";
import { counted, inList } from "../../src/language/list.ts";

const on: Readonly<Record<PreferredChannel, string>> = {
  teams: "in Teams",
  slack: "in Slack",
  mail: "per mail",
};

/** What is said about one's own seats. */
export const wording = {
  intro: (name: string, count: number) =>
    count === 0
      ? `Ik ken je als ${name}. Je hebt geen plek in dit netwerk.`
      : `Ik ken je als ${name}. Je hebt ${counted(count, "plek", "plekken")} in dit netwerk.`,
  channels: (channels: readonly ChannelName[]) =>
    `Ik ken je in ${inList(channels.map(channelName))}.`,
  reach: (channel: PreferredChannel, isAskedFor: boolean) =>
    isAskedFor ? `Ik schrijf je ${on[channel]}, zoals je vroeg.` : `Ik schrijf je ${on[channel]}.`,
  proven: (day: string) => `Daar kwam op ${day} voor het laatst een bericht aan.`,
  else: (channels: readonly PreferredChannel[]) =>
    `Lukt dat niet, dan ${channels.map((channel) => on[channel]).join(", en anders ")}.`,
  lost: (channel: PreferredChannel) =>
    `Je vroeg om berichten ${on[channel]}. Daar kan ik je nu niet bereiken.`,
  rather: (channel: PreferredChannel) => `Liever ${on[channel]}`,
  anywhere: "Maakt niet uit waar",
  prefers: (channel: PreferredChannel) => `Goed. Ik schrijf je voortaan ${on[channel]}.`,
  anywhereNow: "Goed. Ik schrijf je waar je het laatst was.",
  unknownThere: (channel: PreferredChannel) =>
    `Ik ken je nog niet ${on[channel]}. Schrijf me daar eerst, en typ: ik ben, en je naam. Daarna kan het.`,
  noAddress: "Ik heb geen mailadres van je dat werkt. De coördinator kan het invullen.",
  noMail: "Mail versturen kan ik hier niet. Ik heb niets veranderd.",
  onlyThemselves: (name: string) => `Alleen ${name} zelf kan dit zeggen. Ik heb niets veranderd.`,
  change: "Klopt er iets niet? Dan kun je het zelf wijzigen.",
  changeOwn: "Gegevens wijzigen",
  away: "Ik ben er een tijd niet",
  more: (count: number) => `Nog ${count}`,
  earlier: "Vorige",
  shown: "Zoekt een collega je op in een groep, dan mag jouw kaart daar in het gesprek.",
  notShown:
    "Zoekt een collega je op in een groep, dan komt jouw kaart daar niet in het gesprek, alleen die van je organisatie.",
  agree: "Mijn kaart mag in groepen",
  withdraw: "Mijn kaart niet in groepen",
} as const;
