import type { ClockTime } from "../domain/time.ts";
import { clockName } from "../language/day.ts";
import { counted, inShortList } from "../language/list.ts";

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
  confirmedFor: (ago: string, name: string | undefined, standIn = "iemand anders") =>
    name === undefined
      ? `Bevestigd ${ago} door ${standIn}.`
      : `Bevestigd ${ago} namens ${name} door ${standIn}.`,
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
  seatChanges: "Bekijk de wijzigingen",
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
  vacancy: {
    intro: (organisation: string, roles: string) =>
      `Weten jullie bij ${organisation} wie dit overneemt: ${roles}?`,
    also: (seats: string) => `Ook gezocht: ${seats}.`,
    somebodyElse: "Wordt het iemand die hier niet staat? Geef het door aan:",
    coordinator: "coördinator van het netwerk",
    why: (network: string) =>
      `Dit gaat over de lijst van ${network}: wie vastloopt met een kind of gezin, ziet daar wie te bellen is.`,
  },
  handOver: {
    afterYou: "Wie wordt na jou ",
    leaves: (name: string, day: string | undefined) =>
      day === undefined
        ? `${name} draagt de plek over. Wie wordt `
        : `${name} gaat weg per ${day}. Wie wordt `,
    passesOnOf: (name: string, day: string | undefined) =>
      day === undefined
        ? `De plek van ${name} wordt overgedragen. Wie wordt `
        : `De plek van ${name} wordt overgedragen per ${day}. Wie wordt `,
    isGone: (name: string) => `${name} is er niet meer. Wie wordt `,
    notTheirs: (name: string) => `${name} zegt dat deze plek niet meer klopt. Wie wordt `,
    isEmpty: "Deze plek is leeg: ",
    isEmptyAfter: ". Weet jij wie dit gaat doen?",
    myself: "Ik neem het over",
    somebodyElse: "Iemand anders …",
    unknownYet: "Weet ik nog niet",
    asks: (name: string | undefined, day: string | undefined) =>
      `${name ?? "Het netwerk"} vraagt of jij ${day === undefined ? "" : `vanaf ${day} `}`,
    becomes: (network: string) => ` wordt in ${network}.`,
    means: "Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.",
    asksAgain: "Ik vroeg je dit al eerder. Nee zeggen mag ook, dan zoek ik verder.",
    atOnce: "meteen als je ja zegt",
    accept: "Ja, dat doe ik",
    decline: "Nee",
    discuss: "Ik wil eerst overleggen",
    goesFollowed: (day: string, name: string) => `Gaat weg per ${day}; ${name} volgt op.`,
    goesSought: (day: string) => `Gaat weg per ${day}; opvolger wordt gezocht.`,
    passesOn: "Draagt de plek over; opvolger wordt gezocht.",
    sought: "Opvolger wordt gezocht.",
    emptyUntil: (day: string, name: string) => `${name} begint op ${day}.`,
  },
  confirm: {
    first: (name: string, network: string) =>
      `Dag ${name}. Ik ben Dan bel ik…, de wegwijzer van ${network}. Wie vastloopt met een kind of gezin, zoekt bij mij op wie te bellen is. Jij staat op die lijst. Klopt dit?`,
    known: (name: string, network: string) =>
      `Dag ${name}, mensen in ${network} bellen jou als ze vastlopen. Klopt dit nog?`,
    doubted: (name: string) =>
      `Dag ${name}. Iemand gaf door dat er iets niet klopt. Kijk jij het even na?`,
    reminded: (day: string) => `Op ${day} vroeg ik of je gegevens kloppen. Eén tik is genoeg.`,
    open: "Klopt dit nog?",
    vouch: (name: string) => `${name} heeft niet gereageerd. Weet jij of dit nog klopt?`,
    vouchUnreachable: (name: string) =>
      `Mijn berichten aan ${name} komen niet aan. Weet jij of dit nog klopt?`,
    vouchAbsent: (name: string) =>
      `${name} is langere tijd afwezig. Weet jij of dit zo blijft, of wie het overneemt?`,
    letter: (name: string, organisation: string, isUnreachable: boolean, isAbsent: boolean) => {
      const so = isUnreachable
        ? `Mijn berichten aan ${name} komen niet aan.`
        : isAbsent
          ? `${name} is langere tijd afwezig.`
          : `${name} heeft niet gereageerd.`;
      return `${so} Weten jullie bij ${organisation} of dit nog klopt?`;
    },
    alsoSits: (seats: string) => `Verder: ${seats}.`,
    letterWhy: (network: string) =>
      `Dit gaat over de lijst van ${network}: wie vastloopt met een kind of gezin, ziet daar wie te bellen is. Ik ken bij jullie geen leidinggevende die ik dit kan vragen.`,
    phone: (phone: string) => `tel. ${phone}`,
    noPhone: "geen telefoonnummer",
    mail: (mail: string) => `mail ${mail}`,
    themes: (themes: string) => `thema's ${themes}`,
    noThemes: "nog geen thema's",
    noMail: "geen mailadres",
    website: (website: string) => `website ${website}`,
    noWebsite: "geen website",
    areas: (areas: string) => `gebied ${areas}`,
    everywhere: "gebied heel het netwerk",
    noHours: "werktijden niet bekend",
    deputy: (name: string) => `plaatsvervanger ${name}`,
    noDeputy: "nog geen plaatsvervanger",
    yes: "Klopt",
    change: "Wijzigen",
    handOver: "Ik draag over",
    notMine: "Niet (meer) van mij",
    gone: "Is weg: wie neemt het over?",
    all: "Alles klopt",
    allOf: (name: string) => `Alles van ${name} klopt`,
    doNotCome: (names: string) => `Gevraagd, en het niet geworden: ${names}.`,
    also: "Verder staat nog open:",
    andMore: (count: number) => `en nog ${count}`,
    showAll: "Toon alles",
    earlier: "Vorige",
    moreSeats: (count: number) => `Nog ${count}`,
    because: (times: number, network: string) =>
      `Je krijgt dit ongeveer ${times} keer per jaar, omdat je op de lijst van ${network} staat.`,
    becauseListed: (network: string) => `Je krijgt dit omdat je op de lijst van ${network} staat.`,
    why: "Waarom?",
    later: "Later …",
    leave: "Ik hoor hier niet",
  },
  audience: {
    webbers: "alle webbers",
    webbersOf: (themes: readonly string[]) => `de webbers ${inShortList(themes, 4)}`,
    contacts: "alle contactpersonen",
    table: (name: string) => `iedereen van ${name}`,
    seats: (count: number) => counted(count, "plek", "plekken"),
    withCount: (audience: string, count: number) => `${audience} (${count})`,
  },
  meeting: {
    when: "Wanneer",
    where: "Waar",
    organiser: "Geregeld door",
    online: "Online meedoen",
    isOff: "gaat niet door",
    replies: {
      yes: "Ik kom",
      maybe: "Misschien",
      no: "Ik kom niet",
      sends: "Ik stuur iemand",
    },
  },
  action: {
    due: (day: string) => `voor ${day}`,
    overdue: (day: string) => `was voor ${day}`,
    owner: (name: string, role: string) => `${name} (${role})`,
    nobody: (role: string) => `${role} (nu niemand)`,
    done: "Gedaan",
    later: "Later",
    pass: "Overdragen",
    what: "Wat",
    who: "Wie doet het? Een naam of een plek, of: ik",
    whoOf: "Wie bedoel je?",
    dueOn: "Wanneer klaar?",
  },
  operator: "De beheerder",
} as const;
