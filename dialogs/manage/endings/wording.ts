import { counted } from "../../../src/language/list.ts";
import { wording } from "../wording.ts";

/** What is said before something goes for good, and when it is gone. */
export const endingWording = {
  end: {
    organisation: (name: string) => `Wil je organisatie ${name} beëindigen? Dit gaat weg:`,
    person: (name: string) =>
      `Wil je de plekken van ${name} beëindigen? Vandaag is de eerste dag zonder:`,
    seat: (role: string) => `Wil je de plek ${role} weghalen? Dit gaat weg:`,
    organisationItself: (name: string) => `organisatie ${name}`,
    seatOf: (role: string, name: string | undefined) =>
      name === undefined ? `de plek ${role} (leeg)` : `de plek ${role} (${name})`,
    peopleStay: (names: readonly string[]) =>
      `${wording.named(names)} ${names.length === 1 ? "blijft" : "blijven"} zonder organisatie op de lijst, tot de bewaartermijn voorbij is.`,
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
    pair: (one: string, other: string) => `${wording.brief(one)} en ${wording.brief(other)}`,
    moreDoubles: (count: number) => `En nog ${count}. Voeg eerst deze samen.`,
    itself: "Dat is dezelfde. Kies een andere.",
    ask: (from: string, into: string) =>
      `Zijn ${wording.brief(from)} en ${wording.brief(into)} dezelfde? Dan gaat alles naar ${wording.brief(into)}:`,
    other: (into: string) => `Andersom: alles naar ${wording.brief(into)}`,
    yes: "Ja, voeg samen",
    seat: (role: string) => `de plek ${role}`,
    people: (names: readonly string[]) =>
      `${wording.named(names)} ${names.length === 1 ? "hoort" : "horen"} erbij`,
    alias: (name: string) => `de naam ${wording.brief(name)} blijft bekend`,
    accounts: (count: number) => counted(count, "gekoppeld account", "gekoppelde accounts"),
    gets: (names: readonly string[]) => `nieuw bij deze: ${wording.fieldNames(names)}`,
    goes: (name: string) => `${wording.brief(name)} verdwijnt`,
    done: (into: string) => `Samengevoegd: alles staat nu bij ${into}.`,
    self: "Jezelf kun je niet laten opgaan in een ander. Doe het andersom.",
  },
} as const;
