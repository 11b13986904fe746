import type { ClockTime } from "../domain/time.ts";
import { clockName } from "../language/day.ts";

/** The Dutch of the cards: how a person, a seat and an organisation are shown everywhere. */
export const wording = {
  contactOf: (organisation: string, areas: string) =>
    areas === "" ? `contactpersoon ${organisation}` : `contactpersoon ${organisation} in ${areas}`,
  webberOf: (theme: string) => `webber ${theme}`,
  coordinator: "coördinator van het netwerk",
  deputyOf: (role: string) => (role === "" ? "plaatsvervanger" : `plaatsvervangend ${role}`),
  managerOf: (organisation: string) => `leidinggevende ${organisation}`,
  memberOf: (table: string) => `lid van ${table}`,
  standsInFor: (role: string) => `neemt waar, ${role} (deze plek is leeg)`,
  now: (until: ClockTime) => `Nu bereikbaar, tot ${clockName(until)} uur`,
  later: (day: string, time: ClockTime) => `Bereikbaar vanaf ${day} ${clockName(time)} uur`,
  awayUntil: (day: string) => `Afwezig tot en met ${day}`,
  away: "Afwezig",
  nobodyStandsIn: "Er is nu geen waarnemer.",
  generalNumber: (organisation: string, phone: string) =>
    `Algemeen nummer van ${organisation}: ${phone}.`,
  deputy: "Plaatsvervanger:",
  deputyNow: "Plaatsvervanger, nu bereikbaar:",
  standIn: "Nu neemt waar:",
  deputyAway: "Plaatsvervanger, nu afwezig:",
  confirmed: (ago: string, by: string | undefined) =>
    by === undefined ? `Bevestigd ${ago}.` : `Bevestigd ${ago} door ${by}.`,
  himself: (name: string) => `${name} zelf`,
  neverConfirmed: "Nog nooit bevestigd. Kan verouderd zijn.",
  ageing: "Kan verouderd zijn.",
  stale: "Waarschijnlijk verouderd.",
  doubted: (ago: string) => `Iemand meldde dat dit niet meer klopt (${ago}).`,
  emptySeat: (role: string) => `De plek van ${role} is leeg.`,
  generalWay: ({ phone, mail }: { readonly phone?: unknown; readonly mail?: unknown }) =>
    phone ? " Dit is het algemene nummer." : mail ? " Dit is het algemene mailadres." : "",
  emergency: "Spoed:",
  emergencyFirst: "Is het spoed? Bel direct:",
  noHours: "Werktijden niet bekend",
  ownSeat: {
    organisation: "Organisatie",
    themes: "Thema's",
    areas: "Gebieden",
    everywhere: "overal in het netwerk",
    from: "Vanaf",
    until: "Tot en met",
    phone: "Telefoon",
    mail: "Mail",
    hours: "Werktijden",
    deputy: "Plaatsvervanger",
    unknown: "niet bekend",
    none: "nog niet gekozen",
    nobody: "nog niemand",
  },
  askForm: "Waar loop je op vast?",
  ask: "Wie bel ik?",
  whoAmI: "Wie denk je dat ik ben?",
  ownSeats: "Mijn plekken",
  writeCoordinator: "Schrijf de coördinator",
  notMe: "Dat ben ik niet",
  notMeThere: (channel: string) => `In ${channel} ben ik dat niet`,
  unknownYet:
    "Ik weet nog niet wie je bent. Opzoeken kan gewoon. Als ik je ken, zie je ook je eigen plekken, en telt het mee als jij zegt dat iets niet meer klopt.",
  howToBeKnown: "Typ: ik ben, en daarna je voor- en achternaam.",
  requestOpen: (name: string, code: string) =>
    `Je zei dat je ${name} bent. Dat gaat nog iemand na. Je code is ${code}.`,
  guestUnknown:
    "Je bent hier te gast. Gasten kan ik niet koppelen aan iemand in het netwerk. Klopt er iets niet? Bel de coördinator.",
  linked: (name: string, channel: string, by: string) =>
    `${by} heeft je gekoppeld. In ${channel} ken ik je nu als ${name}.`,
  operator: "De beheerder",
} as const;
