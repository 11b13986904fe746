import { wordsOf } from "../../domain/words.ts";

/** A line for the minutes, by the word that stands before it. */
export type MinutesLineSaid = {
  readonly kind: "decision" | "note" | "action" | "present" | "absent";
  readonly text: string;
};

const markers: readonly (readonly [MinutesLineSaid["kind"], RegExp])[] = [
  ["decision", /^(?:besluit|besloten|beslissing|afspraak|afgesproken)\s*:\s*/iu],
  ["note", /^(?:notitie|noteer|punt|opmerking)\s*:\s*/iu],
  ["action", /^(?:nieuwe\s+)?(?:actie|actiepunt)\s*:\s*/iu],
  ["present", /^(?:aanwezig|aanwezigen|erbij)\s*:\s*/iu],
  ["absent", /^(?:afwezig|afwezigen|afgemeld|niet aanwezig)\s*:\s*/iu],
];

/**
 * Reads a line that is meant for the minutes. Without a word and a colon before it, it is none:
 * somebody who takes minutes may want to know something as well.
 */
export function readMinutesLine(text: string): MinutesLineSaid | undefined {
  const said = text.trim();
  for (const [kind, marker] of markers) {
    if (marker.test(said)) return { kind, text: said.replace(marker, "") };
  }
  return undefined;
}

const looseMarkers: readonly (readonly [MinutesLineSaid["kind"], RegExp])[] = [
  [
    "decision",
    /^(?:(?:we hebben |we |er is )?(?:besluit|besluiten|besloten)|(?:we hebben |er is )afgesproken)(?: (?:dat|om))?\s+/iu,
  ],
  ["note", /^(?:notitie|noteer|opmerking)\s+/iu],
  ["action", /^(?:nieuwe\s+)?(?:actie|actiepunt)\s+/iu],
  ["present", /^(?:aanwezig|aanwezigen)(?: zijn| waren)?\s+/iu],
  ["absent", /^(?:afwezig|afwezigen|afgemeld)(?: zijn| waren)?\s+/iu],
];
/** Of one word nothing is sure. */
const SHORTEST_LOOSE = 2;

/**
 * The same while minutes are open, when a hurried hand leaves the colon out: `besluit we starten in mei`.
 * What asks, or tells that something is done, is none.
 */
export function readLooseLine(text: string): MinutesLineSaid | undefined {
  const said = text.trim();
  if (said.includes("?") || / (?:klaar|gedaan|geregeld|af)[.!]?$/iu.test(said)) return undefined;
  for (const [kind, marker] of looseMarkers) {
    const rest = marker.test(said) ? said.replace(marker, "") : "";
    const least = kind === "present" || kind === "absent" ? 1 : SHORTEST_LOOSE;
    if (wordsOf(rest, 100).length >= least) return { kind, text: rest };
  }
  return undefined;
}

const openings: ReadonlySet<string> = new Set([
  ...[
    "notulen",
    "notulen graag",
    "de notulen",
    "verslag",
    "het verslag",
    "notuleren",
    "verslag maken",
    "notulist",
  ],
  ...["notulen maken", "ik maak notulen", "ik notuleer", "ik maak het verslag", "toon het verslag"],
  ...["ik wil notuleren", "ik wil notulen maken", "ik wil een verslag maken", "open de notulen"],
  ...["maak een verslag", "maak notulen", "notulen van het overleg", "verslag van het overleg"],
  ...["ik maak een verslag", "toon de notulen", "laat het verslag zien", "open het verslag"],
]);

