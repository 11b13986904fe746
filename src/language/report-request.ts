import { wordsOf } from "../domain/words.ts";

/** What a coordinator can ask of how the network stands. */
export type ReportRequest = "report" | "calls" | "late" | "silent" | "empty" | "fragile";

const forms: Readonly<Record<ReportRequest, ReadonlySet<string>>> = {
  report: new Set([
    ...["rapport", "het rapport", "weekrapport", "maandagrapport", "geef het rapport"],
    ...["toon het rapport", "stuur het rapport", "hoe staat het ervoor", "hoe staan we ervoor"],
    ...["hoe staat het netwerk ervoor", "hoe staat het er voor", "hoe gaat het met het netwerk"],
    ...["toon rapport", "raport", "rapprot", "rapport tonen", "laat het rapport zien"],
    ...[
      "kan ik het rapport zien",
      "mag ik het rapport",
      "stuur rapport",
      "geef rapport",
      "rapportage",
    ],
    ...[
      "hoeveel mensen hebben bevestigd",
      "hoeveel plekken zijn bevestigd",
      "hoeveel is bevestigd",
    ],
    ...["hoeveel hebben er bevestigd", "wie heeft bevestigd", "werkboek", "het werkboek", "export"],
    ...["stand van zaken", "de stand van zaken", "wat is de stand van zaken"],
  ]),
  calls: new Set([
    ...["bellijst", "de bellijst", "mijn bellijst", "toon de bellijst", "geef de bellijst"],
    ...[
      "bel lijst",
      "wie moet ik vandaag bellen",
      "wie moet gebeld worden",
      "wie moeten we bellen",
    ],
    ...["wie moet ik nabellen", "wie moet ik nog bellen", "nabellen"],
  ]),
  late: new Set([
    ...["wie is te laat", "wie zijn te laat", "wie is er te laat", "wie zijn er te laat"],
    ...["welke plekken zijn te laat", "welke plekken zijn verlopen"],
  ]),
  silent: new Set([
    ...["wie heeft niet gereageerd", "wie heeft nog niet gereageerd", "wie reageert niet"],
    ...["wie hebben niet gereageerd", "wie hebben nog niet gereageerd", "wie antwoordt niet"],
    ...["wie heeft niet geantwoord", "wie heeft nog niet geantwoord", "wie hebben niet geantwoord"],
    ...["wie heeft er nog niet gereageerd", "wie heeft er niet gereageerd", "wie reageert er niet"],
    ...["wie hebben er nog niet gereageerd", "wie hebben er niet gereageerd", "wie is stil"],
    ...["wie heeft er nog niet geantwoord", "wie heeft er nog niet bevestigd"],
    ...["wie hebben er nog niet bevestigd", "wie hebben nog niet bevestigd"],
    ...["wie heeft niet bevestigd", "wie heeft nog niet bevestigd", "wie moet nog bevestigen"],
  ]),
  empty: new Set([
    ...["welke plekken zijn leeg", "welke plekken zijn er leeg", "lege plekken", "de lege plekken"],
    ...["wat is er leeg", "welke plek is leeg", "waar is een plek leeg", "toon de lege plekken"],
  ]),
  fragile: new Set([
    ...["kwetsbaar", "wat is kwetsbaar", "wat is er kwetsbaar", "waar zijn we kwetsbaar"],
    ...["welke themas hebben maar een webber", "welke thema s hebben maar een webber"],
    ...["welke themas hebben een webber", "welke thema s hebben een webber"],
    ...["welke themas hebben geen webber", "welke thema s hebben geen webber"],
    ...[
      "welke themas zijn kwetsbaar",
      "welke thema s zijn kwetsbaar",
      "welk thema heeft geen webber",
    ],
    ...["themas zonder webber", "thema s zonder webber", "waar is maar een webber voor"],
    ...[
      "waar is nog niemand voor",
      "waar hebben we niemand voor",
      "waar hebben we nog niemand voor",
    ],
    ...["waar is het netwerk kwetsbaar", "kwetsbare plekken", "de kwetsbare plekken"],
  ]),
};

const requests: readonly ReportRequest[] = [
  ...(["report", "calls", "late"] as const),
  ...(["silent", "empty", "fragile"] as const),
];

/** Reads what somebody asks of how the network stands; only when the whole text is that. */
export function readReportRequest(text: string): ReportRequest | undefined {
  const said = wordsOf(text, 100).join(" ");
  return requests.find((request) => forms[request].has(said));
}
