const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What says that the code behind it is of a vehicle. */
export const plateWords = words(`
  kenteken kentekens kentekenplaat kentekennummer nummerplaat nummerbord plaat auto busje bus scooter
  brommer motor aanhanger bestelbus bakfiets camper caravan bestelauto personenauto
`);

/** Between such a word and the code. */
export const plateLinks = words("met is : . - ( , het de nr nummer van van hun zijn haar");

/** Letters between numbers that are a word or a measure: "12-en-14", "1-mei-26", "10-14-jr". */
export const notLetters = words(`
  en of om op in de te tm jr kg km cm mm mg ml st nd uur min mei jan feb mrt apr jun jul aug sep okt
  oct nov dec pp dd wk mnd keer tot
`);
