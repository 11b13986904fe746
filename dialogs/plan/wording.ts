import type { HolidayKind } from "../../src/domain/calendar/holiday-on.ts";
import type { SlotFault } from "../../src/domain/meeting/slot-fault.ts";
import { counted, inList, inShortList } from "../../src/language/list.ts";
import type { WhenDoubt } from "../../src/language/when/when.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";
import { kindNames } from "../../src/shield/wording.ts";
import { changes } from "./changes/wording.ts";
import { doubts, faults, onHoliday, rules } from "./moments/wording.ts";

/** Meetings that are named; the others are counted. */
const NAMED = 3;

/** What is said about planning when people meet. */
export const wording = {
  /** What somebody might write or fill in. */
  sample: {
    texts: [
      "plan een webberoverleg, eerste dinsdag van de maand, half tien, anderhalf uur, buurthuis De Linde",
      "plan een overleg met Jan op 31 februari om 25 uur",
      "plan een overleg volgende vrijdag",
      "plan een overleg eind juni, tussen de middag, een uur",
      "plan een webberoverleg elke tweede dinsdag om 10 uur, anderhalf uur",
      "plan een overleg op 12 januari 2027 van 19 tot 21 uur, bel 06 12345678, http://intranet/x",
      "verzet het overleg van 1 maart 2001 naar 2 maart",
      "zeg het overleg van 1 maart 2001 af",
      "kan het overleg een uur later",
      "schuif het overleg een week naar voren",
    ],
    no: "nee",
    withPeople: (names: readonly string[]) =>
      `plan een overleg met ${names.join(" en ")} op 12 januari 2027 van 10 tot 11 uur, plek voor 1`,
    series: ["wijzig de reeks", "stop de reeks", "het overleg is voortaan op donderdag om 10 uur"],
    personal: "Bij Jan, 06 12345678",
    title: "Een overleg met een lange naam ",
    place: "Buurthuis De Linde",
    link: "https://overleg.example/ruimte",
  },
  title: "Of ik het overleg inplan",

  usualTitle: {
    webbers: "Webberoverleg",
    "webbers-of": "Webberoverleg",
    contacts: "Bijeenkomst contactpersonen",
    table: "Overleg",
    seats: "Overleg",
  },
  tableTitle: (name: string) => (/overleg/iu.test(name) ? name : `Overleg ${name}`),

  evening: (time: string) => `${time} ’s avonds`,

  mayNotPlan: "Overleggen inplannen doen de coördinator en de webbers van dit netwerk.",
  mayNotManage: "Dat kunnen alleen wie het overleg verzorgt en de coördinator doen.",
  onlyPrivate: "In een groep plan ik niets. Schrijf het me in een gesprek met mij alleen.",

  understood: "Ik begrijp: ",
  startingOn: (day: string) => `, vanaf ${day}`,
  forWhom: ", voor ",
  correct: "Klopt dat?",
  withLink: (link: string) => `Online meedoen kan via ${link}`,
  moved: (day: string, kind: HolidayKind, to: string, hasRegion: boolean) =>
    `${onHoliday[kind](day, hasRegion)}: die wordt ${to}.`,
  dropped: (day: string, kind: HolidayKind, hasRegion: boolean) =>
    `${onHoliday[kind](day, hasRegion)}: die vervalt.`,
  kept: (day: string, kind: HolidayKind, hasRegion: boolean) =>
    `${onHoliday[kind](day, hasRegion)}: die gaat door.`,
  moreHolidays: (count: number) =>
    `In het eerste jaar valt er nog ${count} keer een vakantie of feestdag. Dat gaat net zo.`,
  onHoliday: (day: string, kind: HolidayKind, hasRegion: boolean) =>
    `Let op: ${onHoliday[kind](day, hasRegion)}.`,
  weekend: (day: string) => `Let op: ${day} is in het weekend.`,
  roomFor: (capacity: number) => `, plek voor ${capacity}`,
  tooFew: (capacity: number, count: number) =>
    `Let op: er is plek voor ${capacity} en je nodigt ${counted(count, "mens", "mensen")} uit.`,
  badCapacity: (most: number) => `Hoeveel mensen passen er in? Vul een getal van 1 tot ${most} in.`,
  nobody: "Let op: op die plekken zit nu niemand. Er gaat dus geen uitnodiging uit.",
  conflict: (day: string, others: readonly string[]) =>
    `Let op: op ${day} is dan ook ${inShortList(others, NAMED)}.`,
  yes: "Ja, plan in",
  pollFirst: "Datumprikker eerst",
  change: "Wijzigen",
  planned: (title: string, time: string) => `Gepland: ${title}, ${time}.`,
  plannedSeries: (title: string, rule: string, next: string) =>
    `Gepland: ${title}, ${rule}. De eerste is op ${next}.`,
  willBeInvited: "Wie erbij hoort, krijgt een uitnodiging.",
  willBeInvitedEach: "Wie erbij hoort, krijgt van elke keer op tijd een uitnodiging.",
  alreadyPlanned: (title: string, time: string) =>
    `Dit staat al gepland: ${title}, ${time}. Je hoeft niets te doen.`,
  notPlanned: "Goed, ik plan niets.",
  gone: "Dit voorstel heb ik niet meer. Wat gepland is, staat in de lijst.",

  form: {
    intro: "Vul in wat nog ontbreekt. Daarna lees ik het terug. Er wordt nog niets gepland.",
    change: "Wat wordt er anders? Daarna lees ik het terug. Er wordt nog niets gepland.",
    renew: (title: string) =>
      `Vanaf welke dag komt ${title} anders terug? Wat ervoor gepland staat, blijft staan.`,
    title: "Titel",
    day: "Dag (van een reeks de eerste)",
    from: "Begint om (bijvoorbeeld 9.30)",
    until: "Tot hoe laat, of hoe lang (11.00 of 90 minuten)",
    place: "Plaats",
    link: "Link om online mee te doen (https://…)",
    capacity: "Hoeveel mensen passen erin (leeg: geen grens)",
    whom: "Voor wie",
    often: "Hoe vaak",
    last: "Laatste dag van de reeks (leeg: tot je stopt)",
    holidays: "Op een feestdag of in een schoolvakantie",
    submit: "Lees terug",
    long: (minutes: number) => `${minutes} minuten`,
    newDay: "Dag",
  },
  often: {
    once: "Eén keer",
    "weekly/1": "Elke week",
    "weekly/2": "Om de week",
    "monthly/1": "Elke maand, op dezelfde dag van de week (zoals de eerste dinsdag)",
    "date/1": "Elke maand, op dezelfde datum",
    "monthly/3": "Elke drie maanden, op dezelfde dag van de week",
  },
  rules,
  missing: {
    title: "Hoe heet het?",
    day: "Op welke dag?",
    from: "Hoe laat begint het?",
    until: "Tot hoe laat, of hoe lang?",
    whom: "Voor wie is het?",
  },
  doubt: (kind: WhenDoubt["kind"], text: string) => doubts[kind](text),
  fault: (fault: SlotFault) => faults[fault],
  unreadDay: "Die dag begrijp ik niet. Schrijf bijvoorbeeld 12 januari 2027.",
  unreadTime: (text: string) => `De tijd “${text}” begrijp ik niet. Schrijf bijvoorbeeld 9.30.`,
  lateEnd: "Het eindigt na middernacht. Kies een eerder einde.",
  never: "Zo valt er geen enkele keer een overleg. Klopt de laatste dag?",
  lastBeforeFirst: "De laatste dag ligt voor de eerste.",
  tooLong: (most: number) => `Dat is te lang. Er passen ${most} tekens in.`,
  badLink:
    "Die link kan ik niet gebruiken. Neem een adres dat met https:// begint en dat iedereen kan openen.",
  leaveOut: (hidden: readonly PersonalKind[]) =>
    `Hier staat ${inList(hidden.map((kind) => kindNames[kind]))} in. Dat bewaar ik niet. Schrijf het zonder.`,
  unknownAudience: (name: string) => `Wie bedoel je met “${name}”? Kies voor wie het is.`,
  whichPerson: (names: readonly string[]) =>
    `Er zijn er meer die zo heten: ${inShortList(names, NAMED)}. Schrijf de hele naam.`,
  mixedAudience: "Kies webbers van een of meer thema's, of één andere groep.",
  unreadRest: (text: string) => `“${text}” begrijp ik niet.`,
  other: {
    day: "Een andere dag",
    time: "Een andere tijd",
    length: "Anders",
    rule: "Anders",
  },
  howLong: "Hoe lang duurt het?",
  askNext: "Daarna vraag ik nog iets.",
  minutesLong: (minutes: number) => `${minutes} minuten lang`,
  atTime: (time: string) => `${time} uur`,

  list: {
    none: "Er staat nu geen overleg gepland.",
    next: (line: string) => `Het eerstvolgende overleg: ${line}.`,
    more: (count: number) => `Nog ${counted(count, "overleg", "overleggen")}.`,
    showMore: (count: number) => `Volgende ${count}`,
    newOne: "Nieuw overleg",
    all: "Alle overleggen",
    show: "Bekijken",
    askAlone: "Meer zien? Vraag het me in een gesprek met mij alleen.",
  },
  counts: ({ yes, sends, maybe, no, open }: Counts) =>
    [
      counted(yes, "komt", "komen"),
      ...(sends === 0 ? [] : [counted(sends, "stuurt iemand", "sturen iemand")]),
      ...(maybe === 0 ? [] : [`${maybe} misschien`]),
      ...(no === 0 ? [] : [`${no} niet`]),
      ...(open === 0 ? [] : [`${open} nog geen antwoord`]),
    ].join(", "),
  card: {
    day: "Dag",
    whom: "Voor wie",
    comes: "Wie komt",
    room: "Plek voor",
    roomLeft: (capacity: number, heads: number) =>
      heads > capacity
        ? `${capacity}, en er komen er ${heads}`
        : heads === capacity
          ? `${capacity}, en dat is vol`
          : `${capacity}, nog ${capacity - heads} vrij`,
    series: "Reeks",
    noSuch: "Dit overleg ken ik niet meer.",
    noSuchSeries: "Deze reeks ken ik niet meer.",
    isOver: "Dit overleg is al geweest.",
    isOff: (title: string, time: string) => `${title}, ${time}, is afgezegd.`,
    move: "Verzetten",
    cancel: "Afzeggen",
    skip: "Deze overslaan",
    stop: "Reeks stoppen",
    renew: "Reeks wijzigen",
  },
  ...changes,
  found: {
    none: "Dit overleg vind ik niet bij wat er gepland staat.",
    several: "Ik vind er meer. Welk overleg bedoel je?",
    noneFor: "Voor hen staat er nu geen overleg gepland.",
    noSeries: "Deze reeks vind ik niet bij wat er gepland staat.",
    whichSeries: "Er zijn meer reeksen. Welke bedoel je?",
    seriesLabel: (title: string, rule: string) => `${title} · ${rule}`.slice(0, 70),
  },
} as const;

/** How many people say what. */
type Counts = {
  readonly yes: number;
  readonly sends: number;
  readonly maybe: number;
  readonly no: number;
  readonly open: number;
};
