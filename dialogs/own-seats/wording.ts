import type { ChannelName } from "../../src/domain/account.ts";
import { channelName } from "../../src/language/channel-name.ts";
import { counted, inList } from "../../src/language/list.ts";

/** What is said about one's own seats. */
export const wording = {
  intro: (name: string, count: number) =>
    count === 0
      ? `Ik ken je als ${name}. Je hebt geen plek in dit netwerk.`
      : `Ik ken je als ${name}. Je hebt ${counted(count, "plek", "plekken")} in dit netwerk.`,
  channels: (channels: readonly ChannelName[]) =>
    `Ik ken je in ${inList(channels.map(channelName))}.`,
  change: "Klopt er iets niet? Geef het door aan de coördinator.",
  more: (count: number) => `Nog ${count}`,
  earlier: "Vorige",
  shown: "Zoekt een collega je op in een groep, dan mag jouw kaart daar in het gesprek.",
  notShown:
    "Zoekt een collega je op in een groep, dan komt jouw kaart daar niet in het gesprek, alleen die van je organisatie.",
  agree: "Mijn kaart mag in groepen",
  withdraw: "Mijn kaart niet in groepen",
} as const;
