import type { ChannelName } from "../../src/domain/account.ts";
import type { Person } from "../../src/domain/person.ts";
import { showPhone } from "../../src/domain/phone.ts";
import { channelName } from "../../src/language/channel-name.ts";
import { oneOf } from "../../src/language/list.ts";
import type { Settlers } from "./settlers.ts";

type Asker = { readonly channel: ChannelName; readonly called: string | undefined };

/** `Iemand in Slack (noemt zich “Fatima”)`. */
function somebody({ channel, called }: Asker): string {
  const name = called === undefined ? "" : ` (noemt zich “${called}”)`;
  return `Iemand in ${channelName(channel)}${name}`;
}

function howToAsk({ name, phone }: Person, code: string): string {
  return phone
    ? `Bel ${name} op ${showPhone(phone)} en vraag naar de code ${code}.`
    : `Vraag ${name} zelf naar de code ${code}.`;
}

function whatHappens({ name, phone }: Person, settlers: Settlers): string {
  switch (settlers.kind) {
    case "coordinators": {
      const caller = oneOf(settlers.names);
      return phone
        ? `${caller} belt je op het nummer dat ik van ${name} heb, en vraagt naar die code. Daarna ken ik je.`
        : `${caller} vraagt je naar die code. Daarna ken ik je.`;
    }
    case "self":
      return "Je krijgt ook een bericht waar ik je al ken. Staat daar dezelfde code, koppel dan.";
    case "operator":
      return "Geef de code aan je beheerder. Die kan je koppelen.";
    default:
      return settlers satisfies never;
  }
}

function whoIsAsked(settlers: Settlers): string {
  switch (settlers.kind) {
    case "coordinators":
      return `Dan vraag ik ${oneOf(settlers.names)} om je te koppelen.`;
    case "self":
      return "Dan stuur ik je een bericht waar ik je al ken.";
    case "operator":
      return "Dan krijg je een code voor je beheerder, die je kan koppelen.";
    default:
      return settlers satisfies never;
  }
}

/** What is said about who somebody is. */
export const wording = {
  nameOf: (name: string, organisation: string) => `${name} van ${organisation}`,
  known: (who: string) => `Ik ken je als ${who}. Klopt dat niet?`,
  thinks: (who: string) => `Ik denk dat jij ${who} bent. Klopt dat niet?`,
  believed: (name: string) =>
    `Dit is een proef, dus ik geloof je meteen: jij bent ${name}. Met een echt netwerk belt de coördinator eerst.`,
  indeed: (name: string) => `Dat wist ik al: jij bent ${name}.`,
  knownAsOther: (name: string) =>
    `Ik ken je al als ${name}. Klopt dat niet? Zeg dat eerst, en typ dan wie je wel bent.`,
  offer: (name: string, settlers: Settlers) => `Ben jij ${name}? ${whoIsAsked(settlers)}`,
  offerTitle: (name: string) => `Of jij ${name} bent`,
  yesThatIsMe: "Ja, dat ben ik",
  no: "Nee",
  declined: "Goed, dan vraag ik het niet meer. Opzoeken kan gewoon.",
  whichOne: "Er zijn meer mensen met die naam. Wie ben jij?",
  asked: (code: string, person: Person, settlers: Settlers) =>
    `Dank je. Je code is ${code}. ${whatHappens(person, settlers)}`,
  waiting: (code: string, person: Person, settlers: Settlers) =>
    `Je zei dat je ${person.name} bent. Je code is ${code}. ${whatHappens(person, settlers)}`,
  tooOften: "Je hebt dit vandaag al drie keer gevraagd. Bel de coördinator, of probeer het morgen.",
  unlinked: (name: string) =>
    `Goed, ik ken je niet meer als ${name}. Wie ben je wel? Typ: ik ben, en daarna je voor- en achternaam.`,
  withdrawn: (name: string | undefined) =>
    `Goed, ik vergeet dat je zei dat je ${name ?? "iemand anders"} bent. Wie ben je wel? Typ: ik ben, en daarna je voor- en achternaam.`,
  unlinkedElsewhere: (channel: ChannelName, name: string) =>
    `Goed. Wie dat account in ${channelName(channel)} heeft, ken ik niet meer als ${name}.`,
  tellUnlinked: (channel: ChannelName, name: string) =>
    `Iemand in ${channelName(channel)} zegt niet ${name} te zijn. Ik heb dat account losgemaakt. Je hoeft niets te doen.`,
  request: (who: Asker, person: Person, code: string) =>
    `${somebody(who)} zegt ${person.name} te zijn. ${howToAsk(person, code)} Klopt de code, koppel dan.`,
  isThisYou: (who: Asker, code: string) =>
    `${somebody(who)} zegt jou te zijn. Was jij dat, en zag je daar de code ${code}? Koppel dan.`,
  link: "Koppel",
  doNotLink: "Niet koppelen",
  theseAreOpen: "Deze mensen willen gekoppeld worden.",
  noneOpen: "Er wil nu niemand gekoppeld worden.",
  moreRequests: (count: number) =>
    `En nog ${count}. Die zie je als je hierboven iets hebt gekozen.`,
  notAllowed: (names: readonly string[]) =>
    names.length === 0
      ? "Koppelen kan alleen de coördinator van het netwerk. Die is er nu niet."
      : `Koppelen kan alleen de coördinator van het netwerk. Dat is nu ${oneOf(names)}.`,
  notByLink: (name: string) =>
    `Een account van ${name} koppel je in Teams of Slack, of laat het doen door wie deze bot beheert. Met een link uit een mail kan dat niet, omdat het van een coördinator is.`,
  ownRequest: "Je eigen account kun je niet zelf koppelen.",
  personGone: "Deze persoon staat niet meer in het netwerk. Er is niets veranderd.",
  alreadyLinked: (name: string) => `Dat is al gedaan: ${name} is gekoppeld.`,
  requestGone: (name: string) =>
    `Dit verzoek om ${name} te koppelen is er niet meer. Er is niets veranderd.`,
  requestReplaced: (wantsToLink: boolean) =>
    `Dit verzoek is vervangen door een nieuw verzoek. ${wantsToLink ? "Er is niemand gekoppeld." : "Er is niets veranderd."}`,
  noSuchCode: (code: string) => `Ik heb geen open verzoek met de code ${code}.`,
  whichRequest: "Er zijn meer verzoeken met die code. Kies hieronder.",
  linked: (name: string, channel: ChannelName) =>
    `Gekoppeld: ${name} in ${channelName(channel)}. Ik laat het weten.`,
  linkedOwn: (channel: ChannelName) => `Gekoppeld. Ik ken je nu in ${channelName(channel)}.`,
  mailMe: "Stuur een mail met een link",
  mailed: (name: string, code: string) =>
    `Goed. Ik stuur een mail naar het adres dat ik van ${name} heb. Staat daar de code ${code}, kies dan Koppel. Daarna ken ik je.`,
  noMail: (name: string) => `Ik heb geen mailadres van ${name} dat werkt. Bel de coördinator.`,
  refused: (name: string) => `Niet gekoppeld: ${name}. Het verzoek is weg.`,
} as const;
