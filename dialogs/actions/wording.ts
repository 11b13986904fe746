import { counted } from "../../src/language/list.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";
import { kindNames } from "../../src/shield/wording.ts";

const actions = (count: number) => counted(count, "actie", "acties");

/** What is said about who does what, and by when. */
export const wording = {
  title: "Of ik de actie noteer",
  own: (count: number) => `Jij hebt ${count === 0 ? "geen open acties" : actions(count)}.`,
  ownIntro: (count: number) => (count === 1 ? "Dit doe jij:" : "Dit doe jij, het eerste bovenaan:"),
  whichOne: "Er is nog niets veranderd. Kies bij de actie die je bedoelt.",
  othersIntro: "Dit doen anderen, wat te laat is bovenaan:",
  none: "Er staan geen acties open.",
  more: (count: number) => `en nog ${count}`,
  new: "Nieuwe actie",
  fillIn: "Vul het aan, dan lees ik het terug.",
  formNew: "Wat moet er gebeuren, wie doet het, en wanneer is het klaar?",
  look: "Verder",
  noWhat: "Er staat nog niet wat er moet gebeuren.",
  tooLong: (most: number) => `Dit is te lang. Zeg het in hooguit ${most} tekens.`,
  noWho: "Er staat nog niet wie het doet.",
  noDay: "Er staat nog niet wanneer het klaar is, of ik snap de dag niet.",
  isOver: (day: string) => `${day} is al geweest. Wanneer is het klaar?`,
  farOff: "Dat is meer dan drie jaar vooruit. Kies een dag die eerder is.",
  whoIsThat: (who: string) => `Ik weet niet wie je bedoelt met “${who}”.`,
  noSeat: (name: string) =>
    `${name} heeft nu geen plek in dit netwerk. Een actie hoort bij een plek. Wie doet het?`,
  youNoSeat: "Jij hebt nu geen plek in dit netwerk. Een actie hoort bij een plek. Wie doet het?",
  several: (who: string) => `Er is meer dan één “${who}”. Wie bedoel je?`,
  leftOut: (hidden: readonly PersonalKind[]) =>
    `Dit heb ik weggelaten: ${hidden.map((kind) => kindNames[kind]).join(", ")}. Klopt het zo nog?`,
  readBack: "Ik begrijp:",
  right: "Klopt dat?",
  yes: "Ja",
  change: "Wijzigen",
  discard: "Niet doen",
  agreed: "Genoteerd.",
  changed: "Gewijzigd.",
  follows: (day: string) => `Ik herinner eraan voor ${day}.`,
  toNobody: "Op deze plek zit nu niemand. De coördinator krijgt daarom de herinnering.",
  already: "Deze actie staat er al.",
  discarded: "Goed, ik noteer niets.",
  gone: "Dit heb ik niet meer: ik onthoud het maar tien minuten. Typ het nog eens.",
  unknownAction: "Deze actie ken ik niet meer.",
  notYours: (owner: string) => `Deze actie is van ${owner}. Daar kun jij niets aan veranderen.`,
  isDone: "Deze actie is al gedaan.",
  isApproved:
    "Het verslag waarin dit staat is goedgekeurd, dus de tekst blijft. Later en Overdragen kan wel.",
  isDropped: "Deze actie hoeft niet meer.",
  done: "Mooi, gedaan. Dank je.",
  reopen: "Toch niet gedaan",
  reopened: "Goed, de actie staat weer open.",
  later: "Wanneer is het klaar?",
  week: "Een week later",
  month: "Een maand later",
  dueOn: "Of kies een dag",
  keep: "Bewaar",
  putOff: (day: string) => `Goed, het is nu voor ${day}.`,
  putOffOften: (times: number) =>
    `Deze actie is nu ${times} keer verzet. Kan iemand anders het doen?`,
  movedSince: "Deze actie is intussen verzet. Zo is het nu.",
  pass: "Wie doet het?",
  passNamed: "Iemand anders: een naam of een plek",
  passTo: "Geef over",
  passed: (owner: string) => `Goed, deze actie is nu van ${owner}.`,
  passTold: "Diegene krijgt de volgende herinnering.",
  same: "Deze actie is daar al van.",
  tell: {
    summary: (count: number) => `${actions(count)}: hoe staat het ermee?`,
    passedTo: (name: string) => `${name} gaf deze actie aan jou over:`,
    agreed: (name: string) => `${name} noteerde een actie voor jou:`,
    own: (count: number) => (count === 1 ? "Deze actie is van jou:" : "Deze acties zijn van jou:"),
    nobody: "Op deze plekken is nu niemand te bereiken. Wie pakt dit op?",
    stuck: "Dit is al twee weken of langer te laat:",
    why: (network: string) =>
      `Je krijgt dit omdat deze plek in ${network} van jou is. Eén tik is genoeg.`,
    whyCoordinator: (network: string) => `Je krijgt dit als coördinator van ${network}.`,
  },
  /** What an action may say, and what the shield leaves out of it. */
  sample: {
    what: "Een folder maken over het schoolreisje en die naar alle scholen brengen",
    personal: "bellen met 06 12345678",
    who: "Jan van der Berg",
    unknown: "Niemand Die Bestaat",
  },
} as const;
