import { counted, inShortList } from "../../../src/language/list.ts";

/** Days that are named; the others are counted. */
const NAMED = 3;

/** What is said when something that is planned moves, is called off, stops or changes. */
export const changes = {
  move: {
    intro: (title: string, time: string) => `${title} is nu op ${time}. Wat wordt het?`,
    from: (title: string) => `${title} gaat van `,
    stays: (title: string, time: string) => `${title} blijft op ${time}. Dit verandert:`,
    to: " naar ",
    place: (place: string | undefined) =>
      place === undefined ? "Er is geen plaats meer." : `De plaats wordt: ${place}.`,
    link: (link: string | undefined) =>
      link === undefined ? "Er is geen link meer." : `De link wordt: ${link}`,
    capacity: (capacity: number | undefined) =>
      capacity === undefined ? "Er is geen grens meer." : `Er is plek voor ${capacity}.`,
    askedAgain: "Iedereen krijgt bericht en hoort of het nog past.",
    staysSaid: "Iedereen krijgt bericht. Wie al antwoordde, hoeft niets te doen.",
    yes: "Ja, verzet",
    done: (title: string, time: string) =>
      `Goed. ${title} is nu op ${time}. Iedereen krijgt bericht.`,
    same: (title: string, time: string) => `Er verandert niets: ${title} is op ${time}.`,
    already: (title: string, time: string) => `Dat is al veranderd: ${title} is op ${time}.`,
    notMoved: "Goed, er verandert niets.",
  },
  cancel: {
    ask: (title: string, time: string) => `${title} van ${time} afzeggen?`,
    told: (count: number) =>
      count === 0
        ? "Er is nog niemand uitgenodigd."
        : `${counted(count, "uitgenodigde krijgt", "uitgenodigden krijgen")} bericht.`,
    seriesGoesOn: "Alleen deze keer vervalt. De reeks gaat door.",
    yes: "Ja, zeg af",
    no: "Nee, het gaat door",
    done: (title: string, time: string) =>
      `Afgezegd: ${title} van ${time}. Wie was uitgenodigd, krijgt bericht.`,
    goesOn: "Goed, het gaat door.",
  },
  stop: {
    ask: (title: string, day: string) => `De reeks ${title} stoppen vanaf ${day}?`,
    lost: (count: number) =>
      count === 0
        ? "Er stond daarna nog niets gepland."
        : `${counted(count, "overleg dat al gepland staat, vervalt", "overleggen die al gepland staan, vervallen")}.`,
    yes: "Ja, stop de reeks",
    no: "Nee, de reeks gaat door",
    done: (title: string, day: string) => `Goed. Vanaf ${day} is er geen ${title} meer.`,
    already: (title: string) => `De reeks ${title} was al gestopt.`,
  },
  /** What becomes of what is planned when a series changes. */
  renewing: {
    becomes: (before: string, after: string) => `${before} wordt ${after}`,
    moved: (moves: readonly string[]) => `Verschuift: ${inShortList(moves, NAMED)}.`,
    timed: (count: number) =>
      `${counted(count, "overleg houdt zijn dag en krijgt", "overleggen houden hun dag en krijgen")} een andere tijd.`,
    askedAgain: "Wie daarvoor is uitgenodigd, krijgt bericht en hoort of het nog past.",
    other: (count: number) =>
      `${counted(count, "overleg houdt", "overleggen houden")} dag en tijd. Wat mensen al antwoordden, blijft staan.`,
    lost: (days: readonly string[]) => `Vervalt: ${inShortList(days, NAMED)}.`,
    added: (days: readonly string[]) => `Komt erbij: ${inShortList(days, NAMED)}.`,
    apart: (days: readonly string[]) =>
      `Apart gewijzigd of afgezegd, en dat blijft zo: ${inShortList(days, NAMED)}.`,
    stray: (day: string, rule: string) =>
      `Let op: ${day} hoort niet bij ${rule}. Een andere dag van de week? Kies dan bij Wijzigen hoe vaak.`,
    same: "Aan wat al gepland staat, verandert niets.",
    yes: "Ja, wijzig de reeks",
    series: (title: string, rule: string, first: string) =>
      `${title}, ${rule}. De eerste is op ${first}.`,
    once: (title: string, time: string) => `${title}, nog één keer: ${time}.`,
    done: (series: string) =>
      `Goed. De reeks is gewijzigd: ${series} Iedereen hoort wat er verandert.`,
    already: (series: string) => `Zo staat de reeks er al: ${series} Je hoeft niets te doen.`,
  },
} as const;