const lookingBack: readonly RegExp[] = [
  /^(?:(?:toon|laat|geef|bekijk|open|stuur|mail)(?: me| mij)? )?(?:de |het )?(?:laatste |vorige )?(?:notulen|verslag)(?: van (?:het|de) (?:(?:vorige|laatste) )?(?:overleg|keer|vergadering))?(?: zien| sturen| bekijken| lezen)?$/,
  /^waar (?:staan|vind ik|zijn) (?:de|het) (?:laatste )?(?:notulen|verslag)$/,
  /^wat (?:is er|hebben we|is|was er) (?:(?:vorige keer|de vorige keer|laatst) )?(?:besloten|afgesproken)(?: (?:de )?vorige keer| in het (?:vorige |laatste )?overleg| laatst)?$/,
  /^wie (?:was|waren) er(?: (?:bij|aanwezig))? (?:bij|op|in) het (?:vorige |laatste )?overleg$/,
];

/** Whether somebody wants to take or to see minutes; only when the whole text is that. */
export function asksForMinutes(text: string): boolean {
  const said = wordsOf(text, 100).join(" ");
  return openings.has(said) || lookingBack.some((form) => form.test(said));
}

/** What is done with minutes that are open. */
export type MinutesReply = "ready" | "send" | "more";

const replies: Readonly<Record<MinutesReply, ReadonlySet<string>>> = {
  ready: new Set([
    ...[
      "klaar",
      "stop",
      "ik ben klaar",
      "einde",
      "dat was het",
      "dit was het",
      "klaar met notulen",
    ],
    ...["stop notulen", "einde verslag", "einde notulen", "verslag klaar", "we zijn klaar"],
  ]),
  send: new Set([
    "verstuur",
    "versturen",
    "verstuur maar",
    "verstuur het verslag",
    "verstuur de notulen",
    ...["stuur de notulen", "stuur het verslag", "verslag sturen", "notulen sturen"],
    ...["verslag versturen", "notulen versturen", "stuur maar", "stuur maar op"],
  ]),
  more: new Set([
    ...["nog iets", "wacht nog iets", "nog niet", "verder", "wie was er", "wie waren er"],
    ...["wie waren erbij", "wie was erbij", "wie waren er bij", "wie is er", "wie zijn er"],
    ...["wat staat er tot nu toe", "wat staat er al", "wat staat er", "wat hebben we tot nu toe"],
  ]),
};

/** Reads such a reply; only when the whole text is one. */
export function readMinutesReply(text: string): MinutesReply | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 60).join(" ");
  return (["ready", "send", "more"] as const).find((reply) => replies[reply].has(said));
}

/** Where a line belongs that was typed without open minutes, or that it need not be kept. */
export type HeldReply = "yes" | "minutes" | "agenda" | "apart" | "let-go";

const places: Readonly<Record<HeldReply, ReadonlySet<string>>> = {
  yes: new Set(["ja", "ja graag", "jazeker", "ja hoor", "klopt", "ja klopt", "dat klopt"]),
  minutes: new Set([
    ...["verslag", "het verslag", "in het verslag", "voor het verslag", "notulen"],
    ...["de notulen", "in de notulen", "bij het verslag", "zet in het verslag"],
  ]),
  agenda: new Set([
    ...["agenda", "de agenda", "op de agenda", "voor de agenda", "zet op de agenda"],
    ...["zet het op de agenda", "zet dit op de agenda"],
  ]),
  apart: new Set(["los", "los van een overleg", "los van het overleg", "zonder overleg"]),
  "let-go": new Set([
    ...["laat maar", "nee", "nee laat maar", "nergens", "vergeet het", "niet bewaren", "weg"],
    ...["annuleer", "weggooien"],
  ]),
};

/** Reads such a reply; only when the whole text is one. */
export function readHeldReply(text: string): HeldReply | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 60).join(" ");
  const replied = ["yes", "minutes", "agenda", "apart", "let-go"] as const;
  return replied.find((reply) => places[reply].has(said));
}

/** Names behind commas, semicolons, line ends and `en`; each once, in their order. */
export function namesSaid(text: string): readonly string[] {
  const names = text
    .split(/[,;\n]|\s+en\s+|\s+&\s+(?=\p{Lu})/u)
    .map((name) => name.trim().replace(/\.$/u, ""))
    .filter((name) => name !== "");
  return [...new Set(names)];
}
