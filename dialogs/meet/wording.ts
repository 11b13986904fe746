import type { OffReason } from "../../src/domain/meeting/due-news.ts";
import type { ReplyKind } from "../../src/domain/meeting/meeting.ts";
import type { InformingRhythm } from "../../src/domain/meeting/settings.ts";
import { counted } from "../../src/language/list.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";
import { kindNames } from "../../src/shield/wording.ts";

const people = (count: number) => counted(count, "mens", "mensen");

function howMany(count: number): string {
  if (count === 0) return "nog niemand zegt te komen";
  return `${people(count)} ${count === 1 ? "komt" : "komen"}`;
}

const off: Readonly<Record<OffReason, (more: string) => string>> = {
  cancelled: () => "Het gaat niet door. Je hoeft niets te doen.",
  "not-yours": () => "Op die dag zit je niet op een plek die bij dit overleg hoort.",
  covered: (name) => `Je hoeft niet in te vallen voor ${name}.`,
  left: () => "Met deze mail gaat het uit je agenda. Je hoeft niets te doen.",
  missed: (moved) =>
    `Op dat moment is er niets: het was verzet naar ${moved}, en dat is al geweest.`,
};

const noted: Readonly<Record<ReplyKind, string>> = {
  yes: "Genoteerd: je komt.",
  maybe: "Genoteerd: misschien. Zeg het als je het weet.",
  no: "Genoteerd: je komt niet. Dank je dat je het zegt.",
  sends: "Genoteerd: je stuurt iemand.",
};

