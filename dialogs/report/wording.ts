import type { ConfirmationStep, RoundReason } from "../../src/domain/cycle/asking.ts";
import type { HandOverReason } from "../../src/domain/cycle/hand-over.ts";
import type { SeatStatus } from "../../src/domain/report/seat-statuses.ts";
import { counted, inList, oneOf } from "../../src/language/list.ts";

const seats = (count: number) => counted(count, "plek", "plekken");
const people = (count: number) => counted(count, "persoon", "mensen");
const talks = (count: number) => counted(count, "gesprek", "gesprekken");

const steps: Readonly<Record<ConfirmationStep, string>> = {
  ask: "één keer gevraagd",
  "first-reminder": "één keer herinnerd",
  "second-reminder": "twee keer herinnerd",
  deputy: "nu gevraagd aan de plaatsvervanger",
  manager: "nu gevraagd aan de leidinggevende",
  coordinator: "nu aan jou, bel even",
};

const asked: Readonly<Record<RoundReason, (since: string) => string>> = {
  time: (since) => `Gevraagd op ${since}. Er kwam geen antwoord.`,
  new: (since) => `Nieuw op deze plek, gevraagd op ${since}. Er kwam geen antwoord.`,
  doubted: (since) =>
    `Iemand meldde dat dit niet meer klopt. Gevraagd op ${since}, er kwam geen antwoord.`,
  unreachable: (since) => `Mijn berichten komen niet aan, sinds ${since} weet niemand meer.`,
  absent: (since) => `Lang afwezig. Gevraagd op ${since}, niemand zei wie dit waarneemt.`,
};

const searching: Readonly<Record<HandOverReason, string>> = {
  leaving: "Gaat weg, en er is nog geen opvolger.",
  "not-theirs": "Zei dat dit niet zijn of haar plek is, en er is nog niemand anders.",
  gone: "Wie hier zat hoort niet meer bij het netwerk. Er is nog geen opvolger.",
  empty: "Deze plek is leeg, en niemand noemde iemand.",
};

const are = (count: number, what: string) =>
  `${seats(count)} ${count === 1 ? "is" : "zijn"} ${what}`;

