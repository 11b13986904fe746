/** The lines that the Teams channel says by itself. */
export const wording = {
  phone: "tel.",
  mail: "mail",
  andMore: (count: number) => `En nog ${count}.`,
  restLeftOut: "Dit bericht was te lang. De rest staat er niet bij.",
  cut: " … (ingekort)",
  required: (label: string) => `Vul in: ${label}`,
  failed: "Er ging iets mis. Probeer het zo nog eens.",
  nothingFound: "Niets gevonden. Zoek op de naam van een organisatie, een persoon of een thema.",
  openPersonalChat:
    "Ik kan je nog geen eigen bericht sturen. Open eerst een chat met mij en vraag het daar.",
  done: "Gedaan.",
  comesPrivately: "Ik stuur het je in onze eigen chat.",
  again: "Misschien kreeg je dit bericht al. Dan hoef je niets te doen.",
} as const;
