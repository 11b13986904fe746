import type { OrganisationField, PersonField } from "../../../src/domain/manage/read-record.ts";
import type { Finding } from "../../../src/domain/network-file/finding.ts";
import { counted, inList, oneOf } from "../../../src/language/list.ts";
import type { PersonalKind } from "../../../src/shield/shield.ts";
import { kindNames } from "../../../src/shield/wording.ts";
import { wording } from "../wording.ts";

/** What stands in the forms, why one cannot be saved yet, and what was saved. */
export const formWording = {
  fields: {
    newOrganisation: "Welke organisatie komt erbij?",
    organisation: (name: string) => `Gegevens van ${name}`,
    newPerson: "Wie komt erbij?",
    person: (name: string) => `Gegevens van ${name}`,
    name: "Naam",
    aliases: "Andere namen, met komma's ertussen",
    kind: "Soort",
    formal: "Formeel (beroepskrachten)",
    informal: "Informeel (vooral vrijwilligers)",
    domain: "Werkveld",
    areasIn: "Gebieden erbij",
    areasOut: "Gebieden eraf",
    phone: "Telefoon",
    mail: "Mail",
    website: "Website",
    about: "Waarvoor kun je deze organisatie bellen? Eén zin",
    jobTitle: "Functie",
    organisationOf: "Organisatie",
    expert: "Ervaringsdeskundige",
    yes: "Ja",
    no: "Nee",
    day: "Tot welke dag?",
  },
  ownMail: {
    ofCoordinator: (name: string) =>
      `Het mailadres van ${wording.brief(name)} wijzig je in Teams of Slack, omdat het van een coördinator is. Met een link uit een mail kan dat niet.`,
    now: (mail: string) => `Mail: ${mail}`,
    elsewhere: (names: readonly string[]) =>
      names.length === 0
        ? "Je eigen mailadres wijzig je in Teams of Slack. Met een link uit een mail kan dat niet."
        : `Je eigen mailadres wijzigt ${oneOf(names.map(wording.brief))}, of jijzelf in Teams of Slack. Met een link uit een mail kan dat niet.`,
  },
  wrong: {
    intro: "Dit kan ik nog niet opslaan:",
    field: (
      name: OrganisationField | PersonField,
      finding: Finding | { readonly kind: "not-a-name" },
    ) => wrongField(wording.fieldName(name), finding),
    personal: (field: string, kinds: readonly PersonalKind[]) =>
      `${capital(wording.fieldName(field))}: hier staat ${inList(kinds.map((kind) => kindNames[kind]))}. Haal dat weg. Ik bewaar alleen wat bij het werk hoort.`,
    unknownOrganisation: (name: string) =>
      `De organisatie “${wording.brief(name)}” ken ik niet. Voeg die eerst toe, of laat het veld leeg.`,
    severalOrganisations: "Er zijn meer organisaties die zo heten. Kies er één.",
    day: "De dag lees ik niet. Schrijf het zoals 1 mei, of 2027-05-01.",
    dayPast: "Die dag is al voorbij.",
    dayNotLater: "Kies een dag na vandaag.",
    dayTooLate: (most: string) => `Kies een dag tot en met ${most}.`,
    likeOrganisation: (names: readonly string[]) =>
      `Er is al een organisatie die zo heet: ${wording.named(names)}. Is het dezelfde, wijzig die dan. Anders kun je toch opslaan.`,
    likePerson: (names: readonly string[]) =>
      `Er staat al iemand met deze gegevens: ${wording.named(names)}. Is het dezelfde, wijzig die dan. Anders kun je toch opslaan.`,
  },
  saved: {
    organisationAdded: (name: string) => `Toegevoegd: organisatie ${name}.`,
    organisation: (name: string) => `Opgeslagen: organisatie ${name}.`,
    personAdded: (name: string) =>
      `Toegevoegd: ${name}. Een bericht krijgt deze persoon pas bij een eerste plek.`,
    person: (name: string) => `Opgeslagen: ${name}. Ik laat het weten.`,
    personOut: (name: string) => `Opgeslagen: ${name}.`,
    ownPerson: "Je gegevens zijn opgeslagen.",
    paused: (name: string, people: number, day: string) =>
      `Ik vraag ${counted(people, "persoon", "mensen")} van ${name} niets tot ${day}. Vinden en bellen kan gewoon.`,
    pausedNobody: (name: string) => `Bij ${name} is niemand om te pauzeren.`,
    goal: "Het doel is opgeslagen.",
    noGoal: "Het doel is weggehaald.",
    lines: (count: number) =>
      count === 0
        ? "Er zijn geen eigen noodlijnen meer. De landelijke blijven."
        : `Opgeslagen: ${counted(count, "eigen noodlijn", "eigen noodlijnen")}.`,
  },
  pause: {
    ask: (name: string) => `Tot welke dag vraag ik de mensen van ${name} niets?`,
    submit: "Pauzeren",
  },
  goal: {
    intro: "Wat is het gezamenlijke doel van het netwerk? Eén zin.",
    field: "Doel",
    tooLong: (most: number) => `Het doel past niet. Gebruik hoogstens ${most} tekens.`,
    conflict:
      "Iemand anders wijzigde het doel intussen. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.",
  },
  lines: {
    intro:
      "De noodlijnen van jullie eigen regio. Hoogstens vijf. De landelijke staan er altijd bij; die kun je niet weghalen.",
    name: (number: number) => `Naam ${number}`,
    number: (number: number) => `Nummer ${number}`,
    about: (number: number) => `Waarvoor ${number}`,
    incomplete: (number: number) =>
      `Noodlijn ${number} is niet af. Vul naam, nummer en waarvoor in, of laat alle drie leeg.`,
    phone: (number: number, text: string) =>
      `“${wording.brief(text)}” bij noodlijn ${number} is geen telefoonnummer.`,
    tooLong: (number: number) => `Noodlijn ${number} is te lang. Maak het korter.`,
    personal: (number: number, kinds: readonly PersonalKind[]) =>
      `Noodlijn ${number}: hier staat ${inList(kinds.map((kind) => kindNames[kind]))}. Haal dat weg. Iedereen ziet deze regel.`,
    double: (number: number) => `Het nummer van noodlijn ${number} staat er al bij.`,
    conflict:
      "Iemand anders wijzigde de noodlijnen intussen. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.",
  },
} as const;

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function wrongField(name: string, finding: Finding | { readonly kind: "not-a-name" }): string {
  const label = capital(name);
  switch (finding.kind) {
    case "empty":
    case "missing":
      return `${label} is leeg. Vul dit in.`;
    case "too-long":
      return `${label}: dit is te lang. Gebruik hoogstens ${finding.most} tekens.`;
    case "phone":
      return `${label}: dit is geen telefoonnummer. Schrijf het zoals 06 12345678.`;
    case "mail":
      return `${label}: dit is geen mailadres. Schrijf het zoals naam@organisatie.nl.`;
    case "website":
      return `${label}: dit is geen webadres. Schrijf het zoals www.organisatie.nl.`;
    case "not-a-name":
      return `${label}: gebruik letters, en geen cijfers of adressen.`;
    default:
      return `${label} kan ik niet lezen. Schrijf het anders.`;
  }
}
