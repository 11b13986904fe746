import { wording } from "../wording.ts";

/** What is said about making seats and filling them. */
export const seatWording = {
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
  fields: {
    who: "Wie zit er? Naam, of leeg laten",
    whoRequired: "Wie zit er? Naam",
    from: "Vanaf welke dag?",
    theme: "Thema",
    table: "Overleg",
    themes: "Thema's",
    areas: "Gebieden, of leeg voor overal",
    themesIn: "Thema's erbij",
    themesOut: "Thema's eraf",
  },
  wrong: {
    unknownOrganisationHere: (name: string) =>
      name === ""
        ? "Vul in bij welke organisatie deze plek hoort."
        : `De organisatie “${wording.brief(name)}” ken ik niet. Voeg die eerst toe.`,
    unknownPerson: (name: string) =>
      `“${wording.brief(name)}” ken ik niet. Schrijf de voor- en achternaam, of voeg de persoon eerst toe.`,
    noPerson: "Vul in wie er zit.",
    severalPeople: "Er zijn meer mensen die zo heten. Kies er één.",
    leftNetwork: (name: string) =>
      `${wording.brief(name)} heeft gezegd niet in dit netwerk te horen. Overleg eerst zelf.`,
    theme: "Kies een thema.",
    table: "Kies een overleg.",
    noTables: "Er zijn nog geen overleggen in dit netwerk. Die komen met het netwerkbestand.",
    deputyOfDeputy: "Een plaatsvervanger hoort bij een gewone plek.",
  },
  saved: {
    seatAdded: (role: string) => `Toegevoegd: de plek ${role}. Daar zit nog niemand.`,
    seatFilled: (role: string, name: string, day: string | undefined) =>
      day === undefined
        ? `Toegevoegd: ${name} is ${role}. Ik laat het weten.`
        : `Toegevoegd: ${name} wordt ${role}, vanaf ${day}. Ik laat het weten.`,
    seated: (role: string, name: string, day: string) =>
      `${name} is ${role}, vanaf ${day}. Ik laat het weten.`,
    scope: (role: string) => `Opgeslagen: de thema's en gebieden van ${role}.`,
    already: (role: string, name: string) => `${name} is al ${role}. Er verandert niets.`,
  },
} as const;
