import { counted } from "../../src/language/list.ts";

const themes = (count: number) => counted(count, "thema", "thema's");

/** What is said when the network is tried with a case. */
export const wording = {
  ask: "Beschrijf de situatie in een paar zinnen: wat heeft dit gezin of kind nodig?",
  noNames: "Geen namen, geboortedata of adressen. Ik bewaar de casus niet.",
  field: "De casus",
  check: "Toets",
  another: "Nog een casus",
  empty: "Ik zie nog geen casus. Beschrijf in een paar zinnen wat er speelt.",
  guest: "Dit netwerk laat alleen mensen van de eigen organisaties opzoeken.",
  tooMuch: "Laat namen en nummers van gezinnen liever weg. Ik bewaar de casus niet.",
  title: (count: number) => `Deze casus raakt ${themes(count)}`,
  none: "Ik herken in deze casus geen thema van dit netwerk. Schrijf erbij wat het gezin nodig heeft.",
  because: (words: string) => `, omdat er staat ${words}`,
  webbers: (names: string) => `Webber: ${names}`,
  noWebber: "Geen webber",
  contacts: (names: string) => ` · contactpersoon: ${names}`,
  people: (count: number) => counted(count, "mens", "mensen"),
  nobody: "Niemand. Dit thema mist iemand.",
  complete: "Voor elk thema is er een webber.",
  lacking: (count: number) => `Wat er mist, bij ${themes(count)}:`,
  lacksNobody: (theme: string) => `${theme}: niemand op de lijst`,
  lacksWebber: (theme: string) => `${theme}: wel contactpersonen, geen webber`,
  counted: "Ik heb dit meegeteld in de gaten van het netwerk. De casus zelf niet.",
} as const;