/** What is said about coming to a meeting. */
export const wording = {
  title: "Wie er naar het overleg komt",
  invite: { before: "Kom je naar ", after: "?" },
  why: (roles: string, network: string) => `Je krijgt dit als ${roles} in ${network}.`,
  instead: (name: string) => `${name} kan niet. Kun jij?`,
  whyInstead: (name: string, network: string) =>
    `Je krijgt dit omdat je in ${network} plaatsvervanger bent van ${name}.`,
  moved: "Verzet: ",
  changed: "Gewijzigd: ",
  was: (before: string, after: string) => `Was ${before}. Wordt ${after}.`,
  canYouThen: "Kun je dan?",
  changedBody: "Hieronder staat hoe het nu is. De dag en de tijd blijven zoals ze waren.",
  inCalendar: "In je agenda: ",
  asItIs: "Met deze mail staat het in je agenda zoals het nu is. Je hoeft niets te doen.",
  off: (why: OffReason, more: string) => off[why](more),
  offSummary: { cancelled: "Gaat niet door: ", other: "Je hoeft niet te komen: " },
  reminder: "Herinnering: ",
  notYet: "Je hebt nog niet gezegd of je komt.",
  youSaid: {
    yes: (colleague: string | undefined) =>
      colleague === undefined ? "Je zei dat je komt." : `Je zei dat je komt, met ${colleague}.`,
    maybe: () => "Je zei: misschien. Weet je het al?",
    no: () => "Je zei dat je niet komt.",
    sends: (colleague: string | undefined) =>
      colleague === undefined
        ? "Je zei dat je iemand stuurt."
        : `Je zei dat je ${colleague} stuurt. Weet ${colleague} waar en hoe laat het is?`,
  } satisfies Record<ReplyKind, (colleague: string | undefined) => string>,
  noted: (as: ReplyKind) => noted[as],
  notedSends: (names: string) => `Genoteerd: je stuurt ${names}.`,
  notedAlong: (names: string) => `Genoteerd: je komt, met ${names}.`,
  full: (capacity: number, heads: number, name: string | undefined) =>
    `Let op: er is plek voor ${capacity}, en met jou erbij komen er ${heads}. ${name ?? "De coördinator"} kijkt of het past.`,
  askDeputy: (names: string) => `Ik vraag ${names} of die kan.`,
  otherwise: "Toch anders? Kies hier, of zeg het in je eigen woorden.",
  who: "Wie stuur je? De naam is genoeg.",
  names: "Naam, of meer namen met een komma ertussen",
  self: "Kom je zelf ook?",
  insteadOfMe: "Nee, in mijn plaats",
  along: "Ja, ik neem ze mee",
  keep: "Bewaren",
  noName: "Er staat nog geen naam. Wie komt er?",
  isItAName: (text: string) => `Is “${text}” de naam van wie er komt?`,
  yesName: (text: string) => `Ja, ${text} komt`,
  otherName: "Iemand anders",
  elseAgain: "Je kunt ook voor- en achternaam typen. Was het iets anders? Typ het dan nog eens.",
  tooMany: (most: number) => `Dat is te veel voor mij. Schrijf hooguit ${most} korte namen.`,
  onlyNames: (hidden: readonly PersonalKind[]) =>
    `Ik bewaar alleen namen van collega's. Laat dit weg: ${hidden.map((kind) => kindNames[kind]).join(", ")}.`,
  unknownMeeting: "Dit overleg ken ik niet meer.",
  isOver: (when: string) => `Dit overleg is geweest, op ${when}.`,
  isCancelled: "Dit overleg gaat niet door. Je hoeft niets te doen.",
  notTaken: "Je antwoord uit je agenda is niet genoteerd.",
  isMoved: "Dit overleg is verzet. Zo is het nu. Kun je dan?",
  notInvited: "Jij bent voor dit overleg niet gevraagd.",
  notInvitedAsk: (name: string) =>
    `Jij bent voor dit overleg niet gevraagd. Wil je komen? ${name} gaat erover.`,
  noLonger: (name: string) => `Je hoeft niet meer in te vallen voor ${name}. Dank je.`,
  nothingOpen: "Er is nu geen overleg waarvoor je bent gevraagd.",
  inPart: (name: string | undefined) =>
    `Dat je er niet de hele tijd bij bent, bewaar ik niet. Zeg dat zelf even tegen ${name ?? "wie het overleg verzorgt"}.`,
  notThen: "Op die dag is er geen overleg waarvoor je bent gevraagd.",
  whichOne: "Welk overleg bedoel je?",
  whichLabel: (title: string, when: string) => `${title}, ${when}`,
  andMore: (count: number) => `en nog ${count}`,
  attendance: {
    title: (count: number) => (count === 0 ? "Nog niemand zegt te komen" : howMany(count)),
    summary: (title: string, count: number) => `${title}: ${howMany(count)}`,
    yes: "Komt",
    maybe: "Misschien",
    sends: "Stuurt iemand",
    no: "Komt niet",
    silent: "Nog niets gezegd",
    sending: (name: string, colleague: string) => `${name} (${colleague})`,
    themes: "Thema's",
    noExpert: "Er is niemand bij als ervaringsdeskundige.",
    tooMany: (heads: number, capacity: number) =>
      `Er is plaats voor ${people(capacity)}. Er komen er nu ${heads}.`,
  },
  informing: {
    summary: (network: string) => `Dit is afgesproken in ${network}`,
    intro: (network: string) =>
      `Je was er niet bij. Dit is in ${network} afgesproken. Je hoeft niets te doen.`,
    next: (when: string) => `De volgende keer: ${when}.`,
    more: (count: number) => `en nog ${counted(count, "afspraak", "afspraken")}`,
    moreMeetings: (count: number) => `En nog ${counted(count, "overleg", "overleggen")}.`,
    often: {
      month: "Dit krijg je hooguit één keer per maand.",
      quarter: "Dit krijg je hooguit één keer per kwartaal.",
      meeting: "Dit krijg je na een overleg waar je niet bij was, hooguit één keer per week.",
    } satisfies Record<InformingRhythm, string>,
  },
  feed: {
    intro:
      "Met dit adres staan je overleggen vanzelf in de agenda van je telefoon of computer. Kies in je agenda: abonneren.",
    secret: "Het adres is alleen voor jou. Wie het heeft, ziet je overleggen.",
    noSeat: "Je hebt nu geen plek in dit netwerk, dus er zijn geen overleggen om te volgen.",
    link: (role: string) => `Agenda van ${role}`,
    renew: "Nieuw adres",
    renewFor: (role: string) => `Nieuw adres: ${role}`,
    renewed: "Het oude adres werkt niet meer. Dit is het nieuwe.",
    notYours: "Deze plek is niet van jou. Hieronder staan die van jou.",
  },
  /** What people may write, and what a meeting may be called. */
  sample: {
    title: "Webberoverleg",
    names: "Piet Smit, Anna van der Berg",
    personal: "Piet 06 12345678",
    texts: [
      "ik kom",
      "ik kom wat later",
      "ik ben er niet op 1 mei 2031",
      "ik stuur Piet",
      "agenda in mijn telefoon",
      "Piet Smit",
      "Piet",
      "ja",
      "nee",
    ],
  },
} as const;
