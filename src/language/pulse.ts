import { wordsOf } from "../domain/words.ts";

const requests: ReadonlySet<string> = new Set([
  ...["pulse", "de pulse", "toon de pulse", "wat vonden de deelnemers", "wat vonden deelnemers"],
  ...["wat vonden de deelnemers van het overleg", "wat vonden de deelnemers ervan"],
  ...["wat vonden mensen van het overleg", "wat vonden ze van het overleg"],
  ...["hoe vonden de deelnemers het", "hoe vonden de deelnemers het overleg"],
  ...["hoe was het overleg", "hoe was het vorige overleg", "hoe ging het vorige overleg", "pols"],
  ...["hoe ging het overleg", "hoe was het laatste overleg", "hoe ging het laatste overleg"],
  ...["uitslag van de peiling", "uitslag peiling", "wat vond iedereen van het overleg"],
  ...["wat motiveert de deelnemers", "antwoorden na het overleg"],
]);

/** Whether somebody asks what people thought of their meetings; only when the whole text is that. */
export function asksForPulse(text: string): boolean {
  return requests.has(wordsOf(text, 80).join(" "));
}
