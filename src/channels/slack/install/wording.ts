/** What the pages say to whoever installs the bot in a workspace. */
export const wording = {
  installed: {
    title: "Gelukt",
    text: "Dan bel ik… staat nu in jullie Slack. Je kunt deze pagina sluiten en in Slack je eerste vraag stellen.",
  },
  notServed: {
    title: "Deze werkruimte doet niet mee",
    text: "Dan bel ik… is voor deze werkruimte van Slack nog niet opengezet. De toegang die je gaf, is niet bewaard. Vraag de beheerder van Dan bel ik… om jullie werkruimte toe te voegen.",
  },
  notAllowed: {
    title: "Niet geïnstalleerd",
    text: "Je hebt in Slack geen toestemming gegeven. Er is niets veranderd.",
  },
  tooLate: {
    title: "Begin opnieuw",
    text: "Deze pagina hoort bij een installatie die is verlopen of al is afgerond. Ga terug naar de link waarmee je begon.",
  },
  failed: {
    title: "Het lukte niet",
    text: "Slack gaf geen toegang, of de toegang kon niet worden bewaard. Probeer het over een paar minuten nog eens.",
  },
} as const;
