import ts from "typescript";
import { nodesOf, placeOf, type SourceFile } from "./source-files.ts";

/** Words that are Dutch and nothing else: one is enough. */
const telling = wordList(`
  aan achter afgelopen afdeling akkoord alle alleen allemaal alles altijd andere annuleren
  antwoord augustus bedankt bekijk bekijken bel bellen bereikbaar bericht bestaat bevestig bevestigd
  bevestigen bij bijna bijvoorbeeld buurt contactpersoon coördinator daarna dag dagen deze dinsdag
  donderdag donderdags doorgeven dus een eerst eerste elke februari fout gaan gebruik gebruiken geef
  geen geleden gemeente gezin gisteren goed graag hebben hebt heeft herhaal het hoe hulp iedereen
  iemand iets ingevuld invullen jaar jij jou jouw juist juli juni kiezen kies kinderen klaar klopt
  kun kunnen kunt leeg leidinggevende maand maandag maar maart meer meld mijn minuten misschien moet
  moeten morgen naam naar netwerk niemand niet niets nieuwe nodig nog noord nooit ons onbekend
  onbekende ontbreekt onze ook oost opnieuw opslaan opvolger overdracht overleg overmorgen overzicht
  plaatsvervanger probeer schulden sinds sluiten stuur tegen telefoonnummer terug
  thema thema's toevoegen tussen uit uur vandaag vanaf vanmiddag veel verder verlopen versturen
  verwijderen volgende voor vorige vraag vragen vrijdag waar waarom wanneer wat weet weg welk
  welke welkom wie wij wijk wijzigen woensdag worden wordt zaterdag zelf zij zijn zodat zoek
  zoeken zondag zonder zuid gesproken gehoor spoed schrijf bewaar zeker kies meld laden
`);

/** Words that are Dutch beside another one of these, and may be a name or English alone. */
const suggestive = wordList(`
  al als dan dat de dit en er hier hun ja je kan mag mee met na nee nu om op samen te toen tot van wel
  wil ze zo
`);

function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Spelled as Dutch words are and hardly any English one. Azure's own `aad…` is no word. */
const spelling =
  /^(?!aad|hijack|bazaar).*(?:aa|ij|[àáäçèéëíïóöúü]|.{4}(?:heid|lijk|tjes?|aties?|isch)$)/;

/** The bot's own name is not translated. */
const ownName = /dan[ -]bel[ -]ik/g;

/** The Dutch words that give a text away; none when it may well be English. */
export function dutchIn(text: string): readonly string[] {
  const said = text.toLowerCase().replaceAll(ownName, "");
  const words = [...new Set(said.match(/[\p{L}']+/gu))];
  const clear = words.filter((word) => telling.has(word) || isSpelledSo(word));
  const vague = words.filter((word) => suggestive.has(word));
  return [...clear, ...(vague.length > 1 ? vague : [])];
}

/** Four letters and up, so that a lone letter in a table may stand. */
function isSpelledSo(word: string): boolean {
  return word.length > 3 && spelling.test(word);
}

/** Where Dutch stands in what a file says or names: strings, templates, patterns and identifiers. */
export function findDutch(file: SourceFile): readonly string[] {
  return [...nodesOf(file)].flatMap((node) => {
    const words = dutchIn(textOf(node));
    return words.length > 0 ? [`${placeOf(file.path, node)}: ${words.join(", ")}`] : [];
  });
}

function textOf(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text.replaceAll(/\p{Lu}/gu, " $&");
  const speaks = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
  if (speaks || ts.isTemplateMiddleOrTemplateTail(node)) return isPath(node) ? "" : node.text;
  return ts.isRegularExpressionLiteral(node) ? node.text.replaceAll(/\\[a-z]/gi, " ") : "";
}

/** What is imported, from a file or a package that may have any name. */
function isPath({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}
