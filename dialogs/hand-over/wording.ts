import { inShortList } from "../../src/language/list.ts";

/** More seats than these are not read. */
const LISTED = 8;

/** What is said when a seat passes on. */
export const wording = {
  /** What somebody might write or fill in. */
  sample: {
    leaving: "Ik ga weg per 1 mei 2027",
    forms: [
      { name: "12" },
      { name: "Noor Nieuwenhuis" },
      { name: "Noor Nieuwenhuis", mail: "noor" },
      { name: "Noor Nieuwenhuis", mail: "noor@nieuw.example", phone: "1" },
      { name: "Noor Nieuwenhuis", mail: "noor@nieuw.example", phone: "", job: "consulent" },
    ],
  },
  title: "Wie na jou komt",
  noSuchSeat: "Deze plek ken ik niet meer.",
  noSeat: "Je hebt geen plek in dit netwerk om over te dragen.",
  notByLink:
    "Wie jou opvolgt als coördinator of voor je waarneemt, regel je in Teams of Slack, of laat het doen door wie deze bot beheert. Met een link uit een mail kan dat niet. Ik heb niets veranderd.",
  mayNot:
    "Dat kunnen alleen de persoon op deze plek, de plaatsvervanger, de leidinggevende of de coördinator doen.",
  mayNotSetDay: "De dag kiezen alleen de persoon op deze plek en de coördinator.",
  notYourself: "Over jezelf kun je niet beslissen. Dat doet een andere coördinator.",
  mayNotWithdraw: "Dat kan alleen de persoon op deze plek of de coördinator doen.",
  onlyCoordinator: "Dat kan alleen de coördinator doen.",
  nothingOpen: "Deze plek wordt nu niet overgedragen. Je hoeft niets te doen.",
  howMany: (count: number, name: string | undefined) =>
    name === undefined
      ? `Je hebt ${count} plekken. Welke draag je over?`
      : `${name} heeft ${count} plekken. Om welke gaat het?`,
  howManyShown: (count: number, left: number) =>
    `Je hebt ${count} plekken. Welke draag je over? ${left === 1 ? "De andere" : `De andere ${left}`} vind je bij je eigen plekken.`,
  thisOne: (role: string) => `Alleen ${role}`,
  allSeats: (count: number, name: string | undefined) =>
    name === undefined ? `Al mijn plekken (${count})` : `Alle plekken van ${name} (${count})`,
  isItThis: (role: string) => `Draag je je plek over, ${role}? Dan zoek ik wie na jou komt.`,
  onlyAway: "Ben je alleen een tijd afwezig? Dan hoef je niets over te dragen.",
  away: "Ik ben alleen even weg",
  findSuccessor: "Ja, zoek een opvolger",
  fromWhen: "Vanaf wanneer?",
  asSoonAsYes: "Zodra iemand ja zegt",
  onDay: "Datum …",
  whichDay: "Vanaf welke dag is de plek van een ander?",
  dayLabel: "Eerste dag van je opvolger",
  dayUnread:
    "Die dag begrijp ik niet. Schrijf bijvoorbeeld 1 mei 2027. Vanaf welke dag is de plek van een ander?",
  dayTooFar: "Die dag ligt meer dan twee jaar weg. Klopt het jaar? Vul de dag nog eens in.",
  save: "Bewaren",
  stay: "Ik blijf toch",
  stop: "Niet overdragen",
  seatIsEmpty: "Deze plek is leeg.",
  untilYes: (name: string | undefined) =>
    name === undefined
      ? "Goed. Je blijft zichtbaar tot iemand ja zegt."
      : `Goed. ${name} blijft zichtbaar tot iemand ja zegt.`,
  untilDay: (name: string | undefined, last: string, first: string) =>
    name === undefined
      ? `Goed. Tot en met ${last} blijf jij zichtbaar. Vanaf ${first} is de plek van je opvolger.`
      : `Goed. Tot en met ${last} blijft ${name} zichtbaar. Vanaf ${first} is de plek van een ander.`,
  emptyNow: "Goed. De plek is vanaf vandaag vrij.",
  alreadyAsked: (name: string, roles: string) =>
    `Voor ${roles} heb ik ${name} gevraagd. Ik wacht op antwoord.`,
  startedByOther: (name: string, roles: string) =>
    `${name} zegt dat je deze plek overdraagt: ${roles}. Klopt dat niet? Zeg dan dat je blijft.`,
  dayByOther: (name: string, roles: string, day: string | undefined) =>
    day === undefined
      ? `${name} heeft de dag veranderd voor ${roles}. Je blijft zichtbaar tot iemand ja zegt.`
      : `${name} heeft de dag gekozen: vanaf ${day} is de plek van een ander. Het gaat om ${roles}.`,
  dayOfOther: (by: string, name: string, roles: string, day: string | undefined) =>
    day === undefined
      ? `${by} heeft de dag veranderd voor ${name}: ${roles}. ${name} blijft zichtbaar tot iemand ja zegt.`
      : `${by} heeft de dag gekozen voor ${name}: ${roles}. Vanaf ${day} is de plek van een ander.`,
  doYouLeave: (by: string, roles: string, taker: string | undefined) =>
    taker === undefined
      ? `${by} zegt dat jij stopt als ${roles} en neemt het zelf over. Klopt dat?`
      : `${by} zegt dat jij stopt als ${roles} en dat ${taker} het overneemt. Klopt dat?`,
  noIStay: "Nee, ik blijf",
  staysAfterAll: (name: string, roles: string) => `${name} blijft: ${roles}.`,
  objects: (name: string, role: string, other: string) =>
    `${name} zegt te blijven als ${role}. Dat is overgedragen aan ${other}. Bel ${name}. Blijft ${name}, maak het dan ongedaan bij de wijzigingen: dan is alles weer zoals het was.`,
  objectionPassedOn: (other: string) =>
    `Ik heb aan de coördinator doorgegeven dat jij blijft. Tot die iets verandert is de plek van ${other}.`,
  saidGone: (name: string, roles: string) =>
    `${name} zegt dat je hier weg bent: ${roles}. Mensen zien je daar nu niet meer. Klopt dat niet? Eén tik en je staat er weer.`,
  stillHere: "Ik ben er nog",
  followed: (name: string | undefined, day: string | undefined) =>
    name === undefined || day === undefined
      ? "Goed. Deze plek is leeg."
      : `Goed. Deze plek is nu leeg. ${name} begint op ${day}.`,
  doesNotCome: (name: string, roles: string) =>
    `${name} begint toch niet als ${roles}. Ik zoek weer een opvolger.`,
  soonerAsked: "De dag is veranderd: het kan meteen. De vraag blijft dezelfde.",
  otherDayAsked: "De dag is veranderd. De vraag blijft dezelfde.",
  asked: (name: string, roles: string, day: string | undefined) =>
    day === undefined
      ? `Ik heb ${name} gevraagd voor ${roles}. Zodra ${name} ja zegt, is de plek van ${name}. Je hoort het van me.`
      : `Ik heb ${name} gevraagd voor ${roles}, vanaf ${day}. Je hoort het van me.`,
  waitsForYes: (name: string | undefined) =>
    name === undefined
      ? "Ik vraag de coördinator eerst of jij dit mag worden. Je hoort het van me."
      : `Ik vraag de coördinator eerst of ${name} dit mag worden. Daarna vraag ik ${name} zelf. Je hoort het van me.`,
  waitsForSitting: (sitting: string, isElsewhere: boolean) =>
    `Ik vraag aan ${sitting}${isElsewhere ? " en de coördinator" : ""} eerst of dit klopt. Tot dan verandert er niets. Je hoort het van me.`,
  known: (name: string) => `${name} ken ik al.`,
  unknownPerson: "Deze persoon ken ik niet meer. Kies iemand anders.",
  leavesThemselves: (name: string) => `${name} gaat zelf weg van deze plek. Kies iemand anders.`,
  isOut: (name: string) => `${name} wil niet meer meedoen in dit netwerk. Kies iemand anders.`,
  cannotReach: (name: string) =>
    `Ik kan ${name} geen bericht sturen. Vul een mailadres in, dan vraag ik het.`,
  fillIn: "Invullen …",
  otherAsked: (asked: string) => `Voor deze plek is ${asked} al gevraagd. Dat laat ik zo staan.`,
  replaceBy: (name: string) => `Toch ${name}`,
  whoElse: "Wie wordt het? Ken ik je collega al, dan is de naam genoeg.",
  nameLabel: "Voornaam en achternaam",
  mailLabel: "Mailadres",
  phoneLabel: "Telefoon",
  jobLabel: "Functie",
  ask: "Vraag het",
  nameMissing: "Vul een naam in van letters.",
  mailMissing: "Deze naam ken ik nog niet. Vul ook een mailadres in, dan kan ik het vragen.",
  mailUnread: "Dit mailadres klopt niet. Vul het nog eens in.",
  phoneUnread: "Dit telefoonnummer klopt niet. Vul het nog eens in, of laat het leeg.",
  mayTheyBeAsked: (by: string, name: string, roles: string) =>
    `${by} wil ${name} vragen voor ${roles}. Mag dat?`,
  mayTheyTakeIt: (by: string, roles: string) => `${by} wil het zelf overnemen: ${roles}. Mag dat?`,
  sitsThere: (name: string) => `Dit is de plek van ${name}. Ik vraag ook aan ${name} of het klopt.`,
  yes: "Ja",
  no: "Nee",
  accept: "Ja, dat doe ik",
  approved: (name: string) => `Goed. Ik vraag het nu aan ${name}.`,
  approvedForYou: (by: string | undefined, name: string, roles: string) =>
    `${by ?? "De coördinator"} vindt het goed. Ik heb ${name} gevraagd voor ${roles}.`,
  seated: (name: string) => `Goed. De plek is van ${name}.`,
  youAreSeated: (by: string | undefined, roles: string) =>
    `${by ?? "De coördinator"} vindt het goed. Jij bent nu: ${roles}.`,
  refused: "Goed. Ik vraag het niet en geef het door.",
  refusedForYou: (by: string, name: string, roles: string) =>
    `${by} kiest liever niet voor ${name}. Bel gerust even. Het gaat om ${roles}.`,
  alreadyAnswered: "Dit is al beantwoord. Je hoeft niets te doen.",
  yesFirst: "De coördinator zegt eerst ja. Daarna vraag ik het je.",
  alreadyYours: (day: string | undefined) =>
    day === undefined
      ? "Je hebt al ja gezegd. De plek is van jou."
      : `Je hebt al ja gezegd. Vanaf ${day} is de plek van jou.`,
  onlyCandidate:
    "Hier kan alleen degene die gevraagd is op antwoorden. Voor jou is het niet meer nodig.",
  notNeeded: "Je antwoord is niet meer nodig. Dank je.",
  noLongerNeeded: (roles: readonly string[]) =>
    `Ik vroeg je voor ${inShortList(roles, LISTED)}. Dat is niet meer nodig. Dank je dat je erover dacht.`,
  welcome: (roles: string) => `Dank je. Fijn dat je dit doet: ${roles}. Dit hoort erbij:`,
  thisIsSeen: "Dit zien mensen van jou. Klopt het?",
  changeData: "Wijzigen",
  meet: "Maak eerst kennis met deze mensen. Bel gerust, of vraag de coördinator je voor te stellen.",
  deputy: "neemt voor je waar",
  webber: (theme: string) => `webber ${theme}`,
  coordinator: "coördinator van het netwerk",
  saidYesToYou: (name: string, roles: string, until: string | undefined) =>
    until === undefined
      ? `${name} heeft ja gezegd. De plek is overgedragen: ${roles}. Dank je voor alles wat je deed.`
      : `${name} heeft ja gezegd voor ${roles}. Tot en met ${until} blijf jij zichtbaar.`,
  takenFromYou: (name: string, roles: string, until: string | undefined) =>
    until === undefined
      ? `${name} heeft ja gezegd. De plek is overgedragen: ${roles}. Klopt dat niet? Zeg dat binnen een week.`
      : `${name} heeft ja gezegd voor ${roles}. Tot en met ${until} blijf jij zichtbaar. Klopt dat niet? Zeg dat dan.`,
  saidYes: (name: string, roles: string, day: string | undefined) =>
    `${name} heeft ja gezegd voor ${roles}${day === undefined ? "" : `, vanaf ${day}`}.`,
  declined: "Goed dat je het zegt. Ik vraag iemand anders.",
  saidNo: (name: string, roles: string) => `${name} wordt het niet: ${roles}.`,
  discuss:
    "Overleg gerust. Deze mensen weten er meer van. Er verandert niets tot jij antwoord geeft.",
  discussNobody: "Overleg gerust. Er verandert niets tot jij antwoord geeft.",
  askNext: (names: string) => `Goed. Ik vraag het aan ${names}.`,
  staysOpen: "Goed. De plek blijft open staan. De coördinator ziet het in het overzicht.",
  passedOn: "Dat heb ik al doorgegeven. Er wordt verder gezocht.",
  knowsNobody: (name: string) => `${name} weet nog niet wie hierna komt. Weet jij het?`,
  youStay: (roles: string) => `Goed. Jij blijft: ${roles}.`,
  otherStays: (name: string, roles: string) => `Goed. ${name} blijft: ${roles}.`,
  youStayToldBy: (roles: string) =>
    `De coördinator heeft het overdragen gestopt. Jij blijft: ${roles}.`,
  nobodyToStay: "Hier zit niemand meer die kan blijven. Ik zoek verder naar een opvolger.",
  alreadySaidYes: (name: string) =>
    `${name} heeft al ja gezegd. Bel ${name} of de coördinator als je toch wilt blijven.`,
} as const;
