import { inList, oneOf } from "../../src/language/list.ts";

/** What still comes by mail after the last word. */
function lastMails(mails: number): string {
  if (mails === 0) return "Ik stuur je niets meer.";
  return mails === 1
    ? "Je krijgt nog één mail, die een overleg uit je agenda haalt. Daarna stuur ik je niets meer."
    : `Je krijgt nog ${mails} mails, die de overleggen uit je agenda halen. Daarna stuur ik je niets meer.`;
}

/** Whoever answered for an organisation with a name that cannot be read. */
const somebody = "Iemand";

/** What is said about confirming, and to whom it concerns. */
export const wording = {
  /** What somebody might fill in, and what cannot be kept of it. */
  sample: "Bel 06 12345678",
  samplePhone: "06 12345678",
  titleLeaving: "Of je van de lijst af wilt",
  titleNotMine: "Of een plek niet van jou is",
  titleLater: "Wanneer ik je weer vraag",
  titleChanged: "Of je gegevens nu kloppen",
  thanksUntil: (month: string) => `Dank je. Over je gegevens vraag ik pas in ${month} weer iets.`,
  thanks: "Dank je. Dat staat genoteerd.",
  thanksFor: (name: string) => `Dank je. Ik noteer dat het van ${name} nog klopt.`,
  oneRight: (role: string) => `Klopt, dank je: ${role}.`,
  stillOpen: "Dit staat nog open:",
  nothingOpen: "Er staat nu niets open. Je hoeft niets te bevestigen.",
  noSeat: "Je hebt geen plek in dit netwerk. Er is dus niets om te bevestigen.",
  leaving:
    "Voor je plekken zoek ik al een opvolger. Tot die er is, blijf jij zichtbaar. Is er iets anders, typ dan: vraag aan de coördinator.",
  show: "Dit weet ik van je. Klopt het nog?",
  pickOne: "Ik weet niet zeker wat je bedoelt. Tik op wat klopt.",
  groupFirst: "In een groep bevestig ik niets zonder knop. Tik op wat klopt.",
  already: (role: string, by: string | undefined, day: string) =>
    by === undefined
      ? `Dat is al bevestigd, op ${day}: ${role}. Je hoeft niets te doen.`
      : `Dat is al bevestigd, op ${day} door ${by}: ${role}. Je hoeft niets te doen.`,
  alreadyAll: "Dat is al beantwoord. Je hoeft niets te doen.",
  yourself: "jou zelf",
  you: "jou",
  onBehalf: (standIn: string, name: string | undefined) =>
    name === undefined ? standIn : `${standIn}, namens ${name}`,
  changedMeanwhile: "Intussen is hier iets veranderd. Kijk het nog even na. Klopt het zo?",
  seatGone: "Deze plek is er niet meer, of er zit nu niemand op. Ik heb niets veranderd.",
  noRight: (role: string, names: readonly string[]) =>
    names.length === 0
      ? `Over ${role} kan nu niemand iets zeggen. Ik heb niets veranderd.`
      : `Over ${role} kan alleen ${oneOf(names)} iets zeggen. Ik heb niets veranderd.`,
  organisationGone: "Deze organisatie is er niet meer. Ik heb niets veranderd.",
  onItsWay: (role: string) => `Voor ${role} wordt een opvolger gezocht. Ik heb niets veranderd.`,
  mineAfterAll: "Blijft toch van mij",
  box: {
    somebody,
    nameless: (organisation: string) =>
      `Namens ${organisation} antwoord je met je eigen naam. Ga terug en vul die in. Ik heb niets veranderd.`,
    notHere: "Dat kan niet namens een organisatie. Ik heb niets veranderd.",
    gone: (name: string) =>
      `Dank je. Ik zoek een opvolger, en laat het ${name} weten voor het geval het niet klopt.`,
    toldGone: (by: string, organisation: string, role: string) =>
      `${by} antwoordde namens ${organisation} dat je hier weg bent: ${role}. Ik zoek daarom een opvolger. Klopt dat niet? Zeg het met één tik.`,
    stillHere: "Ik ben er nog",
    whoComes: (role: string) => `Wie wordt ${role}?`,
    somebodyElse: "Wordt het iemand anders? Geef het door aan:",
    nobodyKnown: "Weten jullie wie het overneemt? Geef het door aan:",
    notOpen: "Voor deze plek wordt nu niemand gezocht. Ik heb niets veranderd.",
    namedAlready: "Er is al iemand genoemd. Ik heb niets veranderd.",
    notThisOne: "Deze persoon kan ik hiervoor niet vragen. Ik heb niets veranderd.",
    waitsForYes: (name: string) =>
      `Dank je. Ik vraag de coördinator eerst of ${name} dit mag worden. Daarna vraag ik ${name} zelf.`,
    asked: (name: string) => `Dank je. Ik vraag ${name} of het goed is.`,
    mayTheyBeAsked: (by: string, organisation: string, name: string, role: string) =>
      `${by} antwoordde namens ${organisation}: ${name} kan het worden, ${role}. Ik weet niet wie ${by === somebody ? "dit schreef" : `${by} is`}. Mag ik ${name} vragen?`,
    yes: "Ja",
    no: "Nee",
  },
  form: {
    intro: (role: string) => `Wijzig wat niet klopt: ${role}.`,
    introOf: (name: string, role: string) =>
      `Wijzig wat niet klopt van ${name}, ${role}. ${name} krijgt bericht van wat je verandert.`,
    mailNow: (mail: string) => `Mail: ${mail}`,
    mailInChat: (names: readonly string[]) =>
      names.length === 0
        ? "Je mailadres wijzigt de coördinator, of jijzelf in Teams of Slack."
        : `Je mailadres wijzigt ${oneOf(names)}, coördinator van het netwerk, of jijzelf in Teams of Slack.`,
    mailOfOthers: (name: string) =>
      `Het mailadres verandert alleen ${name} zelf of de coördinator.`,
    mailOfOrganisation:
      "Het mailadres van de organisatie wijzig je in Teams of Slack, of de coördinator doet het.",
    name: "Naam",
    nameInChat: "Je naam wijzigt de coördinator, of jijzelf in Teams of Slack.",
    phone: "Telefoon",
    mail: "Mail",
    website: "Website",
    title: "Functie",
    hours: "Dagen en uren, bijvoorbeeld: ma-do 9.00-17.00",
    themesIn: "Thema's erbij",
    themesOut: "Thema's eraf",
    areasIn: "Gebieden erbij",
    areasOut: "Gebieden eraf (zonder gebied is het overal)",
    deputy: "Plaatsvervanger",
    nobody: "Niemand",
    save: "Opslaan",
  },
  wrong: {
    name: "Deze naam kan ik niet overnemen. Schrijf hem zonder nummers of adressen, in hooguit 80 tekens.",
    phone: "Dit telefoonnummer kan ik niet lezen. Schrijf het zo: 06 12345678.",
    mail: "Dit mailadres kan ik niet lezen. Schrijf het zo: naam@organisatie.nl.",
    hours: "Deze dagen en uren kan ik niet lezen. Schrijf het zo: ma-do 9.00-17.00, vr 9.00-12.00.",
    title: "Zet bij functie alleen wat je doet, in hooguit 120 tekens, zonder nummers of adressen.",
    website: "Dit webadres kan ik niet lezen. Schrijf het zo: www.organisatie.nl.",
    unreachable: "Laat een telefoonnummer of een mailadres staan. Anders kan niemand je bereiken.",
    deputyByLink:
      "Wie voor een coördinator waarneemt, kies je in Teams of Slack. Met een link uit een mail kan dat niet.",
    deputy: "Deze plaatsvervanger kan ik niet kiezen. Kies iemand uit de lijst.",
  },
  saved: (what: readonly string[]) => `Opgeslagen: ${inList(what)}. Klopt het zo?`,
  nothingChanged: "Er is niets veranderd. Klopt het zo?",
  what: {
    name: "naam",
    phone: "telefoon",
    mail: "mail",
    website: "website",
    title: "functie",
    hours: "werktijden",
    themes: "thema's",
    areas: "gebieden",
    deputy: "plaatsvervanger",
  },
  toldChanged: (by: string, role: string, what: readonly string[]) =>
    `${by} heeft gewijzigd wat er bij jou staat als ${role}: ${inList(what)}. Klopt het zo?`,
  toldDeputy: (by: string, role: string) =>
    `${by} noemt jou als plaatsvervanger: ${role}. Wie vastloopt, kan dan ook jou bellen. Klopt dat?`,
  notMine: (role: string) =>
    `Is ${role} niet (meer) van jou? Dan noteer ik dat, en zoek ik wie het overneemt.`,
  notMineYes: "Ja, niet van mij",
  notMineNo: "Toch wel van mij",
  notMineDone: (role: string) => `Dank je. Ik noteer dat dit niet (meer) van jou is: ${role}.`,
  later: "Goed. Wanneer zal ik het je weer vragen?",
  inAWeek: "Over een week",
  inAMonth: "Over een maand",
  away: {
    ask: "Wanneer ben je er niet? Je plek blijft van jou; je hoeft niets over te dragen.",
    from: "Eerste dag dat je er niet bent",
    until: "Laatste dag dat je er niet bent (leeg als je dat nog niet weet)",
    save: "Opslaan",
    wrong:
      "De laatste dag kan niet voor de eerste liggen, en niet voorbij zijn. Kijk het nog even na.",
    saved: (from: string, until: string | undefined) =>
      until === undefined
        ? `Genoteerd: je bent er niet vanaf ${from}. Laat het weten als je er weer bent.`
        : `Genoteerd: je bent er niet van ${from} tot en met ${until}.`,
    covered: (names: readonly string[]) =>
      `Wie je dan zoekt, ziet wie waarneemt: ${inList(names)}.`,
    uncovered: (roles: string) =>
      `Nog zonder plaatsvervanger: ${roles}. Weet je iemand, tik dan op Plaatsvervanger kiezen.`,
    choose: "Plaatsvervanger kiezen",
    back: "Ik ben er wel",
    cleared: "Goed. Er staat geen afwezigheid meer bij je.",
  },
  someDay: "Of vanaf deze dag",
  askMeThen: "Vraag me dan",
  preferEvenings: "Liever 's avonds",
  preferOffice: "Liever overdag",
  evenings: "Goed. Wat ik je vraag, stuur ik voortaan op werkdagen tussen 19.00 en 21.00 uur.",
  officeHours: "Goed. Wat ik je vraag, stuur ik weer op werkdagen tussen 9.00 en 17.00 uur.",
  pauseBounds: "Kies een dag vanaf morgen, en hooguit een jaar vooruit.",
  paused: (day: string) => `Goed. Ik vraag je niets meer tot ${day}.`,
  answerNow: "Toch nu antwoorden",
  why: {
    who: (network: string) =>
      `Wie vastloopt met een kind of gezin, zoekt bij mij op wie te bellen is. Mensen van ${network} zien dan je naam, functie, nummer, mailadres en werktijden.`,
    listed: (roles: string) => `Jij staat op de lijst als ${roles}.`,
    notListed: "Jij hebt daar nu geen plek op.",
    often: (times: number) =>
      `Ongeveer ${times} keer per jaar vraag ik of dat nog klopt, nooit in de schoolvakantie. Hoor ik niets, dan vraag ik het na een paar weken aan een collega.`,
    choices:
      "Je kunt je gegevens wijzigen, je plek overdragen, later antwoorden, of zeggen dat je hier niet hoort.",
    mySeats: "Mijn gegevens",
  },
  leave: (network: string) =>
    `Hoor je niet bij ${network}? Dan stuur ik je niets meer, en zoek ik voor je plekken een opvolger. Je kunt dit een week lang terugdraaien.`,
  leaveShort: "Ik hoor hier niet",
  leaveYes: "Ja, haal me van de lijst",
  leaveNo: "Nee, ik blijf",
  onlyThemselves: (name: string) => `Alleen ${name} zelf kan dit zeggen. Ik heb niets veranderd.`,
  onlyCoordinator: (network: string, deputies: readonly string[]) =>
    deputies.length === 0
      ? `Je bent de enige coördinator van ${network}. Draag die plek eerst over. Ik heb niets veranderd.`
      : `Je bent de enige coördinator van ${network}. Draag die plek eerst over, bijvoorbeeld aan ${oneOf(deputies)}. Ik heb niets veranderd.`,
  passOn: "Draag mijn plek over",
  left: (day: string, mails: number) =>
    `Dank je dat je het zegt. ${lastMails(mails)} Was het een vergissing, zeg dat dan voor ${day}.`,
  beingErased: "Je gegevens worden gewist. Dat kan niet meer terug.",
  hasLeft: "Je zei dat je hier niet hoort. Daarom vraag ik je niets meer.",
  belongs: "Ik hoor er wel bij",
  returned: "Goed, je hoort er weer bij.",
  neverLeft: "Je staat gewoon op de lijst.",
  tooLate: (names: readonly string[]) =>
    names.length === 0
      ? "Je plekken worden al overgedragen. Bel de coördinator."
      : `Je plekken worden al overgedragen. Bel ${oneOf(names)}, coördinator van het netwerk.`,
  coordinator: "coördinator van het netwerk",
  toldLeft: (name: string, roles: readonly string[]) =>
    roles.length === 0
      ? `${name} zegt: ik hoor hier niet. Er is geen plek die daardoor leeg raakt.`
      : `${name} zegt: ik hoor hier niet. Het gaat om: ${inList(roles)}. Over een week zoek ik een opvolger, tenzij ${name} terugkomt.`,
} as const;
