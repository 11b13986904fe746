import type { ChannelName } from "../../src/domain/account.ts";
import { channelName } from "../../src/language/channel-name.ts";
import { inList } from "../../src/language/list.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";
import { kindNames } from "../../src/shield/wording.ts";

/** What is said about writing to the coordinator, and what the coordinator reads. */
export const wording = {
  /** What somebody might write, without and with what the shield leaves out. */
  sample: {
    text: "Ik zoek iemand voor zorgkosten.\nBel je me?",
    personal: "Ik zoek iemand voor zorgkosten. 06 12345678, jan@voorbeeld.nl",
  },
  title: "Of ik je bericht aan de coördinator verstuur",
  to: (names: string) => `Je schrijft aan ${names}. Je ziet eerst precies wat ik verstuur.`,
  shield:
    "Laat namen van gezinnen weg. Telefoonnummers, mailadressen, adressen, geboortedatums en BSN's haal ik eruit.",
  stranger:
    "Ik weet niet wie je bent. De coördinator kan je dus niet terugbellen. Wil je dat wel? Typ eerst: ik ben, en daarna je voor- en achternaam.",
  field: "Je bericht",
  look: "Bekijken",
  empty: "Er staat nog niets. Schrijf eerst je bericht.",
  tooLong: (most: number) =>
    `Dit is te lang voor één bericht. Er passen hooguit ${most.toLocaleString("nl-NL")} tekens in, en minder met veel regels of bijzondere tekens. Maak het korter.`,
  preview: (names: string) => `Dit stuur ik aan ${names}:`,
  leftOut: (hidden: readonly PersonalKind[]) =>
    `Dit heb ik weggelaten: ${inList(hidden.map((kind) => kindNames[kind]))}.`,
  changed: "Er is intussen iets veranderd. Kijk nog eens wie het leest.",
  send: "Verstuur",
  change: "Wijzigen",
  discard: "Niet sturen",
  sent: (names: string) => `Verstuurd aan ${names}.`,
  sentByUnknown: (names: string) => `Verstuurd aan ${names}. Wil je antwoord, bel dan zelf even.`,
  alreadySent: "Dit bericht is al verstuurd. Je hoeft niets meer te doen.",
  discarded: "Goed, ik stuur niets. Wat je schreef is weg.",
  gone: "Dit bericht heb ik niet meer: ik onthoud het maar tien minuten. Zei ik al dat het verstuurd was, dan is dat zo.",
  writeAgain: "Schrijf opnieuw",
  from: (name: string) => `${name} schrijft je:`,
  fromUnknown: (channel: ChannelName, called: string | undefined) =>
    `Iemand die ik niet ken, schrijft je in ${channelName(channel)}${called === undefined ? "" : ` (noemt zich “${called}”)`}:`,
  unknownWriter: (channel: ChannelName) =>
    `Hoe je deze persoon bereikt, weet ik niet. Het kwam via ${channelName(channel)}.`,
  noWayToReach: (name: string, channel: ChannelName) =>
    `Een nummer of mailadres van ${name} heb ik niet. Het kwam via ${channelName(channel)}.`,
  coordinator: "coördinator van het netwerk",
  manager: (organisation: string) => `leidinggevende van ${organisation}`,
  notReached: (names: string) => `Ik kan ${names} geen bericht sturen. Bel of mail zelf:`,
  self: "Jij bent nu zelf de coördinator van dit netwerk.",
  noCoordinator:
    "Dit netwerk heeft nu geen coördinator. Er is dus niemand aan wie ik je bericht kan sturen.",
  noCoordinatorButManager:
    "Dit netwerk heeft nu geen coördinator. Er is dus niemand aan wie ik je bericht kan sturen. Je kunt wel bellen of mailen met:",
  wroteEnough:
    "Je hebt vandaag al drie keer geschreven. Bel de coördinator, of schrijf morgen weer.",
  guest:
    "Je bent hier te gast. In dit netwerk schrijven alleen mensen van de eigen organisaties aan de coördinator.",
} as const;
