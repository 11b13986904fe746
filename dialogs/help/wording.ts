/** What the welcome and the help say. */
export const wording = {
  welcome: (network: string) => `Dag. Ik ben Dan bel ik…, de wegwijzer van ${network}.`,
  goal: (goal: string) => `Ons doel: ${goal}`,
  what: "Loop je vast met een kind of gezin? Schrijf in een zin wat er speelt. Ik noem wie je kunt bellen, met naam en nummer, en hoe zeker dat is.",
  examples: "Bijvoorbeeld:",
  example: [
    "Moeder kan het schoolreisje niet betalen",
    "Gezin heeft een brief over afsluiting van de stroom, in Noord",
    "Wat is het telefoonnummer van de voedselbank?",
  ],
  forCoordinator:
    "Jij bent coördinator. Typ ook: rapport, bellijst, beheer, wat is er gevraagd, of: wie wil gekoppeld worden.",
  forMember: "Sta je zelf op de lijst? Typ ook: mijn plekken, of: ik draag mijn plek over.",
  meeting:
    "Voor overleg: welke overleggen zijn er, agenda, zet op de agenda: …, notulen, mijn acties, webbers, toets met een casus.",
  planning:
    "Plannen kan in één zin: plan een webberoverleg, eerste dinsdag van de maand, half tien.",
  privacy: "Laat namen van gezinnen weg. Ik bewaar je vraag niet.",
  inGroup: "In een groep noem ik alleen organisaties. Noem mij met @ en stel je vraag.",
  thanks: "Graag gedaan. Heb je nog een vraag? Schrijf in een zin wat er speelt.",
  neverMind: "Goed. Heb je nog iets, schrijf dan in een zin wat er speelt.",
  summary: "Wie bel je als je vastloopt?",
  allThemes: "Alle thema's",
} as const;
