import { counted, inShortList } from "../../src/language/list.ts";

const people = (count: number) => counted(count, "persoon", "mensen");

/** What is said about people getting to know each other. */
export const wording = {
  about:
    "Wie elkaar kent, belt sneller. Doe je mee, dan stel ik je elke maand voor aan één iemand van een andere organisatie die je nog niet sprak.",
  isOn: "Je doet mee.",
  isOff: "Je doet nu niet mee.",
  started: "Goed. Begin volgende maand stel ik je aan iemand voor.",
  startedSoon: "Goed. Nog deze maand stel ik je aan iemand voor, als er iemand is.",
  stopped: "Goed. Ik stel je aan niemand meer voor.",
  start: "Ik doe mee",
  stop: "Ik doe niet meer mee",
  unmet: "Wie ken ik nog niet?",
  met: "We spraken elkaar",
  noSeat: "Kennismaken is voor wie een plek heeft in het netwerk. Die heb jij nu niet.",
  noted: (name: string) => `Mooi. Ik onthoud dat je ${name} sprak.`,
  known: (name: string) => `Dat wist ik al: jij en ${name} spraken elkaar.`,
  gone: "Deze persoon staat niet meer in het netwerk.",
  self: "Dat ben je zelf.",
  unmetTitle: (count: number) =>
    count === 0
      ? "Je sprak iedereen al van wie ik het weet."
      : `Je sprak ${people(count)} nog niet, voor zover ik weet.`,
  unmetNames: (names: readonly string[], most: number) => inShortList(names, most),

  introduction: (name: string) => `Kennismaken met ${name}`,
  meet: (network: string) =>
    `Jullie zitten allebei in ${network}, en spraken elkaar nog niet voor zover ik weet. Je krijgt dit omdat je meedoet met kennismaken.`,
  moment: (day: string, time: string) =>
    `Een moment waarop jullie allebei werken: ${day} om ${time}. Bel of mail om het af te spreken.`,
  noMoment: "Bel of mail om een half uur af te spreken.",
  openers: "Om mee te beginnen:",
  opener: [
    "Met welke vraag komen gezinnen het vaakst bij jou?",
    "Wat doet jouw organisatie dat bijna niemand weet?",
    "Wanneer zou jij willen dat ik je bel?",
    "Bij wie loop jij vast, en wat zou dan helpen?",
    "Welk gezin is je bijgebleven, zonder namen, en wie was er toen nodig?",
    "Wat gaat er in onze samenwerking al goed?",
    "Waar zou je meteen mee stoppen als het kon?",
    "Wie in dit netwerk moet ik echt ook kennen?",
    "Hoe ziet jouw dinsdag eruit?",
    "Wat moet ik weten voordat ik iemand naar jou doorstuur?",
  ],
  contact: (role: string) => role,
} as const;
