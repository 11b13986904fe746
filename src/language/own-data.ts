import { wordsOf } from "../domain/words.ts";

const forms: ReadonlySet<string> = new Set([
  "mijn plekken",
  "mijn plek",
  "wat zijn mijn plekken",
  "welke plekken heb ik",
  "mijn gegevens",
  "wat zijn mijn gegevens",
  "kloppen mijn gegevens",
  "welke gegevens heb je van mij",
  "welke gegevens heb je over mij",
  "wat weet je over mij",
  "wat weet je van mij",
  "wat weet jij over mij",
  "wat weet jij van mij",
  "waar sta ik",
  "waar sta ik op de lijst",
  "hoe sta ik op de lijst",
]);

/** Whether somebody asks what is known of themselves. */
export function asksForOwnData(text: string): boolean {
  return forms.has(wordsOf(text, 100).join(" "));
}

const erasing: ReadonlySet<string> = new Set([
  "wis mijn gegevens",
  "wis al mijn gegevens",
  "wis mij",
  "verwijder mijn gegevens",
  "verwijder al mijn gegevens",
  "verwijder mij",
  "haal mijn gegevens weg",
  "haal mij weg",
  "vergeet mij",
  "vergeet mijn gegevens",
  "ik wil dat je mijn gegevens wist",
  "ik wil mijn gegevens laten wissen",
  "ik wil mijn gegevens laten verwijderen",
]);

/** Whether somebody wants all that is known of themselves to be erased; only when they say just that. */
export function asksToBeErased(text: string): boolean {
  return !text.includes("?") && erasing.has(wordsOf(text, 100).join(" "));
}