const titles: Readonly<Record<SeatStatus, readonly [none: string, some: (n: number) => string]>> = {
  confirmed: ["Er is nog geen plek bevestigd.", (n) => are(n, "bevestigd")],
  waiting: ["Er wacht nu niets op antwoord.", (n) => `Van ${seats(n)} wacht ik op antwoord`],
  overdue: ["Niemand is te laat.", (n) => are(n, "te laat")],
  unconfirmed: ["Elke plek is bevestigd of gevraagd.", (n) => are(n, "nog nooit bevestigd")],
  doubted: ["Er is geen plek waar iemand aan twijfelt.", (n) => `Aan ${seats(n)} twijfelt iemand`],
  unreachable: ["Ik kan iedereen bereiken.", (n) => `Voor ${seats(n)} bereik ik niemand`],
  "handing-over": ["Er is nu geen plek in overdracht.", (n) => are(n, "in overdracht")],
  empty: ["Er is geen plek leeg.", (n) => are(n, "leeg")],
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const hello = (network: string) => `Zeg bijvoorbeeld: “Hallo, ik bel namens ${network}.`;

/** What the coordinator reads about how the network stands. */
export const wording = {
  week: (week: number) => `Week ${week}`,
  summary: (title: string, total: string) =>
    `${title}: ${total.slice(0, 1).toLowerCase()}${total.slice(1)}`,
  total: (confirmed: number, all: number, before = "") =>
    all === 0
      ? "Er zijn nog geen plekken in het netwerk."
      : confirmed === all
        ? all === 1
          ? `De enige plek is bevestigd${before}.`
          : `${all === 2 ? "Beide plekken" : `Alle ${seats(all)}`} bevestigd${before}.`
        : `${confirmed} van ${seats(all)} bevestigd${before}.`,
  /** Behind how many are confirmed now; `week` is the number of a week that was not the last one. */
  before: (confirmed: number, week: number | "last") =>
    week === "last" ? ` (vorige week ${confirmed})` : ` (${confirmed} in week ${week})`,
  changed: (now: number, before: number, week: number | "last") => {
    const than = `dan ${week === "last" ? "vorige week" : `in week ${week}`}`;
    if (now === before) return "";
    return now > before ? ` · ${now - before} meer ${than}` : ` · ${before - now} minder ${than}`;
  },
  news: ({
    confirmed,
    lapsed,
    handedOver,
  }: {
    readonly confirmed: number;
    readonly lapsed: number;
    readonly handedOver: number;
  }) => {
    const news = [
      ...(confirmed > 0 ? [`${confirmed} bevestigd`] : []),
      ...(lapsed > 0 ? [`${lapsed} niet meer zeker`] : []),
      ...(handedOver > 0 ? [`${handedOver} overgedragen`] : []),
    ];
    return news.length > 0
      ? ` In de laatste zeven dagen: ${inList(news)}.`
      : " In de laatste zeven dagen veranderde er niets.";
  },
  status: {
    confirmed: "Bevestigd",
    waiting: "Gevraagd, nog geen antwoord",
    overdue: "Te laat",
    unconfirmed: "Nog nooit bevestigd",
    doubted: "Iemand twijfelt",
    unreachable: "Onbereikbaar voor mij",
    "handing-over": "In overdracht",
    empty: "Leeg",
  } satisfies Readonly<Record<SeatStatus, string>>,
  organisations: (count: number) =>
    `Organisatiegegevens niet bevestigd: van ${counted(count, "organisatie", "organisaties")}.`,
  part: (part: number, all: number) => `${part} van ${all}`,
  fragileIntro: "Kwetsbaar: ",
  hasWebbers: (count: number) => (count === 0 ? " heeft geen webber" : " heeft één webber"),
  onOnePerson: " hangt aan één persoon",
  andMore: (left: number) => ` · en nog ${left}`,
  gaps: (count: number) => `Vorige week: ${counted(count, "vraag", "vragen")} zonder antwoord`,
  about: (count: number, all: number) => (count === all ? ", rond " : `, waarvan ${count} rond `),
  allAnswered: (count: number) =>
    count === 1
      ? "Vorige week: 1 vraag, met antwoord."
      : `Vorige week: ${count} vragen, allemaal met antwoord.`,
  toCall: (calls: number) =>
    calls === 0 ? "Er is nu niemand die je hoeft te bellen." : `Je bellijst: ${talks(calls)}.`,
  workbook: "Werkboek",
  print: "Afdrukken",
  calls: "Bellijst",
  late: "Wie is te laat?",
  fragile: "Kwetsbaar",
  asked: "Wat is gevraagd?",
  earlier: "Terug",
  more: (left: number) => `En nog ${left}`,

  callsTitle: (calls: number) =>
    calls === 0 ? "Je hoeft nu niemand te bellen." : `Bellijst: ${talks(calls)}`,
  nobodyKnown: "Hier is nog niemand bekend",
  right: (seat: string) => (seat === "" ? "Klopt" : `Klopt: ${seat}`),
  gone: (seat: string) => (seat === "" ? "Is weg" : `Is weg: ${seat}`),
  successor: (seat: string) => (seat === "" ? "Opvolger" : `Opvolger: ${seat}`),
  approve: "Akkoord",
  refuse: "Niet akkoord",
  why: {
    needsYes: (candidate: string, seat: string) =>
      `${capital(seat)}. ${candidate} is genoemd als opvolger en wacht op jouw akkoord.`,
    noAnswer: (why: RoundReason, seat: string, since: string) =>
      `${capital(seat)}. ${asked[why](since)}`,
    findSuccessor: (why: HandOverReason, seat: string, since: string) =>
      `${capital(seat)}. ${searching[why]} Ik zoek sinds ${since}.`,
    doubted: (times: number, seat: string, since: string) =>
      `${capital(seat)}. ${times === 1 ? "Iemand meldde" : `${times} mensen meldden`} dat dit niet meer klopt, op ${since}.`,
  },
  script: {
    needsYes: (network: string, candidate: string, seat: string) =>
      `${hello(network)} Je noemde ${candidate} voor ${seat}: weet ${candidate} dat al?”`,
    noAnswer: (network: string, seat: string) =>
      `${hello(network)} Je staat op de lijst als ${seat}: klopt dat nog, en is dit nog je nummer?”`,
    findSuccessor: (network: string, seat: string) =>
      `${hello(network)} We zoeken iemand voor ${seat}: wie kan dat worden?”`,
    doubted: (network: string, seat: string) =>
      `${hello(network)} Iemand meldde dat je gegevens als ${seat} niet meer kloppen: wat is er anders?”`,
  },

  seats: (status: SeatStatus, count: number) => {
    const [none, some] = titles[status];
    return count === 0 ? none : some(count);
  },
  bounced: "mijn berichten komen niet aan",
  noWay: "ik heb geen mailadres, en geen account in Teams of Slack",
  doubtedTimes: (times: number) =>
    times === 1 ? "één keer gemeld dat het niet klopt" : `${times} keer gemeld dat het niet klopt`,
  neverConfirmed: "nog nooit bevestigd",
  confirmed: (since: string) => `bevestigd ${since}`,
  neverFilled: "nog nooit bezet",
  emptySince: (day: string) => `leeg sinds ${day}`,
  comes: (name: string, day: string) => `${name} begint op ${day}`,
  out: "zei: ik hoor hier niet",
  searching: "opvolger gezocht",
  needsYes: (name: string) => `${name} is genoemd, wacht op jouw akkoord`,
  isAsked: (name: string) => `${name} is gevraagd`,

  silentTitle: (count: number) =>
    count === 0
      ? "Iedereen die iets gevraagd is, heeft gereageerd."
      : `${people(count)} ${count === 1 ? "heeft" : "hebben"} nog niet gereageerd`,
  silent: (count: number, since: string, step: ConfirmationStep) =>
    `: ${seats(count)}, gevraagd op ${since}, ${steps[step]}`,

  fragileTitle: "Waar het netwerk kwetsbaar is",
  nothingFragile: "Ik zie nu geen plek waar het op één persoon aankomt.",
  thinThemes: "Thema's met minder dan twee webbers",
  whichWebbers: (names: string) => (names === "" ? ": geen webber" : `: alleen ${names}`),
  organisationsOnOne: "Organisaties die aan één persoon hangen",
  onlyPerson: (name: string) => `: alleen ${name}`,
  withoutDeputy: "Contactpersonen zonder plaatsvervanger",
  mostAsked: (weeks: number) => `Webbers die het meest genoemd zijn, in ${weeks} weken`,
  askedTimes: (times: number, names: string) => `: ${times} keer, ${names}`,

  printed: {
    title: (week: string) => `Rapport, ${week}`,
    /** Names and numbers lie about on paper. */
    madeOn: (day: string, year: string, time: string) =>
      `Zo stond het op ${day} ${year} om ${time} uur. Hier staan namen en nummers op: laat dit niet liggen.`,
    empty: "Lege plekken",
    noEmpty: "Er is geen plek leeg.",
    calls: "Bellijst",
    spoken: "Gesproken op: ……………… Afspraak: ………………………………………………",
    fragile: "Kwetsbaar",
    gaps: (weeks: number) => `Vragen zonder antwoord, in ${weeks} weken`,
    noGaps: "Op elke vraag was een antwoord, of er werd niets gevraagd.",
    gapsUnknown: "Wat er gevraagd is, kon ik nu niet lezen.",
    gap: (times: number) => `: ${times} keer`,
    noTheme: "Bij geen thema in de buurt",
  },
  notAllowed: (names: readonly string[]) =>
    names.length === 0
      ? "Hoe het netwerk ervoor staat, laat ik alleen de coördinator zien. Die is er nu niet."
      : `Hoe het netwerk ervoor staat, laat ik alleen de coördinator zien. Dat is nu ${oneOf(names)}. Wil je iets weten? Stuur een bericht.`,
} as const;
