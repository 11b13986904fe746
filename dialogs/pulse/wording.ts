import { counted, inList } from "../../src/language/list.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";
import { kindNames } from "../../src/shield/wording.ts";

const answers = (count: number) => counted(count, "antwoord", "antwoorden");

/** What is asked after a meeting, and what is shown of the answers. */
export const wording = {
  title: (meeting: string) => `Hoe was ${meeting}?`,
  ask: "Vijf korte vragen. Je hoeft niet alles in te vullen.",
  promise:
    "Anoniem: ik bewaar je antwoorden los van elkaar, zonder je naam, de dag of het overleg. Alleen de week staat erbij. De coördinator ziet ze vanaf vijf mensen. Ik onthoud wel dat je antwoordde en in welke week, niet wat.",
  questions: {
    1: "Hoe was het overleg?",
    2: "Wat motiveert je in de samenwerking?",
    3: "Wat demotiveert je in de samenwerking?",
    4: "Wat heb je nodig van je eigen organisatie?",
    5: "Welke hindernis kunnen wij samen niet wegnemen?",
  },
  scores: {
    1: "1: slecht",
    2: "2: matig",
    3: "3: gaat wel",
    4: "4: goed",
    5: "5: heel goed",
  },
  send: "Verstuur",
  leaveOut: (hidden: readonly PersonalKind[]) =>
    `Hier staat ${inList(hidden.map((kind) => kindNames[kind]))} in. Dat heb ik weggelaten. Klopt het zo, verstuur het dan nog een keer.`,
  empty: "Je vulde nog niets in.",
  tooLong: (most: number) => `Een antwoord is te lang. Zeg het in hooguit ${most} tekens.`,
  thanks: "Dank je. Je antwoorden staan nu los van je naam.",
  already: "Je antwoordde al over dit overleg.",
  gone: "Over dit overleg vraag ik niets meer.",
  notThere: "Deze vragen zijn voor wie bij het overleg was.",
  results: "Wat de deelnemers vonden",
  period:
    "Van de laatste dertien weken die voorbij zijn, zonder namen en op alfabet. Ik laat antwoorden zien van vijf of meer mensen tegelijk.",
  tooFew: "Nog te weinig mensen antwoordden om iets te laten zien.",
  tooFewHere: "nog te weinig mensen",
  mean: (mean: string, count: number) => `gemiddeld ${mean} van 5, ${answers(count)}`,
  times: (count: number) => ` (${count} keer)`,
  more: (count: number) => `en nog ${count}`,
  inGroup: "Dit laat ik niet zien waar anderen meelezen. Vraag het mij alleen.",
  notAllowed: "Dit is voor de coördinator van dit netwerk.",
  unreadable: "Ik kan de antwoorden nu niet lezen. Probeer het straks nog eens.",
} as const;
