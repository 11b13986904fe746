import { wordsOf } from "../domain/words.ts";

const forms: ReadonlySet<string> = new Set([
  ...["wat is er gevraagd", "wat is gevraagd", "wat is er allemaal gevraagd"],
  ...["wat wordt er gevraagd", "wat werd er gevraagd", "wat is er deze maand gevraagd"],
  ...["wat is er deze week gevraagd", "wat is er de laatste tijd gevraagd"],
  ...["waar is naar gevraagd", "waar wordt naar gevraagd", "waar werd naar gevraagd"],
  ...["waar wordt over gevraagd", "waarover is gevraagd", "waarover wordt gevraagd"],
  ...["hoe vaak is er gevraagd", "hoeveel is er gevraagd", "hoeveel vragen zijn er gesteld"],
  ...["welke vragen zijn er gesteld", "welke vragen kwamen er", "welke vragen komen er"],
  ...["gaten", "de gaten", "gatenlijst", "welke gaten", "welke gaten zijn er"],
  ...["waar zitten gaten", "waar zitten de gaten", "wat zijn de gaten", "toon gaten"],
  ...["toon de gaten", "laat de gaten zien"],
  ...["wat kon je niet beantwoorden", "wat kun je niet beantwoorden"],
  ...["wat kan je niet beantwoorden", "wat kon jij niet beantwoorden"],
  ...["wat heb je niet beantwoord", "wat is niet beantwoord", "waar had je geen antwoord op"],
  ...["waar heb je geen antwoord op", "waarop had je geen antwoord"],
  ...["welke vragen kon je niet beantwoorden", "welke vragen kun je niet beantwoorden"],
  ...["vragen zonder antwoord", "onbeantwoorde vragen", "niet beantwoorde vragen"],
]);

/** Whether somebody asks what others asked, or what had no answer; only when the whole text is that. */
export function asksWhatWasAsked(text: string): boolean {
  return forms.has(wordsOf(text, 100).join(" "));
}
