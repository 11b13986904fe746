import { inList } from "../../src/language/list.ts";

/** What this conversation says. */
export const wording = {
  because: "omdat je schrijft over",
  inArea: (area: string) => ` in ${area}`,
  nobodyInArea: (area: string) =>
    `In ${area} staat voor dit thema niemand op de lijst. Elders wel:`,
  noWebber: "Dit thema heeft nog geen webber. Dit zijn de contactpersonen:",
  nobody: (theme: string) =>
    `Voor ${theme} staat nog niemand op de lijst van dit netwerk. De coördinator denkt mee.`,
  also: "Ook:",
  withoutWebber: "nog geen webber",
  more: (count: number) => `Nog ${count}`,
  earlier: "Vorige",
  allThemes: "Alle thema's",
  spoken: "Gesproken",
  noReply: "Geen gehoor",
  wrong: "Klopt niet meer",
  markFor: (label: string, name: string) => `${label}: ${name}`,
  spokenNoted: "Gesproken. Fijn.",
  tryDeputy: (name: string, ways: string) => `Geen gehoor? Probeer ${name}${ways}.`,
  tryMail: (mail: string) => `Geen gehoor? Mail naar ${mail}.`,
  tryGeneral: (organisation: string, phone: string) =>
    `Geen gehoor? Probeer het algemene nummer van ${organisation}: ${phone}.`,
  tryNext: "Geen gehoor? Probeer de volgende, of de coördinator.",
  orMail: (mail: string) => ` Mailen kan ook: ${mail}.`,
  wrongNoted: "Dank je. Ik noteer het voor de coördinator.",
  meanwhile: (name: string, ways: string) => ` Probeer intussen ${name}${ways}.`,
  ways: (phone: string | undefined, mail: string | undefined) =>
    phone ? `, tel. ${phone}` : mail ? `, mail ${mail}` : "",
  unsure: "Ik weet het nog niet zeker. Gaat het vooral om:",
  somethingElse: "Iets anders",
  none: "Daarvoor heb ik niemand in dit netwerk. Zoek je hulp voor een kind of gezin? Kies een thema of bel de coördinator.",
  noneInGroup:
    "Daarvoor heb ik niemand in dit netwerk. Zoek je hulp voor een kind of gezin? Kies een thema.",
  themesIntro: "Kies een thema. Of beschrijf in een zin wat er speelt, zonder namen.",
  stuck: "Kies dan zelf een thema:",
  askCoordinator: (name: string, ways: string) =>
    `Kom je er niet uit? ${name}, coördinator van het netwerk, denkt mee${ways}.`,
  noCoordinator: "Dit netwerk heeft nu geen coördinator.",
  coordinatorTitle: "Coördinator van het netwerk",
  withName: (name: string) => `Dit vond ik bij ${name}:`,
  severalNamed: "Ik vond er meer. Wie bedoel je?",
  seats: "Plekken:",
  noContact: "Hier staat nog geen contactpersoon bij. Dit is het algemene nummer.",
  noSeat: "Deze persoon heeft nu geen plek in het netwerk.",
  themesOf: (themes: readonly string[]) => `Thema's: ${inList(themes)}.`,
  lookingForHelp: "Zoek je hulp rond een thema?",
  sendNames: "Stuur mij de namen",
  groupPerson: "Over mensen antwoord ik je alleen persoonlijk.",
  groupIntro: "In een groep noem ik alleen organisaties.",
  whichOne: "Tik op de knop bij de juiste persoon.",
  guest:
    "Je bent hier te gast. In dit netwerk zoeken alleen mensen van de eigen organisaties iets op.",
  tellWrong: (name: string, role: string) =>
    `Iemand die belde, meldt dat dit niet meer klopt: ${name}, ${role}. Wil je het nagaan?`,
  tooLong: "Je bericht is lang. Ik las alleen het begin.",
  summaryUnsure: "Waar gaat het vooral om?",
  summaryThemes: "Alle thema's",
  summaryNone: "Daarvoor heb ik niemand in dit netwerk",
} as const;
