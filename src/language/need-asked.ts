const greeting =
  /^(?:hoi|hallo|hey|hi|dag|goedemorgen|goedemiddag|goedenmiddag|goedenavond|moin|beste)(?: (?:allemaal|bot|collega|collega's))?[ ,!.]+(?=\S)/iu;

/** "Wie kan ik vanavond bellen voor …", "waar moet ik zijn met …": all that asks and tells nothing. */
const asking =
  /^(?:(?:en|of|maar|weet je) )?(?:bij wie|naar wie|met wie|wie|waar|welke organisatie) (?:(?:kan|kun|kunnen|kunt|moet|mag|zou|doet|doen|regelt|helpt|helpen|bel|gaat|weet|is|zijn|er|ik|je|jij|we|wij|nu|hier|dan|nog|ook|iets|wat|vandaag|vanavond|vanmiddag|morgen|straks|snel|best|beste|het|bellen|helpen|terecht|hebben|benaderen|vragen|inschakelen|over|voor|bij|met|aan|om|een|doorverwijzen|naar) )+(?=\S)/iu;

/** A question without the greeting before it: "hallo" tells nothing of what is needed. */
export function withoutGreeting(text: string): string {
  return text.replace(greeting, "");
}

/** What is needed, without the words that only ask for somebody; nothing when nothing was before it. */
export function needAsked(text: string): string | undefined {
  const need = text.replace(asking, "");
  return need === text ? undefined : need;
}
