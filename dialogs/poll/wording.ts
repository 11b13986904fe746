import type { VoteAnswer } from "../../src/domain/meeting/poll.ts";
import type { Presence } from "../../src/domain/meeting/presence.ts";
import { counted, inList, inShortList } from "../../src/language/list.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";
import { kindNames } from "../../src/shield/wording.ts";

const people = (count: number) => counted(count, "persoon", "mensen");

const answers: Readonly<Record<VoteAnswer, string>> = {
  yes: "kan",
  "rather-not": "liever niet",
  no: "kan niet",
};

const lengths: Readonly<Record<number, string>> = {
  30: "een half uur",
  60: "een uur",
  90: "anderhalf uur",
  120: "twee uur",
  150: "tweeënhalf uur",
  180: "drie uur",
};

/** A title can be anything: between quotes it cannot be taken for a part of the line. */
const quoted = (title: string) => `“${title}”`;
const names = (all: readonly string[], most: number) => inShortList(all, most);
const votedOf = (voted: number, all: number) =>
  voted === 0
    ? "Er heeft nog niemand gestemd."
    : `${voted} van ${people(all)} ${voted === 1 ? "heeft" : "hebben"} gestemd.`;

/** What is said about finding a date together. */
export const wording = {
  title: "Of ik de datumprikker verstuur",
  answers,

  usualTitles: {
    webbers: "Webberoverleg",
    "webbers-of": "Webberoverleg",
    contacts: "Netwerkoverleg",
    table: "Overleg",
    seats: "Overleg",
  },
  tableTitle: (name: string) => `Overleg ${name}`,
  forWhom: "Voor wie is het overleg?",
  allWebbers: "Alle webbers",
  allContacts: "Alle contactpersonen",

  lasting: (minutes: number) => lengths[minutes] ?? `${minutes} minuten`,
  slot: (day: string, hours: string) => `${day}, ${hours} uur`,

  draft: (title: string) => `Voorstel voor een datumprikker: ${title}.`,
  draftAbout: (lasting: string, audience: string, place: string | undefined) =>
    `Het duurt ${lasting} en is voor ${audience}.${place === undefined ? "" : ` Waar: ${place}.`}`,
  room: (capacity: number, count: number) =>
    count > capacity
      ? `Let op: er is plek voor ${capacity}, en ik vraag ${people(count)}.`
      : `Er is plek voor ${capacity}.`,
  presence: ({ people: all, there, unknown, away, busy }: Presence, isEvening: boolean) =>
    [
      isEvening
        ? away === 0
          ? "niemand is afwezig"
          : `${away} van ${all} afwezig`
        : `${there} van ${all} aan het werk`,
      ...(unknown > 0 ? [`van ${unknown} ken ik de werktijden niet`] : []),
      ...(busy > 0 ? [`${busy} ${busy === 1 ? "heeft" : "hebben"} dan een ander overleg`] : []),
    ].join(", "),
  dayOff: "let op: vakantie, feestdag of weekend",
  lookedFurther: "In die dagen vond ik te weinig dagen die passen. Ik heb daarna verder gekeken.",
  noDays: "Ik vind in de komende tijd geen dagen die passen. Vul ze hieronder zelf in.",
  schoolHolidaysUnknown:
    "Van een deel van deze dagen weet ik de schoolvakanties nog niet. Kijk dat zelf na.",
  until: (day: string, isSecret: boolean) =>
    `Stemmen kan tot en met ${day}, 17.00 uur. ${isSecret ? "Alleen jij ziet na afloop wie wanneer kan." : "Iedereen ziet wie wanneer kan."}`,
  nothingSent: "Er is nog niets verstuurd.",
  send: "Verstuur de datumprikker",
  show: "Hoe staat het ervoor?",
  discard: "Niet versturen",
  discarded: "Goed, ik verstuur niets.",
  draftGone: "Dit voorstel is er niet meer. Begin opnieuw: typ datumprikker.",
  form: {
    days: "Dagen en tijden, elk op een regel (drie tot tien)",
    title: "Titel",
    place: "Plaats",
    deadline: "Laatste dag om te stemmen",
    sight: "Wie ziet wie wanneer kan?",
    open: "Iedereen die meedoet",
    secret: "Alleen ik, na afloop",
    save: "Pas aan",
  },
  /** A line of the form: it is read back. */
  line: (day: string, from: string, until: string) => `${day} ${from}-${until}`,
  wrong: {
    line: (text: string) =>
      `Deze regel kan ik niet lezen: “${text}”. Schrijf het zo: 12 januari 9.30-11.00 uur.`,
    past: (day: string) => `${day} is al voorbij.`,
    tooSoon: (day: string, first: string) =>
      `${day} is te snel. Mensen moeten kunnen stemmen en daarna de uitnodiging nog krijgen. De eerste dag die kan is ${first}.`,
    tooFar: (day: string) => `${day} is te ver weg.`,
    time: (text: string) => `Met deze tijden klopt iets niet: “${text}”.`,
    few: (least: number, most: number) =>
      `Een datumprikker heeft ${least} tot ${most} dagen nodig, elk op een regel.`,
    title: "Geef het overleg een titel, van hooguit 120 tekens.",
    place: "De plaats is te lang. Er passen hooguit 120 tekens in.",
    personal: (hidden: readonly PersonalKind[]) =>
      `Hierin staat ${inList(hidden.map((kind) => kindNames[kind]))}. Schrijf het zonder, dan bewaar ik het.`,
    deadline: (last: string) =>
      `Die laatste dag om te stemmen kan niet. Het moet na vandaag zijn, en uiterlijk ${last}: dan is er nog tijd om mensen uit te nodigen.`,
  },
  deadlineMoved: (day: string) => `De laatste dag om te stemmen is nu ${day}.`,
  adjusted: "Aangepast.",
  isTooLate: "Deze dagen zijn te dichtbij geworden. Pas ze eerst aan.",
  nobodyToAsk: (audience: string) =>
    `Er zit nu niemand op de plekken waarvoor dit is: ${audience}. Ik kan dus niemand iets vragen.`,
  sent: (title: string, count: number) =>
    `Verstuurd: de datumprikker voor ${quoted(title)}. ${people(count)} ${count === 1 ? "krijgt" : "krijgen"} hem, tussen 8.00 en 20.00 uur. Ik herinner één keer wie niet stemt, en laat je weten wat de beste datum is.`,
  plannedMeanwhile:
    "De vorige datumprikker heeft intussen een datum opgeleverd: het overleg is gepland. Ik verstuur geen nieuwe.",
  alreadySent: "Deze datumprikker is al verstuurd. Je hoeft niets meer te doen.",
  mayNotPlan:
    "Een datumprikker begint een webber of de coördinator. Wil je er een? Vraag het de coördinator.",
  mayNotLead: (name: string | undefined) =>
    `Dit doet ${name === undefined ? "de organisator" : `${name}, de organisator,`} of de coördinator.`,

  asks: (name: string | undefined, title: string, lasting: string) =>
    `${name ?? "Het netwerk"} zoekt een datum voor ${quoted(title)} (${lasting}). Wanneer kun jij?`,
  reminds: (title: string, day: string) =>
    `Wanneer kun jij voor ${quoted(title)}? Van jou heb ik nog niets gehoord. Stemmen kan tot en met ${day}.`,
  where: (place: string) => `Waar: ${place}.`,
  voteUntil: (day: string) => `Stemmen kan tot en met ${day}, 17.00 uur.`,
  secret: (name: string | undefined) =>
    `Alleen ${name ?? "de organisator"} ziet na afloop wie wanneer kan.`,
  soFar: "Tot nu toe:",
  vote: "Verstuur mijn keuze",
  allYes: "Alles kan",
  allNo: "Geen enkele dag",
  voted: "Dank je, ik heb het genoteerd.",
  votedAlready: "Dat had je al gezegd.",
  change: "Wijzig mijn keuze",
  readVote: (title: string) => `Ik begrijp voor ${quoted(title)}:`,
  castSo: "Ja, zo kan ik",
  noSuchDay: "Die dag staat er niet bij. Kies hieronder wanneer je kunt.",
  incomplete: "Kies bij elke dag of je dan kunt.",
  who: (answer: VoteAnswer, list: readonly string[], most: number) =>
    `${answers[answer]}: ${names(list, most)}`,
  count: (answer: VoteAnswer, count: number) => `${count} ${answers[answer]}`,
  nobodyYet: "nog niemand",

  gone: "Deze datumprikker is er niet meer.",
  notAsked: "Deze datumprikker is niet (meer) aan jou gevraagd.",
  thanks: (line: string) => `Dank je. ${line}`,
  closed: (title: string, name: string | undefined, until: string | undefined) =>
    `${until === undefined ? `De datumprikker voor ${quoted(title)} is al klaar.` : `Stemmen voor ${quoted(title)} kon tot en met ${until}.`} ${name ?? "De coördinator"} kiest nu de datum. Gaat het door, dan krijg je een uitnodiging.`,
  settled: (title: string, slot: string) =>
    `De datum is al gekozen: ${quoted(title)} is ${slot}. Of je komt, zeg je bij de uitnodiging.`,
  settledForOthers: (title: string, slot: string) =>
    `De datum is al gekozen: ${quoted(title)} is ${slot}. Je hoeft niets te doen.`,
  heldAlready: (title: string, slot: string) =>
    `${quoted(title)} is al geweest, op ${slot}. Je hoeft niets te doen.`,
  nothingChosen: (title: string) =>
    `Voor ${quoted(title)} is geen datum gekozen. De dagen die je vrijhield, zijn weer van jou.`,
  askedAnew: (title: string) =>
    `Deze dagen gaan niet door. Voor ${quoted(title)} zijn er nieuwe dagen. Wanneer kun jij?`,
  newBallot: "Nieuwe dagen",
  settledAndGone: (title: string) =>
    `De datum van ${quoted(title)} was gekozen, maar het gaat niet door.`,
  withdrawn: (title: string) =>
    `De datumprikker voor ${quoted(title)} is ingetrokken. Je hoeft niets te doen.`,

  status: (title: string, voted: number, all: number) =>
    `Datumprikker voor ${quoted(title)}. ${votedOf(voted, all)}`,
  silent: (list: readonly string[], most: number) => `Nog geen antwoord: ${names(list, most)}.`,
  untold: (list: readonly string[], most: number) => `Nog niet bereikt: ${names(list, most)}.`,
  empty: (count: number) =>
    count === 1
      ? "Eén van de plekken is leeg; daar vraag ik niemand."
      : `${count} van de plekken zijn leeg; daar vraag ik niemand.`,
  secretStill: "Wie wanneer kan, zie je na afloop.",
  secretForLead: (name: string | undefined) =>
    `Dit is een geheime datumprikker: alleen ${name ?? "de organisator"} ziet wie wanneer kan.`,
  chooseNow: "Kies nu een datum",
  ownVote: "Mijn keuze",
  withdraw: "Trek in",
  sureWithdraw: (title: string) =>
    `Wil je de datumprikker voor ${quoted(title)} intrekken? Wie hem kreeg, hoort dat het niet meer nodig is.`,
  withdrawSure: "Ja, trek in",
  keep: "Nee, laat staan",
  withdrew: (title: string) => `De datumprikker voor ${quoted(title)} is ingetrokken.`,
  notPlanned: (title: string) =>
    `Goed, ${quoted(title)} wordt nu niet gepland. De datumprikker is weg.`,
  toldWithdrawn: (title: string) =>
    `De datumprikker voor ${quoted(title)} is ingetrokken. Je hoeft niet meer te stemmen.`,
  toldNotPlanned: (title: string) =>
    `${quoted(title)} wordt nu niet gepland. De dagen die je vrijhield, zijn weer van jou.`,
  hasEnded: (title: string) => `De datumprikker voor ${quoted(title)} is al voorbij.`,

  result: (title: string, voted: number, all: number) =>
    voted === all
      ? `De datumprikker voor ${quoted(title)} is klaar: iedereen heeft gestemd.`
      : `De datumprikker voor ${quoted(title)} is klaar. ${votedOf(voted, all)}`,
  nobodyVoted: (title: string) =>
    `De datumprikker voor ${quoted(title)} is klaar, maar niemand heeft gestemd.`,
  best: "Beste datum: ",
  noneCan: "Op geen van deze dagen kan iemand. Zal ik nieuwe dagen zoeken?",
  noneCanFully: "Op geen van deze dagen kan iemand voluit. Zal ik nieuwe dagen zoeken?",
  leastBad: "Het minst slecht van deze dagen: ",
  newDays: "Zoek nieuwe dagen",
  ratherThese: "Toch een van deze dagen",
  because: {
    yes: "Kan",
    ratherNot: "Liever niet",
    no: "Kan niet",
    silent: "Geen antwoord",
    themes: "Thema's",
    missing: "Niet vertegenwoordigd",
    experts: "Ervaringsdeskundige",
    organisers: "Van de organisatie",
  },
  some: (label: string, count: number) => `${label} (${count})`,
  none: "niemand",
  noExpert: "niemand die kan",
  themesOf: (count: number, all: number) => `${count} van ${all} met een webber die kan`,
  planIn: (day: string) => `Plan in: ${day}`,
  otherDay: "Andere datum",
  again: "Nog eens vragen",
  notPlan: "Niet plannen",
  choose: (title: string) =>
    `Welke datum wordt het voor ${quoted(title)}? Het best staat bovenaan.`,
  planned: (title: string, slot: string) =>
    `Gepland: ${quoted(title)}, ${slot}. Iedereen die meedoet krijgt een uitnodiging.`,
  meeting: "Bekijk het overleg",
  alreadyPlanned: (title: string, slot: string) => `Dit is al gepland: ${quoted(title)}, ${slot}.`,
  dayIsOver: (day: string) => `${day} is te dichtbij of al voorbij. Kies een andere dag.`,
  lapsed: (title: string) =>
    `Alle voorgestelde dagen voor ${quoted(title)} zijn voorbij, en er is niets gepland. De datumprikker is gesloten.`,

  list: (count: number) =>
    `Er ${count === 1 ? "loopt" : "lopen"} ${counted(count, "datumprikker", "datumprikkers")}.`,
  listNone: "Er loopt nu geen datumprikker voor jou.",
  /** What a sample of everything is made of. */
  sample: {
    title: "Webberoverleg over zorgkosten",
    place: "buurthuis De Kei",
    personal: "Kerkstraat 12, 8601 AB Sneek",
    days: "14 februari 2020\niets\nnog iets",
    unknownAudience: "datumprikker voor een overleg met de buren",
    start: "datumprikker voor ".length,
  },
} as const;
