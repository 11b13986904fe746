import type { ChannelName } from "../../src/domain/account.ts";
import type { OrganisationField, PersonField } from "../../src/domain/manage/read-record.ts";
import type { Finding } from "../../src/domain/network-file/finding.ts";
import type { DomainOfWork } from "../../src/domain/organisation.ts";
import { onChannel } from "../../src/language/channel-name.ts";
import { counted, inList, inShortList } from "../../src/language/list.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";

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
const fieldNames = (names: readonly string[]) => inList(names.map((name) => fields[name] ?? name));

const personal: Readonly<Record<PersonalKind, string>> = {
  bsn: "een BSN",
  iban: "een rekeningnummer",
  phone: "een telefoonnummer",
  mail: "een mailadres",
  plate: "een kenteken",
  address: "een adres",
  birth: "een geboortedatum",
};

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

/** What is said about looking after the network. */
export const wording = {
  brief,
  notAllowed: (names: readonly string[]) =>
    names.length === 0
      ? "Het netwerk beheren doet de coördinator. Die is er nu niet."
      : `Het netwerk beheren doet de coördinator: ${named(names)}. Wil je iets laten wijzigen, schrijf dan een bericht.`,
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
  },
  find: {
    intro: "Welke organisatie of persoon zoek je?",
    field: "Naam",
    search: "Zoek",
    none: (name: string) => `${brief(name)} vind ik niet in dit netwerk. Controleer de naam.`,
    several: "Ik vind er meer dan één. Wie bedoel je?",
  },
  card: {
    kind: "Soort",
    formal: "formeel (beroepskrachten)",
    informal: "informeel (vooral vrijwilligers)",
    domain: "Werkveld",
    aliases: "Andere namen",
    areas: "Gebieden",
    everywhere: "overal in het netwerk",
    people: "Mensen",
    nobody: "nog niemand",
    themes: "Thema's",
    none: "nog geen",
    who: "Wie",
    later: "Daarna",
    fromDay: (name: string, day: string) => `${name}, vanaf ${day}`,
    untilDay: (name: string, day: string) => `${name}, tot en met ${day}`,
    empty: "deze plek is leeg",
    seat: (role: string, name: string | undefined) =>
      `${brief(role)}: ${name === undefined ? "leeg" : brief(name)}`,
    seats: (count: number) =>
      `${counted(count, "plek", "plekken")}. Tik op een plek om die te wijzigen.`,
    noSeats: "Er zijn nog geen plekken.",
    more: (count: number) => `En nog ${counted(count, "plek", "plekken")}.`,
    expert: "Ervaringsdeskundige",
    yes: "ja",
    paused: (day: string) => `Wordt niets gevraagd tot ${day}.`,
    jobTitle: "Functie",
    organisation: "Organisatie",
    change: "Wijzigen",
    addSeat: "Plek toevoegen",
    giveSeat: "Plek geven",
    addPerson: "Persoon toevoegen",
    pause: "Pauzeren",
    merge: "Samenvoegen",
    endOrganisation: "Organisatie beëindigen",
    endPerson: "Plekken beëindigen",
    endSeat: "Plek weghalen",
    history: "Wie wijzigde dit?",
    somebodyElse: "Iemand anders",
    scope: "Thema's en gebieden",
    addDeputy: "Plaatsvervanger toevoegen",
  },
  form: {
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
    domains,
    areas: "Gebieden, of leeg voor overal",
    themes: "Thema's",
    areasIn: "Gebieden erbij",
    areasOut: "Gebieden eraf",
    themesIn: "Thema's erbij",
    themesOut: "Thema's eraf",
    phone: "Telefoon",
    mail: "Mail",
    website: "Website",
    about: "Waarvoor kun je deze organisatie bellen? Eén zin",
    jobTitle: "Functie",
    organisationOf: "Organisatie",
    expert: "Ervaringsdeskundige",
    yes: "Ja",
    no: "Nee",
    who: "Wie zit er? Naam, of leeg laten",
    whoRequired: "Wie zit er? Naam",
    from: "Vanaf welke dag?",
    until: "Laatste dag",
    theme: "Thema",
    table: "Overleg",
    day: "Tot welke dag?",
  },
  wrong: {
    intro: "Dit kan ik nog niet opslaan:",
    field: (
      name: OrganisationField | PersonField,
      finding: Finding | { readonly kind: "not-a-name" },
    ) => wrongField(fields[name] ?? name, finding),
    personal: (field: string, kinds: readonly PersonalKind[]) =>
      `${capital(fields[field] ?? field)}: hier staat ${inList(kinds.map((kind) => personal[kind]))}. Haal dat weg. Ik bewaar alleen wat bij het werk hoort.`,
    unknownOrganisation: (name: string) =>
      `De organisatie “${brief(name)}” ken ik niet. Voeg die eerst toe, of laat het veld leeg.`,
    unknownOrganisationHere: (name: string) =>
      name === ""
        ? "Vul in bij welke organisatie deze plek hoort."
        : `De organisatie “${brief(name)}” ken ik niet. Voeg die eerst toe.`,
    severalOrganisations: "Er zijn meer organisaties die zo heten. Kies er één.",
    unknownPerson: (name: string) =>
      `“${brief(name)}” ken ik niet. Schrijf de voor- en achternaam, of voeg de persoon eerst toe.`,
    noPerson: "Vul in wie er zit.",
    severalPeople: "Er zijn meer mensen die zo heten. Kies er één.",
    leftNetwork: (name: string) =>
      `${brief(name)} heeft gezegd niet in dit netwerk te horen. Overleg eerst zelf.`,
    day: "De dag lees ik niet. Schrijf het zoals 1 mei, of 2027-05-01.",
    dayPast: "Die dag is al voorbij.",
    dayTooLate: (most: string) => `Kies een dag tot en met ${most}.`,
    theme: "Kies een thema.",
    table: "Kies een overleg.",
    noTables: "Er zijn nog geen overleggen in dit netwerk. Die komen met het netwerkbestand.",
    deputyOfDeputy: "Een plaatsvervanger hoort bij een gewone plek.",
    conflict: (change: {
      readonly by: string;
      readonly when: string;
      readonly fields: readonly string[];
    }) =>
      `${change.by} wijzigde dit ${change.when} al: ${fieldNames(change.fields)}. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.`,
    somebody: "Iemand anders",
    meanwhile: "intussen",
    likeOrganisation: (names: readonly string[]) =>
      `Er is al een organisatie die zo heet: ${named(names)}. Is het dezelfde, wijzig die dan. Anders kun je toch opslaan.`,
    likePerson: (names: readonly string[]) =>
      `Er staat al iemand met deze gegevens: ${named(names)}. Is het dezelfde, wijzig die dan. Anders kun je toch opslaan.`,
  },
  saved: {
    organisationAdded: (name: string) => `Toegevoegd: organisatie ${name}.`,
    organisation: (name: string) => `Opgeslagen: organisatie ${name}.`,
    personAdded: (name: string) =>
      `Toegevoegd: ${name}. Een bericht krijgt deze persoon pas bij een eerste plek.`,
    person: (name: string) => `Opgeslagen: ${name}. Ik laat het weten.`,
    ownPerson: "Je gegevens zijn opgeslagen.",
    seatAdded: (role: string, name: string | undefined) =>
      name === undefined
        ? `Toegevoegd: de plek ${role}. Daar zit nog niemand.`
        : `Toegevoegd: ${name} is ${role}. Ik laat het weten.`,
    seated: (role: string, name: string, day: string) =>
      `${name} is ${role}, vanaf ${day}. Ik laat het weten.`,
    scope: (role: string) => `Opgeslagen: de thema's en gebieden van ${role}.`,
    already: (role: string, name: string) => `${name} is al ${role}. Er verandert niets.`,
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
  seat: {
    kinds: "Wat voor plek komt erbij?",
    roles: {
      contact: "Contactpersoon",
      webber: "Webber",
      manager: "Leidinggevende",
      coordinator: "Coördinator",
      "table-member": "Lid van een overleg",
      deputy: "Plaatsvervanger",
    },
    newSeat: (role: string) => `Nieuwe plek: ${role}`,
    who: (role: string) => `Wie is ${role}?`,
    scope: (role: string) => `Waarover gaat de plek ${role}?`,
  },
  end: {
    organisation: (name: string) => `Wil je organisatie ${name} beëindigen? Dit gaat weg:`,
    person: (name: string) =>
      `Wil je de plekken van ${name} beëindigen? Vandaag is de eerste dag zonder:`,
    seat: (role: string) => `Wil je de plek ${role} weghalen? Dit gaat weg:`,
    organisationItself: (name: string) => `organisatie ${name}`,
    seatOf: (role: string, name: string | undefined) =>
      name === undefined ? `de plek ${role} (leeg)` : `de plek ${role} (${name})`,
    peopleStay: (names: readonly string[]) =>
      `${named(names)} ${names.length === 1 ? "blijft" : "blijven"} zonder organisatie op de lijst, tot de bewaartermijn voorbij is.`,
    noSeats: (name: string) => `${name} heeft geen plekken.`,
    yes: "Ja, beëindig",
    changed: "Er is intussen iets veranderd. Kijk nog eens wat er weggaat.",
    organisationDone: (name: string) => `Organisatie ${name} is beëindigd.`,
    personDone: (name: string) =>
      `${name} heeft geen plekken meer. Ik laat het weten, en ik zoek opvolgers.`,
    seatDone: (role: string) => `De plek ${role} is weggehaald.`,
    lastCoordinator: "Dan is er geen coördinator meer. Geef eerst iemand anders die plek.",
  },
  merge: {
    intro: (name: string) => `Welke is dezelfde als ${name}?`,
    field: "Naam",
    search: "Vergelijk",
    none: "Er staat niets dubbel in dit netwerk, voor zover ik zie.",
    doubles: "Deze lijken dubbel. Tik om te vergelijken:",
    pair: (one: string, other: string) => `${brief(one)} en ${brief(other)}`,
    moreDoubles: (count: number) => `En nog ${count}. Voeg eerst deze samen.`,
    itself: "Dat is dezelfde. Kies een andere.",
    ask: (from: string, into: string) =>
      `Zijn ${brief(from)} en ${brief(into)} dezelfde? Dan gaat alles naar ${brief(into)}:`,
    other: (into: string) => `Andersom: alles naar ${brief(into)}`,
    yes: "Ja, voeg samen",
    seat: (role: string) => `de plek ${role}`,
    people: (names: readonly string[]) =>
      `${named(names)} ${names.length === 1 ? "hoort" : "horen"} erbij`,
    alias: (name: string) => `de naam ${brief(name)} blijft bekend`,
    accounts: (count: number) => counted(count, "gekoppeld account", "gekoppelde accounts"),
    gets: (names: readonly string[]) => `nieuw bij deze: ${fieldNames(names)}`,
    goes: (name: string) => `${brief(name)} verdwijnt`,
    done: (into: string) => `Samengevoegd: alles staat nu bij ${into}.`,
    self: "Jezelf kun je niet laten opgaan in een ander. Doe het andersom.",
  },
  pause: {
    ask: (name: string) => `Tot welke dag vraag ik de mensen van ${name} niets?`,
    submit: "Pauzeren",
  },
  goal: {
    intro: "Wat is het gezamenlijke doel van het netwerk? Eén zin.",
    field: "Doel",
    tooLong: (most: number) => `Het doel past niet. Gebruik hoogstens ${most} tekens.`,
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
      `“${brief(text)}” bij noodlijn ${number} is geen telefoonnummer.`,
    tooLong: (number: number) => `Noodlijn ${number} is te lang. Maak het korter.`,
    double: (number: number) => `Het nummer van noodlijn ${number} staat er al bij.`,
    conflict:
      "Iemand anders wijzigde de noodlijnen intussen. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.",
  },
  goalConflict:
    "Iemand anders wijzigde het doel intussen. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.",
  changes: {
    intro: "De laatste wijzigingen in dit netwerk, de nieuwste eerst.",
    of: (name: string) => `De laatste wijzigingen van ${name}, de nieuwste eerst.`,
    none: "Er is nog niets gewijzigd.",
    noneOf: (name: string) => `Van ${name} is niets gewijzigd, voor zover ik dat nog weet.`,
    unreadable: "Ik kan nu niet zien wat er gewijzigd is. Probeer het zo nog eens.",
    head: (when: string, who: string, where: string) => `${when}, ${who} ${where}`,
    by: {
      operator: "de beheerder",
      clock: "Dan bel ik… zelf",
      unknown: "iemand die ik niet ken",
      onBehalfOf: (who: string, name: string) => `${who}, namens ${name}`,
    },
    via: (channel: ChannelName | "command" | "clock") =>
      channel === "command" ? "met een opdracht" : channel === "clock" ? "" : onChannel(channel),
  },
  change: {
    added: (what: string) => `${what} toegevoegd`,
    changed: (what: string, names: readonly string[]) =>
      names.length === 0 ? `${what} gewijzigd` : `${what} gewijzigd (${fieldNames(names)})`,
    removed: (what: string) => `${what} weggehaald`,
    undone: (what: string) => `ongedaan gemaakt: ${what}`,
    organisation: (name: string) => `organisatie ${brief(name)}`,
    seat: (role: string) => `de plek ${brief(role)}`,
    unknownSeat: "een plek",
    unknownPerson: "iemand",
    other: {
      themes: "een thema",
      areas: "een gebied",
      tables: "een overleg",
      programmes: "een programma",
      links: "een samenwerking",
    },
    description: "het doel of de gegevens van het netwerk gewijzigd",
    lines: "de noodlijnen gewijzigd",
    taken: (name: string, role: string, day: string) =>
      `${brief(name)} is ${brief(role)} vanaf ${day}`,
    left: (role: string, day: string) => `${brief(role)}: laatste dag ${day}`,
    confirmed: (role: string) => `${brief(role)} bevestigd`,
    doubted: (role: string) => `gemeld dat ${brief(role)} niet meer klopt`,
    paused: (name: string, day: string) => `${brief(name)} op pauze tot ${day}`,
    out: (name: string) => `${brief(name)} hoort niet in dit netwerk`,
    back: (name: string) => `${brief(name)} hoort er weer bij`,
    opened: (role: string) => `opvolger gezocht voor ${brief(role)}`,
    named: (name: string, role: string) =>
      `${brief(name)} genoemd als opvolger voor ${brief(role)}`,
    approved: (role: string) => `opvolger goedgekeurd voor ${brief(role)}`,
    declined: (role: string) => `de opvolger voor ${brief(role)} doet het niet`,
    accepted: (name: string, role: string, day: string) =>
      `${brief(name)} neemt ${brief(role)} over vanaf ${day}`,
    withdrawn: (role: string) => `overdracht van ${brief(role)} gestopt`,
    linked: (name: string, channel: ChannelName) =>
      `${brief(name)} gekoppeld ${onChannel(channel)}`,
    unlinked: "een account losgekoppeld",
    inGroups: (name: string, shown: boolean) =>
      `de kaart van ${brief(name)} mag ${shown ? "" : "niet "}in groepen`,
  },
  undoing: {
    ask: "Dit wordt weer zoals het was:",
    yes: "Ja, maak ongedaan",
    done: "Het is ongedaan gemaakt.",
    undone: "Dit is al ongedaan gemaakt. Je hoeft niets meer te doen.",
    tooLongAgo: "Deze wijziging is te lang geleden om hier ongedaan te maken. Wijzig het zelf.",
    notThis: "Dit kan ik niet ongedaan maken. Een overdracht stop je op de plek zelf.",
    beforeUnknown: "Hoe het hiervoor was, weet ik niet meer. Wijzig het zelf.",
    erased: "Van iemand om wie dit gaat, zijn de gegevens gewist. Dat blijft zo.",
    later: (who: string, when: string) =>
      `${who} heeft dit daarna nog gewijzigd, ${when}. Maak eerst dat ongedaan.`,
    laterUnknown: "Dit is net nog gewijzigd. Kijk eerst wat er nu staat.",
    inUse: "Er hoort inmiddels iets anders bij. Haal dat eerst weg.",
    comesBack: (what: string) => `${what} komt terug`,
    goesAway: (what: string) => `${what} verdwijnt weer`,
    field: (what: string, field: string, value: string) =>
      value === ""
        ? `${what}: ${fields[field] ?? field} weer leeg`
        : `${what}: ${fields[field] ?? field} weer ${brief(value)}`,
    same: "zoals het was",
    asBefore: (what: string) => `${what}: weer zoals het was`,
    holder: (role: string, name: string | undefined) =>
      name === undefined ? `${brief(role)}: weer leeg` : `${brief(role)}: weer ${brief(name)}`,
    goal: (goal: string | undefined) =>
      goal === undefined ? "het doel: weer leeg" : `het doel: weer “${brief(goal)}”`,
    lines: (names: readonly string[]) =>
      names.length === 0 ? "noodlijnen: weer geen eigen" : `noodlijnen: weer ${named(names)}`,
    pause: (name: string, day: string | undefined) =>
      day === undefined
        ? `${brief(name)}: krijgt weer vragen`
        : `${brief(name)}: op pauze tot ${day}`,
    account: (name: string) => `een account is weer van ${brief(name)}`,
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
      return `${label} is te lang. Gebruik hoogstens ${finding.most} tekens.`;
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
