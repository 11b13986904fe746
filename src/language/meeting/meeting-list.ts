import { wordsOf } from "../../domain/words.ts";
import { beginsWithMeeting } from "./meeting-words.ts";

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
  ...["wat staat er gepland", "wat is er gepland", "wat staat er op de planning"],
  ...["welke overleggen staan gepland", "welke overleggen hebben we", "planning", "de planning"],
  ...["wanneer was het overleg ook alweer", "wanneer was het overleg", "wanneer is het overleg"],
  ...["wanneer is het overleg ook alweer", "wanneer was het webberoverleg ook alweer"],
  ...["wie komt er allemaal", "wie komen er", "wie komen er allemaal", "wie komt er"],
  ...["laat de planning zien", "toon de planning", "wat zijn de volgende overleggen"],
]);

/** `Wanneer is het volgende overleg met de Zorgtafel`. */
const whenNext =
  /^wanneer is (?:het|de) (?:volgende|eerstvolgende) (?=[a-z]*(?:overleg|bijeenkomst|vergadering)(?: |$))(.{1,60})$/;

/** As it is typed in a hurry: `wanneer was t overleg`. */
function written(word: string): string {
  return word === "t" ? "het" : word;
}

/** Whether somebody asks when people meet; only when the whole text is that. */
export function asksForMeetings(text: string): boolean {
  const said = wordsOf(text, 100).map(written).join(" ");
  const next = whenNext.exec(said)?.[1];
  return forms.has(said) || (next !== undefined && beginsWithMeeting(next.split(" ")));
}
