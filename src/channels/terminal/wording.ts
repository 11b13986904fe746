/** What the terminal says of itself. */
export const wording = {
  required: "verplicht",
  optional: "mag leeg blijven",
  now: (value: string) => `nu: ${value}`,
  clear: "leeg maken: -",
  oneOf: "typ het nummer",
  someOf: "typ de nummers, met een spatie ertussen",
  needed: "Dit is nodig. Typ een antwoord, of stop.",
  unknownNumber: "Dat nummer staat er niet bij.",
  cut: (length: number) => `Dat is te lang. Ik neem de eerste ${length} tekens.`,
  formStopped: "Niet verstuurd.",
  moreButtons: (count: number) => `(en nog ${count} knoppen die hier geen nummer krijgen)`,
  failed: "Dat lukte nu niet. Probeer het zo nog een keer.",
  unsent: "Dat duurde te lang en is niet aangekomen. Typ het nog een keer.",
  again: "Misschien heb je dit al gekregen:",
} as const;
