/** What stands on the page. */
export const wording = {
  heading: (network: string) => `Dan bel ik…, de wegwijzer van ${network}`,
  themes: "Of kies een thema:",
  seats: "Jouw plekken",
  noSeats: (name: string) => `Ik ken je als ${name}. Je hebt geen plek in dit netwerk.`,
  more: (count: number) => `En nog ${count}. Kijk bij Mijn plekken, of typ: mijn plekken.`,
  stranger: "Wie ben jij?",
  guest:
    "Je bent hier te gast. In dit netwerk zoeken alleen mensen van de eigen organisaties iets op.",
} as const;
