import { counted, inList } from "../../src/language/list.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";
import { kindNames } from "../../src/shield/wording.ts";

const others = (count: number) =>
  count === 1 ? "1 ander zegt het ook" : `${count} anderen zeggen het ook`;

/** What is said about webbers: who they are, who should be one, and what one may expect of them. */
export const wording = {
  /** How somebody says that they mean themselves. */
  oneself: new Set(["mij", "mijzelf", "mezelf", "mij zelf", "ikzelf"]) as ReadonlySet<string>,
  list: "De webbers",
  listOf: (theme: string) => `Webbers voor ${theme}`,
  none: "Er zijn nog geen webbers.",
  noneOf: (theme: string) => `Voor ${theme} is er nog geen webber.`,
  expects: (text: string) => ` · verwacht van mij: “${text}”`,
  without: (themes: string) => `Nog zonder webber: ${themes}.`,
  more: (count: number) => `en nog ${count}`,
  guest: "Dit netwerk laat alleen mensen van de eigen organisaties opzoeken.",
  nominate: "Draag iemand voor",
  expectations: "Verwachtingen",
  nominations: (count: number) => `Voordrachten (${count})`,

  nominateIntro: "Als ik niet meer weet wat ik moet doen, dan bel ik … Wie is dat voor jou?",
  theme: "Thema",
  who: "Naam",
  submit: "Draag voor",
  noSeat: "Voordragen is voor wie een plek heeft in dit netwerk.",
  noTheme: "Voor welk thema? Kies het hier.",
  noName: "Ik zie nog geen naam. Wie draag je voor?",
  unknownName: (name: string) =>
    `Ik vind “${name}” niet in dit netwerk. De coördinator kan iemand toevoegen.`,
  toCoordinator: "Bericht aan de coördinator",
  several: (name: string) => `Er is meer dan één “${name}”. Wie bedoel je?`,
  gonePerson: "Deze persoon staat niet meer in het netwerk.",
  goneTheme: "Dit thema staat niet meer in het netwerk.",
  isOut: (name: string) => `${name} wil geen berichten van dit netwerk. Bel zelf.`,
  alreadyWebber: (name: string, theme: string) => `${name} is al webber voor ${theme}.`,
  nominated: (name: string, theme: string) =>
    `Genoteerd: ${name} als webber voor ${theme}. De coördinator beslist of ik het vraag.`,
  nominatedSelf: (theme: string) =>
    `Genoteerd: jijzelf als webber voor ${theme}. De coördinator beslist of ik je vraag.`,
  seconded: (name: string, count: number) =>
    `Genoteerd: jij draagt ${name} ook voor. ${counted(count, "mens zegt", "mensen zeggen")} dit nu.`,
  saidBefore: (name: string) => `Je droeg ${name} al voor.`,
  nobodyToTell: "Er is nu geen coördinator die ik het kan laten weten. De voordracht blijft staan.",

  open: (count: number) => counted(count, "voordracht", "voordrachten"),
  noNominations: "Er zijn geen voordrachten.",
  by: (name: string, theme: string, from: string) =>
    `${name} voor ${theme}, voorgedragen door ${from}`,
  bySelf: (name: string, theme: string) => `${name} voor ${theme}, op eigen voorstel`,
  also: (count: number) => (count === 0 ? "" : ` · ${others(count)}`),
  askedOn: (day: string) => ` · gevraagd op ${day}`,
  somebody: "iemand",
  ask: (name: string) => `Vraag ${name}`,
  refuse: "Niet doen",
  notCoordinator: "Dit is voor de coördinator van dit netwerk.",
  inGroup: "Dit laat ik niet zien waar anderen meelezen. Vraag het mij alleen.",
  goneNomination: "Deze voordracht is er niet meer.",
  alreadyAsked: (name: string) => `${name} is al gevraagd. Het antwoord komt nog.`,
  settled: {
    accepted: (name: string) => `${name} zei al ja.`,
    declined: (name: string) => `${name} wordt het niet.`,
    refused: "Over deze voordracht is al besloten.",
  },
  paused: (name: string) => `${name} wil nu geen berichten. Bel zelf, of vraag het later.`,
  unreachable: (name: string) => `Ik kan ${name} niet bereiken. Bel of mail zelf.`,
  asked: (name: string) => `Goed, ik vraag het ${name}. Je hoort wat het antwoord is.`,
  refused: (name: string) => `Goed, ik vraag het ${name} niet.`,

  question: (theme: string) => `Wil je webber voor ${theme} worden?`,
  from: (name: string) => `${name} draagt je voor`,
  fromSelf: "Je stelde het zelf voor",
  what: (theme: string) =>
    `Een webber is wie anderen bellen als ze over ${theme} niet verder weten. Je hoeft het antwoord niet te hebben. Je weet wie het wel heeft.`,
  means: (network: string) =>
    `Je komt op de lijst van ${network}, met je nummer en wanneer je te bereiken bent. Je wordt gevraagd voor het webberoverleg. Stoppen kan altijd.`,
  yes: "Ja, dat wil ik",
  no: "Nee",
  reminder: (theme: string) => `Nog even: wil je webber voor ${theme} worden?`,
  onlyNominee: (name: string) => `Alleen ${name} kan hier antwoord op geven.`,
  noStandIn: (name: string) => `Hier kan alleen ${name} zelf ja op zeggen, met een eigen account.`,
  notAskedYet: "De coördinator heeft hier nog niet over besloten.",
  closed: "Deze vraag is gesloten. Wil je het toch? Zeg het de coördinator.",
  isWebber: (theme: string) => `Je bent webber voor ${theme}.`,
  accepted: (theme: string) => `Mooi. Je bent vanaf vandaag webber voor ${theme}.`,
  sayExpectations: "Zeg ook wat anderen van je mogen verwachten, en wat jij nodig hebt.",
  declined: "Goed, dan niet. Dank je dat je het zegt.",
  tell: {
    nominated: (from: string, name: string, theme: string) =>
      `${from} draagt ${name} voor als webber voor ${theme}.`,
    nominatedSelf: (name: string, theme: string) => `${name} wil zelf webber voor ${theme} worden.`,
    accepted: (name: string, theme: string) => `${name} is nu webber voor ${theme}.`,
    declined: (name: string, theme: string) => `${name} wordt geen webber voor ${theme}.`,
    silent: (name: string, theme: string) =>
      `${name} gaf in vier weken geen antwoord op de vraag om webber voor ${theme} te worden. Ik vraag het niet meer. Bel zelf als je het nog wilt.`,
    why: (network: string) => `Je krijgt dit als coördinator van ${network}.`,
  },

  expectIntro: "Anderen zien dit op de lijst van webbers, achter je naam.",
  mayExpect: "Wat anderen van mij mogen verwachten",
  needs: "Wat ik nodig heb",
  keep: "Bewaar",
  notWebber: "Dit is voor webbers. Je bent nu geen webber.",
  leaveOut: (hidden: readonly PersonalKind[]) =>
    `Hier staat ${inList(hidden.map((kind) => kindNames[kind]))} in. Dat heb ik weggelaten. Klopt het zo, bewaar het dan.`,
  tooLong: (most: number) => `Dit is te lang. Zeg het in hooguit ${most} tekens.`,
  kept: "Genoteerd.",
  erased: "Goed, er staat nu niets meer.",
  keptExpect: (text: string) => `Anderen mogen van je verwachten: “${text}”`,
  keptNeeds: (text: string) => `Jij hebt nodig: “${text}”`,

  stop: "Fijn dat je het zegt. Met de knop zoeken we wie je plek overneemt.",
  handOver: (seat: string) => `Draag over: ${seat}`,
} as const;
