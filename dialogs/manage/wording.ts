import type { InformingRhythm } from "../../src/domain/meeting/settings.ts";
import type { DomainOfWork } from "../../src/domain/organisation.ts";
import { inList, inShortList } from "../../src/language/list.ts";

const domains: Readonly<Record<DomainOfWork, string>> = {
  education: "Onderwijs",
  health: "Gezondheid",
  "social-work": "Welzijn",
  debt: "Schulden",
  income: "Inkomen",
  housing: "Wonen",
  youth: "Jeugd",
  safety: "Veiligheid",
  "sport-culture": "Sport en cultuur",
  faith: "Kerk en geloof",
  relief: "Hulp in natura",
  language: "Taal",
  work: "Werk",
  council: "Gemeente",
  experience: "Ervaring",
};

/** By the names that the fields have in a network file, and in the forms. */
const fields: Readonly<Record<string, string>> = {
  name: "naam",
  aliases: "andere namen",
  kind: "soort",
  domain: "werkveld",
  areas: "gebieden",
  phone: "telefoon",
  mail: "mail",
  website: "website",
  about: "waarvoor je belt",
  jobTitle: "functie",
  organisation: "organisatie",
  expert: "ervaringsdeskundige",
  expertByExperience: "ervaringsdeskundige",
  goal: "doel",
  hours: "werktijden",
  absences: "afwezigheid",
  shownInGroups: "kaart in groepen",
};
const fieldName = (name: string) => fields[name] ?? name;
const fieldNames = (names: readonly string[]) => inList(names.map(fieldName));

/** A name in a line among others; whole it stands on its own card. */
const LONGEST_IN_LINE = 60;
function brief(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_IN_LINE
    ? `${letters.slice(0, LONGEST_IN_LINE - 1).join("")}…`
    : text;
}
const NAMED = 6;
const named = (names: readonly string[]) => inShortList(names.map(brief), NAMED);

/** What every part of looking after the network says. */
export const wording = {
  brief,
  named,
  fieldName,
  fieldNames,
  domains,
  notAllowed: (names: readonly string[]) =>
    names.length === 0
      ? "Het netwerk beheren doet de coördinator. Die is er nu niet."
      : `Het netwerk beheren doet de coördinator: ${named(names)}. Wil je iets laten wijzigen, schrijf dan een bericht.`,
  notByLink: (names: readonly string[]) =>
    names.length === 0
      ? "Wie coördinator wordt of waarneemt, regel je in Teams of Slack, of laat het doen door wie deze bot beheert. Met een link uit een mail kan dat niet. Ik heb niets veranderd."
      : `Wie coördinator wordt of waarneemt, regel je in Teams of Slack, of laat het ${named(names)} doen. Met een link uit een mail kan dat niet. Ik heb niets veranderd.`,
  wayInNotByLink: (name: string) =>
    `Een account of mailadres van ${name} regel je in Teams of Slack, of laat het doen door wie deze bot beheert, omdat het van een coördinator is. Met een link uit een mail kan dat niet. Ik heb niets veranderd.`,
  undo: "Ongedaan maken",
  save: "Opslaan",
  saveAnyway: "Toch opslaan",
  cancel: "Niet doen",
  open: "Bekijk",
  andMore: (count: number) => `en nog ${count}`,
  nothingChanged: "Er is niets anders ingevuld. Alles blijft zoals het was.",
  gone: "Dit staat niet meer in het netwerk.",
  menu: {
    title: "Beheer",
    intro: (network: string) => `Wat wil je doen in ${network}?`,
    find: "Zoek en wijzig",
    addOrganisation: "Organisatie toevoegen",
    addPerson: "Persoon toevoegen",
    addSeat: "Plek toevoegen",
    doubles: "Wat staat er dubbel?",
    goal: "Doel",
    lines: "Noodlijnen",
    changes: "Wie heeft wat gewijzigd?",
    informing: {
      month: "Wie niet bij een overleg was, hoort elke maand wat er is besloten.",
      quarter: "Wie niet bij een overleg was, hoort elk kwartaal wat er is besloten.",
      meeting: "Wie niet bij een overleg was, hoort na elk overleg wat er is besloten.",
    } satisfies Record<InformingRhythm, string>,
  },
  find: {
    intro: "Welke organisatie of persoon zoek je?",
    field: "Naam",
    search: "Zoek",
    none: (name: string) =>
      name === ""
        ? "Vul een naam in."
        : `${brief(name)} vind ik niet in dit netwerk. Controleer de naam.`,
    several: "Ik vind er meer dan één. Wie bedoel je?",
  },
  news: {
    intro: (by: string, network: string) =>
      `${by} heeft als coördinator van ${network} iets gewijzigd dat over jou gaat.`,
    gained: (role: string, day: string | undefined) =>
      day === undefined ? `Je bent nu ${role}.` : `Je wordt ${role}, vanaf ${day}.`,
    changed: (role: string) => `De plek ${role} is gewijzigd.`,
    stays: (role: string) => `Je blijft ${role}.`,
    ends: (role: string, day: string) => `Je bent ${role} tot en met ${day}.`,
    lost: (role: string) => `Je bent geen ${role} meer.`,
    data: (names: readonly string[]) => `Gewijzigd in je gegevens: ${fieldNames(names)}.`,
    wrong: "Klopt het niet? Geef het door aan de coördinator.",
    show: "Bekijk mijn gegevens",
  },
} as const;
