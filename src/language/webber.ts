import { wordsOf } from "../domain/words.ts";

/** What somebody says about webbers. */
export type WebberRequest =
  /** Somebody should be webber; `name` and `theme` as they were typed. */
  | { readonly kind: "nominate"; readonly name?: string; readonly theme?: string }
  | { readonly kind: "list"; readonly theme?: string }
  | { readonly kind: "nominations" }
  | { readonly kind: "expect"; readonly what?: "mayExpect" | "needs"; readonly text?: string }
  | { readonly kind: "stop" };

const LONGEST = 200;

const nominating: readonly RegExp[] = [
  /^als ik (?:het )?(?:echt )?niet meer weet wat ik moet doen(?: (?:voor|van|rond|rondom|over|bij|met|aan) (?<theme>[^,]+?))?,? (?:dan )?bel ik (?<name>.+)$/iu,
  /^als ik (?:het )?(?:echt )?niet meer weet(?: (?:voor|van|rond|rondom|over|bij|met|aan) (?<theme>[^,]+?))?,? dan bel ik (?<name>.+)$/iu,
  /^als ik het (?:echt )?niet meer weet(?: (?:voor|van|rond|rondom|over|bij|met|aan) (?<theme>[^,]+?))?,? bel ik (?<name>.+)$/iu,
  /^(?:ik wil (?:graag )?|we willen (?:graag )?)(?<name>(?!iemand|een |zelf)\S+(?: \S+){0,3}) voordragen(?: (?:voor|van|rond|over) (?<theme>.+))?$/iu,
  /^ik draag (?<name>(?!zorg|bij|iemand|een |het |de |dit |mijn )\S+(?: \S+){0,3}) voor(?: (?:voor|van|rond|over) (?<theme>.+))?$/iu,
  /^(?<name>(?!wie |ik |je |iedereen |iemand |hoe |wanneer |wat )\S+(?: \S+){0,2}?) (?:moet|zou|kan|mag) (?:een )?(?:goede )?webber (?:worden|zijn)(?: (?:voor|van|rond|over) (?<theme>.+))?$/iu,
  /^(?:kunnen|zullen) we (?<name>(?!iemand |een )\S+(?: \S+){0,2}?) webber maken(?: (?:voor|van|rond|over) (?<theme>.+))?$/iu,
  /^ik (?:draag|nomineer) (?<name>.+?)(?: voor)? als webber(?: (?:voor|van|rond|rondom|over|bij|met|aan))?(?: (?<theme>.+))?$/iu,
  /^ik wil (?:graag )?(?<name>.+?) (?:voordragen|nomineren) als webber(?: (?:voor|van|rond|rondom|over|bij|met|aan))?(?: (?<theme>.+))?$/iu,
];

const toForm: ReadonlySet<string> = new Set([
  ...["voordragen", "iemand voordragen", "ik wil iemand voordragen", "draag iemand voor"],
  ...["webber voordragen", "een webber voordragen", "ik wil een webber voordragen"],
  ...["voordracht", "nieuwe voordracht", "ik draag iemand voor", "hoe word je webber"],
  ...["ik wil webber worden", "ik wil zelf webber worden", "hoe word ik webber"],
]);

const lists: readonly RegExp[] = [
  /^(?:de |alle |onze |lijst van |lijst van de )?webbers$/,
  /^wie zijn (?:er )?(?:de |onze |alle |hier de |allemaal )?webbers(?: (?:van|in) (?:dit|ons|het) netwerk)?(?: (?:en )?(?:waarvoor|waarvan|voor wat|voor welk thema|met welk thema)(?: zijn ze dat)?)?$/,
  /^(?:welke|wat voor|hoeveel) webbers (?:hebben we|zijn er|hebben wij|zijn er nu|kennen we|zitten er in (?:het|ons|dit) netwerk)(?: allemaal| nu)?$/,
  /^(?:toon|laat|geef|lijst)(?: me| mij)? (?:de |alle |onze )?(?:lijst (?:van|met) )?(?:de )?webbers(?: zien)?$/,
  /^(?:wie zijn (?:de |onze )?|(?:welke|wat voor) |de )?webbers(?: hebben we| zijn er)? (?:voor|van|rond|rondom|over|bij|met|aan) (?<theme>.+)$/u,
  /^webbers (?<theme>\S+(?: \S+){0,3})$/,
];

const nominationLists: ReadonlySet<string> = new Set([
  ...["voordrachten", "de voordrachten", "welke voordrachten zijn er", "open voordrachten"],
  ...["wie zijn er voorgedragen", "toon de voordrachten", "wie is er voorgedragen"],
]);

const expecting: readonly (readonly ["mayExpect" | "needs", RegExp])[] = [
  ["mayExpect", /^wat (?:mag|mogen|kun|kunnen) (?:je|jij|jullie|anderen) van mij verwachten$/],
  ["needs", /^wat heb ik (?:van (?:jullie|anderen) )?nodig$/],
];

const expectForms: ReadonlySet<string> = new Set(["verwachtingen", "mijn verwachtingen"]);

const stops: ReadonlySet<string> = new Set([
  ...["ik stop als webber", "ik wil stoppen als webber", "stoppen als webber"],
  ...["ik ben geen webber", "ik wil geen webber zijn", "ik ben helemaal geen webber"],
  ...["ik ben geen webber meer", "ik wil geen webber meer zijn", "ik stop met webber zijn"],
]);

/** Reads what somebody says about webbers; only when the whole text is that. */
export function readWebberRequest(text: string): WebberRequest | undefined {
  const expected = readExpectation(text);
  if (expected) return expected;
  if (text.length > LONGEST) return undefined;
  const said = wordsOf(text, LONGEST).join(" ");
  if (toForm.has(said)) return { kind: "nominate" };
  if (nominationLists.has(said)) return { kind: "nominations" };
  if (expectForms.has(said)) return { kind: "expect" };
  if (stops.has(said)) return { kind: "stop" };
  return readList(said) ?? readNomination(text);
}

function readList(said: string): WebberRequest | undefined {
  for (const form of lists) {
    const found = form.exec(said);
    if (found) return { kind: "list", ...named("theme", found.groups?.["theme"]) };
  }
  return undefined;
}

/** Names have signs of their own, so that words alone would not do. */
function readNomination(text: string): WebberRequest | undefined {
  if (text.includes("?")) return undefined;
  const said = text
    .normalize("NFKC")
    .replace(/[!.\s]+$/u, "")
    .replace(/[\s…]+/gu, " ")
    .trim();
  for (const form of nominating) {
    const found = form.exec(said)?.groups;
    if (found) {
      return {
        kind: "nominate",
        ...named("name", found["name"]),
        ...named("theme", found["theme"]),
      };
    }
  }
  return undefined;
}

function readExpectation(text: string): WebberRequest | undefined {
  const colon = text.indexOf(":");
  const head = wordsOf(colon === -1 ? text : text.slice(0, colon), LONGEST).join(" ");
  const what = expecting.find(([, form]) => form.test(head))?.[0];
  if (what === undefined) return undefined;
  // Without a colon "wat heb ik nodig?" is a question of somebody who looks for help.
  if (colon === -1) return what === "mayExpect" ? { kind: "expect" } : undefined;
  return { kind: "expect", what, text: text.slice(colon + 1).trim() };
}

function named<Key extends "name" | "theme">(key: Key, value: string | undefined) {
  return (value === undefined ? {} : { [key]: value.trim() }) as { readonly [K in Key]?: string };
}
