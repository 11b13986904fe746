import { wordsOf } from "../../domain/words.ts";

const forms: ReadonlySet<string> = new Set([
  ...["welke overleggen zijn er", "welke overleggen staan er", "welke overleggen komen er"],
  ...[
    "welke overleggen komen er aan",
    "welke overleggen zijn gepland",
    "welke overleggen zijn er gepland",
  ],
  ...["welke overleggen staan er gepland", "welke bijeenkomsten zijn er", "overleggen"],
  ...["welke bijeenkomsten staan er gepland", "welke bijeenkomsten komen er", "bijeenkomsten"],
  ...["de overleggen", "toon de overleggen", "toon overleggen", "mijn overleggen"],
  ...["welke overleggen heb ik", "laat de overleggen zien", "de agenda van het netwerk"],
  ...["wanneer is het volgende overleg", "wanneer is het eerstvolgende overleg"],
  ...["wanneer is het volgende webberoverleg", "wanneer is het webberoverleg"],
  ...["wanneer is het eerstvolgende webberoverleg", "wanneer is er weer overleg"],
  ...["wanneer is er weer webberoverleg", "wanneer is de volgende bijeenkomst"],
  ...["wanneer is de eerstvolgende bijeenkomst", "wanneer overleggen we weer"],
  ...["wanneer overleggen we", "wanneer vergaderen we", "wanneer komen we weer bij elkaar"],
  ...["volgende overleg", "het volgende overleg", "eerstvolgende overleg"],
]);

/** Whether somebody asks when people meet; only when the whole text is that. */
export function asksForMeetings(text: string): boolean {
  return forms.has(wordsOf(text, 100).join(" "));
}
