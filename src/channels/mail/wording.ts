/** What a mail says around what is said. */
export const wording = {
  again: "Misschien kreeg je deze mail al. Dan hoef je niets te doen.",
  fillIn: "Invullen",
  answer: "Typ je antwoord of vraag",
  why: (network: string) => `Je krijgt deze mail omdat je op de lijst van ${network} staat.`,
  ownLinks: "De links in deze mail zijn alleen voor jou en werken 30 dagen. Stuur ze niet door.",
  whyShared: (network: string) =>
    `Deze mail gaat naar het algemene adres van je organisatie, omdat die op de lijst van ${network} staat.`,
  sharedLinks: "De links in deze mail werken 30 dagen. Wie antwoordt, vult zijn of haar naam in.",
  leave: "Geen vragen meer, een jaar lang",
  newLink: (network: string) => `Je nieuwe link voor ${network}`,
  newLinkIntro: "Je vroeg om een nieuwe link. Met de oude kon je dit doen:",
  newLinkNotAsked: "Vroeg je dit niet? Dan hoef je niets te doen.",
  calendarFile: "afspraak.ics",
} as const;
